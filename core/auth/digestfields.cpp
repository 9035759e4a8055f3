// SPDX-License-Identifier: Apache-2.0
#include "auth/digestfields.h"

#include "base/scanner.h"

namespace auth {

namespace {

struct Parameter
{
    QByteArrayView name;
    QByteArrayView DigestFields::*member;
};

constexpr Parameter Parameters[] = {
    {"username", &DigestFields::username}, {"realm", &DigestFields::realm},
    {"nonce", &DigestFields::nonce},       {"uri", &DigestFields::uri},
    {"response", &DigestFields::response}, {"algorithm", &DigestFields::algorithm},
    {"qop", &DigestFields::qop},           {"cnonce", &DigestFields::cnonce},
    {"nc", &DigestFields::nonceCount},
};

/// Quoted, or anything up to the next comma: some write a uri without quotes.
std::optional<QByteArrayView> takeValue(base::Scanner &scanner)
{
    if (scanner.peek() == '"') {
        const QByteArrayView quoted = scanner.takeQuotedString();
        if (quoted.isEmpty())
            return std::nullopt;
        return quoted.sliced(1, quoted.size() - 2);
    }
    const QByteArrayView rest = scanner.rest();
    const char *comma = base::find(rest, ',');
    const QByteArrayView value = comma ? QByteArrayView(rest.data(), comma) : rest;
    scanner.advance(value.size());
    return base::trimmed(value);
}

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
    base::Scanner scanner(value);
    scanner.skipLws();
    if (!base::equalsIgnoringCase(scanner.takeToken(), "Digest"))
        return std::nullopt;
    DigestFields fields;
    for (;;) {
        while (scanner.skipSeparator(',')) { // empty members of a list are allowed
        }
        if (scanner.atEnd())
            break;
        const QByteArrayView name = scanner.takeToken();
        if (name.isEmpty() || !scanner.skipSeparator('='))
            return std::nullopt;
        const auto content = takeValue(scanner);
        if (!content || !keep(fields, name, *content))
            return std::nullopt;
        scanner.skipLws();
        if (!scanner.atEnd() && scanner.peek() != ',')
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
