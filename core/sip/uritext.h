// SPDX-License-Identifier: Apache-2.0
#pragma once

// The letters of URIs: which may stand where (RFC 3261, 25.1), when two texts with escapes are the
// same (19.1.4), and the items of ";a=b;c" and "a=b&c=d". Used by uri.cpp and uriscan.cpp only.

#include <QByteArrayView>
#include <QVarLengthArray>

namespace sip {

/// Whether `character` may stand unescaped in a user part: unreserved and user-unreserved.
[[nodiscard]] bool isUserCharacter(char character);
/// Equal, where %HH is the character it names unless that is reserved (RFC 2396, 2.2).
[[nodiscard]] bool equalUriText(QByteArrayView first, QByteArrayView second,
                                Qt::CaseSensitivity sensitivity);

struct UriItem
{
    QByteArrayView name;
    QByteArrayView value; ///< empty when there is no "="
};

/// The parameters or headers of a scanned URI, one by one.
class UriItems
{
public:
    UriItems(QByteArrayView text, char separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    class Iterator
    {
    public:
        Iterator(QByteArrayView rest, char separator)
            : m_rest(rest)
            , m_separator(separator)
        {
            ++*this;
        }
        const UriItem &operator*() const { return m_current; }
        Iterator &operator++();
        bool operator!=(const Iterator &other) const { return m_atEnd != other.m_atEnd; }

    private:
        QByteArrayView m_rest;
        UriItem m_current;
        char m_separator;
        bool m_atEnd = false;
    };
    [[nodiscard]] Iterator begin() const { return {m_text, m_separator}; }
    [[nodiscard]] Iterator end() const { return {QByteArrayView(), m_separator}; }

private:
    QByteArrayView m_text;
    char m_separator;
};

} // namespace sip
