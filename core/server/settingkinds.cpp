// SPDX-License-Identifier: Apache-2.0
#include "server/settingkinds.h"

using namespace Qt::StringLiterals;

namespace server::settingkinds {

Setting described(Setting::Kind kind, const QString &key, const QString &meaning)
{
    Setting setting;
    setting.key = key;
    setting.meaning = meaning;
    setting.kind = kind;
    return setting;
}

base::Result<int, base::Sentence> readInteger(const Setting &setting, const QString &value)
{
    bool ok = false;
    const int number = value.toInt(&ok);
    if (!ok || number < setting.minimum || number > setting.maximum)
        return base::Unexpected(base::Sentence(QT_TRANSLATE_NOOP("core", "must be %1, not '%2'"))
                                    .arg(setting.allowedValues(), value));
    return number;
}

base::Result<bool, base::Sentence> readBoolean(const QString &value)
{
    const QString lower = value.toLower();
    if (lower == "true"_L1 || lower == "yes"_L1 || lower == "on"_L1 || lower == "1"_L1)
        return true;
    if (lower == "false"_L1 || lower == "no"_L1 || lower == "off"_L1 || lower == "0"_L1)
        return false;
    return base::Unexpected(
        base::Sentence(QT_TRANSLATE_NOOP("core", "must be true or false, not '%1'")).arg(value));
}

base::Result<int, base::Sentence> readWord(const Setting &setting, const QString &value)
{
    const qsizetype index = setting.words.indexOf(value.toLower());
    if (index < 0)
        return base::Unexpected(base::Sentence(QT_TRANSLATE_NOOP("core", "must be %1, not '%2'"))
                                    .arg(setting.allowedValues(), value));
    return static_cast<int>(index);
}

base::Result<QStringList, base::Sentence> readList(const QString &value)
{
    if (value.trimmed().isEmpty())
        return QStringList();
    QStringList parts = value.split(u',');
    for (QString &part : parts) {
        part = part.trimmed();
        if (part.isEmpty())
            return base::Unexpected(
                base::Sentence(QT_TRANSLATE_NOOP("core", "has an empty member in its list '%1'"))
                    .arg(value));
    }
    return parts;
}

} // namespace server::settingkinds
