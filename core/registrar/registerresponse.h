// SPDX-License-Identifier: Apache-2.0
#pragma once

// The bytes that answer a REGISTER (RFC 3261, 10.3, step 8; RFC 3327, 5.3). `toTag` goes to a To
// that has none.

#include <span>

#include "registrar/binding.h"
#include "sip/message.h"

namespace registrar {

/// 200 with all bindings, each with what is left of it at `wallSeconds`. No GRUU is offered: phones
/// would use it as their Contact, and nothing routes requests to one (clients: 2).
[[nodiscard]] QByteArray registerResponse(const sip::Request &request,
                                          std::span<const Binding> bindings, qint64 wallSeconds,
                                          QByteArrayView toTag);

} // namespace registrar
