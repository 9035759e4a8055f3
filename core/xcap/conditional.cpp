// SPDX-License-Identifier: Apache-2.0
#include "xcap/conditional.h"

#include "base/scanner.h"

namespace xcap {

bool listNames(QByteArrayView list, QByteArrayView etag, EtagComparison comparison)
{
    if (base::trimmed(list) == "*")
        return true;
    base::Scanner scanner(list);
    while (!scanner.atEnd()) {
        scanner.skipLws();
        bool weak = false;
        if (scanner.rest().startsWith("W/")) {
            weak = true;
            scanner.advance(2);
        }
        QByteArrayView tag;
        if (scanner.skip('"')) {
            // No quoted-string: a backslash escapes nothing in it (RFC 9110, 8.8.3).
            const qsizetype end = scanner.rest().indexOf('"');
            if (end < 0)
                return false;
            tag = scanner.rest().first(end);
            scanner.advance(end + 1);
        } else {
            const qsizetype comma = scanner.rest().indexOf(',');
            tag = base::trimmed(comma < 0 ? scanner.rest() : scanner.rest().first(comma));
            scanner.advance(comma < 0 ? scanner.rest().size() : comma);
        }
        if (tag == etag && (comparison == EtagComparison::Weak || !weak))
            return true;
        if (!scanner.skipSeparator(',') && !scanner.atEnd())
            return false;
    }
    return false;
}

Precondition judgePreconditions(const http::HeaderFields &fields, QByteArrayView etag)
{
    // The order of RFC 9110, 13.2.2.
    const std::optional<QByteArray> match = fields.combined("If-Match");
    if (match && (etag.isNull() || !listNames(*match, etag, EtagComparison::Strong)))
        return Precondition::Fails;
    const std::optional<QByteArray> noneMatch = fields.combined("If-None-Match");
    if (noneMatch && !etag.isNull() && listNames(*noneMatch, etag, EtagComparison::Weak))
        return Precondition::NotModified;
    return Precondition::Holds;
}

} // namespace xcap
