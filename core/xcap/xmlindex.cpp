// SPDX-License-Identifier: Apache-2.0
#include "xcap/xmlindex.h"

#include <algorithm>
#include <cstring>

namespace xcap {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// Splits prefix:local.
std::pair<QByteArrayView, QByteArrayView> split(QByteArrayView qualified)
{
    const qsizetype colon = qualified.indexOf(':');
    if (colon < 0)
        return {QByteArrayView(), qualified};
    return {qualified.first(colon), qualified.sliced(colon + 1)};
}

/// Appends the character that the reference at the begin of `text` stands for and gives its
/// length; 0 when it is none.
qsizetype appendReference(QByteArray &out, QByteArrayView text)
{
    const qsizetype end = text.first(qMin<qsizetype>(text.size(), 16)).indexOf(';');
    if (end < 2)
        return 0;
    const QByteArrayView name = text.sliced(1, end - 1);
    static constexpr std::pair<const char *, char> Known[] = {
        {"lt", '<'}, {"gt", '>'}, {"amp", '&'}, {"quot", '"'}, {"apos", '\''}};
    for (const auto &[known, character] : Known) {
        if (name == QByteArrayView(known)) {
            out += character;
            return end + 1;
        }
    }
    if (name[0] != '#' || name.size() < 2)
        return 0;
    const bool hex = name[1] == 'x';
    bool good = false;
    const uint code = name.sliced(hex ? 2 : 1).toByteArray().toUInt(&good, hex ? 16 : 10);
    if (!good || code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
        return 0;
    const char32_t character = code;
    out += QString::fromUcs4(&character, 1).toUtf8();
    return end + 1;
}

} // namespace

XmlIndex::XmlIndex(const QByteArray &text)
    : m_text(text)
{
    scan();
}

void XmlIndex::scan()
{
    std::vector<ElementId> open;
    ElementId lastClosed = NoElement; // the sibling before the next start tag
    const QByteArrayView text = m_text;
    qsizetype at = 0;
    const auto behind = [&](QByteArrayView mark, qsizetype from) {
        const qsizetype found = text.indexOf(mark, from);
        return found < 0 ? text.size() : found + mark.size();
    };
    while ((at = text.indexOf('<', at)) >= 0) {
        const QByteArrayView rest = text.sliced(at);
        if (rest.startsWith("<!--")) {
            at = behind("-->", at + 4);
        } else if (rest.startsWith("<![CDATA[")) {
            at = behind("]]>", at + 9);
        } else if (rest.startsWith("<?")) {
            at = behind("?>", at + 2);
        } else if (rest.startsWith("</")) {
            if (open.empty())
                return;
            XmlElement &element = m_elements[size_t(open.back())];
            element.contentEnd = qint32(at);
            at = behind(">", at);
            element.end = qint32(at);
            lastClosed = open.back();
            open.pop_back();
        } else {
            at = startTag(at, open, lastClosed);
        }
    }
}

qsizetype XmlIndex::startTag(qsizetype begin, std::vector<ElementId> &open, ElementId &lastClosed)
{
    const auto id = ElementId(m_elements.size());
    XmlElement element;
    element.begin = qint32(begin);
    element.parent = open.empty() ? NoElement : open.back();
    qsizetype at = begin + 1;
    while (at < m_text.size() && !isSpace(m_text[at]) && m_text[at] != '>' && m_text[at] != '/')
        ++at;
    element.nameEnd = qint32(at);
    for (char quote = 0; at < m_text.size() && (quote || m_text[at] != '>'); ++at) {
        const char c = m_text[at];
        if (quote)
            quote = c == quote ? char(0) : quote;
        else if (c == '"' || c == '\'')
            quote = c;
    }
    element.emptyTag = m_text[at - 1] == '/';
    at = qMin(at + 1, m_text.size());
    element.contentBegin = element.contentEnd = element.end = qint32(at);
    declare(element);
    if (lastClosed != NoElement)
        m_elements[size_t(lastClosed)].nextSibling = id;
    else if (element.parent != NoElement)
        m_elements[size_t(element.parent)].firstChild = id;
    m_elements.push_back(element);
    if (element.emptyTag) {
        lastClosed = id;
    } else {
        open.push_back(id);
        lastClosed = NoElement;
    }
    return at;
}

void XmlIndex::declare(XmlElement &element)
{
    if (element.parent != NoElement)
        element.declared = at(element.parent).declared;
    visitAttributes(element, [&](const XmlAttribute &attribute) {
        if (attribute.isNamespaceDeclaration()) {
            const QByteArrayView prefix =
                attribute.name.sliced(qMin<qsizetype>(attribute.name.size(), 6));
            m_declarations.push_back({{prefix.toByteArray(), value(attribute)}, element.declared});
            element.declared = qint32(m_declarations.size()) - 1;
        }
        return true;
    });
}

/// Nothing when no declaration in scope is for the prefix.
const QByteArray *XmlIndex::declaredFor(QByteArrayView prefix, qint32 innermost) const
{
    for (qint32 i = innermost; i >= 0; i = m_declarations[size_t(i)].outer) {
        if (m_declarations[size_t(i)].binding.prefix == prefix)
            return &m_declarations[size_t(i)].binding.uri;
    }
    return nullptr;
}

QByteArrayView XmlIndex::qualifiedName(ElementId id) const
{
    const XmlElement &element = at(id);
    return QByteArrayView(m_text).sliced(element.begin + 1, element.nameEnd - element.begin - 1);
}

ExpandedName XmlIndex::name(ElementId id) const
{
    const auto [prefix, local] = split(qualifiedName(id));
    return {namespaceOf(id, prefix), local.toByteArray()};
}

bool XmlIndex::hasName(ElementId id, const ExpandedName &name) const
{
    const auto [prefix, local] = split(qualifiedName(id));
    return local == name.local && namespaceOf(id, prefix) == name.uri;
}

std::vector<ElementId> XmlIndex::children(ElementId id) const
{
    std::vector<ElementId> result;
    for (ElementId child = at(id).firstChild; child != NoElement; child = at(child).nextSibling)
        result.push_back(child);
    return result;
}

XmlAttribute XmlIndex::readAttribute(qsizetype &at) const
{
    XmlAttribute attribute;
    const qsizetype begin = at;
    while (m_text[at] != '=' && !isSpace(m_text[at]))
        ++at;
    attribute.name = QByteArrayView(m_text).sliced(begin, at - begin);
    attribute.begin = qint32(begin);
    while (m_text[at] != '"' && m_text[at] != '\'')
        ++at;
    attribute.valueBegin = qint32(at);
    at = m_text.indexOf(m_text[at], at + 1) + 1;
    attribute.end = qint32(at);
    return attribute;
}

template <class Visitor>
void XmlIndex::visitAttributes(const XmlElement &element, Visitor visitor) const
{
    const qsizetype end = element.contentBegin - (element.emptyTag ? 2 : 1);
    for (qsizetype at = element.nameEnd; at < end;) {
        if (isSpace(m_text[at])) {
            ++at;
            continue;
        }
        if (!visitor(readAttribute(at)))
            return;
    }
}

std::vector<XmlAttribute> XmlIndex::attributes(ElementId id) const
{
    std::vector<XmlAttribute> result;
    visitAttributes(at(id), [&](const XmlAttribute &attribute) {
        result.push_back(attribute);
        return true;
    });
    return result;
}

std::optional<XmlAttribute> XmlIndex::attribute(ElementId id, const ExpandedName &name) const
{
    std::optional<XmlAttribute> result;
    visitAttributes(at(id), [&](const XmlAttribute &attribute) {
        if (attribute.isNamespaceDeclaration())
            return true;
        const auto [prefix, local] = split(attribute.name);
        if (local != name.local || prefix.isEmpty() != name.uri.isEmpty())
            return true;
        if (!prefix.isEmpty() && namespaceOf(id, prefix) != name.uri)
            return true;
        result = attribute;
        return false;
    });
    return result;
}

QByteArray XmlIndex::value(const XmlAttribute &attribute) const
{
    const QByteArrayView inside = QByteArrayView(m_text).sliced(
        attribute.valueBegin + 1, attribute.end - attribute.valueBegin - 2);
    return attributeValue(inside).value_or(QByteArray());
}

QByteArray XmlIndex::valueOf(ElementId id, QByteArrayView attributeName) const
{
    const auto found = attribute(id, {QByteArray(), attributeName.toByteArray()});
    return found ? value(*found) : QByteArray();
}

QByteArray XmlIndex::textOf(ElementId id) const
{
    const XmlElement &element = at(id);
    const QByteArrayView content = QByteArrayView(m_text).sliced(
        element.contentBegin, element.contentEnd - element.contentBegin);
    QByteArray text;
    for (qsizetype i = 0; i < content.size();) {
        const QByteArrayView rest = content.sliced(i);
        if (rest.startsWith("<![CDATA[")) {
            const qsizetype end = content.indexOf("]]>", i);
            text += content.sliced(i + 9, end - i - 9);
            i = end + 3;
        } else if (rest.startsWith("<!--")) {
            i = content.indexOf("-->", i + 4) + 3;
        } else if (rest[0] == '<') {
            i = content.indexOf('>', i) + 1;
        } else if (rest[0] == '&') {
            i += qMax<qsizetype>(appendReference(text, rest), 1);
        } else {
            text += rest[0];
            ++i;
        }
    }
    return text.trimmed();
}

QByteArray XmlIndex::namespaceOf(ElementId id, QByteArrayView prefix) const
{
    if (prefix == "xml")
        return XmlNamespace.toByteArray();
    const QByteArray *uri = declaredFor(prefix, at(id).declared);
    return uri ? *uri : QByteArray();
}

std::vector<NamespaceBinding> XmlIndex::bindingsInScope(ElementId id) const
{
    std::vector<NamespaceBinding> bindings;
    const qint32 innermost = id == NoElement ? -1 : at(id).declared;
    for (qint32 i = innermost; i >= 0; i = m_declarations[size_t(i)].outer)
        bindings.push_back(m_declarations[size_t(i)].binding);
    // The innermost of a prefix stands before those that it hides.
    std::stable_sort(
        bindings.begin(), bindings.end(),
        [](const NamespaceBinding &a, const NamespaceBinding &b) { return a.prefix < b.prefix; });
    const auto samePrefix = [](const NamespaceBinding &a, const NamespaceBinding &b) {
        return a.prefix == b.prefix;
    };
    bindings.erase(std::unique(bindings.begin(), bindings.end(), samePrefix), bindings.end());
    std::erase_if(bindings, [](const NamespaceBinding &b) { return b.uri.isEmpty(); });
    return bindings;
}

std::optional<QByteArray> attributeValue(QByteArrayView text)
{
    // Most values are what they look like.
    const bool isPlain = std::none_of(text.begin(), text.end(), [](char c) {
        return c == '&' || c == '<' || c == '\t' || c == '\r' || c == '\n';
    });
    if (isPlain)
        return text.toByteArray();
    QByteArray value;
    value.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const char c = text[i];
        if (c == '<')
            return std::nullopt;
        if (c == '&') {
            const qsizetype length = appendReference(value, text.sliced(i));
            if (length == 0)
                return std::nullopt;
            i += length;
            continue;
        }
        // A line end of two characters is one (XML 1.0, 2.11).
        if (!(c == '\r' && i + 1 < text.size() && text[i + 1] == '\n'))
            value += isSpace(c) ? ' ' : c;
        ++i;
    }
    return value;
}

bool isNcName(QByteArrayView name)
{
    const auto starts = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || quint8(c) >= 0x80;
    };
    const auto follows = [&](char c) {
        return starts(c) || (c >= '0' && c <= '9') || c == '-' || c == '.';
    };
    return !name.isEmpty() && starts(name[0]) && std::all_of(name.begin(), name.end(), follows);
}

} // namespace xcap
