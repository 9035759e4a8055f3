// SPDX-License-Identifier: Apache-2.0
#pragma once

// Finished responses for refusals, with the header fields that the status asks for.

#include "events/refusal.h"
#include "sip/message.h"

namespace events {

/// `toTag` goes to a To that has none (RFC 3261, 8.2.6.2).
[[nodiscard]] QByteArray refusalResponse(const sip::Request &request, const Refusal &refusal,
                                         QByteArrayView toTag);

} // namespace events
