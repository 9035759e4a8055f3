// SPDX-License-Identifier: Apache-2.0
#pragma once

// What SIPS demands of a dialog and its requests: RFC 3261, 12.1.1 and 26.2, with RFC 5630. Who
// asks by sips: is answered by sips:, and nothing to a sips: URI goes by anything but TLS.
// Functions without state.

#include "base/result.h"
#include "sip/message.h"
#include "sip/refusal.h"

namespace events {

[[nodiscard]] bool isSecureUri(QByteArrayView uri);
/// "sips:..." for "sip:...": for a route to a target that is sips (RFC 5630, 5.1.1).
[[nodiscard]] QByteArray secured(QByteArrayView uri);
/// The members of a Record-Route, each secured.
[[nodiscard]] QByteArray securedRoutes(QByteArrayView routeSet);

/// Whether our Contact in the dialog that this request makes has to be a sips: URI.
[[nodiscard]] bool needsSecureContact(const sip::Request &request);
/// Whether its URIs agree with each other; `contact` is its Contact.
[[nodiscard]] base::Result<void, sip::Refusal> checkSecureUris(const sip::Request &request,
                                                               QByteArrayView contact);
/// The answer of who has no TLS to be reached by.
[[nodiscard]] sip::Refusal sipsNotAllowed();

} // namespace events
