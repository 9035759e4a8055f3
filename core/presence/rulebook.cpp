// SPDX-License-Identifier: Apache-2.0
#include "presence/rulebook.h"

#include <algorithm>

#include <QLoggingCategory>

#include "events/aor.h"
#include "sip/uri.h"

using namespace Qt::Literals::StringLiterals;

namespace presence {

Q_LOGGING_CATEGORY(rulesLog, "presence.rules")

namespace {

// Periods are by the calendar's clock, timers by one that never steps: if somebody sets the clock
// it is noticed after this, in milliseconds.
constexpr qint64 LongestSleep = 60'000;

QLatin1StringView usageOf(store::DocumentType type)
{
    return type == store::DocumentType::PresRules ? "pres-rules"_L1
                                                  : "org.openmobilealliance.pres-rules"_L1;
}

} // namespace

RuleBook::~RuleBook()
{
    for (const auto &loaded : std::as_const(m_loaded))
        m_timers.cancel(loaded->timer);
}

bool RuleBook::setReading(const RuleReading &reading)
{
    if (reading == m_reading)
        return false;
    m_reading = reading;
    const QList<QByteArray> presentities = m_loaded.keys();
    for (const QByteArray &presentity : presentities)
        forget(presentity);
    return true;
}

bool RuleBook::isOfRules(store::DocumentType type) const
{
    return type == store::DocumentType::PresRules ||
           (type == store::DocumentType::OmaPresRules &&
            m_reading.vocabulary == RuleVocabulary::IetfAndOma);
}

PresentityRules *RuleBook::findLoaded(const QByteArray &presentity)
{
    const auto found = m_loaded.constFind(presentity);
    return found == m_loaded.cend() ? nullptr : &(*found)->rules;
}

PresentityRules *RuleBook::find(const QByteArray &presentity)
{
    if (PresentityRules *loaded = findLoaded(presentity))
        return loaded;
    return m_documents.size() > 0 ? load(presentity) : nullptr;
}

PresentityRules *RuleBook::load(const QByteArray &presentity)
{
    std::optional<PresentityRules> rules = readAll(presentity);
    if (!rules)
        return nullptr;
    const auto loaded = std::make_shared<Loaded>();
    loaded->rules = *std::move(rules);
    m_loaded.insert(presentity, loaded);
    if (loaded->rules.authorizer.usesValidity()) {
        loaded->number = ++m_count;
        m_timed.insert(loaded->number, presentity);
        watchPeriods(*loaded);
    }
    return &loaded->rules;
}

std::optional<PresentityRules> RuleBook::findAsIf(const QByteArray &presentity,
                                                  const store::DocumentChange &change) const
{
    return readAll(presentity, &change);
}

std::optional<PresentityRules> RuleBook::readAll(const QByteArray &presentity,
                                                 const store::DocumentChange *change) const
{
    const events::UserAndDomain name = events::splitAor(presentity);
    std::optional<PresentityRules> rules;
    RuleSet all;
    const auto add = [&](const store::DocumentKey &key, const QByteArray &text) {
        if (!isOfRules(key.type))
            return;
        if (!rules)
            rules.emplace();
        read(key, text, *rules, all);
    };
    for (const store::DocumentKey &key : m_documents.of(name.user, name.domain)) {
        if (!change || key != change->key)
            add(key, m_documents.find(key)->text);
    }
    if (change && change->text)
        add(change->key, *change->text);
    if (rules)
        rules->authorizer = Authorizer(std::move(all));
    return rules;
}

void RuleBook::read(const store::DocumentKey &key, const QByteArray &text, PresentityRules &rules,
                    RuleSet &all) const
{
    auto set = RuleSet::readStored(text, m_reading.vocabulary);
    if (!set) {
        RuleSet nothing;
        nothing.unreadable.push_back(set.error());
        set = std::move(nothing);
    }
    for (base::XmlError &error : set->unreadable) {
        // XCAP refuses such a document; somebody wrote it into the table.
        rules.unreadable.push_back(
            base::Sentence("%1/%2: %3")
                .arg(usageOf(key.type), QString::fromUtf8(key.document), error.sentence));
        qCWarning(rulesLog).noquote()
            << "rules of" << sip::Uri::addressOfRecord(key.username, key.domain)
            << "that cannot be read match nobody:" << rules.unreadable.back().english();
        all.unreadable.push_back(std::move(error));
    }
    for (Rule &rule : set->rules) {
        if (m_reading.bareAllowShowsEverything && rule.subHandling == SubHandling::Allow &&
            !rule.hasTransformations)
            rule.grants = Grants::everything();
        all.rules.push_back(std::move(rule));
    }
}

void RuleBook::forget(const QByteArray &presentity)
{
    const std::shared_ptr<Loaded> loaded = m_loaded.take(presentity);
    if (!loaded)
        return;
    m_timers.cancel(loaded->timer);
    m_timed.remove(loaded->number);
}

void RuleBook::documentChanged(const store::DocumentKey &key)
{
    const bool isList = key.type == store::DocumentType::ResourceLists;
    if (!isOfRules(key.type) && !isList)
        return;
    const QByteArray presentity = sip::Uri::addressOfRecord(key.username, key.domain);
    if (isList) {
        const PresentityRules *rules = findLoaded(presentity);
        if (!rules || !rules->authorizer.usesLists())
            return;
    } else {
        forget(presentity);
    }
    if (m_observer)
        m_observer->rulesChanged(presentity);
}

void RuleBook::watchPeriods(Loaded &loaded)
{
    loaded.lookedAt = m_timers.clock().wallMilliseconds();
    loaded.boundary = loaded.rules.authorizer.nextBoundary(loaded.lookedAt);
    const qint64 delay = loaded.boundary ? *loaded.boundary - loaded.lookedAt : LongestSleep;
    loaded.timer = m_timers.start(std::min(delay, LongestSleep), *this, 0, quint64(loaded.number));
}

void RuleBook::timerFired(quint32, quint64 cookie)
{
    const QByteArray presentity = m_timed.value(quint32(cookie));
    const std::shared_ptr<Loaded> loaded = m_loaded.value(presentity);
    loaded->timer = 0;
    const qint64 now = m_timers.clock().wallMilliseconds();
    const bool passed = loaded->boundary && now >= *loaded->boundary;
    const bool wasSetBack = now < loaded->lookedAt;
    watchPeriods(*loaded);
    if ((passed || wasSetBack) && m_observer)
        m_observer->rulesChanged(presentity);
}

} // namespace presence
