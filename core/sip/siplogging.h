// SPDX-License-Identifier: Apache-2.0
#pragma once

// The module's logging category (style.md, 11). A line carries a Call-ID, an address or a resource;
// never a body, never a secret.

#include <QLoggingCategory>

namespace sip {

Q_DECLARE_LOGGING_CATEGORY(logSip)

} // namespace sip
