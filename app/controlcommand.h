// SPDX-License-Identifier: Apache-2.0
#pragma once

// The commands of `hereabouts ctl`: from the words of the command line to the request that goes to
// the control socket (core/server/controlsocket.h).

#include "base/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace app {

/// The error is a sentence that names what is missing or unknown.
[[nodiscard]] base::Result<QJsonObject, QString> controlRequest(const QStringList &words);

/// A line for each command.
[[nodiscard]] QString controlCommandHelp();

} // namespace app
