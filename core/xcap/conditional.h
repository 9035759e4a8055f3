// SPDX-License-Identifier: Apache-2.0
#pragma once

// Conditional requests (RFC 9110, 13; RFC 4825, 7.11 and 8.2.6): If-Match and If-None-Match are
// judged against the entity-tag of the whole document, also where an element is asked for. Dates
// are not compared: there is no Last-Modified here.

#include <QByteArrayView>

#include "http/headerfields.h"

namespace xcap {

enum class Precondition : quint8 {
    Holds,
    NotModified, ///< If-None-Match names what is there: 304 to GET and HEAD, else 412
    Fails        ///< 412
};

/// `etag` is the document's, without quotes; null when there is no document.
[[nodiscard]] Precondition judgePreconditions(const http::HeaderFields &fields,
                                              QByteArrayView etag);

enum class EtagComparison : quint8 { Strong, Weak };

/// Whether a list of entity-tags, or `*`, names this one. Tags without quotes, which some clients
/// send, are read as if they had them.
[[nodiscard]] bool listNames(QByteArrayView list, QByteArrayView etag, EtagComparison comparison);

} // namespace xcap
