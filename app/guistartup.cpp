// SPDX-License-Identifier: Apache-2.0
#include "app/guistartup.h"

#include "app/console.h"
#include "app/unixsignals.h"
#include "gui/mainwindow.h"
#include "server/serverthread.h"

#include <cstdlib>

#include <QApplication>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// QApplication ends the process when it reaches no display; this says it in our words.
void sayNoDisplay(QtMsgType type, const QMessageLogContext &, const QString &)
{
    if (type != QtFatalMsg)
        return;
    complain(u"there is no display for the window; start with --no-gui to run without one"_s);
    std::_Exit(ExitFailed);
}

} // namespace

int runWithWindow(int &argc, char **argv, const Startup &startup, base::Logging &logging)
{
    const QtMessageHandler logHandler = qInstallMessageHandler(sayNoDisplay);
    const QApplication application(argc, argv);
    qInstallMessageHandler(logHandler);
    QApplication::setApplicationName(u"hereabouts"_s);
    QApplication::setApplicationDisplayName(u"Hereabouts"_s);
    QApplication::setDesktopFileName(u"hereabouts"_s);
    server::ServerThread server;
    const UnixSignals signalHandlers({
        .stop = [] { QApplication::quit(); },
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
    gui::MainWindow window(server, &logging);
    window.show();
    const int code = QApplication::exec();
    server.stop();
    logStop();
    return code;
}

} // namespace app
