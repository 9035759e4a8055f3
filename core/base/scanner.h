// SPDX-License-Identifier: Apache-2.0
#pragma once

// What SIP, HTTP and MIME grammar have in common, over QByteArrayView: character classes of RFC
// 3261, 25.1 by table, LWS, token, quoted-string, comma lists, numbers. No allocation but where a
// QByteArray is returned. Line ends are gone when this is used: folded lines are joined before.

#include <cstring>
#include <optional>

#include <QByteArray>
#include <QByteArrayView>

namespace base {

/// Bits of CharacterClasses.
enum CharacterClass : quint8 {
    TokenCharacter = 0x01, ///< token of RFC 3261, 25.1
    LwsCharacter = 0x02,   ///< SP and HTAB
    DigitCharacter = 0x04,
    HexCharacter = 0x08,
    AlphaCharacter = 0x10,
    ControlCharacter = 0x20, ///< below SP, and DEL
    ValueCharacter = 0x40,   ///< of a parameter's value: all but SP, controls and , ; " < >
};

struct CharacterTables
{
    quint8 classes[256] = {};
    char lower[256] = {}; ///< ASCII only

    constexpr CharacterTables()
    {
        for (int i = 0; i < 256; ++i) {
            const bool upper = i >= 'A' && i <= 'Z';
            const bool alpha = upper || (i >= 'a' && i <= 'z');
            const bool digit = i >= '0' && i <= '9';
            lower[i] = char(upper ? i + 32 : i);
            if (digit)
                classes[i] |= DigitCharacter;
            if (digit || (i >= 'A' && i <= 'F') || (i >= 'a' && i <= 'f'))
                classes[i] |= HexCharacter;
            if (alpha)
                classes[i] |= AlphaCharacter;
            if (alpha || digit)
                classes[i] |= TokenCharacter;
            if (i < 32 || i == 127)
                classes[i] |= ControlCharacter;
        }
        for (int i = 33; i < 256; ++i) {
            if (i != 127 && i != ',' && i != ';' && i != '"' && i != '<' && i != '>')
                classes[i] |= ValueCharacter;
        }
        for (const char *mark = "-.!%*_+`'~"; *mark; ++mark)
            classes[quint8(*mark)] |= TokenCharacter;
        classes[quint8(' ')] |= LwsCharacter;
        classes[quint8('\t')] |= LwsCharacter;
    }
};
inline constexpr CharacterTables Characters;

[[nodiscard]] constexpr bool isClass(char character, quint8 classes)
{
    return (Characters.classes[quint8(character)] & classes) != 0;
}
[[nodiscard]] constexpr bool isLws(char character)
{
    return isClass(character, LwsCharacter);
}
[[nodiscard]] constexpr bool isDigit(char character)
{
    return isClass(character, DigitCharacter);
}
[[nodiscard]] constexpr char toLower(char character)
{
    return Characters.lower[quint8(character)];
}
/// 0 to 15; -1 when it is no hexadecimal digit.
[[nodiscard]] int hexValue(char character);

/// Whether the text is one token: not empty, nothing but token characters.
[[nodiscard]] bool isToken(QByteArrayView text);
/// Where `character` first stands; null when it does not.
[[nodiscard]] inline const char *find(QByteArrayView text, char character)
{
    return text.isEmpty() ? nullptr
                          : static_cast<const char *>(
                                std::memchr(text.data(), character, size_t(text.size())));
}
/// Compares without (ASCII) case.
[[nodiscard]] inline bool equalsIgnoringCase(QByteArrayView first, QByteArrayView second)
{
    if (first.size() != second.size())
        return false;
    const char *left = first.data();
    const char *right = second.data();
    for (qsizetype i = 0; i < first.size(); ++i) {
        if (toLower(left[i]) != toLower(right[i]))
            return false;
    }
    return true;
}
/// Without SP and HTAB at both ends; stays a view into the same bytes, also when it is empty.
[[nodiscard]] inline QByteArrayView trimmed(QByteArrayView text)
{
    const char *begin = text.data();
    const char *end = begin + text.size();
    while (begin != end && isLws(*begin))
        ++begin;
    while (begin != end && isLws(end[-1]))
        --end;
    return {begin, end};
}
/// In lower case (ASCII).
[[nodiscard]] QByteArray lowered(QByteArrayView text);

/// 1*DIGIT and nothing else, not above `maximum`.
[[nodiscard]] std::optional<quint64> parseDecimal(QByteArrayView text,
                                                  quint64 maximum = 0xffffffff);
/// A qvalue (RFC 3261, 25.1: "0.33", "1") in thousandths.
[[nodiscard]] std::optional<int> parseQuality(QByteArrayView text);

/// The length of the quoted-string at the beginning of `text`, with both quotes; 0 when there is
/// none or it does not end.
[[nodiscard]] qsizetype quotedStringLength(QByteArrayView text);
/// The text of a quoted-string without quotes and escapes; any other text as it is.
[[nodiscard]] QByteArray unquoted(QByteArrayView text);
/// The text as a quoted-string.
[[nodiscard]] QByteArray quoted(QByteArrayView text);

/// Cuts the next member off a comma separated list: sets `member` (trimmed, may be empty) and
/// removes it from `rest`; false when `rest` is used up. Commas in quoted strings and within <>
/// do not separate. "a,,b" has an empty member.
[[nodiscard]] bool nextListMember(QByteArrayView &rest, QByteArrayView &member);

/// A place in a text that moves on as things are read from it.
class Scanner
{
public:
    explicit Scanner(QByteArrayView text)
        : m_position(text.data())
        , m_end(text.data() + text.size())
    {
    }

    [[nodiscard]] bool atEnd() const { return m_position == m_end; }
    [[nodiscard]] char peek() const { return atEnd() ? '\0' : *m_position; }
    [[nodiscard]] QByteArrayView rest() const { return {m_position, m_end}; }
    [[nodiscard]] const char *position() const { return m_position; }
    void advance(qsizetype count) { m_position += count; }

    void skipLws()
    {
        while (m_position != m_end && isLws(*m_position))
            ++m_position;
    }
    /// Reads `character` if it is next.
    [[nodiscard]] bool skip(char character)
    {
        if (atEnd() || *m_position != character)
            return false;
        ++m_position;
        return true;
    }
    /// Reads `character` with the white space around it: SLASH, EQUAL, SEMI, ... of the grammar.
    [[nodiscard]] bool skipSeparator(char character)
    {
        skipLws();
        if (!skip(character))
            return false;
        skipLws();
        return true;
    }
    /// All that follows of any of these classes; may be empty.
    [[nodiscard]] QByteArrayView takeWhile(quint8 classes)
    {
        const char *begin = m_position;
        while (m_position != m_end && isClass(*m_position, classes))
            ++m_position;
        return {begin, m_position};
    }
    [[nodiscard]] QByteArrayView takeToken() { return takeWhile(TokenCharacter); }
    /// With its quotes; empty when there is none.
    [[nodiscard]] QByteArrayView takeQuotedString()
    {
        const qsizetype length = quotedStringLength(rest());
        const QByteArrayView result(m_position, length);
        m_position += length;
        return result;
    }

private:
    const char *m_position;
    const char *m_end;
};

} // namespace base
