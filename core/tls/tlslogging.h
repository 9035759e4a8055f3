// SPDX-License-Identifier: Apache-2.0
#pragma once

// The module's logging category (style.md, 11). A line carries an address or the name of a file;
// never a key.

#include <QLoggingCategory>

namespace tls {

Q_DECLARE_LOGGING_CATEGORY(logTls)

} // namespace tls
