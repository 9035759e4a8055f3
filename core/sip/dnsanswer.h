// SPDX-License-Identifier: Apache-2.0
#pragma once

// The records of an answer of the DNS (RFC 1035, 4) that c-ares does not read, or not their time to
// live: NAPTR (RFC 3403, 4.1) and SRV (RFC 2782). Those before the first that is malformed.

#include <span>
#include <vector>

#include "sip/nameresolver.h"

namespace sip {

[[nodiscard]] std::vector<PointerRecord> pointersIn(std::span<const unsigned char> answer);
[[nodiscard]] std::vector<ServiceRecord> servicesIn(std::span<const unsigned char> answer);

} // namespace sip
