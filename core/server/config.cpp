// SPDX-License-Identifier: Apache-2.0
#include "server/config.h"

#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace server {

QString Config::databaseFile() const
{
    if (!store.database.isEmpty())
        return store.database;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return folder + "/hereabouts/hereabouts.sqlite"_L1;
}

QString Config::controlSocketFile() const
{
    if (control.socket == "none"_L1)
        return {};
    if (!control.socket.isEmpty())
        return control.socket;
    const QString runtimeFolder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!runtimeFolder.isEmpty() && QFileInfo(runtimeFolder).isDir())
        return runtimeFolder + "/hereabouts.sock"_L1;
    return QFileInfo(databaseFile()).absolutePath() + "/hereabouts.sock"_L1;
}

} // namespace server
