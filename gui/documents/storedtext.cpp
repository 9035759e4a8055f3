// SPDX-License-Identifier: Apache-2.0
#include "gui/documents/storedtext.h"

#include <algorithm>

#include <QHash>

namespace gui {

namespace {

constexpr QByteArrayView ByteOrderMark = "\xEF\xBB\xBF";

/// How long the line break is that begins at `at`; 0: none does. U+2029 is one to an editor.
qsizetype breakAt(const QString &text, qsizetype at)
{
    const QChar c = text[at];
    if (c == u'\r')
        return at + 1 < text.size() && text[at + 1] == u'\n' ? 2 : 1;
    return c == u'\n' || c == QChar::ParagraphSeparator ? 1 : 0;
}

} // namespace

StoredText::StoredText(const QByteArray &bytes)
    : m_bytes(bytes)
    , m_isUtf8(bytes.isValidUtf8())
    , m_hasMark(bytes.startsWith(ByteOrderMark))
{
    readLines(QString::fromUtf8(m_hasMark ? bytes.sliced(ByteOrderMark.size()) : bytes));
    m_text = m_lines.join(u'\n');
}

void StoredText::readLines(const QString &all)
{
    QHash<QString, int> kinds;
    qsizetype begin = 0;
    for (qsizetype at = 0; at < all.size();) {
        const qsizetype length = breakAt(all, at);
        if (length == 0) {
            ++at;
            continue;
        }
        m_lines.append(all.sliced(begin, at - begin));
        m_breaks.push_back(all.sliced(at, length));
        ++kinds[m_breaks.back()];
        at += length;
        begin = at;
    }
    m_lines.append(all.sliced(begin));
    for (auto kind = kinds.cbegin(); kind != kinds.cend(); ++kind) {
        if (*kind > kinds.value(m_usual))
            m_usual = kind.key();
    }
}

QByteArray StoredText::toBytes(const QString &edited) const
{
    if (edited == m_text && m_isUtf8)
        return m_bytes;
    const QStringList lines = edited.split(u'\n');
    const qsizetype most = std::min(lines.size(), m_lines.size());
    qsizetype before = 0;
    while (before < most && lines[before] == m_lines[before])
        ++before;
    qsizetype behind = 0;
    while (behind < most - before &&
           lines[lines.size() - 1 - behind] == m_lines[m_lines.size() - 1 - behind])
        ++behind;
    QString all;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        all += lines[i];
        if (i + 1 == lines.size())
            break;
        const qsizetype old = i < before ? i : i + m_lines.size() - lines.size();
        const bool isKept =
            (i < before || i >= lines.size() - behind) && old < qsizetype(m_breaks.size());
        all += isKept ? m_breaks[size_t(old)] : m_usual;
    }
    return (m_hasMark ? ByteOrderMark.toByteArray() : QByteArray()) + all.toUtf8();
}

} // namespace gui
