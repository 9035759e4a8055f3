// SPDX-License-Identifier: Apache-2.0
#include "auth/digestfields.h"

#include "auth/digestparameters.h"
#include "base/scanner.h"

namespace auth {

namespace {

struct Parameter
{
    QByteArrayView name;
    QByteArrayView DigestFields::*member = nullptr;
};

constexpr Parameter Parameters[] = {
    {"username", &DigestFields::username}, {"realm", &DigestFields::realm},
    {"nonce", &DigestFields::nonce},       {"uri", &DigestFields::uri},
    {"response", &DigestFields::response}, {"algorithm", &DigestFields::algorithm},
    {"qop", &DigestFields::qop},           {"cnonce", &DigestFields::cnonce},
    {"nc", &DigestFields::nonceCount},
};

bool keep(DigestFields &fields, QByteArrayView name, QByteArrayView value)
{
    for (const Parameter &parameter : Parameters) {
        if (!base::equalsIgnoringCase(name, parameter.name))
            continue;
        if (!(fields.*parameter.member).isNull())
            return false;
        fields.*parameter.member = value;
    }
    return true;
}

} // namespace

std::optional<DigestFields> DigestFields::parse(QByteArrayView value)
{
    const auto parameters = digestParameters(value);
    if (!parameters)
        return std::nullopt;
    DigestFields fields;
    for (const DigestParameter &each : *parameters) {
        if (!keep(fields, each.name, each.content))
            return std::nullopt;
    }
    const bool complete = !fields.username.isEmpty() && !fields.realm.isNull() &&
                          !fields.nonce.isEmpty() && !fields.uri.isEmpty() &&
                          !fields.response.isEmpty();
    return complete ? std::optional(fields) : std::nullopt;
}

QByteArray unescaped(QByteArrayView content)
{
    QByteArray text = content.toByteArray();
    for (qsizetype at = text.indexOf('\\'); at >= 0 && at + 1 < text.size();
         at = text.indexOf('\\', at + 1))
        text.remove(at, 1);
    return text;
}

} // namespace auth
