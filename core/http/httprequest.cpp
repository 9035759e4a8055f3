// SPDX-License-Identifier: Apache-2.0
#include "http/httprequest.h"

namespace http {

QByteArrayView HttpRequest::path() const
{
    const QByteArrayView whole(target);
    if (whole.startsWith('/') || whole == "*")
        return whole;
    const qsizetype scheme = whole.indexOf("://");
    if (scheme < 0)
        return whole;
    const qsizetype begin = whole.indexOf('/', scheme + 3);
    return begin < 0 ? QByteArrayView("/") : whole.sliced(begin);
}

} // namespace http
