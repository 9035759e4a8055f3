// SPDX-License-Identifier: Apache-2.0
#include "base/scanner.h"

#include <algorithm>

namespace base {

int hexValue(char character)
{
    if (!isClass(character, HexCharacter))
        return -1;
    return isDigit(character) ? character - '0' : toLower(character) - 'a' + 10;
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char character) {
        return isClass(character, TokenCharacter);
    });
}

QByteArray lowered(QByteArrayView text)
{
    QByteArray result(text.size(), Qt::Uninitialized);
    std::transform(text.begin(), text.end(), result.data(), toLower);
    return result;
}

std::optional<quint64> parseDecimal(QByteArrayView text, quint64 maximum)
{
    if (text.isEmpty())
        return std::nullopt;
    constexpr quint64 Tenth = ~quint64(0) / 10;
    quint64 value = 0;
    for (const char character : text) {
        const quint64 digit = quint64(character) - '0';
        if (digit > 9)
            return std::nullopt;
        if (value >= Tenth && (value > Tenth || digit > ~quint64(0) % 10))
            return std::nullopt;
        value = value * 10 + digit;
    }
    if (value > maximum)
        return std::nullopt;
    return value;
}

std::optional<int> parseQuality(QByteArrayView text)
{
    const qsizetype dot = text.indexOf('.');
    const QByteArrayView whole = dot < 0 ? text : text.first(dot);
    const QByteArrayView fraction = dot < 0 ? QByteArrayView() : text.sliced(dot + 1);
    const auto units = parseDecimal(whole, 1);
    if (!units || fraction.size() > 3)
        return std::nullopt;
    int thousandths = int(*units) * 1000;
    int weight = 100;
    for (const char character : fraction) {
        if (!isDigit(character))
            return std::nullopt;
        thousandths += (character - '0') * weight;
        weight /= 10;
    }
    if (thousandths > 1000)
        return std::nullopt;
    return thousandths;
}

qsizetype quotedStringLength(QByteArrayView text)
{
    if (text.isEmpty() || text[0] != '"')
        return 0;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i] == '"')
            return i + 1;
        if (text[i] == '\\')
            ++i;
    }
    return 0;
}

QByteArray unquoted(QByteArrayView text)
{
    if (text.size() < 2 || quotedStringLength(text) != text.size())
        return text.toByteArray();
    QByteArray result;
    result.reserve(text.size() - 2);
    for (qsizetype i = 1; i < text.size() - 1; ++i) {
        if (text[i] == '\\')
            ++i;
        result.append(text[i]);
    }
    return result;
}

QByteArray quoted(QByteArrayView text)
{
    QByteArray result;
    result.reserve(text.size() + 2);
    result.append('"');
    for (const char character : text) {
        if (character == '"' || character == '\\')
            result.append('\\');
        result.append(character);
    }
    result.append('"');
    return result;
}

bool nextListMember(QByteArrayView &rest, QByteArrayView &member)
{
    if (rest.isNull())
        return false;
    if (!find(rest, ',')) {
        member = trimmed(rest);
        rest = QByteArrayView();
        return true;
    }
    bool inBrackets = false;
    qsizetype i = 0;
    for (; i < rest.size(); ++i) {
        const char character = rest[i];
        if (character == ',' && !inBrackets)
            break;
        if (character == '"' && !inBrackets) {
            // A quote that never ends is an ordinary character: its field's parser will complain.
            i += std::max<qsizetype>(quotedStringLength(rest.sliced(i)) - 1, 0);
        } else if (character == '<') {
            inBrackets = true;
        } else if (character == '>') {
            inBrackets = false;
        }
    }
    member = trimmed(rest.first(i));
    rest = i < rest.size() ? rest.sliced(i + 1) : QByteArrayView();
    return true;
}

} // namespace base
