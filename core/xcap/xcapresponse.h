// SPDX-License-Identifier: Apache-2.0
#pragma once

// The answers of the XCAP server (RFC 4825, 8 and 11): an HTTP response, and the commit it waits
// for. Values.

#include "http/httpresponse.h"
#include "xcap/conflict.h"

namespace xcap {

struct XcapResponse
{
    http::HttpResponse http;
    quint64 after = 0; // the batch it speaks of (store::CommitLedger::holdFor); 0: none
    quint64 owner = 0; // whose rows these are
};

enum class Methods : quint8 { ReadOnly, All };

/// 200 with a document or a part of one.
[[nodiscard]] XcapResponse contentResponse(QByteArrayView contentType, const QByteArray &body,
                                           QByteArrayView etag);
/// Without a body, as the answer to a PUT must be (8.2.7); no ETag field for a null one.
[[nodiscard]] XcapResponse bareResponse(http::StatusCode status, QByteArrayView etag = {});
/// With one sentence for people.
[[nodiscard]] XcapResponse plainResponse(http::StatusCode status, const QByteArray &sentence);
/// 409 with its document.
[[nodiscard]] XcapResponse conflictResponse(const Conflict &conflict);
/// 405.
[[nodiscard]] XcapResponse methodNotAllowed(Methods allowed);
/// 200 to OPTIONS.
[[nodiscard]] XcapResponse optionsResponse(Methods allowed);
/// 503.
[[nodiscard]] XcapResponse databaseGone();

} // namespace xcap
