// SPDX-License-Identifier: Apache-2.0
#include "base/xmlreader.h"

#include "base/xmllimitcheck.h"

using namespace Qt::Literals::StringLiterals;

namespace base {

XmlReader::XmlReader(QByteArrayView document, const XmlLimits &limits)
{
    if (std::optional<XmlError> error = checkXmlLimits(document, limits)) {
        failAt(*std::move(error));
        return;
    }
    // As a QString, so that Qt takes no notice of the declared encoding, which next() judges.
    m_stream.addData(QString::fromUtf8(document));
}

XmlReader::Token XmlReader::next()
{
    if (m_closing) {
        m_closing = false;
        while (!m_bindings.empty() && m_bindings.back().depth == m_depth)
            m_bindings.pop_back();
        --m_depth;
    }
    while (!m_failed) {
        switch (m_stream.readNext()) {
        case QXmlStreamReader::StartElement: return open() ? Token::StartElement : Token::Error;
        case QXmlStreamReader::EndElement: m_closing = true; return Token::EndElement;
        case QXmlStreamReader::Characters: return Token::Text;
        case QXmlStreamReader::EndDocument: return Token::EndDocument;
        case QXmlStreamReader::Comment:
        case QXmlStreamReader::ProcessingInstruction: break;
        case QXmlStreamReader::StartDocument: {
            const QStringView encoding = m_stream.documentEncoding();
            if (!encoding.isEmpty() && encoding.compare("UTF-8"_L1, Qt::CaseInsensitive) != 0 &&
                encoding.compare("UTF8"_L1, Qt::CaseInsensitive) != 0 &&
                encoding.compare("US-ASCII"_L1, Qt::CaseInsensitive) != 0)
                fail(u"The document is in %1; only UTF-8 is read."_s.arg(encoding));
            break;
        }
        case QXmlStreamReader::DTD: fail(u"A document type declaration is not allowed."_s); break;
        case QXmlStreamReader::EntityReference:
            fail(u"The entity %1 is not defined."_s.arg(m_stream.name()));
            break;
        case QXmlStreamReader::NoToken:
        case QXmlStreamReader::Invalid: fail(m_stream.errorString()); break;
        }
    }
    return Token::Error;
}

bool XmlReader::open()
{
    ++m_depth;
    const size_t first = m_bindings.size();
    const QXmlStreamNamespaceDeclarations declarations = m_stream.namespaceDeclarations();
    for (const QXmlStreamNamespaceDeclaration &declaration : declarations) {
        for (size_t i = first; i < m_bindings.size(); ++i) {
            if (declaration.prefix() == m_bindings[i].prefix) { // Qt lets it pass
                fail(u"The namespace prefix %1 is declared twice."_s.arg(declaration.prefix()));
                return false;
            }
        }
        m_bindings.push_back(
            {declaration.prefix().toString(), declaration.namespaceUri().toString(), m_depth});
    }
    return true;
}

bool XmlReader::skipElement()
{
    const int depth = m_depth;
    for (;;) {
        const Token token = next();
        if (token == Token::EndElement && m_depth == depth)
            return true;
        if (token == Token::Error || token == Token::EndDocument)
            return false;
    }
}

std::optional<QStringView> XmlReader::namespaceOf(QStringView prefix) const
{
    for (auto binding = m_bindings.rbegin(); binding != m_bindings.rend(); ++binding) {
        if (binding->prefix == prefix)
            return binding->uri;
    }
    return std::nullopt;
}

XmlReader::Token XmlReader::fail(const QString &sentence)
{
    return failAt({sentence, m_stream.lineNumber(), m_stream.columnNumber() + 1});
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
