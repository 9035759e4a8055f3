// SPDX-License-Identifier: Apache-2.0
#include "app/headless.h"

#include "app/console.h"
#include "app/unixsignals.h"
#include "server/serverthread.h"

#include <QCoreApplication>

namespace app {

int runHeadless(int &argc, char **argv, const Startup &startup, base::Logging &logging)
{
    const QCoreApplication application(argc, argv);
    server::ServerThread server;
    const UnixSignals signalHandlers({
        .stop = [] { QCoreApplication::quit(); },
        .reload =
            [&] {
                if (const auto config = reloadConfig(startup, logging))
                    server.reload(*config);
            },
    });
    const auto started = server.start(startup.loaded.config);
    if (!started) {
        complain(started.error().sentence);
        return ExitFailed;
    }
    logStart(startup, started.value());
    const int code = QCoreApplication::exec();
    server.stop();
    logStop();
    return code;
}

} // namespace app
