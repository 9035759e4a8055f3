// SPDX-License-Identifier: Apache-2.0
#pragma once

// The module's logging category (style.md, 11). A line carries a document selector and a status;
// never a document, never the value of an Authorization field.

#include <QLoggingCategory>

namespace xcap {

Q_DECLARE_LOGGING_CATEGORY(logXcap)

} // namespace xcap
