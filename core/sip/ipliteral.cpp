// SPDX-License-Identifier: Apache-2.0
#include "sip/ipliteral.h"

#include <algorithm>

#include "base/scanner.h"

namespace sip {

namespace {

/// Four decimal numbers into four bytes.
bool readIPv4(QByteArrayView text, quint8 *out)
{
    base::Scanner scanner(text);
    for (int i = 0; i < 4; ++i) {
        if (i > 0 && !scanner.skip('.'))
            return false;
        const QByteArrayView digits = scanner.takeWhile(base::DigitCharacter);
        const auto number = digits.size() > 3 ? std::nullopt : base::parseDecimal(digits, 255);
        if (!number)
            return false;
        out[i] = quint8(*number);
    }
    return scanner.atEnd();
}

/// Groups of an IPv6 address as far as they follow each other.
struct Groups
{
    std::array<quint8, 16> bytes{};
    int size = 0;
};

/// "h16:h16:...", the last of which may be an IPv4 address; `text` holds no "::".
bool readGroups(QByteArrayView text, Groups &groups)
{
    base::Scanner scanner(text);
    while (!scanner.atEnd()) {
        if (scanner.rest().contains('.') && !scanner.rest().contains(':')) {
            if (groups.size > 12 || !readIPv4(scanner.rest(), groups.bytes.data() + groups.size))
                return false;
            groups.size += 4;
            return true;
        }
        const QByteArrayView digits = scanner.takeWhile(base::HexCharacter);
        if (digits.isEmpty() || digits.size() > 4 || groups.size > 14)
            return false;
        int value = 0;
        for (const char digit : digits)
            value = value * 16 + base::hexValue(digit);
        groups.bytes[size_t(groups.size)] = quint8(value >> 8);
        groups.bytes[size_t(groups.size) + 1] = quint8(value & 0xff);
        groups.size += 2;
        if (!scanner.atEnd() && (!scanner.skip(':') || scanner.atEnd()))
            return false;
    }
    return true;
}

} // namespace

std::optional<IpBytes> parseIPv4(QByteArrayView text)
{
    IpBytes result{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
    if (!readIPv4(text, result.data() + 12))
        return std::nullopt;
    return result;
}

std::optional<IpBytes> parseIPv6(QByteArrayView text)
{
    const qsizetype gap = text.indexOf("::");
    Groups before;
    Groups after;
    if (!readGroups(gap < 0 ? text : text.first(gap), before))
        return std::nullopt;
    if (gap < 0)
        return before.size == 16 ? std::optional<IpBytes>(before.bytes) : std::nullopt;
    QByteArrayView behind = text.sliced(gap + 2);
    if (behind.startsWith(':') && behind.contains('.'))
        behind = behind.sliced(1); // the bug of RFC 3261's grammar: RFC 5118, 4.10
    if (!readGroups(behind, after) || before.size + after.size > 14)
        return std::nullopt;
    IpBytes result = before.bytes;
    std::copy_n(after.bytes.begin(), after.size, result.end() - after.size);
    return result;
}

std::optional<IpBytes> parseIpLiteral(QByteArrayView text)
{
    if (text.startsWith('['))
        return text.endsWith(']') ? parseIPv6(text.sliced(1).chopped(1)) : std::nullopt;
    return text.contains(':') ? parseIPv6(text) : parseIPv4(text);
}

} // namespace sip
