// SPDX-License-Identifier: Apache-2.0
#include "app/certificate.h"
#include "app/console.h"
#include "app/ctl.h"
#include "app/guistartup.h"
#include "app/headless.h"

using namespace Qt::StringLiterals;
using app::Options;

namespace {

QStringList argumentsFrom(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    return arguments;
}

/// What only reads the settings.
int ask(const Options &options)
{
    const auto loaded = server::loadConfig(options.configRequest());
    if (!loaded)
        return app::complainAbout(loaded.error());
    if (options.mode == Options::Mode::Control)
        return app::runControl(options, loaded->config.controlSocketFile());
    if (options.mode == Options::Mode::Certificate)
        return app::makeCertificate(options, loaded->config.server.domains);
    app::print(server::configText(*loaded, server::ConfigText::InForce));
    return app::ExitDone;
}

int serve(int argc, char **argv, const Options &options, base::Logging &logging)
{
    if (options.wantsWindow)
        return app::runWithWindow(argc, argv, options, logging);
    const auto startup = app::startupFor(options, logging);
    return startup ? app::runHeadless(argc, argv, *startup, logging)
                   : app::complainAbout(startup.error());
}

} // namespace

int main(int argc, char **argv)
{
    // Before any application object: Qt's own warnings begin there.
    base::Logging logging;
    const auto options = app::parseOptions(argumentsFrom(argc, argv));
    if (!options) {
        app::complain(options.error());
        return app::ExitUsage;
    }
    switch (options.value().mode) {
    case Options::Mode::Help: app::print(app::helpText()); return app::ExitDone;
    case Options::Mode::Version:
        app::print(u"hereabouts " HEREABOUTS_VERSION "\n"_s);
        return app::ExitDone;
    case Options::Mode::SampleConfig:
        app::print(server::configText({}, server::ConfigText::Sample));
        return app::ExitDone;
    case Options::Mode::Control:
    case Options::Mode::Certificate:
    case Options::Mode::PrintConfig: return ask(options.value());
    case Options::Mode::Serve: break;
    }
    return serve(argc, argv, options.value(), logging);
}
