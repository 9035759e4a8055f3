// SPDX-License-Identifier: Apache-2.0
#include "app/guistartup.h"

#include "app/console.h"
#include "app/unixsignals.h"
#include "gui/dialogs/startproblem.h"
#include "gui/dialogs/windowsettingspage.h"
#include "gui/mainwindow.h"
#include "gui/translator.h"
#include "gui/widgets/icons.h"
#include "server/serverthread.h"

#include <cstdlib>

#include <QApplication>
#include <QStandardPaths>

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

/// Asks what to do about settings with an error until there are some without, or the user gives up.
base::Result<Startup, server::ConfigError>
startupAfter(server::ConfigError error, const Options &options, base::Logging &logging)
{
    gui::Launch launch;
    launch.request = options.configRequest();
    for (;;) {
        (void)complainAbout(error);
        gui::StartProblem problem({error.sentence, server::StartError::Part::Settings}, {}, launch);
        if (problem.exec() != QDialog::Accepted)
            return base::Unexpected(error);
        Options tried = options;
        tried.ignoresConfigFile = problem.isWithoutFile();
        auto startup = startupFor(tried, logging);
        if (startup)
            return startup;
        error = startup.error();
    }
}

/// One run of the server with its window, from start to stop.
class Run
{
public:
    Run(Startup &startup, base::Logging &logging)
        : m_startup(startup)
        , m_logging(logging)
    {
        m_launch.request = startup.options.configRequest();
        m_launch.isFileNamed =
            !startup.options.configFile.isEmpty() && !startup.options.ignoresConfigFile;
        m_launch.running = startup.loaded.config;
        m_launch.userFile =
            QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
            u"/hereabouts/hereabouts.conf"_s;
    }
    /// The exit code.
    int execute()
    {
        const UnixSignals signalHandlers({
            .stop =
                [this] {
                    if (m_window)
                        m_window->quit(); // else it would stay in the tray
                    else
                        QApplication::quit();
                },
            .reload =
                [this] {
                    if (const auto config = reloadConfig(m_startup, m_logging))
                        m_server.reload(*config);
                },
        });
        const auto started = start();
        if (!started)
            return ExitFailed;
        logStart(m_startup, *started);
        m_launch.apply = [this](const server::Config &config) {
            if (const auto applied = applyLogSettings(m_logging, config.log); !applied)
                complain(applied.error());
            m_server.reload(config);
        };
        const int code = showWindow();
        m_server.stop();
        logStop();
        return code;
    }

    /// After execute(): somebody wants server and window anew.
    [[nodiscard]] bool isToBeginAgain() const { return m_isToBeginAgain; }

private:
    /// Until it serves, or the user gives up.
    std::optional<server::StartInfo> start()
    {
        for (;;) {
            auto started = m_server.start(m_launch.running);
            if (started)
                return std::move(*started);
            complain(started.error().sentence);
            gui::StartProblem problem(started.error(), m_launch.running, m_launch);
            if (problem.exec() != QDialog::Accepted)
                return std::nullopt;
            m_launch.running = problem.config();
        }
    }
    int showWindow()
    {
        // It goes before the server, from which its laboratory takes back what it has there.
        gui::MainWindow window(m_server, &m_logging);
        m_launch.restart = [this, &window] {
            m_isToBeginAgain = true;
            window.quit();
        };
        window.setLaunch(m_launch);
        window.show();
        m_window = &window;
        const int code = QApplication::exec();
        m_window = nullptr;
        m_launch.restart = {}; // there is no window to quit any more
        return code;
    }

    Startup &m_startup;
    base::Logging &m_logging;
    gui::Launch m_launch;
    server::ServerThread m_server;
    gui::MainWindow *m_window = nullptr; // while it is shown
    bool m_isToBeginAgain = false;
};

} // namespace

int runWithWindow(int &argc, char **argv, const Options &options, base::Logging &logging)
{
    auto startup = startupFor(options, logging);
    // What was typed is answered where it was typed.
    if (!startup && startup.error().source == server::ConfigSource::CommandLine)
        return complainAbout(startup.error());
    const QtMessageHandler logHandler = qInstallMessageHandler(sayNoDisplay);
    const QApplication application(argc, argv);
    qInstallMessageHandler(logHandler);
    QApplication::setApplicationName(u"hereabouts"_s);
    QApplication::setApplicationDisplayName(u"Hereabouts"_s);
    QApplication::setDesktopFileName(u"hereabouts"_s);
    QApplication::setWindowIcon(gui::applicationIcon());
    const gui::Translator translator(gui::WindowSettingsPage::language());
    if (!startup)
        startup = startupAfter(startup.error(), options, logging);
    if (!startup)
        return ExitFailed;
    Startup current = *startup;
    for (;;) {
        Run run(current, logging);
        const int code = run.execute();
        if (!run.isToBeginAgain())
            return code;
        // The settings window has checked the file; should somebody have broken it since, the
        // settings of before hold.
        if (const auto loaded = server::loadConfig(current.options.configRequest()))
            current.loaded = *loaded;
        else
            (void)complainAbout(loaded.error());
    }
}

} // namespace app
