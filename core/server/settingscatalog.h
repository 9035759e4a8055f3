// SPDX-License-Identifier: Apache-2.0
#pragma once

// The one table of all settings: key, kind, range, meaning, and how to read and write its member of
// Config. Config file, --set, --print-config, the sample file and later the settings window are all
// made from it, so a new setting is one member in config.h and one line in settingscatalog.cpp.

#include "base/result.h"
#include "base/sentence.h"
#include "server/config.h"

#include <vector>

#include <QString>
#include <QStringList>

namespace server {

struct Setting
{
    enum class Kind : quint8 { Integer, Boolean, Word, Text, List };
    /// When a change in a reloaded file comes into force.
    enum class Applies : quint8 { OnReload, OnRestart };

    QString key; ///< section.name
    QString meaning;
    Kind kind = Kind::Text;
    Applies applies = Applies::OnReload;
    int minimum = 0;
    int maximum = 0;
    QString unit;
    QStringList words; ///< what a Word may be

    /// The member as it would be written in the file; lists are separated by commas.
    QString (*read)(const Setting &setting, const Config &config) = nullptr;
    /// Sets the member, or adds to it if it is a list. The error continues a sentence that began
    /// with the key: "must be ...".
    base::Result<void, base::Sentence> (*write)(const Setting &setting, Config &config,
                                                const QString &value) = nullptr;
    /// Empties a list, so that one source of settings replaces another and not adds to it.
    void (*clear)(Config &config) = nullptr;

    [[nodiscard]] QString value(const Config &config) const { return read(*this, config); }
    [[nodiscard]] QString section() const { return key.section(u'.', 0, 0); }
    [[nodiscard]] QString name() const { return key.section(u'.', 1); }
    /// "a whole number from 1 to 86400 (seconds)", for errors and descriptions.
    [[nodiscard]] base::Sentence allowedValues() const;
};

[[nodiscard]] const std::vector<Setting> &settingsCatalog();
[[nodiscard]] const Setting *findSetting(const QString &key);
/// The key most like this one, for "did you mean"; empty if none is near.
[[nodiscard]] QString similarKey(const QString &key);
/// Keys whose values differ and that a reload does not bring into force.
[[nodiscard]] QStringList changedForRestart(const Config &running, const Config &loaded);

} // namespace server
