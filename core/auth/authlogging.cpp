// SPDX-License-Identifier: Apache-2.0
#include "auth/authlogging.h"

namespace auth {

Q_LOGGING_CATEGORY(logAuth, "auth")

} // namespace auth
