// SPDX-License-Identifier: Apache-2.0
#include "auth/digestparameters.h"

#include "base/scanner.h"

namespace auth {

namespace {

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

} // namespace

std::optional<std::vector<DigestParameter>> digestParameters(QByteArrayView value)
{
    base::Scanner scanner(value);
    scanner.skipLws();
    if (!base::equalsIgnoringCase(scanner.takeToken(), "Digest"))
        return std::nullopt;
    std::vector<DigestParameter> all;
    for (;;) {
        while (scanner.skipSeparator(',')) { // empty members of a list are allowed
        }
        if (scanner.atEnd())
            return all;
        const QByteArrayView name = scanner.takeToken();
        if (name.isEmpty() || !scanner.skipSeparator('='))
            return std::nullopt;
        const auto content = takeValue(scanner);
        if (!content)
            return std::nullopt;
        all.push_back({name, *content});
        scanner.skipLws();
        if (!scanner.atEnd() && scanner.peek() != ',')
            return std::nullopt;
    }
}

} // namespace auth
