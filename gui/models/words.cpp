// SPDX-License-Identifier: Apache-2.0
#include "gui/models/words.h"

#include <algorithm>

#include <QStringList>

namespace gui {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
}

} // namespace

Words::Words(const QString &typed)
{
    const QStringList words = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const bool isAscii =
            std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x80; });
        m_words.push_back({word, isAscii ? word.toLower().toLatin1() : QByteArray()});
    }
}

bool Words::Word::isIn(QByteArrayView field) const
{
    if (bytes.isEmpty())
        return isIn(QString::fromUtf8(field));
    return std::search(field.begin(), field.end(), bytes.begin(), bytes.end(),
                       [](char a, char b) { return lower(a) == b; }) != field.end();
}

bool Words::Word::isIn(const QString &field) const
{
    return field.contains(text, Qt::CaseInsensitive);
}

} // namespace gui
