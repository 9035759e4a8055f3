// SPDX-License-Identifier: Apache-2.0
#include "sip/siplogging.h"

namespace sip {

Q_LOGGING_CATEGORY(logSip, "sip", QtInfoMsg)

} // namespace sip
