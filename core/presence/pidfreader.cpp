// SPDX-License-Identifier: Apache-2.0
#include "presence/pidfreader.h"

#include <algorithm>
#include <array>

#include "presence/factcollector.h"
#include "presence/occurrenceids.h"
#include "presence/pidfwriter.h"

using namespace Qt::Literals::StringLiterals;
using base::XmlReader;

namespace presence {

namespace {

constexpr int Dropped = -1; // of an element that its namespace does not define here

PidfPart::Kind kindOf(Vocabulary vocabulary, QByteArrayView name)
{
    if (vocabulary == Vocabulary::Pidf && name == "tuple")
        return PidfPart::Kind::Tuple;
    if (vocabulary == Vocabulary::Pidf && name == "note")
        return PidfPart::Kind::Note;
    if (vocabulary == Vocabulary::DataModel && name == "person")
        return PidfPart::Kind::Person;
    if (vocabulary == Vocabulary::DataModel && name == "device")
        return PidfPart::Kind::Device;
    return PidfPart::Kind::Extension;
}

/// The order the schemas ask for: of a tuple (RFC 3863, 4.4) status, extensions, contact, notes,
/// timestamp; of a person and device (RFC 4479, 5.1) extensions, deviceID, notes, timestamp.
int rankInPart(PidfPart::Kind kind, Vocabulary vocabulary, QByteArrayView name)
{
    const bool isTuple = kind == PidfPart::Kind::Tuple;
    if (vocabulary != (isTuple ? Vocabulary::Pidf : Vocabulary::DataModel) ||
        kind == PidfPart::Kind::Extension || kind == PidfPart::Kind::Note)
        return 1;
    if (isTuple && name == "status")
        return 0;
    if (name == (isTuple ? "contact" : "deviceID"))
        return 2;
    if (name == "note")
        return 3;
    if (name == "timestamp")
        return 4;
    return isTuple ? Dropped : 1;
}

/// Elements in which white space is only layout, which need not travel.
bool isElementOnly(Vocabulary vocabulary, QByteArrayView name)
{
    switch (vocabulary) {
    case Vocabulary::Pidf: return name == "tuple" || name == "status";
    case Vocabulary::DataModel: return name == "person" || name == "device";
    case Vocabulary::Rpid:
        return name == "activities" || name == "mood" || name == "place-is" ||
               name == "place-type" || name == "privacy" || name == "relationship" ||
               name == "service-class";
    case Vocabulary::Other: break;
    }
    return false;
}

class DocumentReading
{
public:
    DocumentReading(XmlReader &reader, qsizetype size)
        : m_reader(reader)
    {
        groupOf(PidfPart::Kind::Tuple).text.reserve(size);
    }

    bool readRoot();
    bool readChildren();
    PidfDocument take();

private:
    // Tuples, notes, all others: the order of <presence> (RFC 3863, 4.4).
    struct Group
    {
        QByteArray text;
        std::vector<PidfPart> parts;
    };

    Group &groupOf(PidfPart::Kind kind);
    QByteArray claimId(PidfPart &part);
    bool readPart(PidfPart::Kind kind, Vocabulary vocabulary);
    bool readContent(PidfPart &part, PidfWriter &writer);
    bool startElement(PidfPart &part, PidfWriter &writer, FactCollector &collector, int depth);

    XmlReader &m_reader;
    PidfDocument m_document;
    std::array<Group, 3> m_groups;
    OccurrenceIds m_ids;
    std::vector<bool> m_elementOnly; // one for each open element of the part
    bool m_hasStatus = false;        // of the tuple being read
};

bool DocumentReading::readRoot()
{
    if (m_reader.next() != XmlReader::Token::StartElement)
        return false;
    if (m_reader.namespaceUri() != PidfNamespace) {
        m_reader.fail(
            base::Sentence(QT_TRANSLATE_NOOP(
                               "core", "The root element %1 is not in the namespace of PIDF, %2."))
                .arg(m_reader.name(), PidfNamespace));
        return false;
    }
    if (m_reader.name() != "presence") {
        m_reader.fail(
            base::Sentence(QT_TRANSLATE_NOOP("core", "The root element is %1, not presence."))
                .arg(m_reader.name()));
        return false;
    }
    m_document.entity =
        QString::fromUtf8(m_reader.attribute("entity").value_or(QByteArrayView()).trimmed());
    return true;
}

bool DocumentReading::readChildren()
{
    for (;;) {
        switch (m_reader.next()) {
        case XmlReader::Token::StartElement: {
            const Vocabulary vocabulary = vocabularyOf(m_reader.namespaceUri());
            const PidfPart::Kind kind = kindOf(vocabulary, m_reader.name());
            const bool dropped =
                kind == PidfPart::Kind::Extension && vocabulary == Vocabulary::Pidf;
            if (!(dropped ? m_reader.skipElement() : readPart(kind, vocabulary)))
                return false;
            break;
        }
        case XmlReader::Token::Text:
        case XmlReader::Token::EndElement: break;
        case XmlReader::Token::EndDocument: return true;
        case XmlReader::Token::Error: return false;
        }
    }
}

DocumentReading::Group &DocumentReading::groupOf(PidfPart::Kind kind)
{
    switch (kind) {
    case PidfPart::Kind::Tuple: return m_groups[0];
    case PidfPart::Kind::Note: return m_groups[1];
    default: return m_groups[2];
    }
}

QByteArray DocumentReading::claimId(PidfPart &part)
{
    QByteArrayView fallback;
    switch (part.kind) {
    case PidfPart::Kind::Tuple: fallback = "tuple"; break;
    case PidfPart::Kind::Person: fallback = "person"; break;
    case PidfPart::Kind::Device: fallback = "device"; break;
    case PidfPart::Kind::Note:
    case PidfPart::Kind::Extension: return {};
    }
    part.publishedId =
        QString::fromUtf8(m_reader.attribute("id").value_or(QByteArrayView()).trimmed());
    const QByteArray id = toXmlId(part.publishedId);
    return m_ids.claim(id.isEmpty() ? fallback.toByteArray() : id);
}

bool DocumentReading::readPart(PidfPart::Kind kind, Vocabulary vocabulary)
{
    PidfPart part;
    part.kind = kind;
    const QByteArray id = claimId(part);
    Group &group = groupOf(kind);
    part.begin = quint32(group.text.size());
    PidfWriter writer(group.text, m_reader);
    writer.startPart(id);
    m_elementOnly.assign(1, isElementOnly(vocabulary, m_reader.name()));
    m_hasStatus = false;
    if (!readContent(part, writer))
        return false;
    writer.finish();
    part.idBegin = quint32(id.isEmpty() ? part.begin : writer.idBegin());
    part.idEnd = quint32(part.idBegin + id.size());
    part.end = quint32(group.text.size());
    group.parts.push_back(std::move(part));
    return true;
}

bool DocumentReading::readContent(PidfPart &part, PidfWriter &writer)
{
    FactCollector collector(part);
    collector.startElement(0, vocabularyOf(m_reader.namespaceUri()), m_reader.name());
    for (;;) {
        const XmlReader::Token token = m_reader.next();
        const int depth = int(m_elementOnly.size()) - 1;
        switch (token) {
        case XmlReader::Token::StartElement:
            if (!startElement(part, writer, collector, depth + 1))
                return false;
            break;
        case XmlReader::Token::Text:
            if (m_elementOnly.back() && (depth == 0 || m_reader.isWhitespace()))
                break;
            collector.text(depth, m_reader.text());
            writer.text(collector.isInBasic() ? m_reader.text().trimmed() : m_reader.text());
            break;
        case XmlReader::Token::EndElement:
            collector.endElement(depth);
            if (depth == 0 && part.kind == PidfPart::Kind::Tuple && !m_hasStatus)
                writer.addEmptyChild("status", 0);
            writer.endElement();
            m_elementOnly.pop_back();
            if (depth == 0)
                return true;
            break;
        case XmlReader::Token::EndDocument:
        case XmlReader::Token::Error: return false;
        }
    }
}

bool DocumentReading::startElement(PidfPart &part, PidfWriter &writer, FactCollector &collector,
                                   int depth)
{
    const QByteArrayView name = m_reader.name();
    const Vocabulary vocabulary = vocabularyOf(m_reader.namespaceUri());
    const int rank = depth == 1 ? rankInPart(part.kind, vocabulary, name) : 0;
    if (rank == Dropped)
        return m_reader.skipElement();
    m_hasStatus = m_hasStatus || (depth == 1 && rank == 0);
    collector.startElement(depth, vocabulary, name);
    writer.startElement(rank);
    m_elementOnly.push_back(isElementOnly(vocabulary, name));
    return true;
}

PidfDocument DocumentReading::take()
{
    for (Group &group : m_groups) {
        const auto offset = quint32(m_document.text.size());
        for (PidfPart &part : group.parts) {
            part.begin += offset;
            part.end += offset;
            part.idBegin += offset;
            part.idEnd += offset;
            m_document.parts.push_back(std::move(part));
        }
        if (m_document.text.isEmpty())
            m_document.text = std::move(group.text);
        else
            m_document.text += group.text;
    }
    m_document.text.squeeze();
    return std::move(m_document);
}

} // namespace

base::Result<PidfDocument, DocumentError> PidfReader::read(QByteArrayView bytes,
                                                           const XmlLimits &limits)
{
    XmlReader reader(bytes, limits);
    DocumentReading reading(reader, std::min(bytes.size(), limits.size));
    if (!reading.readRoot() || !reading.readChildren())
        return base::Unexpected(reader.error());
    return reading.take();
}

} // namespace presence
