// SPDX-License-Identifier: Apache-2.0
#include "app/displaywidth.h"

#include "base/printable.h"

#include <algorithm>
#include <array>

#include <QList>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

// The blocks that Unicode's EastAsianWidth.txt has as wide, roughly; enough to align a table.
constexpr std::array<Range, 8> wideRanges{{{0x1100, 0x115f},
                                           {0x2e80, 0xa4cf},
                                           {0xac00, 0xd7a3},
                                           {0xf900, 0xfaff},
                                           {0xfe30, 0xfe6f},
                                           {0xff00, 0xff60},
                                           {0x1f300, 0x1faff},
                                           {0x20000, 0x3fffd}}};

int widthOf(char32_t letter)
{
    const QChar::Category category = QChar::category(letter);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
        category == QChar::Other_Format)
        return 0;
    const auto holds = [letter](const Range &range) {
        return letter >= range.first && letter <= range.last;
    };
    return std::any_of(wideRanges.begin(), wideRanges.end(), holds) ? 2 : 1;
}

/// The longest part of `letters` from the front that is at most this wide.
QList<uint> fitting(const QList<uint> &letters, int width)
{
    QList<uint> kept;
    int used = 0;
    for (const uint letter : letters) {
        used += widthOf(letter);
        if (used > width)
            break;
        kept.push_back(letter);
    }
    return kept;
}

} // namespace

int displayWidth(const QString &text)
{
    int width = 0;
    const QList<uint> letters = text.toUcs4();
    for (const uint letter : letters)
        width += widthOf(letter);
    return width;
}

QString printable(const QString &text, LineBreaks lineBreaks)
{
    QString safe;
    safe.reserve(text.size());
    for (const QChar c : text) {
        const bool isKept =
            lineBreaks == LineBreaks::Keep && (c == u'\n' || c == u'\t' || c == u'\r');
        if (base::isCommand(c) && !isKept)
            safe += u"\\x%1"_s.arg(static_cast<int>(c.unicode()), 2, 16, QChar(u'0'));
        else if (c != u'\r')
            safe += c;
    }
    return safe;
}

QString shortened(const QString &text, int width)
{
    if (displayWidth(text) <= width)
        return text;
    if (width < 1)
        return {};
    const QList<uint> letters = text.toUcs4();
    const int front = (width - 1 + 1) / 2;
    QList<uint> kept = fitting(letters, front);
    QList<uint> reversed(letters.rbegin(), letters.rend());
    QList<uint> end = fitting(reversed, width - 1 - front);
    std::reverse(end.begin(), end.end());
    kept.push_back(U'…');
    kept += end;
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(kept.constData()), kept.size());
}

} // namespace app
