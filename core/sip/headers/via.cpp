// SPDX-License-Identifier: Apache-2.0
#include "sip/headers/via.h"

#include "base/scanner.h"
#include "sip/ipliteral.h"

namespace sip {

namespace {

/// "SIP" "/" "2.0" "/" transport, with white space wherever it likes.
const char *scanProtocol(base::Scanner &scanner, Via &via)
{
    via.protocolName = scanner.takeToken();
    if (via.protocolName.isEmpty() || !scanner.skipSeparator('/'))
        return "malformed protocol in Via";
    via.protocolVersion = scanner.takeToken();
    if (via.protocolVersion.isEmpty() || !scanner.skipSeparator('/'))
        return "malformed protocol in Via";
    via.transport = scanner.takeToken();
    if (via.transport.isEmpty() || !base::isLws(scanner.peek()))
        return "malformed protocol in Via";
    scanner.skipLws();
    return nullptr;
}

/// sent-by: host [ ":" port ].
const char *scanSentBy(base::Scanner &scanner, Via &via)
{
    const QByteArrayView rest = scanner.rest();
    qsizetype end = 0;
    if (rest.startsWith('[')) {
        end = rest.indexOf(']') + 1;
        if (end == 0 || !parseIpLiteral(rest.first(end)))
            return "malformed IPv6 address in Via";
    } else {
        while (end < rest.size() &&
               (base::isClass(rest[end], base::AlphaCharacter | base::DigitCharacter) ||
                rest[end] == '.' || rest[end] == '-' || rest[end] == '_')) {
            ++end;
        }
        if (end == 0)
            return "no host in Via";
    }
    via.host = rest.first(end);
    scanner.advance(end);
    scanner.skipLws();
    if (!scanner.skip(':'))
        return nullptr;
    scanner.skipLws();
    const auto port = base::parseDecimal(scanner.takeWhile(base::DigitCharacter), 65535);
    if (!port || *port == 0)
        return "malformed port in Via";
    via.port = quint16(*port);
    return nullptr;
}

void note(const Parameter &parameter, Via &via)
{
    const auto is = [&parameter](QByteArrayView name) {
        return base::equalsIgnoringCase(parameter.name, name);
    };
    if (is("branch") && via.branch.isNull()) {
        via.branch = parameter.value;
    } else if (is("received") && via.received.isNull()) {
        const QByteArrayView value = parameter.value;
        const bool inBrackets = value.startsWith('[') && value.endsWith(']') && value.size() > 1;
        via.received = inBrackets ? value.sliced(1).chopped(1) : value;
    } else if (is("rport") && !via.hasRport) {
        via.hasRport = true;
        via.rport = quint16(base::parseDecimal(parameter.value, 65535).value_or(0));
    } else if (is("maddr") && via.maddr.isNull()) {
        via.maddr = parameter.value;
    } else if (is("ttl")) {
        via.ttl = quint8(base::parseDecimal(parameter.value, 255).value_or(0));
    }
}

} // namespace

const char *Via::scan(QByteArrayView value, Via &result)
{
    base::Scanner scanner(base::trimmed(value));
    Via via;
    const char *fault = scanProtocol(scanner, via);
    if (!fault)
        fault = scanSentBy(scanner, via);
    if (fault)
        return fault;
    scanner.skipLws();
    via.parameters = Parameters::trusted(scanner.rest());
    fault = takeParameters(scanner, [&via](const Parameter &parameter) { note(parameter, via); });
    if (fault)
        via.parameters = Parameters::trusted(via.parameters.text().first(0));
    result = via;
    return fault;
}

Parsed<Via> Via::parse(QByteArrayView value)
{
    Via result;
    if (const char *fault = scan(value, result))
        return base::Unexpected(ParseError{StatusCode::BadRequest, fault, 0});
    return result;
}

bool Via::hasMagicCookie() const
{
    return branch.size() > MagicCookie.size() && branch.startsWith(MagicCookie);
}

} // namespace sip
