// SPDX-License-Identifier: Apache-2.0
#include "base/xmlreader.h"

#include <algorithm>

#include "base/xmllimitcheck.h"

using namespace Qt::Literals::StringLiterals;

namespace base {

namespace {

/// NameStartChar of XML 1.0, fifth edition, without the colon.
bool mayStartName(char32_t c)
{
    if (c < 0x80)
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    return (c >= 0xC0 && c <= 0x2FF && c != 0xD7 && c != 0xF7) ||
           (c >= 0x370 && c <= 0x1FFF && c != 0x37E) || c == 0x200C || c == 0x200D ||
           (c >= 0x2070 && c <= 0x218F) || (c >= 0x2C00 && c <= 0x2FEF) ||
           (c >= 0x3001 && c <= 0xD7FF) || (c >= 0xF900 && c <= 0xFDCF) ||
           (c >= 0xFDF0 && c <= 0xFFFD) || (c >= 0x10000 && c <= 0xEFFFF);
}

bool mayFollowInName(char32_t c)
{
    return mayStartName(c) || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == 0xB7 ||
           (c >= 0x300 && c <= 0x36F) || c == 0x203F || c == 0x2040;
}

/// An NCName of Namespaces in XML. Qt takes more for one, such as "`a", which others then choke on.
bool isName(QStringView name)
{
    bool first = true;
    for (qsizetype i = 0; i < name.size(); ++i) {
        char32_t c = name[i].unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < name.size()) {
            c = QChar::surrogateToUcs4(name[i], name[i + 1]);
            ++i;
        }
        if (first ? !mayStartName(c) : !mayFollowInName(c))
            return false;
        first = false;
    }
    return !first;
}

/// Whether `uri` is free of what no URI or IRI may hold (RFC 3987, 2.2).
bool mayBeUri(QStringView uri)
{
    return std::none_of(uri.begin(), uri.end(), [](QChar c) {
        return c <= u' ' || QStringView(u"<>\"{}|\\^`").contains(c);
    });
}

} // namespace

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
                fail(Sentence(
                         QT_TRANSLATE_NOOP("core", "The document is in %1; only UTF-8 is read."))
                         .arg(encoding));
            break;
        }
        case QXmlStreamReader::DTD:
            fail(
                Sentence(QT_TRANSLATE_NOOP("core", "A document type declaration is not allowed.")));
            break;
        case QXmlStreamReader::EntityReference:
            fail(Sentence(QT_TRANSLATE_NOOP("core", "The entity %1 is not defined."))
                     .arg(m_stream.name()));
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
    if (!checkName(m_stream.prefix(), m_stream.name()))
        return false;
    const QXmlStreamAttributes attributes = m_stream.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (!checkName(attribute.prefix(), attribute.name()))
            return false;
    }
    return declare();
}

bool XmlReader::checkName(QStringView prefix, QStringView name)
{
    if (isName(name) && (prefix.isEmpty() || isName(prefix)))
        return true;
    fail(Sentence(QT_TRANSLATE_NOOP("core", "%1 is not a name.")).arg(name));
    return false;
}

bool XmlReader::declare()
{
    const size_t first = m_bindings.size();
    const QXmlStreamNamespaceDeclarations declarations = m_stream.namespaceDeclarations();
    for (const QXmlStreamNamespaceDeclaration &declaration : declarations) {
        const QStringView prefix = declaration.prefix();
        if (!prefix.isEmpty() && !checkName({}, prefix))
            return false;
        if (!mayBeUri(declaration.namespaceUri())) {
            fail(Sentence(QT_TRANSLATE_NOOP("core", "The namespace %1 is not a URI."))
                     .arg(declaration.namespaceUri()));
            return false;
        }
        const bool again = std::any_of(m_bindings.begin() + qsizetype(first), m_bindings.end(),
                                       [prefix](const Binding &b) { return b.prefix == prefix; });
        if (again) { // Qt lets it pass
            fail(Sentence(QT_TRANSLATE_NOOP("core", "The namespace prefix %1 is declared twice."))
                     .arg(prefix));
            return false;
        }
        m_bindings.push_back({prefix.toString(), declaration.namespaceUri().toString(), m_depth});
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

std::optional<QStringView> XmlReader::namespaceOf(QStringView prefix) const
{
    for (auto binding = m_bindings.rbegin(); binding != m_bindings.rend(); ++binding) {
        if (binding->prefix == prefix)
            return binding->uri;
    }
    return std::nullopt;
}

QSet<QStringView> XmlReader::prefixesInScope() const
{
    QSet<QStringView> prefixes;
    for (const Binding &binding : m_bindings)
        prefixes.insert(binding.prefix);
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
