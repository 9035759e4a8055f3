// SPDX-License-Identifier: Apache-2.0
#pragma once

// `hereabouts certificate`: makes a certificate that vouches for itself, with its key, for a lab.

#include "app/options.h"

namespace app {

/// Writes the two files, or says why not; the exit code. `domains` are those served.
[[nodiscard]] int makeCertificate(const Options &options, const QStringList &domains);

} // namespace app
