// SPDX-License-Identifier: Apache-2.0
#include "sip/statuscode.h"

namespace sip {

namespace {

QByteArrayView classPhrase(int code)
{
    switch (code / 100) {
    case 1: return "Provisional";
    case 2: return "Success";
    case 3: return "Redirection";
    case 4: return "Client Error";
    case 5: return "Server Error";
    default: return "Global Failure";
    }
}

QByteArrayView refusalPhrase(StatusCode code)
{
    switch (code) {
    case StatusCode::TemporarilyUnavailable: return "Temporarily Unavailable";
    case StatusCode::CallOrTransactionDoesNotExist: return "Call/Transaction Does Not Exist";
    case StatusCode::LoopDetected: return "Loop Detected";
    case StatusCode::TooManyHops: return "Too Many Hops";
    case StatusCode::AddressIncomplete: return "Address Incomplete";
    case StatusCode::Ambiguous: return "Ambiguous";
    case StatusCode::BusyHere: return "Busy Here";
    case StatusCode::RequestTerminated: return "Request Terminated";
    case StatusCode::NotAcceptableHere: return "Not Acceptable Here";
    case StatusCode::BadEvent: return "Bad Event";
    case StatusCode::RequestPending: return "Request Pending";
    case StatusCode::Undecipherable: return "Undecipherable";
    case StatusCode::ServerInternalError: return "Server Internal Error";
    case StatusCode::NotImplemented: return "Not Implemented";
    case StatusCode::BadGateway: return "Bad Gateway";
    case StatusCode::ServiceUnavailable: return "Service Unavailable";
    case StatusCode::ServerTimeout: return "Server Time-out";
    case StatusCode::VersionNotSupported: return "Version Not Supported";
    case StatusCode::MessageTooLarge: return "Message Too Large";
    case StatusCode::BusyEverywhere: return "Busy Everywhere";
    case StatusCode::Decline: return "Decline";
    case StatusCode::DoesNotExistAnywhere: return "Does Not Exist Anywhere";
    case StatusCode::NotAcceptableAnywhere: return "Not Acceptable";
    default: return classPhrase(int(code));
    }
}

} // namespace

QByteArrayView reasonPhrase(StatusCode code)
{
    switch (code) {
    case StatusCode::Trying: return "Trying";
    case StatusCode::Ringing: return "Ringing";
    case StatusCode::SessionProgress: return "Session Progress";
    case StatusCode::OK: return "OK";
    case StatusCode::Accepted: return "Accepted";
    case StatusCode::NoNotification: return "No Notification";
    case StatusCode::MultipleChoices: return "Multiple Choices";
    case StatusCode::MovedPermanently: return "Moved Permanently";
    case StatusCode::MovedTemporarily: return "Moved Temporarily";
    case StatusCode::UseProxy: return "Use Proxy";
    case StatusCode::BadRequest: return "Bad Request";
    case StatusCode::Unauthorized: return "Unauthorized";
    case StatusCode::Forbidden: return "Forbidden";
    case StatusCode::NotFound: return "Not Found";
    case StatusCode::MethodNotAllowed: return "Method Not Allowed";
    case StatusCode::NotAcceptable: return "Not Acceptable";
    case StatusCode::ProxyAuthenticationRequired: return "Proxy Authentication Required";
    case StatusCode::RequestTimeout: return "Request Timeout";
    case StatusCode::Gone: return "Gone";
    case StatusCode::ConditionalRequestFailed: return "Conditional Request Failed";
    case StatusCode::RequestEntityTooLarge: return "Request Entity Too Large";
    case StatusCode::RequestUriTooLong: return "Request-URI Too Long";
    case StatusCode::UnsupportedMediaType: return "Unsupported Media Type";
    case StatusCode::UnsupportedUriScheme: return "Unsupported URI Scheme";
    case StatusCode::BadExtension: return "Bad Extension";
    case StatusCode::ExtensionRequired: return "Extension Required";
    case StatusCode::IntervalTooBrief: return "Interval Too Brief";
    case StatusCode::FlowFailed: return "Flow Failed";
    case StatusCode::FirstHopLacksOutboundSupport: return "First Hop Lacks Outbound Support";
    default: return refusalPhrase(code);
    }
}

} // namespace sip
