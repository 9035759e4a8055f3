// SPDX-License-Identifier: Apache-2.0
#include "sip/uri.h"

#include <algorithm>

#include "base/bytewriter.h"
#include "base/scanner.h"
#include "sip/ipliteral.h"
#include "sip/uritext.h"

namespace sip {

QByteArray percentDecoded(QByteArrayView text)
{
    QByteArray result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int high = text[i] == '%' && i + 2 < text.size() ? base::hexValue(text[i + 1]) : -1;
        const int low = high >= 0 ? base::hexValue(text[i + 2]) : -1;
        if (low >= 0)
            i += 2;
        result.append(low >= 0 ? char(high * 16 + low) : text[i]);
    }
    return result;
}

Parsed<Uri> Uri::parse(QByteArrayView text)
{
    Uri result;
    if (const char *fault = scanUri(text, result.m_parts))
        return base::Unexpected(ParseError{StatusCode::BadRequest, fault, 0});
    result.m_text = text.toByteArray();
    return result;
}

QByteArrayView Uri::part(quint32 begin, quint32 length) const
{
    return QByteArrayView(m_text).sliced(begin, length);
}

QByteArrayView Uri::scheme() const
{
    return part(0, m_parts.schemeLength);
}

bool Uri::isSip() const
{
    return m_parts.scheme == UriParts::Scheme::Sip || isSips();
}

QByteArrayView Uri::user() const
{
    return part(m_parts.userBegin, m_parts.userLength);
}

QByteArrayView Uri::password() const
{
    if (!m_parts.hasPassword)
        return {};
    return part(m_parts.userBegin + m_parts.userLength + 1, m_parts.passwordLength);
}

QByteArrayView Uri::host() const
{
    return part(m_parts.hostBegin, m_parts.hostLength);
}

Parameters Uri::parameters() const
{
    return Parameters::trusted(part(m_parts.parametersBegin, m_parts.parametersLength));
}

std::optional<QByteArrayView> Uri::parameter(QByteArrayView name) const
{
    for (const UriItem item : UriItems(parameters().text(), ';')) {
        if (base::equalsIgnoringCase(item.name, name))
            return item.value;
    }
    return std::nullopt;
}

bool Uri::hasParameter(QByteArrayView name) const
{
    return parameter(name).has_value();
}

QByteArrayView Uri::headers() const
{
    return part(m_parts.headersBegin, m_parts.headersLength);
}

QByteArray Uri::unescapedUser() const
{
    return percentDecoded(user());
}

QByteArray canonicalHost(QByteArrayView host)
{
    return base::lowered(host.size() > 1 && host.endsWith('.') ? host.chopped(1) : host);
}

QByteArray Uri::lowerHost() const
{
    return canonicalHost(host());
}

QByteArray Uri::addressOfRecord() const
{
    if (isTel()) {
        QByteArray result("tel:");
        for (const char character : user()) {
            if (!QByteArrayView("-.()").contains(character))
                result.append(base::toLower(character));
        }
        if (!user().startsWith('+')) { // a local number is one within its context (RFC 3966, 5.1.5)
            if (const auto context = parameter("phone-context"))
                result.append(";phone-context=").append(base::lowered(*context));
        }
        return result;
    }
    if (!isSip() && !isPres())
        return base::lowered(scheme()) + m_text.sliced(m_parts.schemeLength);
    return addressOfRecord(unescapedUser(), lowerHost());
}

QByteArray Uri::addressOfRecord(QByteArrayView unescapedUser, QByteArrayView domain)
{
    static constexpr char Digits[] = "0123456789ABCDEF";
    base::ByteWriter result(4 + unescapedUser.size() + 1 + domain.size());
    result << "sip:";
    for (const char character : unescapedUser) {
        if (isUserCharacter(character))
            result << character;
        else
            result << '%' << Digits[quint8(character) >> 4] << Digits[quint8(character) & 15];
    }
    if (!unescapedUser.isEmpty())
        result << '@';
    for (const char character : domain)
        result << base::toLower(character);
    return result.take();
}

namespace {

/// Parameters that make two URIs differ when only one has them: RFC 3261, 19.1.4 ("The same is
/// true for the transport-parameter, ttl-parameter, user-parameter, and method components").
bool matters(QByteArrayView name)
{
    static constexpr QByteArrayView Names[] = {"transport", "user", "ttl", "method", "maddr"};
    return std::any_of(std::begin(Names), std::end(Names),
                       [name](QByteArrayView one) { return base::equalsIgnoringCase(one, name); });
}

/// What of `first` stands in `second` with other values only, or has to stand there and does not.
bool contradicts(const UriItems &first, const UriItems &second)
{
    for (const UriItem one : first) {
        bool found = false;
        bool same = false; // of several of one name, which there should not be, one is enough
        for (const UriItem other : second) {
            if (!equalUriText(one.name, other.name, Qt::CaseInsensitive))
                continue;
            found = true;
            same = same || equalUriText(one.value, other.value, Qt::CaseInsensitive);
        }
        if (found ? !same : matters(one.name))
            return true;
    }
    return false;
}

/// An IPv6 address is its 128 bits, however written (RFC 5954, 4.2).
bool equalHosts(QByteArrayView first, QByteArrayView second)
{
    if (first.startsWith('[') && second.startsWith('['))
        return parseIpLiteral(first) == parseIpLiteral(second);
    return base::equalsIgnoringCase(first, second);
}

} // namespace

bool Uri::equals(const Uri &other) const
{
    const UriParts &mine = m_parts;
    const UriParts &others = other.m_parts;
    if (mine.scheme != others.scheme)
        return false;
    if (mine.scheme == UriParts::Scheme::Other) {
        return base::equalsIgnoringCase(scheme(), other.scheme()) &&
               QByteArrayView(m_text).sliced(mine.schemeLength) ==
                   QByteArrayView(other.m_text).sliced(others.schemeLength);
    }
    return mine.hasUser == others.hasUser && mine.hasPassword == others.hasPassword &&
           mine.port == others.port && equalUriText(user(), other.user(), Qt::CaseSensitive) &&
           equalUriText(password(), other.password(), Qt::CaseSensitive) &&
           equalHosts(host(), other.host()) && equalParameters(other) && equalHeaders(other);
}

bool Uri::equalParameters(const Uri &other) const
{
    const UriItems mine(parameters().text(), ';');
    const UriItems others(other.parameters().text(), ';');
    return !contradicts(mine, others) && !contradicts(others, mine);
}

bool Uri::equalHeaders(const Uri &other) const
{
    QVarLengthArray<UriItem, 8> left;
    for (const UriItem item : UriItems(other.headers(), '&'))
        left.append(item);
    for (const UriItem one : UriItems(headers(), '&')) {
        const auto match = std::find_if(left.begin(), left.end(), [&one](const UriItem &item) {
            return equalUriText(one.name, item.name, Qt::CaseInsensitive) &&
                   equalUriText(one.value, item.value, Qt::CaseInsensitive);
        });
        if (match == left.end())
            return false;
        left.erase(match);
    }
    return left.isEmpty();
}

} // namespace sip
