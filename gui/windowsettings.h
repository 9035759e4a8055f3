// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the window remembers for its user from one start to the next: an INI file of its own beside
// the server's settings. GUI thread.

#include <QSettings>

namespace gui {

[[nodiscard]] inline QSettings windowSettings()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("hereabouts"),
                     QStringLiteral("window"));
}

} // namespace gui
