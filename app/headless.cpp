// SPDX-License-Identifier: Apache-2.0
#include "app/headless.h"

#include "app/console.h"
#include "app/servicemanager.h"
#include "app/unixsignals.h"
#include "server/serverthread.h"

#include <QCoreApplication>

namespace app {

namespace {

constexpr char Serving[] = "serving";

} // namespace

int runHeadless(int &argc, char **argv, const Startup &startup, base::Logging &logging)
{
    const QCoreApplication application(argc, argv);
    server::ServerThread server;
    ServiceManager manager;
    const UnixSignals signalHandlers({
        .stop = [] { QCoreApplication::quit(); },
        .reload =
            [&] {
                manager.reloading();
                if (const auto config = reloadConfig(startup, logging))
                    server.reload(*config);
                manager.ready(Serving);
            },
    });
    const auto started = server.start(startup.loaded.config);
    if (!started) {
        complain(started.error().sentence);
        return ExitFailed;
    }
    logStart(startup, started.value());
    manager.ready(Serving);
    manager.watch([&server, &manager](const std::function<void()> &alive) {
        server.ask(
            &manager, [](server::Administration &) { return true; }, [alive](bool) { alive(); });
    });
    const int code = QCoreApplication::exec();
    manager.stopping();
    server.stop();
    logStop();
    return code;
}

} // namespace app
