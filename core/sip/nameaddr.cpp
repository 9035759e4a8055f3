// SPDX-License-Identifier: Apache-2.0
#include "sip/nameaddr.h"

#include "base/scanner.h"

namespace sip {

namespace {

/// The bytes before "<" of a name-addr without quotes; -1 when it is an addr-spec. Wider than the
/// grammar: phones write names with letters beyond ASCII and without the space behind them
/// (RFC 4475, 3.1.1.6).
qsizetype displayNameLength(QByteArrayView value)
{
    for (qsizetype i = 0; i < value.size(); ++i) {
        switch (value[i]) {
        case '<': return i;
        case '"':
        case ',':
        case ';':
        case ':': return -1;
        default: break;
        }
    }
    return -1;
}

/// Reads "<" addr-spec ">".
const char *scanBracketed(base::Scanner &scanner, QByteArrayView &uri)
{
    if (!scanner.skip('<'))
        return "no < behind the display name";
    const char *begin = scanner.position();
    const char *end = base::find(scanner.rest(), '>');
    if (!end)
        return "no > behind the URI";
    uri = QByteArrayView(begin, end);
    scanner.advance(end + 1 - begin);
    return nullptr;
}

/// Reads an addr-spec: what is behind ";" belongs to the field, and "?" and "," may not occur
/// without brackets (RFC 3261, 20.10).
const char *scanBare(base::Scanner &scanner, QByteArrayView &uri)
{
    const QByteArrayView rest = scanner.rest();
    qsizetype end = 0;
    while (end < rest.size() && rest[end] != ';' && !base::isLws(rest[end])) {
        if (rest[end] == '?' || rest[end] == ',')
            return "a URI with ? or , needs brackets";
        ++end;
    }
    uri = rest.first(end);
    scanner.advance(end);
    return nullptr;
}

/// Reads the field's parameters, and on the way the first that is a tag.
const char *scanParameters(base::Scanner &scanner, QByteArrayView &tag)
{
    return takeParameters(scanner, [&tag](const Parameter &parameter) {
        if (tag.isNull() && base::equalsIgnoringCase(parameter.name, "tag"))
            tag = parameter.value.isNull() ? QByteArrayView("", 0) : parameter.value;
    });
}

} // namespace

const char *NameAddr::scan(QByteArrayView value, NameAddr &result)
{
    base::Scanner scanner(base::trimmed(value));
    result = NameAddr();
    QByteArrayView uri;
    QByteArrayView displayName;
    const char *fault = nullptr;
    if (scanner.peek() == '"') {
        displayName = scanner.takeQuotedString();
        if (displayName.isEmpty())
            return "the quoted string does not end";
        scanner.skipLws();
        fault = scanBracketed(scanner, uri);
    } else if (const qsizetype length = displayNameLength(scanner.rest()); length >= 0) {
        displayName = base::trimmed(scanner.rest().first(length));
        scanner.advance(length);
        fault = scanBracketed(scanner, uri);
    } else {
        fault = scanBare(scanner, uri);
    }
    UriParts parts;
    if (!fault)
        fault = scanUri(uri, parts);
    QByteArrayView tag;
    const QByteArrayView parameters = scanner.rest();
    if (!fault)
        fault = scanParameters(scanner, tag);
    if (fault)
        return fault;
    result.displayName = displayName;
    result.uri = uri;
    result.parameters = Parameters::trusted(parameters);
    result.m_tag = tag;
    return nullptr;
}

Parsed<NameAddr> NameAddr::parse(QByteArrayView value)
{
    NameAddr result;
    if (const char *fault = scan(value, result))
        return base::Unexpected(ParseError{StatusCode::BadRequest, fault, 0});
    return result;
}

std::optional<QByteArrayView> NameAddr::parameter(QByteArrayView name) const
{
    return parameters.find(name);
}

QByteArray NameAddr::displayText() const
{
    return base::unquoted(displayName);
}

} // namespace sip
