// SPDX-License-Identifier: Apache-2.0
#include "flowexpectation.h"

#include <algorithm>

#include "base/scanner.h"

namespace test {

namespace {

/// All values of a field as one list.
std::optional<QByteArray> fieldValue(const SipTester::Received &received, const QByteArray &name)
{
    const bool isRequest = received.parsed.isRequest();
    if (name == "Socket")
        return received.by;
    if (name == "Request-URI" && isRequest)
        return received.parsed.request().requestUri().toByteArray();
    if (name == "Reason-Phrase" && !isRequest)
        return received.parsed.response().reason().toByteArray();
    const sip::Message &message = isRequest
                                      ? static_cast<const sip::Message &>(received.parsed.request())
                                      : received.parsed.response();
    std::optional<QByteArray> all;
    for (const sip::Message::Field &field : message.fields()) {
        if (!base::equalsIgnoringCase(message.name(field), name))
            continue;
        all = all ? *all + ", " + message.value(field).toByteArray()
                  : message.value(field).toByteArray();
    }
    return all;
}

/// `active;expires=60;reason=absent` against a Subscription-State: what is not named does not
/// matter.
bool matchesState(const QByteArray &pattern, const QByteArray &value, Variables &variables)
{
    const QByteArrayList wanted = pattern.split(';');
    const QByteArrayList given = value.split(';');
    if (!matches(wanted[0], given[0], variables))
        return false;
    for (const QByteArray &parameter : wanted.sliced(1)) {
        const QByteArray name = parameter.left(parameter.indexOf('=') + 1);
        const auto isNamed = [&](const QByteArray &each) { return each.startsWith(name); };
        const auto found = std::find_if(given.begin() + 1, given.end(), isNamed);
        if (parameter == name + "absent"
                ? found != given.end()
                : found == given.end() || !matches(parameter, *found, variables))
            return false;
    }
    return true;
}

} // namespace

FlowExpectation::Difference FlowExpectation::differs(const SipTester::Received &received,
                                                     const FlowStep &step)
{
    if (step.kind == FlowStep::Kind::ExpectResponse) {
        if (!received.parsed.isResponse())
            return "a response was expected";
        if (received.parsed.response().status() != step.status)
            return "the status is another one";
    } else if (!received.parsed.isRequest() ||
               received.parsed.request().methodToken() != step.method) {
        return "a " + step.method + " was expected";
    }
    for (const FlowField &field : step.fields) {
        if (Difference difference = fieldDiffers(received, field))
            return difference;
    }
    return {};
}

FlowExpectation::Difference FlowExpectation::fieldDiffers(const SipTester::Received &received,
                                                          const FlowField &field)
{
    if (field.name.startsWith("body")) {
        const QByteArrayView body = received.parsed.isRequest() ? received.parsed.request().body()
                                                                : received.parsed.response().body();
        return bodyDiffers(body.toByteArray(), field);
    }
    const std::optional<QByteArray> value = fieldValue(received, field.name);
    if (field.value == "absent") {
        if (value)
            return field.name + " is there: " + *value;
        return {};
    }
    if (!value)
        return field.name + " is missing";
    const bool same = field.name == "Subscription-State"
                          ? matchesState(field.value, *value, m_variables)
                          : matches(field.value, *value, m_variables);
    if (!same)
        return field.name + " is not as expected: " + *value;
    return {};
}

FlowExpectation::Difference FlowExpectation::bodyDiffers(const QByteArray &body,
                                                         const FlowField &field)
{
    if (field.name == "body" && field.value == "empty") {
        if (!body.isEmpty())
            return "there is a body";
        return {};
    }
    const bool isPattern = field.value.startsWith('{');
    if (field.name == "body" && isPattern) {
        if (body.isEmpty())
            return "there is no body";
        if (!matches(field.value, body, m_variables))
            return "the body is another one: " + field.value;
        return {};
    }
    if (field.name == "body") {
        QByteArray text;
        if (Difference unreadable = m_files.read(field, m_variables, text))
            return unreadable;
        if (body != text)
            return "the body is not that of " + field.value;
        return {};
    }
    const Substituted filled = substitute(field.value, m_variables);
    if (filled.unknown)
        return "nothing was captured as {" + *filled.unknown + '}';
    const bool wanted = field.name == "body has";
    if (body.contains(filled.text) != wanted)
        return (wanted ? "the body lacks " : "the body has ") + filled.text;
    return {};
}

} // namespace test
