// SPDX-License-Identifier: Apache-2.0
#include "gui/documents/xmlformat.h"

#include <vector>

#include "presence/xmlspans.h"

namespace gui {

namespace {

using presence::XmlSpan;
using presence::XmlSpans;

const QByteArray Step = QByteArrayLiteral("  ");

/// An element, a comment or an instruction, and how it stood behind the one before it.
struct Item
{
    std::optional<XmlSpan> element;
    qsizetype begin = 0;
    qsizetype end = 0;
    bool isBehindBlankLine = false;
    bool isJoined = false; // to an instruction, which may be about it
};

class Formatter
{
public:
    explicit Formatter(const QByteArray &text)
        : m_text(text)
    {
    }

    [[nodiscard]] QByteArray document() const
    {
        const auto items = itemsIn(0, m_text.size());
        QByteArray result;
        for (const Item &item : items.value_or(std::vector<Item>()))
            put(result, item, result.isEmpty() ? QByteArray() : QByteArrayLiteral("\n"));
        return result + '\n';
    }

private:
    [[nodiscard]] QByteArrayView part(qsizetype begin, qsizetype end) const
    {
        return QByteArrayView(m_text).sliced(begin, end - begin);
    }
    /// Nothing when there is text among them.
    [[nodiscard]] std::optional<std::vector<Item>> itemsIn(qsizetype begin, qsizetype end) const
    {
        std::vector<Item> items;
        qsizetype at = begin;
        while (at < end) {
            const qsizetype mark = m_text.indexOf('<', at);
            const qsizetype open = mark < 0 || mark > end ? end : mark;
            const QByteArrayView space = part(at, open);
            if (!space.trimmed().isEmpty())
                return std::nullopt;
            if (open == end)
                break;
            Item item;
            item.begin = open;
            item.isBehindBlankLine = !items.empty() && space.count('\n') > 1;
            const QByteArrayView before =
                items.empty() ? QByteArrayView() : part(items.back().begin, open);
            item.isJoined =
                space.isEmpty() && before.startsWith("<?") && !before.startsWith("<?xml ");
            const QByteArrayView rest = part(open, end);
            if (rest.startsWith("<![CDATA["))
                return std::nullopt;
            if (rest.startsWith("<!--")) {
                item.end = open + rest.indexOf("-->") + 3;
            } else if (rest.startsWith("<?")) {
                item.end = open + rest.indexOf("?>") + 2;
            } else {
                item.element = XmlSpans(m_text, open, end).next();
                item.end = item.element ? item.element->end : end;
            }
            at = item.end;
            items.push_back(item);
        }
        return items;
    }

    void put(QByteArray &result, const Item &item, const QByteArray &line) const
    {
        if (item.isBehindBlankLine)
            result += '\n';
        if (!item.isJoined)
            result += line;
        if (item.element)
            putElement(result, *item.element, line);
        else
            result += part(item.begin, item.end);
    }

    void putElement(QByteArray &result, const XmlSpan &span, const QByteArray &line) const
    {
        const auto items = itemsIn(span.contentBegin, span.contentEnd);
        if (!items || items->empty() || presence::attributeOf(span, "xml:space") == "preserve") {
            result += part(span.begin, span.end);
            return;
        }
        result += part(span.begin, span.contentBegin);
        const QByteArray own = line.isEmpty() ? QByteArrayLiteral("\n") : line;
        for (const Item &item : *items)
            put(result, item, own + Step);
        result += own;
        result += part(span.contentEnd, span.end);
    }

    const QByteArray &m_text;
};

} // namespace

QByteArray formatXml(const QByteArray &text)
{
    return Formatter(text).document();
}

} // namespace gui
