// SPDX-License-Identifier: Apache-2.0
#pragma once

// The rows of settingscatalog.h for XCAP and for the HTTP under it. Only for settingscatalog.cpp.

#include "server/settingscatalog.h"

namespace server {

/// Those of the section `xcap`.
void addXcapSettings(std::vector<Setting> &all);
/// Those of the section `http`: what a client may ask for, and how long it may take.
void addHttpSettings(std::vector<Setting> &all);

} // namespace server
