// SPDX-License-Identifier: Apache-2.0
#pragma once

// The status codes of RFC 9110, 15 that this server sends, and those of RFC 6585 and RFC 4918 that
// go with them, each with its reason phrase.

#include <QByteArrayView>

namespace http {

enum class StatusCode : int {
    Continue = 100,
    Ok = 200,
    Created = 201,
    NoContent = 204,
    NotModified = 304,
    BadRequest = 400,
    Unauthorized = 401,
    Forbidden = 403,
    NotFound = 404,
    MethodNotAllowed = 405,
    RequestTimeout = 408,
    Conflict = 409,
    PreconditionFailed = 412,
    ContentTooLarge = 413,
    UriTooLong = 414,
    UnsupportedMediaType = 415,
    ExpectationFailed = 417,
    TooManyRequests = 429, // RFC 6585
    RequestHeaderFieldsTooLarge = 431,
    InternalServerError = 500,
    NotImplemented = 501,
    ServiceUnavailable = 503,
    HttpVersionNotSupported = 505,
    InsufficientStorage = 507 // RFC 4918
};

[[nodiscard]] QByteArrayView reasonPhrase(StatusCode status);

/// Whether an answer of this status never has a body (RFC 9110, 6.4.1).
[[nodiscard]] constexpr bool isBodyless(StatusCode status)
{
    return int(status) < 200 || status == StatusCode::NoContent ||
           status == StatusCode::NotModified;
}

} // namespace http
