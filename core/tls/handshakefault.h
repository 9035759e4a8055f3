// SPDX-License-Identifier: Apache-2.0
#pragma once

// Why no TLS came about, in words for people: Qt and OpenSSL say it in theirs ("error:0A000418:SSL
// routines::tlsv1 alert unknown ca"), which the log keeps. Any thread.

#include <QString>

#include "base/sentence.h"

namespace tls {

/// What is not known stays as it was said.
[[nodiscard]] base::Sentence handshakeFault(const QString &said);
/// The peer has told us so (RFC 8446, 6.2), maybe when our side thought that all was well: by TLS
/// 1.3 a client judges our certificate after we are done.
[[nodiscard]] bool isRefusalOfPeer(const QString &said);

} // namespace tls
