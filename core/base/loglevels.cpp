// SPDX-License-Identifier: Apache-2.0
#include "base/loglevels.h"

#include <array>
#include <optional>

#include <QStringList>

using namespace Qt::StringLiterals;

namespace base {

namespace {

constexpr std::array<QLatin1StringView, 4> levelNames{"debug"_L1, "info"_L1, "warning"_L1,
                                                      "critical"_L1};

std::optional<LogLevel> levelFromName(const QString &name)
{
    for (std::size_t i = 0; i < levelNames.size(); ++i) {
        if (name == levelNames[i])
            return static_cast<LogLevel>(i);
    }
    return std::nullopt;
}

void appendRules(QString &rules, const QString &pattern, LogLevel level)
{
    for (std::size_t i = 0; i < levelNames.size(); ++i) {
        const bool wanted = i >= static_cast<std::size_t>(level);
        rules += u"%1.%2=%3\n"_s.arg(pattern, levelNames[i], wanted ? u"true"_s : u"false"_s);
    }
}

bool isCategoryName(const QString &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'_';
    });
}

} // namespace

QString logLevelName(LogLevel level)
{
    return levelNames[static_cast<std::size_t>(level)];
}

Result<LogLevels, Sentence> LogLevels::parse(const QString &text)
{
    LogLevels levels;
    const QStringList parts = text.split(u',');
    for (const QString &part : parts) {
        const QString trimmed = part.trimmed();
        const qsizetype equals = trimmed.indexOf(u'=');
        const QString category = equals < 0 ? QString() : trimmed.left(equals).trimmed();
        const QString word = trimmed.mid(equals + 1).trimmed();
        const std::optional<LogLevel> level = levelFromName(word);
        if (!level) {
            return Unexpected(
                Sentence(
                    QT_TRANSLATE_NOOP(
                        "core",
                        "'%1' is no log level; the levels are debug, info, warning and critical"))
                    .arg(word));
        }
        if (equals < 0) {
            levels.setGeneral(*level);
        } else if (isCategoryName(category)) {
            levels.setLevel(category, *level);
        } else {
            return Unexpected(
                Sentence(QT_TRANSLATE_NOOP("core", "'%1' is no log category")).arg(category));
        }
    }
    return levels;
}

LogLevel LogLevels::level(const QString &category) const
{
    for (QString name = category; !name.isEmpty();) {
        if (const auto found = m_categories.find(name); found != m_categories.end())
            return found->second;
        name.truncate(std::max<qsizetype>(0, name.lastIndexOf(u'.')));
    }
    return m_general;
}

QString LogLevels::filterRules() const
{
    QString rules;
    appendRules(rules, u"*"_s, m_general);
    for (const auto &[category, level] : m_categories) {
        if (category == "qt"_L1) {
            appendRules(rules, u"default"_s, level);
            appendRules(rules, u"qt.*"_s, level);
        } else {
            appendRules(rules, category, level);
            appendRules(rules, category + u".*"_s, level);
        }
    }
    return rules;
}

} // namespace base
