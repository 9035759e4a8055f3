// SPDX-License-Identifier: Apache-2.0
#include "xcap/xcaplogging.h"

namespace xcap {

Q_LOGGING_CATEGORY(logXcap, "xcap")

} // namespace xcap
