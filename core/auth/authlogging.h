// SPDX-License-Identifier: Apache-2.0
#pragma once

// The module's logging category (style.md, 11). A line carries an address and a user's name; never
// a password, a response, or what either is made from.

#include <QLoggingCategory>

namespace auth {

Q_DECLARE_LOGGING_CATEGORY(logAuth)

} // namespace auth
