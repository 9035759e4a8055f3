// SPDX-License-Identifier: Apache-2.0
#pragma once

// A held 200 becomes a refusal, when its rows could not be written: the same Via, From, To, Call-ID
// and CSeq (RFC 3261, 8.2.6.2), nothing else of it. Out of the response itself, so that requests
// need not be kept for a case that hardly ever comes.

#include <QByteArray>

#include "sip/statuscode.h"

namespace server {

[[nodiscard]] QByteArray heldRefusal(const QByteArray &response, sip::StatusCode status);

} // namespace server
