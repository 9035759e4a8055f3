// SPDX-License-Identifier: Apache-2.0
#include "gui/models/settingsdraft.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include "gui/translated.h"
#include "server/configwriter.h"

using namespace Qt::StringLiterals;

namespace gui {

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

SettingsDraft::SettingsDraft(const server::ConfigRequest &request, const QString &userFile)
    : m_request(request)
    , m_file(request.file)
{
    if (!m_file.isEmpty())
        m_text = contentOf(m_file);
    const QFileInfo info(m_file);
    m_isWritable = m_file.isEmpty() || !info.exists() || info.isWritable() || !userFile.isEmpty();
    if (m_file.isEmpty() || (info.exists() && !info.isWritable() && !userFile.isEmpty()))
        m_file = userFile;
    if (m_request.file.isEmpty())
        m_text = contentOf(m_file);
    if (m_text.isEmpty()) // a new one explains every setting
        m_text = server::configText({}, server::ConfigText::Sample).toUtf8();
    m_request.file = m_file;
    m_request.text = m_text;
    // A file with an error cannot be in force; what it is to say begins with the defaults then.
    if (const auto loaded = server::loadConfig(m_request))
        m_loaded = *loaded;
}

QString SettingsDraft::value(const server::Setting &setting) const
{
    const auto changed = m_changes.find(setting.key);
    return changed == m_changes.end() ? setting.value(m_loaded.config) : changed->second;
}

QString SettingsDraft::standard(const server::Setting &setting) const
{
    return setting.value(server::Config());
}

server::ConfigSource SettingsDraft::source(const server::Setting &setting) const
{
    return m_loaded.source(setting.key);
}

bool SettingsDraft::isFixed(const server::Setting &setting) const
{
    return source(setting) == server::ConfigSource::CommandLine;
}

void SettingsDraft::setValue(const server::Setting &setting, const QString &value)
{
    if (value == setting.value(m_loaded.config))
        m_changes.erase(setting.key);
    else
        m_changes[setting.key] = value;
}

bool SettingsDraft::isChanged(const server::Setting &setting) const
{
    return m_changes.contains(setting.key);
}

QString SettingsDraft::fault(const server::Setting &setting) const
{
    server::Config scratch;
    if (setting.clear)
        setting.clear(scratch);
    const auto written = setting.write(setting, scratch, value(setting));
    return written ? QString() : translated(written.error());
}

server::ConfigRequest SettingsDraft::changedRequest() const
{
    std::vector<server::SettingChange> changes;
    for (const auto &[key, value] : m_changes) {
        const server::Setting *setting = server::findSetting(key);
        const bool isStandard = value == standard(*setting);
        changes.push_back({key, isStandard ? std::nullopt : std::optional(value)});
    }
    server::ConfigRequest request = m_request;
    request.text = server::changedConfigText(m_text, changes);
    return request;
}

std::optional<server::ConfigError> SettingsDraft::check() const
{
    const auto loaded = server::loadConfig(changedRequest());
    return loaded ? std::nullopt : std::optional(loaded.error());
}

base::Result<server::LoadedConfig, QString> SettingsDraft::save()
{
    const server::ConfigRequest request = changedRequest();
    auto loaded = server::loadConfig(request);
    if (!loaded)
        return base::Unexpected(translated(loaded.error().sentence));
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    QSaveFile file(m_file);
    file.setDirectWriteFallback(true); // in a folder that is not ours
    if (!file.open(QIODevice::WriteOnly) || file.write(*request.text) != request.text->size() ||
        !file.commit())
        return base::Unexpected(m_file + u": "_s + file.errorString());
    m_text = *request.text;
    m_request.text = m_text;
    m_loaded = *loaded;
    m_changes.clear();
    return std::move(*loaded);
}

} // namespace gui
