// SPDX-License-Identifier: Apache-2.0
#include "sip/headers/subscriptionstate.h"

#include "base/scanner.h"
#include "sip/parameters.h"

namespace sip {

namespace {

base::Unexpected<ParseError> fault(const char *what)
{
    return base::Unexpected(ParseError{StatusCode::BadRequest, what, 0});
}

} // namespace

Parsed<SubscriptionState> SubscriptionState::parse(QByteArrayView value)
{
    base::Scanner scanner(base::trimmed(value));
    SubscriptionState result;
    // Tokens compare without case (RFC 3261, 7.3.1), so they are kept in one case.
    result.state = base::lowered(scanner.takeToken());
    if (result.state.isEmpty())
        return fault("no state in Subscription-State");
    if (const char *what = Parameters::scan(scanner.rest()))
        return fault(what);
    const Parameters parameters = Parameters::trusted(scanner.rest());
    if (const auto reason = parameters.find("reason"))
        result.reason = base::lowered(*reason);
    const auto seconds = [&parameters](QByteArrayView name, std::optional<quint32> &out) {
        const auto text = parameters.find(name);
        const auto number = text ? base::parseDecimal(*text) : std::nullopt;
        if (number)
            out = quint32(*number);
        return !text || number;
    };
    if (!seconds("expires", result.expires) || !seconds("retry-after", result.retryAfter))
        return fault("malformed number in Subscription-State");
    return result;
}

QByteArray SubscriptionState::toByteArray() const
{
    QByteArray result = state;
    if (!reason.isEmpty())
        result += ";reason=" + reason;
    if (expires)
        result += ";expires=" + QByteArray::number(*expires);
    if (retryAfter)
        result += ";retry-after=" + QByteArray::number(*retryAfter);
    return result;
}

} // namespace sip
