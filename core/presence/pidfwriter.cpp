// SPDX-License-Identifier: Apache-2.0
#include "presence/pidfwriter.h"

#include <algorithm>

#include "presence/pidf.h"

using namespace Qt::Literals::StringLiterals;

namespace presence {

namespace {

/// Prefixes that mean one thing in every document of ours (composition.cpp declares them).
bool isReserved(QByteArrayView prefix)
{
    return prefix == "dm" || prefix == "rpid";
}

} // namespace

void PidfWriter::startPart(const QByteArray &id)
{
    startTag(id);
    m_partTagEnd = m_writer.startTagEnd();
}

void PidfWriter::startElement(int rank)
{
    if (m_depth == 1) {
        m_writer.finishStartTag();
        m_children.push_back({rank, m_out.size()});
    }
    startTag({});
}

void PidfWriter::addEmptyChild(QByteArrayView name, int rank)
{
    m_writer.finishStartTag();
    m_children.push_back({rank, m_out.size()});
    m_writer.startElement(name);
    m_writer.endElement();
}

void PidfWriter::startTag(const QByteArray &id)
{
    ++m_depth;
    const QByteArrayView uri = m_reader.namespaceUri();
    const QByteArrayView prefix = prefixFor(uri, m_reader.prefix(), Name::Element);
    m_writer.startElement(prefix, m_reader.name());
    bind(prefix, uri);
    if (!id.isEmpty()) {
        m_writer.attribute("id", id);
        m_idBegin = m_out.size() - id.size() - 1;
    }
    attributes(!id.isEmpty());
}

void PidfWriter::attributes(bool withoutId)
{
    for (const base::XmlAttribute &attribute : m_reader.attributes()) {
        if (attribute.namespaceUri.isEmpty()) {
            if (withoutId && attribute.name == "id")
                continue;
            m_writer.attribute(attribute.name, attribute.value);
        } else {
            const QByteArrayView prefix =
                prefixFor(attribute.namespaceUri, attribute.prefix, Name::Attribute);
            bind(prefix, attribute.namespaceUri);
            m_writer.attribute(prefix, attribute.name, attribute.value);
        }
        bindIfNamed(attribute.value);
    }
}

void PidfWriter::text(QByteArrayView text)
{
    bindIfNamed(text);
    m_writer.text(text);
}

void PidfWriter::endElement()
{
    if (m_depth == 1)
        m_childrenEnd = m_out.size();
    m_writer.endElement();
    while (!m_local.empty() && m_local.back().depth == m_depth)
        m_local.pop_back();
    --m_depth;
}

void PidfWriter::finish()
{
    sortChildren();
    QByteArray declarations;
    for (const Binding &binding : m_hoisted) {
        declarations.append(" xmlns:").append(binding.prefix).append("=\"");
        base::appendXmlAttribute(declarations, binding.uri);
        declarations += '"';
    }
    m_out.insert(m_partTagEnd, declarations);
}

QByteArrayView PidfWriter::prefixFor(QByteArrayView uri, QByteArrayView published, Name name)
{
    if (name == Name::Element && uri == PidfNamespace)
        return {};
    if (uri == DataModelNamespace)
        return "dm";
    if (uri == RpidNamespace)
        return "rpid";
    if (!isReserved(published))
        return published;
    // A reserved prefix with another meaning: a new one that the publisher does not use here, so
    // that it cannot meet another attribute's prefix on this element.
    const QSet<QByteArrayView> taken = m_reader.prefixesInScope();
    for (int number = 1;; ++number) {
        const QByteArray candidate = published.toByteArray() + QByteArray::number(number);
        if (!taken.contains(candidate))
            return m_ownPrefixes.emplace_back(candidate);
    }
}

void PidfWriter::bind(QByteArrayView prefix, QByteArrayView uri)
{
    const std::optional<QByteArrayView> bound = boundTo(prefix);
    if (bound && *bound == uri)
        return;
    if (!bound) {
        m_hoisted.push_back({prefix, uri, 0});
        m_hoistedUris.insert(prefix, uri);
        return;
    }
    m_local.push_back({prefix, uri, m_depth});
    if (prefix.isEmpty())
        m_writer.attribute("xmlns", uri);
    else
        m_writer.attribute("xmlns", prefix, uri);
}

/// Values may be qualified names (xsi:type="p:name"), whose prefix then must stay declared. Whether
/// they are nobody can tell without a schema; a declaration too many does no harm.
void PidfWriter::bindIfNamed(QByteArrayView content)
{
    const qsizetype colon = content.indexOf(':');
    if (colon <= 0)
        return;
    const QByteArrayView named = content.first(colon).trimmed();
    const std::optional<QByteArrayView> uri = m_reader.namespaceOf(named);
    if (!uri)
        return;
    if (!named.isEmpty() && !boundTo(named))
        bind(named, *uri);
}

std::optional<QByteArrayView> PidfWriter::boundTo(QByteArrayView prefix) const
{
    for (auto binding = m_local.rbegin(); binding != m_local.rend(); ++binding) {
        if (binding->prefix == prefix)
            return binding->uri;
    }
    const auto hoisted = m_hoistedUris.constFind(prefix);
    if (hoisted != m_hoistedUris.cend())
        return *hoisted;
    if (prefix.isEmpty())
        return PidfNamespace;
    if (prefix == "dm")
        return DataModelNamespace;
    if (prefix == "rpid")
        return RpidNamespace;
    if (prefix == "xml") // needs no declaration
        return "http://www.w3.org/XML/1998/namespace";
    return std::nullopt;
}

void PidfWriter::sortChildren()
{
    const auto byRank = [](const Child &a, const Child &b) { return a.rank < b.rank; };
    if (std::is_sorted(m_children.begin(), m_children.end(), byRank))
        return;
    struct Range
    {
        int rank;
        qsizetype begin;
        qsizetype end;
    };
    std::vector<Range> ranges;
    for (size_t i = 0; i < m_children.size(); ++i) {
        const bool last = i + 1 == m_children.size();
        ranges.push_back({m_children[i].rank, m_children[i].begin,
                          last ? m_childrenEnd : m_children[i + 1].begin});
    }
    std::stable_sort(ranges.begin(), ranges.end(),
                     [](const Range &a, const Range &b) { return a.rank < b.rank; });
    const qsizetype begin = m_children.front().begin;
    QByteArray sorted;
    sorted.reserve(m_childrenEnd - begin);
    for (const Range &range : ranges)
        sorted.append(QByteArrayView(m_out).sliced(range.begin, range.end - range.begin));
    m_out.replace(begin, sorted.size(), sorted);
}

} // namespace presence
