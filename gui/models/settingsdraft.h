// SPDX-License-Identifier: Apache-2.0
#pragma once

// The settings as somebody edits them, before they are in force: what the file and the command line
// say, what has been changed since, what is wrong with it in the server's own words, and the file
// it will be written to. No widgets; GUI thread.

#include <map>

#include "server/configloader.h"

namespace gui {

class SettingsDraft
{
public:
    /// `request` as the server was started with it. Where it names no file, or one that only an
    /// administrator may write, `userFile` is written, beginning with what the other one says; an
    /// empty one: the next start would not read it.
    SettingsDraft(const server::ConfigRequest &request, const QString &userFile);

    /// Where save() writes.
    [[nodiscard]] QString file() const { return m_file; }
    /// False: the file is somebody else's, and no other would be read.
    [[nodiscard]] bool isWritable() const { return m_isWritable; }
    [[nodiscard]] QString value(const server::Setting &setting) const;
    [[nodiscard]] QString standard(const server::Setting &setting) const;
    /// Where the value comes from, as far as it was not changed here.
    [[nodiscard]] server::ConfigSource source(const server::Setting &setting) const;
    /// The command line has the last word: what the file says would not count.
    [[nodiscard]] bool isFixed(const server::Setting &setting) const;

    void setValue(const server::Setting &setting, const QString &value);
    [[nodiscard]] bool isChanged(const server::Setting &setting) const;
    [[nodiscard]] bool isChanged() const { return !m_changes.empty(); }

    /// What is wrong with this one value; empty: nothing.
    [[nodiscard]] QString fault(const server::Setting &setting) const;
    /// What is wrong with all of them together.
    [[nodiscard]] std::optional<server::ConfigError> check() const;
    /// Writes the file; the error is a sentence. What it says is then what is edited.
    [[nodiscard]] base::Result<server::LoadedConfig, QString> save();

private:
    [[nodiscard]] server::ConfigRequest changedRequest() const;

    server::ConfigRequest m_request;
    QString m_file;
    bool m_isWritable = true;
    QByteArray m_text; // of the file, as it is
    server::LoadedConfig m_loaded;
    std::map<QString, QString> m_changes; // by key
};

} // namespace gui
