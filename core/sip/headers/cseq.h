// SPDX-License-Identifier: Apache-2.0
#pragma once

// CSeq: RFC 3261, 20.16. Numbers up to 2**32-1 are read; more is a fault (RFC 4475, 3.1.2.4).

#include <QByteArrayView>

#include "sip/method.h"
#include "sip/parseerror.h"

namespace sip {

struct CSeq
{
    quint32 number = 0;
    Method method = Method::Unknown;
    QByteArrayView methodToken; ///< view into the text given to parse()

    [[nodiscard]] static Parsed<CSeq> parse(QByteArrayView value);
    /// As parse() without a copy of the error's text: null when well formed, else what is wrong.
    [[nodiscard]] static const char *scan(QByteArrayView value, CSeq &result);
};

} // namespace sip
