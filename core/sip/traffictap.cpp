// SPDX-License-Identifier: Apache-2.0
#include "sip/traffictap.h"

#include <algorithm>
#include <array>

#include "base/scanner.h"

namespace sip {

namespace {

constexpr char Mask[] = "***";

bool isLineEnd(char character)
{
    return character == '\r' || character == '\n';
}

/// Behind the last character of the line that begins at `begin`.
qsizetype lineEnd(QByteArrayView text, qsizetype begin)
{
    return std::find_if(text.begin() + begin, text.end(), isLineEnd) - text.begin();
}

/// Behind the CR LF, CR or LF that stands at `end`.
qsizetype nextLine(QByteArrayView text, qsizetype end)
{
    if (end + 1 < text.size() && text[end] == '\r' && text[end + 1] == '\n')
        return end + 2;
    return std::min(end + 1, text.size());
}

/// Where the value begins in a line of credentials; -1: it is another line.
qsizetype credentialsBegin(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 0)
        return -1;
    const QByteArrayView name = line.first(colon).trimmed();
    const bool holdsSecret = base::equalsIgnoringCase(name, "Authorization") ||
                             base::equalsIgnoringCase(name, "Proxy-Authorization");
    return holdsSecret ? colon + 1 : -1;
}

/// "Digest ***": which scheme it was is no secret, any other word may be one.
QByteArray masked(QByteArrayView value)
{
    static constexpr std::array Schemes = {"Digest", "Basic", "Bearer"};
    const QByteArrayView text = value.trimmed();
    for (const char *scheme : Schemes) {
        const QByteArrayView name(scheme);
        if (text.size() > name.size() && base::isLws(text[name.size()]) &&
            base::equalsIgnoringCase(text.first(name.size()), name))
            return ' ' + name.toByteArray() + ' ' + Mask;
    }
    return QByteArray(" ") + Mask;
}

} // namespace

QByteArray withoutCredentials(QByteArrayView message, bool isWellFormed)
{
    QByteArray result;
    qsizetype copied = 0;
    qsizetype begin = 0;
    while (begin < message.size() && isLineEnd(message[begin])) // before the start line: 7.5
        ++begin;
    while (begin < message.size()) {
        qsizetype end = lineEnd(message, begin);
        if (end == begin && isWellFormed)
            break; // the body
        const qsizetype value = credentialsBegin(message.sliced(begin, end - begin));
        qsizetype next = nextLine(message, end);
        if (value >= 0) {
            const qsizetype firstEnd = end;
            while (next < message.size() && base::isLws(message[next])) { // folded: 7.3.1
                end = lineEnd(message, next);
                next = nextLine(message, end);
            }
            result += message.sliced(copied, begin + value - copied);
            result += masked(message.sliced(begin + value, firstEnd - begin - value));
            copied = end;
        }
        begin = next;
    }
    return result += message.sliced(copied);
}

} // namespace sip
