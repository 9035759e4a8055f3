// SPDX-License-Identifier: Apache-2.0
#pragma once

// The interval granted to a PUBLISH or SUBSCRIBE, and the moment it ends.

#include "base/clock.h"
#include "base/result.h"
#include "events/settings.h"
#include "sip/message.h"
#include "sip/refusal.h"

namespace events {

/// Seconds granted, 0 included; 423 with Min-Expires when shorter than the minimum (RFC 3903, 6;
/// RFC 6665, 4.2.1.1), 400 when the field is no number.
[[nodiscard]] base::Result<quint32, sip::Refusal> grantedExpires(const sip::Request &request,
                                                                 const ExpiresRange &range);

/// Milliseconds until `seconds` from now, rounded up to a whole second of the clock: what ends in
/// the same second ends in the same turn, and its watchers hear of it once (lessons: 9).
[[nodiscard]] qint64 delayUntilExpiry(const base::Clock &clock, qint64 seconds);

} // namespace events
