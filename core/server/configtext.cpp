// SPDX-License-Identifier: Apache-2.0
#include "server/configloader.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace server {

namespace {

constexpr qsizetype lineWidth = 96;

/// The text as comment lines of readable width.
QString comment(const QString &text)
{
    QString lines;
    QString line = u"#"_s;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (line.size() + 1 + word.size() > lineWidth) {
            lines += line + u'\n';
            line = u"#"_s;
        }
        line += u' ' + word;
    }
    return lines + line + u'\n';
}

QString sourceName(const LoadedConfig &loaded, ConfigSource source)
{
    switch (source) {
    case ConfigSource::File: return loaded.file;
    case ConfigSource::CommandLine: return u"command line"_s;
    case ConfigSource::Default: break;
    }
    return u"default"_s;
}

/// `name = value` as inireader.h reads it back.
QString assignment(const Setting &setting, const QString &value)
{
    const bool needsQuotes = value.contains(u'#') || value.contains(u';');
    return (setting.name() + " = "_L1 + (needsQuotes ? u'"' + value + u'"' : value)).trimmed() +
           u'\n';
}

/// Meaning, allowed values, default: what stands above each setting.
QString description(const Setting &setting, const QString &standard)
{
    QString text = setting.meaning;
    if (setting.kind == Setting::Kind::Integer || setting.kind == Setting::Kind::Word)
        text += u" Allowed: %1."_s.arg(setting.allowedValues().english());
    text += standard.isEmpty() ? u" Default: empty."_s : u" Default: %1."_s.arg(standard);
    if (setting.applies == Setting::Applies::OnRestart)
        text += u" A change needs a restart."_s;
    return comment(text);
}

} // namespace

QString configText(const LoadedConfig &loaded, ConfigText kind)
{
    QString text;
    if (kind == ConfigText::Sample) {
        text = u"# Settings of hereabouts. Each stands here with its default: take away the # to "
               "change it.\n"
               "# 'hereabouts --print-config' shows what is in force and where it came from.\n"_s;
    }
    const Config defaults;
    QString section;
    for (const Setting &setting : settingsCatalog()) {
        if (setting.section() != section) {
            section = setting.section();
            text += u"\n[%1]\n"_s.arg(section);
        } else {
            text += u'\n';
        }
        const QString standard = setting.value(defaults);
        text += description(setting, standard);
        if (kind == ConfigText::Sample) {
            text += u'#' + assignment(setting, standard);
        } else {
            text += u"# Source: %1\n"_s.arg(sourceName(loaded, loaded.source(setting.key)));
            text += assignment(setting, setting.value(loaded.config));
        }
    }
    return text.mid(kind == ConfigText::Sample ? 0 : 1);
}

} // namespace server
