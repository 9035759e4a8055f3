// SPDX-License-Identifier: Apache-2.0
#include "presence/authorization.h"

#include <algorithm>

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace presence {

namespace {

bool excludes(const Exception &exception, const WatcherIdentity &watcher)
{
    return (exception.id && watcher.is(*exception.id)) ||
           (exception.domain && watcher.isIn(*exception.domain));
}

bool matchesSphere(const QStringList &tokens, const std::optional<QString> &sphere)
{
    if (!sphere)
        return false;
    const auto same = [&](const QString &token) {
        return token.compare(*sphere, Qt::CaseInsensitive) == 0;
    };
    // A published sphere may have blanks in it (RFC 4480, 3.12 leaves its words free).
    return std::any_of(tokens.begin(), tokens.end(), same) || same(tokens.join(u' '));
}

bool isWithin(const std::vector<Period> &periods, qint64 now)
{
    return std::any_of(periods.begin(), periods.end(), [now](const Period &period) {
        return period.from <= now && now < period.until;
    });
}

bool isOnLists(const QStringList &anchors, const WatcherIdentity &watcher,
               const ListMembership &lists)
{
    return lists && watcher.isAuthenticated() &&
           std::any_of(anchors.begin(), anchors.end(),
                       [&](const QString &anchor) { return lists(anchor, watcher); });
}

bool matchesMoment(const Rule &rule, const Moment &moment)
{
    return std::all_of(
               rule.spheres.begin(), rule.spheres.end(),
               [&](const QStringList &tokens) { return matchesSphere(tokens, moment.sphere); }) &&
           std::all_of(
               rule.validities.begin(), rule.validities.end(),
               [&](const std::vector<Period> &periods) { return isWithin(periods, moment.now); });
}

/// Persons are all that its first identity condition knows, each by a key.
bool namesPersonsOnly(const Rule &rule)
{
    if (rule.identities.empty())
        return false;
    const IdentityCondition &identity = rule.identities.front();
    return identity.manys.empty() && !identity.isEmpty() &&
           std::all_of(identity.ones.begin(), identity.ones.end(), [](const EntityId &entity) {
               return entity.uri.isNull() || !entity.key.isEmpty();
           });
}

base::Sentence whyNotIdentity(const IdentityCondition &identity, const WatcherIdentity &watcher)
{
    const QString who = QString::fromUtf8(watcher.aor());
    if (!watcher.isAuthenticated())
        return base::Sentence(
            QT_TRANSLATE_NOOP("core", "It names identities, and who asks is not known."));
    for (const ManyIdentities &many : identity.manys) {
        for (const Exception &exception : many.exceptions) {
            if (excludes(exception, watcher))
                return base::Sentence(QT_TRANSLATE_NOOP("core", "%1 is excepted from it."))
                    .arg(who);
        }
    }
    for (const EntityId &entity : identity.ones) {
        if (!entity.uri.isNull() && entity.key == watcher.key()) {
            return base::Sentence(
                       QT_TRANSLATE_NOOP(
                           "core", "It names %1, which is not equal to %2 (RFC 3261, 19.1.4)."))
                .arg(QString::fromUtf8(entity.text), who);
        }
    }
    if (identity.hasUnknown && identity.ones.empty() && identity.manys.empty())
        return base::Sentence(
            QT_TRANSLATE_NOOP("core", "Its identity condition is one this server does not know."));
    return base::Sentence(QT_TRANSLATE_NOOP("core", "Its identity condition does not include %1."))
        .arg(who);
}

base::Sentence whyNotMoment(const Rule &rule, const Moment &moment)
{
    for (const QStringList &tokens : rule.spheres) {
        if (matchesSphere(tokens, moment.sphere))
            continue;
        return moment.sphere
                   ? base::Sentence(
                         QT_TRANSLATE_NOOP(
                             "core", "It is for the sphere \"%1\", and the sphere is \"%2\"."))
                         .arg(tokens.join(u' '), *moment.sphere)
                   : base::Sentence(
                         QT_TRANSLATE_NOOP(
                             "core", "It is for the sphere \"%1\", and no sphere is published, or "
                                     "several."))
                         .arg(tokens.join(u' '));
    }
    for (const std::vector<Period> &periods : rule.validities) {
        if (!isWithin(periods, moment.now)) {
            return base::Sentence(QT_TRANSLATE_NOOP("core", "It is not valid at %1."))
                .arg(QDateTime::fromMSecsSinceEpoch(moment.now, Qt::UTC).toString(Qt::ISODate));
        }
    }
    return {};
}

/// Empty when all of its conditions are true.
base::Sentence whyNot(const Rule &rule, const WatcherIdentity &watcher, const Moment &moment,
                      const ListMembership &lists, bool anotherMatched)
{
    for (const IdentityCondition &identity : rule.identities) {
        if (!matches(identity, watcher))
            return whyNotIdentity(identity, watcher);
    }
    if (rule.anonymousRequest && watcher.isAuthenticated())
        return base::Sentence(QT_TRANSLATE_NOOP("core", "It is for anonymous requests."));
    for (const QStringList &anchors : rule.externalLists) {
        if (!isOnLists(anchors, watcher, lists)) {
            return base::Sentence(QT_TRANSLATE_NOOP("core", "%1 is not on its external list."))
                .arg(QString::fromUtf8(watcher.aor()));
        }
    }
    if (!rule.unknownConditions.isEmpty()) {
        return base::Sentence(
                   QT_TRANSLATE_NOOP("core", "This server does not know its condition %1."))
            .arg(rule.unknownConditions.front());
    }
    if (base::Sentence why = whyNotMoment(rule, moment); !why.isEmpty())
        return why;
    return rule.otherIdentity && anotherMatched
               ? base::Sentence(
                     QT_TRANSLATE_NOOP("core", "It is for identities that no other rule matches."))
               : base::Sentence();
}

} // namespace

bool matches(const ManyIdentities &many, const WatcherIdentity &watcher)
{
    return watcher.isAuthenticated() && !many.isUnknown &&
           (!many.domain || watcher.isIn(*many.domain)) &&
           std::none_of(many.exceptions.begin(), many.exceptions.end(),
                        [&](const Exception &exception) { return excludes(exception, watcher); });
}

bool matches(const IdentityCondition &identity, const WatcherIdentity &watcher)
{
    if (identity.isEmpty())
        return !watcher.isAuthenticated();
    return std::any_of(identity.ones.begin(), identity.ones.end(),
                       [&](const EntityId &entity) { return watcher.is(entity); }) ||
           std::any_of(identity.manys.begin(), identity.manys.end(),
                       [&](const ManyIdentities &many) { return matches(many, watcher); });
}

bool matchesWatcher(const Rule &rule, const WatcherIdentity &watcher, const ListMembership &lists)
{
    return rule.unknownConditions.isEmpty() &&
           (!rule.anonymousRequest || !watcher.isAuthenticated()) &&
           std::all_of(rule.identities.begin(), rule.identities.end(),
                       [&](const IdentityCondition &each) { return matches(each, watcher); }) &&
           std::all_of(
               rule.externalLists.begin(), rule.externalLists.end(),
               [&](const QStringList &anchors) { return isOnLists(anchors, watcher, lists); });
}

std::optional<QString> commonSphere(std::span<const QString> values)
{
    if (values.empty())
        return std::nullopt;
    const bool same = std::all_of(values.begin(), values.end(), [&](const QString &value) {
        return value.compare(values.front(), Qt::CaseInsensitive) == 0;
    });
    return same ? std::optional(values.front()) : std::nullopt;
}

Authorizer::Authorizer(RuleSet rules)
    : m_rules(std::move(rules))
{
    for (quint32 i = 0; i < m_rules.rules.size(); ++i)
        index(i);
}

void Authorizer::index(quint32 number)
{
    const Rule &rule = m_rules.rules[number];
    m_usesSphere = m_usesSphere || !rule.spheres.empty();
    m_usesValidity = m_usesValidity || !rule.validities.empty();
    m_usesLists = m_usesLists || !rule.externalLists.empty();
    if (!namesPersonsOnly(rule)) {
        m_general.push_back(number);
        return;
    }
    for (const EntityId &entity : rule.identities.front().ones) {
        if (entity.key.isEmpty())
            continue; // no URI: it names nobody
        std::vector<quint32> &numbers = m_byKey[entity.key];
        if (numbers.empty() || numbers.back() != number)
            numbers.push_back(number);
    }
}

template <class Visitor>
void Authorizer::visitCandidates(const WatcherIdentity &watcher, const Visitor &visit) const
{
    if (!watcher.key().isEmpty()) {
        const auto named = m_byKey.constFind(watcher.key());
        if (named != m_byKey.constEnd()) {
            for (const quint32 number : *named)
                visit(m_rules.rules[number]);
        }
    }
    for (const quint32 number : m_general)
        visit(m_rules.rules[number]);
}

Permissions Authorizer::evaluate(const WatcherIdentity &watcher, const Moment &moment,
                                 const ListMembership &lists) const
{
    Permissions others; // of <other-identity>, which has the lowest precedence
    Permissions result;
    visitCandidates(watcher, [&](const Rule &rule) {
        // What cannot be read may be the rule that names the watcher (RuleSet::readStored()).
        if (rule.otherIdentity && !m_rules.unreadable.empty())
            return;
        if (!matchesWatcher(rule, watcher, lists) || !matchesMoment(rule, moment))
            return;
        Permissions &into = rule.otherIdentity ? others : result;
        into.matched = true;
        into.subHandling =
            std::max(into.subHandling, rule.subHandling.value_or(SubHandling::Block));
        into.grants.unite(rule.grants);
    });
    return result.matched ? result : others;
}

std::vector<RuleVerdict> Authorizer::explain(const WatcherIdentity &watcher, const Moment &moment,
                                             const ListMembership &lists) const
{
    const bool anotherMatched =
        std::any_of(m_rules.rules.begin(), m_rules.rules.end(), [&](const Rule &rule) {
            return !rule.otherIdentity && matchesWatcher(rule, watcher, lists) &&
                   matchesMoment(rule, moment);
        });
    std::vector<RuleVerdict> verdicts;
    for (const Rule &rule : m_rules.rules) {
        RuleVerdict verdict;
        verdict.ruleId = rule.id;
        verdict.subHandling = rule.subHandling.value_or(SubHandling::Block);
        verdict.reason = whyNot(rule, watcher, moment, lists, anotherMatched);
        if (verdict.reason.isEmpty() && rule.otherIdentity && !m_rules.unreadable.empty())
            verdict.reason = base::Sentence(QT_TRANSLATE_NOOP(
                "core", "It is for identities that no other rule matches, which one that cannot be "
                        "read may do."));
        verdict.matched = verdict.reason.isEmpty();
        if (verdict.matched) {
            verdict.reason =
                rule.subHandling
                    ? base::Sentence(
                          QT_TRANSLATE_NOOP("core", "All of its conditions are true; it says %1."))
                          .arg(token(*rule.subHandling))
                    : base::Sentence(QT_TRANSLATE_NOOP("core",
                                                       "All of its conditions are true; it has no "
                                                       "sub-handling, which is block."));
        }
        verdicts.push_back(std::move(verdict));
    }
    return verdicts;
}

bool Authorizer::dependsOnMoment(const WatcherIdentity &watcher) const
{
    bool depends = false;
    visitCandidates(watcher, [&](const Rule &rule) {
        // Lists are asked as if they had everybody: better once too often.
        depends = depends || (rule.isMomentary() &&
                              matchesWatcher(rule, watcher, [](const auto &...) { return true; }));
    });
    return depends;
}

std::optional<qint64> Authorizer::nextBoundary(qint64 now) const
{
    std::optional<qint64> next;
    const auto consider = [&](qint64 moment) {
        if (moment > now && (!next || moment < *next))
            next = moment;
    };
    for (const Rule &rule : m_rules.rules) {
        for (const std::vector<Period> &periods : rule.validities) {
            for (const Period &period : periods) {
                consider(period.from);
                consider(period.until);
            }
        }
    }
    return next;
}

} // namespace presence
