// SPDX-License-Identifier: Apache-2.0
#include "presence/presencesummary.h"

#include <QSet>

namespace presence {

namespace {

void fillIfEmpty(QString &field, const Facts &facts, Fact fact)
{
    if (field.isEmpty())
        field = firstValue(facts, fact);
}

BasicStatus overall(const std::vector<ChosenPart> &chosen)
{
    if (chosen.empty()) // compose() says closed too
        return BasicStatus::Closed;
    BasicStatus basic = BasicStatus::None;
    for (const ChosenPart &choice : chosen) {
        if (choice.part->basic == BasicStatus::Open)
            return BasicStatus::Open;
        if (choice.part->basic == BasicStatus::Closed)
            basic = BasicStatus::Closed;
    }
    return basic;
}

} // namespace

PresenceSummary summarize(std::span<const Input> inputs, Policy policy)
{
    using Kind = PidfPart::Kind;
    const std::vector<ChosenPart> chosen = choose(inputs, policy);
    PresenceSummary summary;
    summary.basic = overall(chosen);
    QString documentNote;
    QString tupleNote;
    QString openTupleNote;
    QSet<QString> deviceIds;
    for (const ChosenPart &choice : chosen) {
        const PidfPart &part = *choice.part;
        const QString deviceId = firstValue(part.facts, Fact::DeviceId);
        if (!deviceId.isEmpty())
            deviceIds.insert(deviceId);
        switch (part.kind) {
        case Kind::Tuple:
            ++summary.services;
            fillIfEmpty(tupleNote, part.facts, Fact::Note);
            if (part.basic == BasicStatus::Open) {
                fillIfEmpty(openTupleNote, part.facts, Fact::Note);
                fillIfEmpty(summary.contact, part.facts, Fact::Contact);
            }
            break;
        case Kind::Note: fillIfEmpty(documentNote, part.facts, Fact::Note); break;
        case Kind::Person:
            fillIfEmpty(summary.activity, part.facts, Fact::Activity);
            fillIfEmpty(summary.mood, part.facts, Fact::Mood);
            fillIfEmpty(summary.note, part.facts, Fact::Note);
            fillIfEmpty(summary.sphere, part.facts, Fact::Sphere);
            break;
        case Kind::Device:
            if (deviceId.isEmpty())
                ++summary.devices;
            break;
        case Kind::Extension: break;
        }
    }
    summary.devices += int(deviceIds.size());
    for (const QString &note : {documentNote, openTupleNote, tupleNote}) {
        if (summary.note.isEmpty())
            summary.note = note;
    }
    return summary;
}

} // namespace presence
