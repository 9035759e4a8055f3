// SPDX-License-Identifier: Apache-2.0
#include "sip/headers/event.h"

#include "base/scanner.h"

namespace sip {

Parsed<Event> Event::parse(QByteArrayView value)
{
    base::Scanner scanner(base::trimmed(value));
    Event result;
    result.package = scanner.takeToken();
    const char *fault =
        result.package.isEmpty() ? "no package in Event" : Parameters::scan(scanner.rest());
    if (fault)
        return base::Unexpected(ParseError{StatusCode::BadRequest, fault, 0});
    result.parameters = Parameters::trusted(scanner.rest());
    result.id = result.parameters.find("id").value_or(QByteArrayView());
    return result;
}

} // namespace sip
