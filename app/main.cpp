// SPDX-License-Identifier: Apache-2.0
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

int run(int argc, char **argv, const Options &options, base::Logging &logging)
{
    const auto loaded = server::loadConfig(options.configRequest());
    if (!loaded) {
        app::complain(loaded.error().sentence);
        return loaded.error().source == server::ConfigSource::CommandLine ? app::ExitUsage
                                                                          : app::ExitFailed;
    }
    if (options.mode == Options::Mode::PrintConfig) {
        app::print(server::configText(loaded.value(), server::ConfigText::InForce));
        return app::ExitDone;
    }
    if (options.mode == Options::Mode::Control)
        return app::runControl(options, loaded.value().config.controlSocketFile());

    const auto applied = app::applyLogSettings(logging, loaded.value().config.log);
    if (!applied) {
        app::complain(applied.error());
        return app::ExitFailed;
    }
    const app::Startup startup{options, loaded.value()};
    return options.wantsWindow ? app::runWithWindow(argc, argv, startup, logging)
                               : app::runHeadless(argc, argv, startup, logging);
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
    case Options::Mode::Serve:
    case Options::Mode::Control:
    case Options::Mode::PrintConfig: break;
    }
    return run(argc, argv, options.value(), logging);
}
