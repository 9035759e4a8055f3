// SPDX-License-Identifier: Apache-2.0
#pragma once

// The settings of server::Config in plain words, and the groups in which people look for them. The
// meanings come from the settings' own catalog. GUI thread.

#include <QCoreApplication>

#include "server/settingscatalog.h"

namespace gui {

class SettingText
{
    Q_DECLARE_TR_FUNCTIONS(gui::SettingText)

public:
    struct Group
    {
        QString name; // object name
        QString title;
        std::vector<const server::Setting *> settings;
    };
    /// All settings of the catalog, each once.
    [[nodiscard]] static std::vector<Group> groups();

    /// "Listening addresses"; the key where there is no word for it.
    [[nodiscard]] static QString label(const server::Setting &setting);
    /// What it does, translated.
    [[nodiscard]] static QString meaning(const server::Setting &setting);
    /// " ms", behind this value; empty for none.
    [[nodiscard]] static QString suffix(const server::Setting &setting, int value);
};

} // namespace gui
