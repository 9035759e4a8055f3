// SPDX-License-Identifier: Apache-2.0
#include "http/statuscode.h"

namespace http {

QByteArrayView reasonPhrase(StatusCode status)
{
    switch (status) {
    case StatusCode::Continue: return "Continue";
    case StatusCode::Ok: return "OK";
    case StatusCode::Created: return "Created";
    case StatusCode::NoContent: return "No Content";
    case StatusCode::NotModified: return "Not Modified";
    case StatusCode::BadRequest: return "Bad Request";
    case StatusCode::Unauthorized: return "Unauthorized";
    case StatusCode::Forbidden: return "Forbidden";
    case StatusCode::NotFound: return "Not Found";
    case StatusCode::MethodNotAllowed: return "Method Not Allowed";
    case StatusCode::RequestTimeout: return "Request Timeout";
    case StatusCode::Conflict: return "Conflict";
    case StatusCode::PreconditionFailed: return "Precondition Failed";
    case StatusCode::ContentTooLarge: return "Content Too Large";
    case StatusCode::UriTooLong: return "URI Too Long";
    case StatusCode::UnsupportedMediaType: return "Unsupported Media Type";
    case StatusCode::ExpectationFailed: return "Expectation Failed";
    case StatusCode::TooManyRequests: return "Too Many Requests";
    case StatusCode::RequestHeaderFieldsTooLarge: return "Request Header Fields Too Large";
    case StatusCode::InternalServerError: return "Internal Server Error";
    case StatusCode::NotImplemented: return "Not Implemented";
    case StatusCode::ServiceUnavailable: return "Service Unavailable";
    case StatusCode::HttpVersionNotSupported: return "HTTP Version Not Supported";
    case StatusCode::InsufficientStorage: return "Insufficient Storage";
    }
    return "Unknown";
}

} // namespace http
