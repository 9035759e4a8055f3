// SPDX-License-Identifier: Apache-2.0
#pragma once

// The command line as a value. Read before any QCoreApplication exists, because it decides which
// application object there will be. Short flags such as --listen are names for settings, so their
// values go the same way as --set and get the same checks.

#include "base/result.h"
#include "server/configloader.h"

#include <vector>

#include <QString>
#include <QStringList>

namespace app {

struct Options
{
    enum class Mode : quint8 {
        Serve,
        Control,
        Certificate,
        PrintConfig,
        SampleConfig,
        Help,
        Version
    };

    Mode mode = Mode::Serve;
    bool wantsWindow = true;
    bool wantsJson = false;         ///< `ctl --json`
    bool passwordFromInput = false; ///< `ctl users`: do not ask at the terminal
    bool keepsClearPassword = false;
    QStringList controlWords;       ///< what stands behind `ctl`
    QString configFile;             ///< --config; empty: the usual place, if there is one
    bool ignoresConfigFile = false; ///< also the usual one
    // Of `certificate`:
    QStringList hosts; ///< whom it is for; empty: what there is
    QString outFolder = QStringLiteral(".");
    int days = 825;
    std::vector<server::Assignment> assignments;

    [[nodiscard]] server::ConfigRequest configRequest() const;
};

/// `arguments` begins with the program's name. The error is a sentence that names the flag.
[[nodiscard]] base::Result<Options, QString> parseOptions(const QStringList &arguments);

/// What --help prints.
[[nodiscard]] QString helpText();

} // namespace app
