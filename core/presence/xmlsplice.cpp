// SPDX-License-Identifier: Apache-2.0
#include "presence/xmlsplice.h"

#include <algorithm>
#include <tuple>

namespace presence {

qsizetype XmlSplice::spaceBefore(qsizetype begin) const
{
    while (begin > 0 && QByteArrayView(" \t\r\n").contains(m_text[begin - 1]))
        --begin;
    return begin;
}

QByteArray XmlSplice::lineBefore(qsizetype begin) const
{
    const qsizetype space = spaceBefore(begin);
    const QByteArrayView run = m_text.sliced(space, begin - space);
    const qsizetype line = run.lastIndexOf('\n');
    if (line < 0)
        return {};
    return run.sliced(line > 0 && run[line - 1] == '\r' ? line - 1 : line).toByteArray();
}

void XmlSplice::replace(qsizetype begin, qsizetype end, const QByteArray &with)
{
    m_changes.push_back({begin, end, with});
}

void XmlSplice::remove(qsizetype begin, qsizetype end)
{
    replace(spaceBefore(begin), end, {});
}

void XmlSplice::insert(const XmlSpan &parent, qsizetype at, const QByteArray &content,
                       const QByteArray &lastLine)
{
    if (!parent.isEmptyTag) {
        replace(at, at, content);
        return;
    }
    // <a/>: the slash goes, and an end tag comes.
    replace(parent.end - 2, parent.end,
            '>' + content + lastLine + "</" + parent.name.toByteArray() + '>');
}

QByteArray XmlSplice::apply() const
{
    std::vector<Change> changes = m_changes;
    std::stable_sort(changes.begin(), changes.end(), [](const Change &a, const Change &b) {
        return std::tie(a.begin, a.end) < std::tie(b.begin, b.end);
    });
    QByteArray result;
    qsizetype at = 0;
    for (const Change &change : changes) {
        Q_ASSERT(change.begin >= at);
        result += m_text.sliced(at, change.begin - at);
        result += change.with;
        at = change.end;
    }
    return result += m_text.sliced(at);
}

QByteArray escapedAttribute(QByteArrayView text)
{
    QByteArray result;
    for (const char c : text) {
        switch (c) {
        case '&': result += "&amp;"; break;
        case '<': result += "&lt;"; break;
        case '"': result += "&quot;"; break;
        default: result += c;
        }
    }
    return result;
}

} // namespace presence
