// SPDX-License-Identifier: Apache-2.0
#pragma once

// How the program was started, for those who change that: the settings window. Made by app/, which
// outlives the window. GUI thread.

#include <functional>

#include <QFileInfo>

#include "server/configloader.h"

namespace gui {

struct Launch
{
    server::ConfigRequest request; ///< file and command line
    server::Config running;        ///< what the server was started with
    QString userFile;              ///< where this user's settings belong
    bool isFileNamed = false;      ///< by --config: the next start reads no other
    /// Brings into force what needs no restart: server and log.
    std::function<void(const server::Config &)> apply;
    /// Ends server and window and begins again with the file as it is then.
    std::function<void()> restart;

    /// Where the settings stand by now: in the file named, else in the user's, if there is one.
    [[nodiscard]] server::ConfigRequest currentRequest() const
    {
        const bool hasOwn = !userFile.isEmpty() && QFileInfo::exists(userFile);
        return {request.file.isEmpty() && hasOwn ? userFile : request.file, request.assignments};
    }
};

} // namespace gui
