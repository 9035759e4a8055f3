// SPDX-License-Identifier: Apache-2.0
#include "base/xmlevents.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include "base/xmlsentence.h"

namespace base {

namespace {

// Of a document, for one event: fewer only cost a second allocation.
constexpr qsizetype BytesForOneEvent = 12;

QByteArrayView view(const xmlChar *text)
{
    return QByteArrayView(reinterpret_cast<const char *>(text));
}

QByteArrayView view(const xmlChar *begin, const xmlChar *end)
{
    return {reinterpret_cast<const char *>(begin), end - begin};
}

/// How far libxml2 has read; nothing is converted, so that it counts bytes of the document.
quint32 offsetOf(const _xmlParserCtxt *parser)
{
    const xmlParserInputPtr input = parser->input;
    return input ? quint32(input->consumed) + quint32(input->cur - input->base) : 0;
}

} // namespace

void XmlEvents::FreeDict::operator()(_xmlDict *dict) const
{
    xmlDictFree(dict);
}

struct XmlEvents::Sax
{
    XmlEvents &events;
    xmlParserCtxtPtr parser;

    static Sax &of(void *data) { return *static_cast<Sax *>(data); }

    void stop(const Sentence &sentence)
    {
        if (!events.m_fault)
            events.m_fault = Fault{sentence, offsetOf(parser)};
        xmlStopParser(parser);
    }

    static void startDocument(void *data)
    {
        Sax &sax = of(data);
        if (sax.parser->version && view(sax.parser->version) != "1.0")
            sax.stop(Sentence(QT_TRANSLATE_NOOP("core", "This is XML of version %1; only version "
                                                        "1.0 is read."))
                         .arg(QString::fromUtf8(view(sax.parser->version))));
    }

    static void startElement(void *data, const xmlChar *name, const xmlChar *prefix,
                             const xmlChar *uri, int declarationCount, const xmlChar **declarations,
                             int attributeCount, int, const xmlChar **attributes)
    {
        Sax &sax = of(data);
        XmlEvents &events = sax.events;
        for (int i = 0; i < declarationCount; ++i)
            events.m_declarations.push_back(
                {view(declarations[2 * i]), view(declarations[2 * i + 1])});
        for (int i = 0; i < attributeCount; ++i) {
            const xmlChar **const each = attributes + qsizetype(5) * i;
            events.m_attributes.push_back(
                {view(each[0]), view(each[1]), view(each[2]), events.kept(view(each[3], each[4]))});
        }
        XmlEvent &event = events.add(XmlEvent::Kind::StartElement, sax.parser);
        // libxml2 tells of a tag before it has read the end of it.
        event.end += *sax.parser->input->cur == '/' ? 2 : 1;
        event.name = view(name);
        event.prefix = view(prefix);
        event.namespaceUri = view(uri);
    }

    static void endElement(void *data, const xmlChar *name, const xmlChar *prefix,
                           const xmlChar *uri)
    {
        Sax &sax = of(data);
        XmlEvent &event = sax.events.add(XmlEvent::Kind::EndElement, sax.parser);
        event.name = view(name);
        event.prefix = view(prefix);
        event.namespaceUri = view(uri);
    }

    static void characters(void *data, const xmlChar *text, int length)
    {
        Sax &sax = of(data);
        sax.events.addText(view(text, text + length), sax.parser);
    }

    static void error(void *data, xmlErrorPtr error)
    {
        // XmlReader judges namespaces itself, for IRIs are allowed to them (RFC 3987).
        if (error->level >= XML_ERR_ERROR && error->code != XML_WAR_NS_URI)
            of(data).stop(xmlSentence(*error));
    }
};

XmlEvents::XmlEvents(QByteArrayView document)
{
    [[maybe_unused]] static const bool initialized = (xmlInitParser(), true); // once, for threads
    m_events.reserve(size_t(document.size() / BytesForOneEvent));
    m_texts.reserve(document.size());
    xmlParserCtxtPtr parser = xmlCreateMemoryParserCtxt(document.data(), int(document.size()));
    if (!parser) {
        m_fault = Fault{Sentence(QT_TRANSLATE_NOOP("core", "The document is empty."))};
        return;
    }
    // No document with a DTD comes this far, so that XML_PARSE_NOENT expands nothing but the five
    // entities that XML itself has; without it &amp; would stay a reference in attributes.
    xmlCtxtUseOptions(parser, XML_PARSE_NONET | XML_PARSE_IGNORE_ENC | XML_PARSE_NOENT);
    // There is no more than the buffer has; without this it would be asked for with every token.
    parser->input->buf->readcallback = nullptr;
    Sax sax{*this, parser};
    *parser->sax = xmlSAXHandler{}; // no tree is made
    parser->sax->initialized = XML_SAX2_MAGIC;
    parser->sax->startDocument = Sax::startDocument;
    parser->sax->startElementNs = Sax::startElement;
    parser->sax->endElementNs = Sax::endElement;
    parser->sax->characters = Sax::characters;
    parser->sax->ignorableWhitespace = Sax::characters;
    parser->sax->serror = Sax::error;
    parser->userData = &sax;
    xmlParseDocument(parser);
    if (!m_fault)
        add(XmlEvent::Kind::EndDocument, parser);
    xmlDictReference(parser->dict);
    m_names.reset(parser->dict);
    xmlFreeParserCtxt(parser);
}

std::span<const XmlAttribute> XmlEvents::attributes(size_t index) const
{
    const size_t begin = index == 0 ? 0 : m_events[index - 1].attributesEnd;
    return std::span(m_attributes).subspan(begin, m_events[index].attributesEnd - begin);
}

std::span<const XmlDeclaration> XmlEvents::declarations(size_t index) const
{
    const size_t begin = index == 0 ? 0 : m_events[index - 1].declarationsEnd;
    return std::span(m_declarations).subspan(begin, m_events[index].declarationsEnd - begin);
}

XmlEvent &XmlEvents::add(XmlEvent::Kind kind, const _xmlParserCtxt *parser)
{
    XmlEvent &event = m_events.emplace_back();
    event.kind = kind;
    event.end = offsetOf(parser);
    event.attributesEnd = quint32(m_attributes.size());
    event.declarationsEnd = quint32(m_declarations.size());
    return event;
}

/// What stands between two tags comes in pieces: at references, CDATA, comments, and as it pleases.
void XmlEvents::addText(QByteArrayView text, const _xmlParserCtxt *parser)
{
    const QByteArrayView added = kept(text);
    if (!m_events.empty() && m_events.back().kind == XmlEvent::Kind::Text) {
        // The last that was kept: only attributes come in between, with a tag.
        XmlEvent &event = m_events.back();
        event.name = {event.name.data(), event.name.size() + added.size()};
        event.end = offsetOf(parser);
        return;
    }
    add(XmlEvent::Kind::Text, parser).name = added;
}

QByteArrayView XmlEvents::kept(QByteArrayView text)
{
    const qsizetype at = m_texts.size();
    Q_ASSERT(at + text.size() <= m_texts.capacity());
    m_texts.append(text);
    return QByteArrayView(m_texts).sliced(at);
}

} // namespace base
