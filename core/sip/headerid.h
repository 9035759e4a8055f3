// SPDX-License-Identifier: Apache-2.0
#pragma once

// The header fields this server knows by name, each defined once, and their compact forms
// (RFC 3261, 7.3.3 and the IANA registry). Names are compared without case (RFC 3261, 7.3.1).
// Other is any further field: it is found by its name in Message.

#include <QByteArrayView>

namespace sip {

enum class HeaderId : quint8 {
    Other,
    Accept,
    AcceptContact,
    AcceptEncoding,
    AcceptLanguage,
    AlertInfo,
    Allow,
    AllowEvents,
    AuthenticationInfo,
    Authorization,
    CallId,
    CallInfo,
    Contact,
    ContentDisposition,
    ContentEncoding,
    ContentLanguage,
    ContentLength,
    ContentType,
    CSeq,
    Date,
    ErrorInfo,
    Event,
    Expires,
    FlowTimer,
    From,
    Identity,
    IdentityInfo,
    InReplyTo,
    MaxForwards,
    MimeVersion,
    MinExpires,
    MinSE,
    Organization,
    PAccessNetworkInfo,
    PAssertedIdentity,
    Path,
    PPreferredIdentity,
    Priority,
    Privacy,
    ProxyAuthenticate,
    ProxyAuthorization,
    ProxyRequire,
    RAck,
    Reason,
    RecordRoute,
    ReferTo,
    ReferredBy,
    RejectContact,
    ReplyTo,
    RequestDisposition,
    Require,
    RetryAfter,
    Route,
    RSeq,
    Server,
    ServiceRoute,
    SessionExpires,
    SipETag,
    SipIfMatch,
    Subject,
    SubscriptionState,
    Supported,
    SuppressIfMatch,
    Timestamp,
    To,
    Unsupported,
    UserAgent,
    Via,
    Warning,
    WwwAuthenticate,
};
inline constexpr int HeaderIdCount = int(HeaderId::WwwAuthenticate) + 1;

/// Full names and compact forms alike; Other when unknown.
[[nodiscard]] HeaderId headerIdFromName(QByteArrayView name);
/// The full name as the RFC writes it; empty for Other.
[[nodiscard]] QByteArrayView headerName(HeaderId id);

} // namespace sip
