// SPDX-License-Identifier: Apache-2.0
#include "sip/parameters.h"

namespace sip {

bool takeParameter(base::Scanner &scanner, Parameter &parameter)
{
    if (!scanner.skipSeparator(';'))
        return false;
    parameter.name = scanner.takeToken();
    parameter.value = QByteArrayView();
    if (parameter.name.isEmpty())
        return false;
    scanner.skipLws();
    if (!scanner.skip('='))
        return true;
    scanner.skipLws();
    if (scanner.peek() == '"') {
        parameter.value = scanner.takeQuotedString();
        return !parameter.value.isEmpty();
    }
    // More than token and host: "=" in a branch, an IPv6 address without brackets.
    parameter.value = scanner.takeWhile(base::ValueCharacter);
    return true;
}

const char *Parameters::scan(QByteArrayView text)
{
    base::Scanner scanner(text);
    return takeParameters(scanner, [](const Parameter &) {});
}

Parsed<Parameters> Parameters::parse(QByteArrayView text)
{
    if (const char *fault = scan(text))
        return base::Unexpected(ParseError{StatusCode::BadRequest, fault, 0});
    return Parameters(text);
}

std::optional<QByteArrayView> Parameters::find(QByteArrayView name) const
{
    base::Scanner scanner(m_text);
    Parameter parameter;
    while (takeParameter(scanner, parameter)) {
        if (base::equalsIgnoringCase(parameter.name, name))
            return parameter.value;
    }
    return std::nullopt;
}

Parameters::Iterator &Parameters::Iterator::operator++()
{
    base::Scanner scanner(m_rest);
    m_atEnd = !takeParameter(scanner, m_current);
    m_rest = scanner.rest();
    return *this;
}

} // namespace sip
