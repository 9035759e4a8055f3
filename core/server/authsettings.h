// SPDX-License-Identifier: Apache-2.0
#pragma once

// The rows of the settings catalog about who proves who he is; only for settingscatalog.cpp.

#include "server/settingscatalog.h"

namespace server {

void addAuthSettings(std::vector<Setting> &all);

} // namespace server
