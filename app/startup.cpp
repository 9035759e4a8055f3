// SPDX-License-Identifier: Apache-2.0
#include "app/startup.h"

#include "app/console.h"
#include "app/privacy.h"

#include <QByteArrayList>

using namespace Qt::StringLiterals;

namespace app {

namespace {
Q_LOGGING_CATEGORY(lcApp, "app")

constexpr qint64 MiB = 1024 * 1024;
} // namespace

base::Result<void, base::Sentence> applyLogSettings(base::Logging &logging,
                                                    const server::LogConfig &settings)
{
    // The catalog has checked the text already.
    logging.setLevels(base::LogLevels::parse(settings.level).value_or({}));
    const auto opened = logging.setFile(settings.file, settings.maxSize * MiB);
    if (!opened)
        return base::Unexpected(base::Sentence("%1: %2").arg("log.file"_L1, opened.error()));
    return {};
}

base::Result<Startup, server::ConfigError> startupFor(const Options &options,
                                                      base::Logging &logging)
{
    auto loaded = server::loadConfig(options.configRequest());
    if (!loaded)
        return base::Unexpected(loaded.error());
    keepToOneself(loaded->config.process);
    if (const auto applied = applyLogSettings(logging, loaded->config.log); !applied) {
        const QString key = u"log.file"_s;
        return base::Unexpected(server::ConfigError{loaded->source(key), applied.error(), key});
    }
    return Startup{options, std::move(loaded).value()};
}

int complainAbout(const server::ConfigError &error)
{
    complain(error.sentence);
    return error.source == server::ConfigSource::CommandLine ? ExitUsage : ExitFailed;
}

void logStart(const Startup &startup, const server::StartInfo &info)
{
    if (!info.migrated.isEmpty())
        qCInfo(lcApp).noquote() << info.migrated;
    if (!startup.loaded.file.isEmpty())
        qCInfo(lcApp).noquote() << "settings read from" << startup.loaded.file;
    qCInfo(lcApp).noquote().nospace()
        << "database " << info.database << ", " << info.publications << " publications and "
        << info.subscriptions << " subscriptions restored";
    if (!info.controlSocket.isEmpty())
        qCInfo(lcApp).noquote() << "control socket" << info.controlSocket;
    if (!info.certificate.isEmpty())
        qCInfo(lcApp).noquote() << "certificate" << info.certificate;
    for (const QByteArray &root : info.xcapRoots)
        qCInfo(lcApp).noquote() << "XCAP root" << root;
    if (info.requiresProof && info.users == 0) {
        qCWarning(lcApp) << "there is no user yet, so nobody can register, publish or subscribe: "
                            "hereabouts ctl users add NAME@DOMAIN";
    } else if (info.requiresProof) {
        qCInfo(lcApp) << "authentication required," << info.users << "users";
    } else if (info.listensWider) {
        qCWarning(lcApp) << "other machines can come, and nobody has to prove who he is "
                            "(auth.mode is none)";
    }
    const QByteArrayList listeners(info.listeners.begin(), info.listeners.end());
    qCInfo(lcApp).noquote() << "hereabouts " HEREABOUTS_VERSION " is ready on"
                            << listeners.join(", ");
}

void logStop()
{
    qCInfo(lcApp) << "stopped";
}

std::optional<server::Config> reloadConfig(const Startup &startup, base::Logging &logging)
{
    const auto loaded = server::loadConfig(startup.options.configRequest());
    if (!loaded) {
        qCCritical(lcApp).noquote()
            << "settings not reloaded:" << loaded.error().sentence.english();
        return std::nullopt;
    }
    const auto applied = applyLogSettings(logging, loaded.value().config.log);
    if (!applied)
        qCCritical(lcApp).noquote() << applied.error().english();
    const QStringList waiting =
        server::changedForRestart(startup.loaded.config, loaded.value().config);
    if (!waiting.isEmpty()) {
        qCWarning(lcApp).noquote()
            << "these settings changed and wait for a restart:" << waiting.join(u", ");
    }
    qCInfo(lcApp) << "settings reloaded";
    return loaded.value().config;
}

} // namespace app
