// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which log lines are wanted: a level for everything and others for single categories, written as
// people write it: "info" or "info,sip=debug,store=warning". Each module has a category of its own
// name, some have further ones below it ("events.notify"), which go by its level. What Qt itself
// says (categories "default" and "qt.*") goes by the name "qt" and is quiet below critical unless
// asked for: a user wants our one sentence, not the toolkit's.

#include "base/result.h"
#include "base/sentence.h"

#include <map>

#include <QString>

namespace base {

enum class LogLevel : quint8 { Debug, Info, Warning, Critical };

[[nodiscard]] QString logLevelName(LogLevel level);

class LogLevels
{
public:
    /// Reads "info,sip=debug"; the error is a sentence that names the part at fault.
    [[nodiscard]] static Result<LogLevels, Sentence> parse(const QString &text);

    [[nodiscard]] LogLevel level(const QString &category) const;
    void setLevel(const QString &category, LogLevel level) { m_categories[category] = level; }
    /// The category goes by the general level again.
    void unsetLevel(const QString &category) { m_categories.erase(category); }
    /// Whether it has a level of its own.
    [[nodiscard]] bool hasLevel(const QString &category) const
    {
        return m_categories.contains(category);
    }
    [[nodiscard]] LogLevel general() const { return m_general; }
    void setGeneral(LogLevel level) { m_general = level; }

    /// The same in the language of QLoggingCategory::setFilterRules.
    [[nodiscard]] QString filterRules() const;

    [[nodiscard]] bool operator==(const LogLevels &) const = default;

private:
    LogLevel m_general = LogLevel::Info;
    std::map<QString, LogLevel> m_categories{{QStringLiteral("qt"), LogLevel::Critical}};
};

} // namespace base
