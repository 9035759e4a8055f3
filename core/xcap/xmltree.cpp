// SPDX-License-Identifier: Apache-2.0
#include "xcap/xmltree.h"

#include <algorithm>

#include <QCryptographicHash>

namespace xcap {

namespace {

using Kind = XmlNode::Kind;

QByteArray digest(Kind kind, const QByteArray &canonical)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(QByteArray(1, char(kind)));
    hash.addData(canonical);
    return hash.result();
}

/// Appends characters with their line ends as XML 1.0, 2.11, has them.
void appendCharacters(QByteArray &out, QByteArrayView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\r')
            out += text[i];
        else if (i + 1 == text.size() || text[i + 1] != '\n')
            out += '\n';
    }
}

/// Appends what a run of characters and references means.
void appendMeaning(QByteArray &out, QByteArrayView text)
{
    while (!text.isEmpty()) {
        const qsizetype amp = text.indexOf('&');
        appendCharacters(out, amp < 0 ? text : text.first(amp));
        if (amp < 0)
            return;
        const qsizetype end = text.indexOf(';', amp);
        if (end < 0)
            return;
        out += attributeValue(text.sliced(amp, end + 1 - amp)).value_or(QByteArray());
        text = text.sliced(end + 1);
    }
}

qint32 behind(QByteArrayView text, QByteArrayView mark, qsizetype from)
{
    const qsizetype found = text.indexOf(mark, from);
    return qint32(found < 0 ? text.size() : found + mark.size());
}

} // namespace

XmlTree::XmlTree(const QByteArray &text)
    : m_index(text)
    , m_digests(m_index.elements().size())
    , m_children(m_index.elements().size())
{
    // An element comes before those in it, so these are done when it is their turn.
    for (ElementId id = ElementId(m_digests.size()) - 1; id >= 0; --id) {
        const XmlElement &element = m_index.at(id);
        m_children[size_t(id)] = scan(element.contentBegin, element.contentEnd, element.firstChild);
        m_digests[size_t(id)] = digestOf(id);
    }
    m_top = scan(0, qint32(text.size()), m_digests.empty() ? NoElement : 0);
    std::erase_if(m_top, [](const XmlNode &node) { return node.kind == Kind::Text; });
}

std::vector<XmlNode> XmlTree::scan(qint32 begin, qint32 end, ElementId first) const
{
    const QByteArrayView text = QByteArrayView(m_index.text()).first(end);
    std::vector<XmlNode> nodes;
    QByteArray meaning; // of the text node that is being read
    const auto add = [&](Kind kind, qint32 from, qint32 to) {
        nodes.push_back({kind, NoElement, from, to, {}});
    };
    const auto finishText = [&] {
        if (nodes.empty() || nodes.back().kind != Kind::Text || !nodes.back().digest.isEmpty())
            return;
        if (meaning.isEmpty()) // an empty CDATA section is no node
            nodes.pop_back();
        else
            nodes.back().digest = digest(Kind::Text, meaning);
        meaning.clear();
    };
    for (qint32 at = begin, next = begin; at < end; at = next) {
        const QByteArrayView rest = text.sliced(at);
        const bool cdata = rest.startsWith("<![CDATA[");
        if (cdata || rest[0] != '<') {
            const qsizetype tag = text.indexOf('<', at);
            next = cdata ? behind(text, "]]>", at) : qint32(tag < 0 ? end : tag);
            if (nodes.empty() || nodes.back().kind != Kind::Text)
                add(Kind::Text, at, next);
            nodes.back().end = next;
            if (cdata)
                appendCharacters(meaning, text.sliced(at + 9, next - at - 12));
            else
                appendMeaning(meaning, text.sliced(at, next - at));
            continue;
        }
        finishText();
        if (rest.startsWith("<!--") || rest.startsWith("<?")) {
            const bool comment = rest[1] == '!';
            next = comment ? behind(text, "-->", at + 4) : behind(text, "?>", at);
            if (!comment && at == 0 && rest.startsWith("<?xml") && rest.size() > 5 &&
                QByteArrayView(" \t\r\n").contains(rest[5]))
                continue; // the XML declaration is no node
            add(comment ? Kind::Comment : Kind::Instruction, at, next);
            QByteArray characters;
            appendCharacters(characters, text.sliced(at, next - at));
            nodes.back().digest = digest(nodes.back().kind, characters);
        } else {
            const XmlElement &element = m_index.at(first);
            next = element.end;
            nodes.push_back({Kind::Element, first, at, next, m_digests[size_t(first)]});
            first = element.nextSibling;
        }
    }
    finishText();
    return nodes;
}

QByteArray XmlTree::shellOf(ElementId id) const
{
    std::vector<QByteArray> declarations;
    for (const XmlAttribute &attribute : m_index.attributes(id)) {
        if (attribute.isNamespaceDeclaration())
            declarations.push_back(attribute.name.toByteArray() + '=' + m_index.value(attribute));
    }
    std::sort(declarations.begin(), declarations.end());
    QByteArray shell = m_index.qualifiedName(id).toByteArray();
    for (const QByteArray &each : declarations)
        shell += '\n' + each;
    return shell;
}

QByteArray XmlTree::digestOf(ElementId id) const
{
    std::vector<QByteArray> attributes;
    for (const XmlAttribute &attribute : m_index.attributes(id)) {
        if (!attribute.isNamespaceDeclaration())
            attributes.push_back(attribute.name.toByteArray() + '=' + m_index.value(attribute));
    }
    std::sort(attributes.begin(), attributes.end());
    QByteArray canonical = shellOf(id) + '\0';
    for (const QByteArray &each : attributes)
        canonical += QByteArray::number(each.size()) + ' ' + each;
    canonical += '\0';
    for (const XmlNode &child : children(id))
        canonical += child.digest;
    return digest(Kind::Element, canonical);
}

} // namespace xcap
