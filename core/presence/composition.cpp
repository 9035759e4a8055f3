// SPDX-License-Identifier: Apache-2.0
#include "presence/composition.h"

#include <algorithm>
#include <utility>

#include <QHash>
#include <QSet>

#include "base/xmlwriter.h"
#include "presence/occurrenceids.h"

namespace presence {

namespace {

using Kind = PidfPart::Kind;
using Publications = std::vector<const Input *>;

constexpr QByteArrayView Head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                "<presence xmlns=\"urn:ietf:params:xml:ns:pidf\""
                                " xmlns:dm=\"urn:ietf:params:xml:ns:pidf:data-model\""
                                " xmlns:rpid=\"urn:ietf:params:xml:ns:pidf:rpid\" entity=\"";
constexpr QByteArrayView Tail = "</presence>\n";
constexpr QByteArrayView ClosedTuple =
    "<tuple id=\"offline\"><status><basic>closed</basic></status></tuple>";

bool hasOccurrenceId(const PidfPart &part)
{
    return part.kind == Kind::Tuple || part.kind == Kind::Person || part.kind == Kind::Device;
}

Publications newestFirst(std::span<const Input> inputs)
{
    Publications publications;
    publications.reserve(inputs.size());
    for (const Input &input : inputs)
        publications.push_back(&input);
    std::stable_sort(publications.begin(), publications.end(), [](const Input *a, const Input *b) {
        return a->received != b->received ? a->received > b->received : a->etag > b->etag;
    });
    return publications;
}

/// Rule 1 of Policy::Merge.
void dropSuperseded(Publications &newestFirst)
{
    QSet<std::pair<QByteArrayView, QByteArrayView>> seen; // sender, tuple id
    const auto isSuperseded = [&seen](const Input *input) {
        if (input->sender.isEmpty())
            return false;
        bool superseded = false;
        for (const PidfPart &part : input->document->parts) {
            if (part.kind != Kind::Tuple)
                continue;
            const std::pair key(input->sender, input->document->idOf(part));
            superseded = superseded || seen.contains(key);
        }
        for (const PidfPart &part : input->document->parts) {
            if (part.kind == Kind::Tuple)
                seen.insert({input->sender, input->document->idOf(part)});
        }
        return superseded;
    };
    newestFirst.erase(std::remove_if(newestFirst.begin(), newestFirst.end(), isSuperseded),
                      newestFirst.end());
}

void openFirst(Publications &publications)
{
    std::stable_partition(publications.begin(), publications.end(), [](const Input *input) {
        return input->document->basic() == BasicStatus::Open;
    });
}

/// Rules 3 to 5 of Policy::Merge. Asked newest first, so that the first of a kind is the newest.
class MergeFilter
{
public:
    explicit MergeFilter(const Publications &newestFirst)
    {
        for (const Input *input : newestFirst) {
            bool hasPerson = false;
            bool saysSomething = false;
            for (const PidfPart &part : input->document->parts) {
                if (part.kind == Kind::Device)
                    rememberDevice(*input, part);
                hasPerson = hasPerson || part.kind == Kind::Person;
                saysSomething = saysSomething || (part.kind == Kind::Person && part.saysSomething);
            }
            if (saysSomething && !m_personSaysSomething) {
                m_person = input;
                m_personSaysSomething = true;
            } else if (hasPerson && !m_person) {
                m_person = input;
            }
        }
    }

    bool admits(const Input &input, const PidfPart &part)
    {
        switch (part.kind) {
        case Kind::Tuple: return true;
        case Kind::Person:
            return &input == m_person && (part.saysSomething || !m_personSaysSomething);
        case Kind::Device: return m_devices.contains(&part);
        case Kind::Note:
        case Kind::Extension: break;
        }
        const QByteArrayView text = input.document->textOf(part);
        if (m_texts.contains(text))
            return false;
        m_texts.insert(text);
        return true;
    }

private:
    void rememberDevice(const Input &input, const PidfPart &part)
    {
        const QString deviceId = firstValue(part.facts, Fact::DeviceId);
        const bool isNew = deviceId.isEmpty()
                               ? insertNew(m_anonymous, {input.sender, input.document->idOf(part)})
                               : insertNew(m_deviceIds, deviceId);
        if (isNew)
            m_devices.insert(&part);
    }

    template <class T>
    static bool insertNew(QSet<T> &set, const T &value)
    {
        const qsizetype before = set.size();
        set.insert(value);
        return set.size() > before;
    }

    const Input *m_person = nullptr;
    bool m_personSaysSomething = false;
    QSet<const PidfPart *> m_devices;
    QSet<QString> m_deviceIds;
    QSet<std::pair<QByteArrayView, QByteArrayView>> m_anonymous;
    QSet<QByteArrayView> m_texts;
};

void append(std::vector<ChosenPart> &chosen, const Publications &publications, MergeFilter *filter)
{
    // Three rounds, for <presence> wants tuples, then notes, then all others (RFC 3863, 4.4).
    const auto groupOf = [](Kind kind) {
        return kind == Kind::Tuple ? 0 : kind == Kind::Note ? 1 : 2;
    };
    for (int group = 0; group < 3; ++group) {
        for (const Input *input : publications) {
            for (const PidfPart &part : input->document->parts) {
                if (groupOf(part.kind) == group && (!filter || filter->admits(*input, part)))
                    chosen.push_back({input, &part});
            }
        }
    }
}

/// Finds the id under which each part goes out when several publications meet.
class IdChoice
{
public:
    explicit IdChoice(std::span<const ChosenPart> chosen)
    {
        for (const ChosenPart &choice : chosen) {
            if (hasOccurrenceId(*choice.part))
                ++m_uses[choice.input->document->idOf(*choice.part)];
        }
    }

    QByteArray idFor(const ChosenPart &choice)
    {
        const QByteArrayView id = choice.input->document->idOf(*choice.part);
        QByteArray wanted = id.toByteArray();
        // By the sender and not by the order, which changes with every refresh.
        if (m_uses.value(id) > 1 && !choice.input->sender.isEmpty())
            wanted += '-' + QByteArray::number(qChecksum(choice.input->sender), 16);
        return m_ids.claim(wanted);
    }

private:
    QHash<QByteArrayView, int> m_uses;
    OccurrenceIds m_ids;
};

QByteArray composeSingle(QByteArrayView entity, QByteArrayView parts)
{
    return beginDocument(entity, parts.size()).append(parts).append(Tail);
}

} // namespace

std::vector<ChosenPart> choose(std::span<const Input> inputs, Policy policy)
{
    std::vector<ChosenPart> chosen;
    Publications publications = newestFirst(inputs);
    if (policy == Policy::Newest && publications.size() > 1)
        publications.resize(1);
    if (policy == Policy::Merge && publications.size() > 1)
        dropSuperseded(publications);
    if (policy == Policy::Merge && publications.size() > 1) {
        MergeFilter filter(publications);
        openFirst(publications);
        append(chosen, publications, &filter);
    } else {
        openFirst(publications);
        append(chosen, publications, nullptr);
    }
    return chosen;
}

QByteArray beginDocument(QByteArrayView entity, qsizetype size)
{
    QByteArray document;
    document.reserve(Head.size() + entity.size() + 2 + size + Tail.size());
    document.append(Head);
    base::appendXmlAttribute(document, entity);
    return document.append("\">");
}

void endDocument(QByteArray &document)
{
    document.append(Tail);
}

std::vector<QByteArray> idsOf(std::span<const ChosenPart> chosen)
{
    std::vector<QByteArray> ids;
    ids.reserve(chosen.size());
    IdChoice choice(chosen);
    for (const ChosenPart &each : chosen)
        ids.push_back(hasOccurrenceId(*each.part) ? choice.idFor(each) : QByteArray());
    return ids;
}

void appendPart(QByteArray &document, const ChosenPart &choice, const QByteArray &id)
{
    const PidfPart &part = *choice.part;
    const QByteArrayView text = choice.input->document->textOf(part);
    if (!hasOccurrenceId(part)) {
        document.append(text);
        return;
    }
    document.append(text.first(part.idBegin - part.begin)).append(id);
    document.append(text.sliced(part.idEnd - part.begin));
}

QByteArray compose(QByteArrayView entity, std::span<const Input> inputs, Policy policy)
{
    if (inputs.size() == 1 && !inputs.front().document->parts.empty())
        return composeSingle(entity, inputs.front().document->text);
    const std::vector<ChosenPart> chosen = choose(inputs, policy);
    if (chosen.empty())
        return composeClosed(entity);

    qsizetype size = 0;
    for (const ChosenPart &choice : chosen)
        size += choice.part->end - choice.part->begin + 8; // an id may grow
    QByteArray document = beginDocument(entity, size);
    IdChoice ids(chosen);
    for (const ChosenPart &choice : chosen) {
        appendPart(document, choice,
                   hasOccurrenceId(*choice.part) ? ids.idFor(choice) : QByteArray());
    }
    endDocument(document);
    return document;
}

QByteArray composeClosed(QByteArrayView entity)
{
    return composeSingle(entity, ClosedTuple);
}

} // namespace presence
