// SPDX-License-Identifier: Apache-2.0
#include "lab/presencestate.h"

#include "base/xmlreader.h"
#include "base/xmlwriter.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace lab {

namespace {

constexpr char PidfUri[] = "urn:ietf:params:xml:ns:pidf";
constexpr char DataModelUri[] = "urn:ietf:params:xml:ns:pidf:data-model";
constexpr char RpidUri[] = "urn:ietf:params:xml:ns:pidf:rpid";

class SeenReader
{
public:
    explicit SeenReader(QByteArrayView document)
        : m_reader(document)
    {
    }

    std::optional<SeenState> read()
    {
        using Token = base::XmlReader::Token;
        for (Token token = m_reader.next(); token != Token::EndDocument; token = m_reader.next()) {
            switch (token) {
            case Token::Error: return std::nullopt;
            case Token::StartElement:
                m_text.clear();
                start();
                break;
            case Token::Text: m_text += QString::fromUtf8(m_reader.text()); break;
            default: end(); break;
            }
        }
        return m_isPidf ? std::optional(m_seen) : std::nullopt;
    }

private:
    void start()
    {
        if (m_reader.depth() == 1)
            m_isPidf = m_reader.isElement(PidfUri, "presence");
        if (m_reader.name() == "tuple")
            ++m_seen.tuples;
        if (m_inActivities && m_seen.activity.isEmpty())
            m_seen.activity = QString::fromUtf8(m_reader.name());
        m_inActivities |= m_reader.name() == "activities";
    }
    void end()
    {
        if (m_reader.name() == "activities")
            m_inActivities = false;
        else if (m_reader.name() == "basic" && m_seen.basic != Basic::Open)
            m_seen.basic = m_text.trimmed() == "open"_L1 ? Basic::Open : Basic::Closed;
        else if (m_reader.name() == "note" && m_seen.note.isEmpty())
            m_seen.note = m_text.trimmed();
    }

    base::XmlReader m_reader;
    SeenState m_seen;
    QString m_text;
    bool m_isPidf = false;
    bool m_inActivities = false;
};

} // namespace

const QStringList &activities()
{
    static const QStringList all{
        u"appointment"_s,  u"away"_s,       u"breakfast"_s, u"busy"_s,     u"dinner"_s,
        u"holiday"_s,      u"in-transit"_s, u"lunch"_s,     u"meeting"_s,  u"on-the-phone"_s,
        u"presentation"_s, u"shopping"_s,   u"sleeping"_s,  u"steering"_s, u"travel"_s,
        u"tv"_s,           u"vacation"_s,   u"working"_s,   u"worship"_s};
    return all;
}

QByteArray toPidf(const PresenceState &state, const QByteArray &entity, const QByteArray &device)
{
    QByteArray document;
    base::XmlWriter xml(document);
    xml.declaration();
    xml.startElement("presence");
    xml.attribute("xmlns", PidfUri);
    xml.attribute("xmlns:dm", DataModelUri);
    xml.attribute("xmlns:rpid", RpidUri);
    xml.attribute("entity", entity);
    xml.startElement("tuple");
    xml.attribute("id", QByteArrayView(device));
    xml.startElement("status");
    xml.textElement("basic", state.basic == Basic::Open ? "open" : "closed");
    xml.endElement();
    xml.textElement("contact", entity);
    if (!state.note.isEmpty())
        xml.textElement("note", state.note.toUtf8());
    xml.endElement();
    if (activities().contains(state.activity)) {
        xml.startElement("dm:person");
        xml.attribute("id", QByteArrayView("p-" + device));
        xml.startElement("rpid:activities");
        xml.startElement(QByteArrayView("rpid:" + state.activity.toUtf8()));
        xml.endElement();
        xml.endElement();
        xml.endElement();
    }
    xml.endElement();
    return document;
}

std::optional<SeenState> fromPidf(QByteArrayView document)
{
    return SeenReader(document).read();
}

} // namespace lab
