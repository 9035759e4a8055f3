// SPDX-License-Identifier: Apache-2.0
#include "server/configloader.h"

#include "server/inireader.h"

#include <algorithm>
#include <array>
#include <optional>

#include <QFile>

using namespace Qt::StringLiterals;

namespace server {

namespace {

constexpr qint64 largestFile = 1048576;

base::Unexpected<ConfigError> failure(ConfigSource source, const base::Sentence &sentence,
                                      const QString &key = {})
{
    return base::Unexpected(ConfigError{source, sentence, key});
}

/// "unknown key publish.min_expire (did you mean publish.min_expires?)"
base::Sentence unknownKey(const QString &key)
{
    const QString near = similarKey(key);
    return near.isEmpty()
               ? base::Sentence(
                     QT_TRANSLATE_NOOP("core", "unknown key %1 (--print-config shows all)"))
                     .arg(key)
               : base::Sentence(QT_TRANSLATE_NOOP("core", "unknown key %1 (did you mean %2?)"))
                     .arg(key, near);
}

/// Puts one value in place; within one source the members of a list add up, and between sources
/// the later one replaces.
base::Result<void, base::Sentence> assign(LoadedConfig &loaded, const QString &key,
                                          const QString &value, ConfigSource source)
{
    const Setting *const setting = findSetting(key);
    if (!setting)
        return base::Unexpected(unknownKey(key));
    if (setting->clear && loaded.source(key) != source)
        setting->clear(loaded.config);
    const auto written = setting->write(*setting, loaded.config, value);
    if (!written)
        return base::Unexpected(base::Sentence("%1 %2").arg(key, written.error()));
    loaded.sources[key] = source;
    return {};
}

base::Result<void, ConfigError> takeText(LoadedConfig &loaded, const QString &name,
                                         const QByteArray &text)
{
    const auto placed = [&name](int line, const base::Sentence &what) {
        return base::Sentence(QT_TRANSLATE_NOOP("core", "%1, line %2: %3")).arg(name, line, what);
    };
    const auto entries = readIni(text);
    if (!entries)
        return failure(ConfigSource::File, placed(entries.error().line, entries.error().what));

    std::map<QString, int> firstLine;
    for (const IniEntry &entry : *entries) {
        const auto [first, isNew] = firstLine.try_emplace(entry.key, entry.line);
        const Setting *const setting = findSetting(entry.key);
        if (!isNew && setting && setting->kind != Setting::Kind::List) {
            return failure(
                ConfigSource::File,
                placed(entry.line,
                       base::Sentence(QT_TRANSLATE_NOOP("core", "%1 was already set in line %2"))
                           .arg(entry.key, first->second)),
                entry.key);
        }
        const auto assigned = assign(loaded, entry.key, entry.value, ConfigSource::File);
        if (!assigned)
            return failure(ConfigSource::File, placed(entry.line, assigned.error()), entry.key);
    }
    loaded.file = name;
    return {};
}

base::Result<void, ConfigError> loadFile(LoadedConfig &loaded, const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(
            ConfigSource::File,
            base::Sentence(QT_TRANSLATE_NOOP("core", "cannot read the config file %1: %2"))
                .arg(name, file.errorString()));
    }
    const QByteArray text = file.read(largestFile + 1);
    if (text.size() > largestFile)
        return failure(
            ConfigSource::File,
            base::Sentence(QT_TRANSLATE_NOOP("core", "the config file %1 is too large")).arg(name));
    return takeText(loaded, name, text);
}

struct ExpiresGroup
{
    QLatin1StringView section;
    ExpiresConfig Config::*member = nullptr;
};
constexpr std::array<ExpiresGroup, 3> expiresGroups{{{"publish"_L1, &Config::publish},
                                                     {"subscribe"_L1, &Config::subscribe},
                                                     {"register"_L1, &Config::registration}}};

/// A value nobody chose follows those that somebody did; chosen ones that contradict are an error.
std::optional<ConfigError> reconcileExpires(LoadedConfig &loaded, const ExpiresGroup &group)
{
    ExpiresConfig &expires = loaded.config.*group.member;
    const QString minKey = group.section + ".min_expires"_L1;
    const QString maxKey = group.section + ".max_expires"_L1;
    const QString defaultKey = group.section + ".default_expires"_L1;
    const auto isDefault = [&loaded](const QString &key) {
        return loaded.source(key) == ConfigSource::Default;
    };
    const auto contradiction = [&loaded](const QString &key, int value, const base::Sentence &text,
                                         const QString &otherKey, int other) {
        return ConfigError{std::max(loaded.source(key), loaded.source(otherKey)),
                           text.arg(key, value, otherKey, other), key};
    };
    if (expires.minExpires > expires.maxExpires) {
        if (isDefault(minKey))
            expires.minExpires = expires.maxExpires;
        else if (isDefault(maxKey))
            expires.maxExpires = expires.minExpires;
        else
            return contradiction(
                minKey, expires.minExpires,
                base::Sentence(QT_TRANSLATE_NOOP("core", "%1 = %2 is above %3 = %4")), maxKey,
                expires.maxExpires);
    }
    if (isDefault(defaultKey)) {
        expires.defaultExpires =
            std::clamp(expires.defaultExpires, expires.minExpires, expires.maxExpires);
    } else if (expires.defaultExpires < expires.minExpires) {
        return contradiction(defaultKey, expires.defaultExpires,
                             base::Sentence(QT_TRANSLATE_NOOP("core", "%1 = %2 is below %3 = %4")),
                             minKey, expires.minExpires);
    } else if (expires.defaultExpires > expires.maxExpires) {
        return contradiction(defaultKey, expires.defaultExpires,
                             base::Sentence(QT_TRANSLATE_NOOP("core", "%1 = %2 is above %3 = %4")),
                             maxKey, expires.maxExpires);
    }
    return std::nullopt;
}

} // namespace

ConfigSource LoadedConfig::source(const QString &key) const
{
    const auto found = sources.find(key);
    return found == sources.end() ? ConfigSource::Default : found->second;
}

base::Result<LoadedConfig, ConfigError> loadConfig(const ConfigRequest &request)
{
    LoadedConfig loaded;
    if (!request.file.isEmpty()) {
        const auto read = request.text ? takeText(loaded, request.file, *request.text)
                                       : loadFile(loaded, request.file);
        if (!read)
            return base::Unexpected(read.error());
    }
    for (const Assignment &assignment : request.assignments) {
        const auto assigned =
            assign(loaded, assignment.key, assignment.value, ConfigSource::CommandLine);
        if (!assigned)
            return failure(ConfigSource::CommandLine,
                           base::Sentence("%1: %2").arg(assignment.flag, assigned.error()),
                           assignment.key);
    }
    for (const ExpiresGroup &group : expiresGroups) {
        if (const auto contradiction = reconcileExpires(loaded, group))
            return base::Unexpected(*contradiction);
    }
    if (loaded.config.listen.addresses.empty()) {
        return failure(loaded.source(u"listen.addresses"_s),
                       base::Sentence(QT_TRANSLATE_NOOP(
                           "core", "listen.addresses is empty: there is nowhere to listen")),
                       u"listen.addresses"_s);
    }
    if (loaded.config.needsCertificate() && loaded.config.tls.certificate.isEmpty()) {
        return failure(
            std::max({loaded.source(u"listen.addresses"_s), loaded.source(u"xcap.addresses"_s),
                      loaded.source(u"tls.certificate"_s)}),
            base::Sentence(QT_TRANSLATE_NOOP(
                "core", "tls.certificate is empty, and listening for TLS needs a certificate; "
                        "'hereabouts certificate' makes one for a lab")),
            u"tls.certificate"_s);
    }
    if (loaded.config.auth.algorithms.empty()) {
        return failure(loaded.source(u"auth.algorithms"_s),
                       u"auth.algorithms is empty: nobody could prove who he is"_s,
                       u"auth.algorithms"_s);
    }
    return loaded;
}

} // namespace server
