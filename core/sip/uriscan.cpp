// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "base/scanner.h"
#include "sip/ipliteral.h"
#include "sip/parameterlimit.h"
#include "sip/uri.h"

namespace sip {

namespace {

/// Where a character may stand; bits.
enum Place : quint8 {
    InUser = 0x01,
    InPassword = 0x02,
    InHost = 0x04,
    InParameters = 0x08, // with ";" and "="
    InHeaders = 0x10,    // with "&" and "="
    InNumber = 0x20,     // of tel (RFC 3966)
    InAnything = 0x40,   // of other schemes
};

struct Places
{
    quint8 bits[256] = {};

    constexpr void allow(const char *characters, int places)
    {
        for (; *characters; ++characters)
            bits[quint8(*characters)] |= quint8(places);
    }
    constexpr Places()
    {
        allow("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-.",
              InUser | InPassword | InHost | InParameters | InHeaders);
        allow("_!~*'()", InUser | InPassword | InParameters | InHeaders);
        allow("&=+$,", InUser | InPassword);
        allow(";?/", InUser);
        // Outside the grammar, but phones do not escape it in service codes such as *21#.
        allow("#", InUser);
        allow("_", InHost);
        allow("[]/:&+$;=", InParameters);
        allow("[]/?:+$&=", InHeaders);
        allow("0123456789ABCDEFabcdef+*#-.()", InNumber);
        for (int i = 33; i < 127; ++i) {
            if (i != '<' && i != '>' && i != '"' && i != '%')
                bits[i] |= InAnything;
        }
    }
};
constexpr Places Allowed;

/// Whether each character may stand in `place` or begins an escape.
bool isText(QByteArrayView text, Place place)
{
    const char *const end = text.data() + text.size();
    for (const char *here = text.data(); here != end; ++here) {
        if (Allowed.bits[quint8(*here)] & place)
            continue;
        if (*here != '%' || end - here < 3 || base::hexValue(here[1]) < 0 ||
            base::hexValue(here[2]) < 0) {
            return false;
        }
        here += 2;
    }
    return true;
}

qsizetype indexOf(QByteArrayView text, char character)
{
    const char *found = base::find(text, character);
    return found ? found - text.data() : -1;
}

/// Items between separators, none of them empty or without a name.
bool hasItems(QByteArrayView text, char separator)
{
    ParameterCount count;
    bool begins = true;
    for (const char character : text) {
        if (begins && (character == separator || character == '=' || !count.take()))
            return false;
        begins = character == separator;
    }
    return !begins;
}

UriParts::Scheme schemeOf(QByteArrayView scheme)
{
    struct Name
    {
        QByteArrayView text;
        UriParts::Scheme scheme = UriParts::Scheme::Other;
    };
    static constexpr std::array<Name, 4> Names{{{"sip", UriParts::Scheme::Sip},
                                                {"sips", UriParts::Scheme::Sips},
                                                {"pres", UriParts::Scheme::Pres},
                                                {"tel", UriParts::Scheme::Tel}}};
    if (scheme.size() > 4)
        return UriParts::Scheme::Other;
    for (const Name &name : Names) {
        if (base::equalsIgnoringCase(name.text, scheme))
            return name.scheme;
    }
    return UriParts::Scheme::Other;
}

/// Walks along a URI and notes where its parts are.
class UriScan
{
public:
    UriScan(QByteArrayView text, UriParts &parts)
        : m_text(text)
        , m_parts(parts)
    {
    }

    const char *scan()
    {
        const qsizetype colon = indexOf(m_text, ':');
        if (colon <= 0 || !base::isClass(m_text[0], base::AlphaCharacter) ||
            !base::isToken(m_text.first(colon))) {
            return "URI without scheme";
        }
        m_parts.schemeLength = quint32(colon);
        m_parts.scheme = schemeOf(m_text.first(colon));
        m_position = colon + 1;
        switch (m_parts.scheme) {
        case UriParts::Scheme::Other:
            return m_position < m_text.size() && isText(m_text.sliced(m_position), InAnything)
                       ? nullptr
                       : "malformed URI";
        case UriParts::Scheme::Tel: return scanNumber();
        default: break;
        }
        const char *fault = scanUserInfo();
        if (!fault)
            fault = scanHostPort();
        return fault ? fault : scanTail();
    }

private:
    const char *scanUserInfo()
    {
        const QByteArrayView rest = m_text.sliced(m_position);
        const qsizetype at = indexOf(rest, '@');
        if (at < 0)
            return nullptr;
        const QByteArrayView info = rest.first(at);
        const qsizetype colon = indexOf(info, ':');
        const QByteArrayView user = colon < 0 ? info : info.first(colon);
        if (user.isEmpty() || !isText(user, InUser))
            return "malformed user in the URI";
        m_parts.hasUser = true;
        m_parts.userBegin = quint32(m_position);
        m_parts.userLength = quint32(user.size());
        if (colon >= 0) {
            const QByteArrayView password = info.sliced(colon + 1);
            if (!isText(password, InPassword))
                return "malformed password in the URI";
            m_parts.hasPassword = true;
            m_parts.passwordLength = quint32(password.size());
        }
        m_position += at + 1;
        return nullptr;
    }

    const char *scanHostPort()
    {
        const QByteArrayView rest = m_text.sliced(m_position);
        qsizetype end = 0;
        if (rest.startsWith('[')) {
            end = indexOf(rest, ']') + 1;
            if (end == 0 || !parseIpLiteral(rest.first(end)))
                return "malformed IPv6 address in the URI";
        } else {
            while (end < rest.size() && (Allowed.bits[quint8(rest[end])] & InHost))
                ++end;
            if (end == 0)
                return "no host in the URI";
            // RFC 3261, 25.1, hostname; as an address-of-record it would have many forms.
            if (rest.front() == '.' || rest.first(end).contains(".."))
                return "an empty label in the host of the URI";
        }
        m_parts.hostBegin = quint32(m_position);
        m_parts.hostLength = quint32(end);
        m_position += end;
        if (m_position == m_text.size() || m_text[m_position] != ':')
            return nullptr;
        base::Scanner scanner(m_text.sliced(m_position + 1));
        const QByteArrayView digits = scanner.takeWhile(base::DigitCharacter);
        const auto port = base::parseDecimal(digits, 65535);
        if (!port || *port == 0)
            return "malformed port in the URI";
        m_parts.port = quint16(*port);
        m_position += 1 + digits.size();
        return nullptr;
    }

    const char *scanNumber()
    {
        const QByteArrayView rest = m_text.sliced(m_position);
        const char *semicolon = base::find(rest, ';');
        const qsizetype end = semicolon ? semicolon - rest.data() : rest.size();
        if (end == 0 || !isText(rest.first(end), InNumber))
            return "malformed telephone number";
        m_parts.hasUser = true;
        m_parts.userBegin = quint32(m_position);
        m_parts.userLength = quint32(end);
        m_position += end;
        return scanTail();
    }

    /// uri-parameters and headers.
    const char *scanTail()
    {
        m_parts.parametersBegin = quint32(m_position);
        m_parts.headersBegin = quint32(m_text.size());
        if (m_position == m_text.size())
            return nullptr;
        const QByteArrayView rest = m_text.sliced(m_position);
        const qsizetype question = indexOf(rest, '?');
        const QByteArrayView parameters = question < 0 ? rest : rest.first(question);
        if (!parameters.isEmpty() && (parameters[0] != ';' || !isText(parameters, InParameters) ||
                                      !hasItems(parameters.sliced(1), ';'))) {
            return "malformed parameters in the URI";
        }
        m_parts.parametersLength = quint32(parameters.size());
        if (question < 0)
            return nullptr;
        const QByteArrayView headers = rest.sliced(question + 1);
        if (!isText(headers, InHeaders) || !hasItems(headers, '&'))
            return "malformed headers in the URI";
        m_parts.headersBegin = quint32(m_text.size() - headers.size());
        m_parts.headersLength = quint32(headers.size());
        return nullptr;
    }

    QByteArrayView m_text;
    UriParts &m_parts;
    qsizetype m_position = 0;
};

} // namespace

const char *scanUri(QByteArrayView text, UriParts &parts)
{
    parts = UriParts();
    return UriScan(text, parts).scan();
}

} // namespace sip
