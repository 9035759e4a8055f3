// SPDX-License-Identifier: Apache-2.0
#include "http/httprequest.h"

#include <algorithm>

namespace http {

namespace {

/// Host names and addresses as they are, and a port.
bool isOfAuthority(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           QByteArrayView("-._~:[]").contains(c);
}

} // namespace

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

QByteArrayView HttpRequest::authority() const
{
    QByteArrayView authority;
    const QByteArrayView whole(target);
    const qsizetype scheme = whole.indexOf("://");
    if (!whole.startsWith('/') && scheme >= 0) {
        const QByteArrayView behind = whole.sliced(scheme + 3);
        const auto end =
            std::find_if(behind.begin(), behind.end(), [](char c) { return c == '/' || c == '?'; });
        authority = behind.first(end - behind.begin());
    } else if (const auto host = fields.find("Host")) {
        authority = host->trimmed();
    }
    const bool isPlain = std::all_of(authority.begin(), authority.end(), isOfAuthority);
    return isPlain ? authority : QByteArrayView();
}

} // namespace http
