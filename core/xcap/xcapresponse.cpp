// SPDX-License-Identifier: Apache-2.0
#include "xcap/xcapresponse.h"

#include "http/statuscode.h"

namespace xcap {

using http::StatusCode;

namespace {

constexpr const char *RetryAfterSeconds = "10";

QByteArray allowField(Methods allowed)
{
    return allowed == Methods::All ? QByteArrayLiteral("GET, HEAD, PUT, DELETE, OPTIONS")
                                   : QByteArrayLiteral("GET, HEAD, OPTIONS");
}

QByteArray quotedTag(QByteArrayView etag)
{
    QByteArray field;
    field.reserve(etag.size() + 2);
    return field.append('"').append(etag).append('"');
}

} // namespace

XcapResponse contentResponse(QByteArrayView contentType, const QByteArray &body,
                             QByteArrayView etag)
{
    XcapResponse response = bareResponse(StatusCode::Ok, etag);
    response.http.with("Content-Type", contentType.toByteArray());
    response.http.body = body;
    return response;
}

XcapResponse bareResponse(StatusCode status, QByteArrayView etag)
{
    XcapResponse response;
    response.http.status = status;
    if (!etag.isNull())
        response.http.with("ETag", quotedTag(etag));
    return response;
}

XcapResponse plainResponse(StatusCode status, const QByteArray &sentence)
{
    return {.http = http::HttpResponse::plain(status, sentence), .after = 0, .owner = 0};
}

XcapResponse conflictResponse(const Conflict &conflict)
{
    XcapResponse response = bareResponse(StatusCode::Conflict);
    response.http.with("Content-Type", Conflict::ContentType.toByteArray());
    response.http.body = conflict.body();
    return response;
}

XcapResponse methodNotAllowed(Methods allowed)
{
    XcapResponse response =
        plainResponse(StatusCode::MethodNotAllowed, "This resource does not take that method.");
    response.http.with("Allow", allowField(allowed));
    return response;
}

XcapResponse optionsResponse(Methods allowed)
{
    XcapResponse response = bareResponse(StatusCode::Ok);
    response.http.with("Allow", allowField(allowed));
    return response;
}

XcapResponse databaseGone()
{
    XcapResponse response = plainResponse(StatusCode::ServiceUnavailable,
                                          "The database is out of reach; nothing was changed.");
    response.http.with("Retry-After", RetryAfterSeconds);
    return response;
}

} // namespace xcap
