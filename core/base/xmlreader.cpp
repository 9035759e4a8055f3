// SPDX-License-Identifier: Apache-2.0
#include "base/xmlreader.h"

#include <algorithm>

namespace base {

namespace {

/// Whether `uri` is free of what no URI or IRI may hold (RFC 3987, 2.2).
bool mayBeUri(QByteArrayView uri)
{
    return std::none_of(uri.begin(), uri.end(), [](char c) {
        switch (c) {
        case '<':
        case '>':
        case '"':
        case '{':
        case '}':
        case '|':
        case '\\':
        case '^':
        case '`': return true;
        default: return quint8(c) <= ' ';
        }
    });
}

} // namespace

XmlReader::XmlReader(QByteArrayView document, const XmlLimits &limits)
    : m_document(document)
{
    if (std::optional<XmlError> error = checkXmlLimits(document, limits))
        failAt(*std::move(error));
    else
        m_events = XmlEvents(document);
}

XmlReader::Token XmlReader::next()
{
    if (m_closing) {
        m_closing = false;
        while (!m_bindings.empty() && m_bindings.back().depth == m_depth)
            m_bindings.pop_back();
        --m_depth;
    }
    if (m_failed)
        return Token::Error;
    if (m_next == m_events.all().size()) {
        if (const std::optional<XmlEvents::Fault> &fault = m_events.fault())
            return failAt(xmlErrorAt(m_document, fault->offset, fault->sentence));
        return Token::EndDocument;
    }
    m_event = m_events.all()[m_next++];
    switch (m_event.kind) {
    case XmlEvent::Kind::StartElement:
        ++m_depth;
        return declare() ? Token::StartElement : Token::Error;
    case XmlEvent::Kind::EndElement: m_closing = true; return Token::EndElement;
    case XmlEvent::Kind::Text: return Token::Text;
    case XmlEvent::Kind::EndDocument: break;
    }
    return Token::EndDocument;
}

bool XmlReader::declare()
{
    for (const XmlDeclaration &declaration : m_events.declarations(m_next - 1)) {
        if (!mayBeUri(declaration.uri)) {
            fail(Sentence(QT_TRANSLATE_NOOP("core", "The namespace %1 is not a URI."))
                     .arg(QString::fromUtf8(declaration.uri)));
            return false;
        }
        m_bindings.push_back({declaration, m_depth});
    }
    return true;
}

bool XmlReader::skipTo(int depth)
{
    for (;;) {
        const Token token = next();
        if (token == Token::EndElement && m_depth == depth)
            return true;
        if (token == Token::Error || token == Token::EndDocument)
            return false;
    }
}

std::span<const XmlAttribute> XmlReader::attributes() const
{
    if (m_event.kind != XmlEvent::Kind::StartElement || m_next == 0)
        return {};
    return m_events.attributes(m_next - 1);
}

std::optional<QByteArrayView> XmlReader::attribute(QByteArrayView name) const
{
    for (const XmlAttribute &each : attributes()) {
        if (each.namespaceUri.isEmpty() && each.name == name)
            return each.value;
    }
    return std::nullopt;
}

std::optional<QByteArrayView> XmlReader::namespaceOf(QByteArrayView prefix) const
{
    for (auto binding = m_bindings.rbegin(); binding != m_bindings.rend(); ++binding) {
        if (binding->declaration.prefix == prefix)
            return binding->declaration.uri;
    }
    return std::nullopt;
}

QSet<QByteArrayView> XmlReader::prefixesInScope() const
{
    QSet<QByteArrayView> prefixes;
    for (const Binding &binding : m_bindings)
        prefixes.insert(binding.declaration.prefix);
    return prefixes;
}

XmlReader::Token XmlReader::fail(const Sentence &sentence)
{
    return failAt(errorHere(sentence));
}

XmlReader::Token XmlReader::failAt(XmlError error)
{
    if (!m_failed) {
        m_failed = true;
        m_error = std::move(error);
    }
    return Token::Error;
}

} // namespace base
