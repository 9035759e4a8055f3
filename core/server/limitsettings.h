// SPDX-License-Identifier: Apache-2.0
#pragma once

// The rows of settingscatalog.h that say how much of anything there may be. Only for
// settingscatalog.cpp.

#include "server/settingscatalog.h"

namespace server {

void addLimitSettings(std::vector<Setting> &all);

} // namespace server
