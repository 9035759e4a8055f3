// SPDX-License-Identifier: Apache-2.0
#include "tls/tlslogging.h"

namespace tls {

Q_LOGGING_CATEGORY(logTls, "tls", QtInfoMsg)

} // namespace tls
