// SPDX-License-Identifier: Apache-2.0
#include "sip/uritext.h"

#include <algorithm>

#include "base/scanner.h"

namespace sip {

namespace {

/// Reads a URI's text character by character: an escaped reserved one is another character than
/// the same one unescaped.
class EscapedReader
{
public:
    explicit EscapedReader(QByteArrayView text)
        : m_text(text)
    {
    }
    /// 0 to 255; 256 and more for reserved characters that were escaped; -1 at the end.
    int next()
    {
        if (m_position >= m_text.size())
            return -1;
        const char character = m_text[m_position++];
        if (character != '%' || m_position + 2 > m_text.size())
            return quint8(character);
        const int high = base::hexValue(m_text[m_position]);
        const int low = base::hexValue(m_text[m_position + 1]);
        if (high < 0 || low < 0)
            return '%';
        m_position += 2;
        const int value = high * 16 + low;
        return QByteArrayView(";/?:@&=+$,").contains(char(value)) ? value + 256 : value;
    }

private:
    QByteArrayView m_text;
    qsizetype m_position = 0;
};

} // namespace

bool isUserCharacter(char character)
{
    return base::isClass(character, base::AlphaCharacter | base::DigitCharacter) ||
           (character != '\0' && QByteArrayView("-_.!~*'()&=+$,;?/").contains(character));
}

bool equalUriText(QByteArrayView first, QByteArrayView second, Qt::CaseSensitivity sensitivity)
{
    EscapedReader one(first);
    EscapedReader other(second);
    for (;;) {
        int left = one.next();
        int right = other.next();
        if (sensitivity == Qt::CaseInsensitive) {
            left = left >= 0 && left < 128 ? base::toLower(char(left)) : left;
            right = right >= 0 && right < 128 ? base::toLower(char(right)) : right;
        }
        if (left != right)
            return false;
        if (left < 0)
            return true;
    }
}

UriItems::Iterator &UriItems::Iterator::operator++()
{
    if (m_rest.startsWith(m_separator))
        m_rest = m_rest.sliced(1);
    m_atEnd = m_rest.isEmpty();
    const qsizetype end = m_rest.indexOf(m_separator);
    const QByteArrayView item = end < 0 ? m_rest : m_rest.first(end);
    m_rest = end < 0 ? QByteArrayView() : m_rest.sliced(end);
    const qsizetype equals = item.indexOf('=');
    m_current.name = equals < 0 ? item : item.first(equals);
    m_current.value = equals < 0 ? QByteArrayView() : item.sliced(equals + 1);
    return *this;
}

} // namespace sip
