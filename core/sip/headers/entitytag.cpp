// SPDX-License-Identifier: Apache-2.0
#include "sip/headers/entitytag.h"

#include "base/scanner.h"

namespace sip {

Parsed<EntityTag> EntityTag::parse(QByteArrayView value)
{
    const QByteArrayView text = base::trimmed(value);
    if (!base::isToken(text))
        return base::Unexpected(ParseError{StatusCode::BadRequest, "malformed entity-tag", 0});
    return EntityTag{text};
}

} // namespace sip
