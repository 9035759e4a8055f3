// SPDX-License-Identifier: Apache-2.0
#pragma once

// The module's logging category (style.md, 11). A line carries an address, a method or a status;
// never a body, never the value of an Authorization field.

#include <QLoggingCategory>

namespace http {

Q_DECLARE_LOGGING_CATEGORY(logHttp)

} // namespace http
