// SPDX-License-Identifier: Apache-2.0
#pragma once

// Defaults, then the config file, then the command line: a Config and where each value came from.
// Every error is one sentence that names the file, line and key or the flag at fault.

#include "base/result.h"
#include "base/sentence.h"
#include "server/config.h"
#include "server/settingscatalog.h"

#include <map>
#include <optional>
#include <vector>

#include <QString>

namespace server {

enum class ConfigSource : quint8 { Default, File, CommandLine };

/// `--set publish.min_expires=30` or `--listen udp:0.0.0.0` from the command line.
struct Assignment
{
    QString flag; ///< as the user wrote it, for errors: "--listen"
    QString key;
    QString value;
};

struct ConfigRequest
{
    QString file; ///< empty: none
    std::vector<Assignment> assignments;
    std::optional<QByteArray> text = std::nullopt; ///< read in place of what the file holds
};

struct LoadedConfig
{
    Config config;
    QString file;
    std::map<QString, ConfigSource> sources; ///< a key that is missing has its default

    [[nodiscard]] ConfigSource source(const QString &key) const;
};

struct ConfigError
{
    ConfigSource source = ConfigSource::File;
    base::Sentence sentence;
    QString key = {}; ///< of the setting at fault; empty: it is another thing
};

[[nodiscard]] base::Result<LoadedConfig, ConfigError> loadConfig(const ConfigRequest &request);

/// The settings as a config file. Sample: every setting commented out with its default. InForce:
/// the values of `loaded`, each with the source it came from.
enum class ConfigText : quint8 { Sample, InForce };
[[nodiscard]] QString configText(const LoadedConfig &loaded, ConfigText kind);

} // namespace server
