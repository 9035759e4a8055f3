// SPDX-License-Identifier: Apache-2.0
#include "presence/privacyfilter.h"

#include <algorithm>

#include "presence/partfilter.h"

namespace presence {

namespace {

using Kind = PidfPart::Kind;

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
    case Kind::Tuple: return m_services.selects(choice);
    case Kind::Person: return m_persons.selects(choice);
    case Kind::Device: return m_devices.selects(choice);
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
