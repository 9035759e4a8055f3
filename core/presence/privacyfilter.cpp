// SPDX-License-Identifier: Apache-2.0
#include "presence/privacyfilter.h"

#include <algorithm>

#include "presence/partfilter.h"
#include "sip/uri.h"

using namespace Qt::Literals::StringLiterals;

namespace presence {

namespace {

using Kind = PidfPart::Kind;

/// A urn:uuid is its 128 bits (RFC 4122, 3); other URIs compare as their schemes say.
bool equalUris(const QString &first, const QString &second)
{
    if (first == second)
        return true;
    if (first.startsWith("urn:uuid:"_L1, Qt::CaseInsensitive))
        return first.compare(second, Qt::CaseInsensitive) == 0;
    const auto one = sip::Uri::parse(first.toUtf8());
    const auto other = sip::Uri::parse(second.toUtf8());
    return one && other && one->equals(*other);
}

bool hasFact(const PidfPart &part, Fact fact, const QString &value)
{
    return std::find(part.facts.begin(), part.facts.end(), FactValue{fact, value}) !=
           part.facts.end();
}

bool anyFact(const PidfPart &part, Fact fact, const auto &test)
{
    return std::any_of(part.facts.begin(), part.facts.end(), [&](const FactValue &each) {
        return each.fact == fact && test(each.value);
    });
}

bool selects(const Selector &selector, const ChosenPart &choice)
{
    const PidfPart &part = *choice.part;
    switch (selector.kind) {
    case Selector::Kind::Class: return hasFact(part, Fact::Class, selector.value);
    case Selector::Kind::OccurrenceId:
        return part.publishedId == selector.value ||
               choice.input->document->idOf(part) == selector.value.toUtf8();
    case Selector::Kind::ServiceUri:
        return anyFact(part, Fact::Contact,
                       [&](const QString &uri) { return equalUris(selector.value, uri); });
    case Selector::Kind::ServiceUriScheme:
        // Compared with its case, as 3.3.1.3 says.
        return anyFact(part, Fact::Contact, [&](const QString &uri) {
            return QStringView(uri).first(std::max<qsizetype>(0, uri.indexOf(u':'))) ==
                   selector.value;
        });
    case Selector::Kind::DeviceId:
        return part.kind == Kind::Device && anyFact(part, Fact::DeviceId, [&](const QString &uri) {
                   return equalUris(selector.value, uri);
               });
    case Selector::Kind::ServiceId:
        return hasServiceId(choice.input->document->textOf(part), selector.value.toUtf8());
    }
    return false;
}

bool selects(const SelectorSet &set, const ChosenPart &choice)
{
    return set.isAll() ||
           std::any_of(set.selectors().begin(), set.selectors().end(),
                       [&](const Selector &selector) { return selects(selector, choice); });
}

base::Sentence ofDocument(Kind kind)
{
    switch (kind) {
    case Kind::Tuple:
        return base::Sentence(QT_TRANSLATE_NOOP("core", "the service of the document"));
    case Kind::Note: return base::Sentence(QT_TRANSLATE_NOOP("core", "the note of the document"));
    case Kind::Person:
        return base::Sentence(QT_TRANSLATE_NOOP("core", "the person of the document"));
    case Kind::Device:
        return base::Sentence(QT_TRANSLATE_NOOP("core", "the device of the document"));
    case Kind::Extension:
        return base::Sentence(QT_TRANSLATE_NOOP("core", "the extension of the document"));
    }
    return {};
}

base::Sentence named(Kind kind)
{
    switch (kind) {
    case Kind::Tuple: return base::Sentence(QT_TRANSLATE_NOOP("core", "service %1"));
    case Kind::Note: return base::Sentence(QT_TRANSLATE_NOOP("core", "note %1"));
    case Kind::Person: return base::Sentence(QT_TRANSLATE_NOOP("core", "person %1"));
    case Kind::Device: return base::Sentence(QT_TRANSLATE_NOOP("core", "device %1"));
    case Kind::Extension: return base::Sentence(QT_TRANSLATE_NOOP("core", "extension %1"));
    }
    return {};
}

} // namespace

base::Sentence describe(const Removal &removal)
{
    const base::Sentence part = removal.id.isEmpty()
                                    ? ofDocument(removal.kind)
                                    : named(removal.kind).arg(QString::fromUtf8(removal.id));
    return removal.element.isEmpty() ? part
                                     : base::Sentence(QT_TRANSLATE_NOOP("core", "%1 of %2"))
                                           .arg(QString::fromUtf8(removal.element), part);
}

bool PrivacyFilter::shows(const ChosenPart &choice) const
{
    switch (choice.part->kind) {
    case Kind::Tuple: return selects(m_grants.services, choice);
    case Kind::Person: return selects(m_grants.persons, choice);
    case Kind::Device: return selects(m_grants.devices, choice);
    case Kind::Note: return m_grants.has(Attribute::Note);
    case Kind::Extension: return m_grants.hasAllAttributes();
    }
    return false;
}

QByteArray PrivacyFilter::compose(QByteArrayView entity, std::span<const ChosenPart> chosen,
                                  std::vector<Removal> *removals) const
{
    // Nothing published is a closed service of ours (composition.h), shown to who sees services.
    if (chosen.empty() && m_grants.services.isAll())
        return composeClosed(entity);
    const std::vector<QByteArray> ids = idsOf(chosen);
    qsizetype size = 0;
    for (const ChosenPart &choice : chosen)
        size += choice.part->end - choice.part->begin + 8;
    QByteArray document = beginDocument(entity, size);
    for (size_t i = 0; i < chosen.size(); ++i) {
        const PidfPart &part = *chosen[i].part;
        if (!shows(chosen[i])) {
            if (removals)
                removals->push_back({part.kind, ids[i], {}});
            continue;
        }
        if (m_grants.hasAllAttributes() || part.kind == Kind::Note) {
            appendPart(document, chosen[i], ids[i]);
            continue;
        }
        QByteArrayList removed;
        PartFilter(m_grants, part.kind)
            .append(document, chosen[i].input->document->textOf(part), ids[i],
                    removals ? &removed : nullptr);
        if (!removals)
            continue;
        for (const QByteArray &element : removed)
            removals->push_back({part.kind, ids[i], element});
    }
    endDocument(document);
    return document;
}

} // namespace presence
