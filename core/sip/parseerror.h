// SPDX-License-Identifier: Apache-2.0
#pragma once

// Why some bytes are no SIP: what the grammar misses, where, and the status a request with that
// fault is answered with (400 Bad Request mostly, else 414, 505, 513). A response with a fault is
// dropped, whatever its status (RFC 3261, 8.1.3.2 and 18.1.2).

#include <QByteArray>

#include "base/result.h"
#include "sip/statuscode.h"

namespace sip {

struct ParseError
{
    StatusCode status = StatusCode::BadRequest;
    QByteArray what;      ///< for the log and the reason phrase: "no Call-ID"
    qsizetype offset = 0; ///< in the bytes given to the parser
};

template <class T>
using Parsed = base::Result<T, ParseError>;

} // namespace sip
