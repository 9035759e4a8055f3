// SPDX-License-Identifier: Apache-2.0
#pragma once

// Response codes and their default reason phrases: RFC 3261, 21, with those of RFC 3903 (412),
// RFC 6665 (202, 489) and others that an event server or its peers send. Any thread.

#include <QByteArrayView>

namespace sip {

enum class StatusCode : quint16 {
    Trying = 100,
    Ringing = 180,
    SessionProgress = 183,
    OK = 200,
    Accepted = 202,
    NoNotification = 204,
    MultipleChoices = 300,
    MovedPermanently = 301,
    MovedTemporarily = 302,
    UseProxy = 305,
    BadRequest = 400,
    Unauthorized = 401,
    Forbidden = 403,
    NotFound = 404,
    MethodNotAllowed = 405,
    NotAcceptable = 406,
    ProxyAuthenticationRequired = 407,
    RequestTimeout = 408,
    Gone = 410,
    ConditionalRequestFailed = 412,
    RequestEntityTooLarge = 413,
    RequestUriTooLong = 414,
    UnsupportedMediaType = 415,
    UnsupportedUriScheme = 416,
    BadExtension = 420,
    ExtensionRequired = 421,
    IntervalTooBrief = 423,
    FlowFailed = 430,
    FirstHopLacksOutboundSupport = 439,
    TemporarilyUnavailable = 480,
    CallOrTransactionDoesNotExist = 481,
    LoopDetected = 482,
    TooManyHops = 483,
    AddressIncomplete = 484,
    Ambiguous = 485,
    BusyHere = 486,
    RequestTerminated = 487,
    NotAcceptableHere = 488,
    BadEvent = 489,
    RequestPending = 491,
    Undecipherable = 493,
    ServerInternalError = 500,
    NotImplemented = 501,
    BadGateway = 502,
    ServiceUnavailable = 503,
    ServerTimeout = 504,
    VersionNotSupported = 505,
    MessageTooLarge = 513,
    BusyEverywhere = 600,
    Decline = 603,
    DoesNotExistAnywhere = 604,
    NotAcceptableAnywhere = 606,
};

/// The phrase the RFCs give; for other codes that of their class ("Client Error").
[[nodiscard]] QByteArrayView reasonPhrase(StatusCode code);

} // namespace sip
