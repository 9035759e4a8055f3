// SPDX-License-Identifier: Apache-2.0
#pragma once

// The SRV records (RFC 2782) of an answer of the DNS (RFC 1035, 4).

#include <span>
#include <vector>

#include "sip/nameresolver.h"

namespace sip {

/// Those before the first that is malformed.
[[nodiscard]] std::vector<ServiceRecord> servicesIn(std::span<const unsigned char> answer);

} // namespace sip
