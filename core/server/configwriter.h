// SPDX-License-Identifier: Apache-2.0
#pragma once

// Changes values in the text of a config file and leaves the rest as it is, letter for letter:
// comments, order, unknown lines. A value that is new comes behind its commented line of the sample
// where there is one, else at the end of its section. For the settings window.

#include <optional>
#include <vector>

#include <QByteArray>
#include <QString>

namespace server {

struct SettingChange
{
    QString key;
    std::optional<QString> value; ///< as Setting::value() has it; nothing: the default again
};

[[nodiscard]] QByteArray changedConfigText(const QByteArray &text,
                                           const std::vector<SettingChange> &changes);

} // namespace server
