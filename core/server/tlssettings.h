// SPDX-License-Identifier: Apache-2.0
#pragma once

// The rows of the settings catalog for section [tls], and what the settings mean to module tls.
// Only for settingscatalog.cpp and the server.

#include "server/settingscatalog.h"
#include "tls/acceptor.h"

namespace server {

void addTlsSettings(std::vector<Setting> &all);

[[nodiscard]] tls::Settings tlsFiles(const TlsConfig &config);
[[nodiscard]] tls::HandshakeLimits handshakeLimits(const TlsConfig &config);

} // namespace server
