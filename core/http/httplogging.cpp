// SPDX-License-Identifier: Apache-2.0
#include "http/httplogging.h"

namespace http {

Q_LOGGING_CATEGORY(logHttp, "http")

} // namespace http
