// SPDX-License-Identifier: Apache-2.0
#pragma once

// The levels of the log, for everything and for each category, to be changed while it runs. A
// change holds until the settings are read again or the program ends. GUI thread.

#include <QMenu>

#include "base/logging.h"

namespace gui {

class LogLevelMenu : public QMenu
{
    Q_OBJECT

public:
    /// `logging` must outlive it.
    explicit LogLevelMenu(base::Logging &logging, QWidget *parent = nullptr);

    /// Categories that are not known from the start, because nothing has used them yet.
    void addCategory(const QString &category);
    [[nodiscard]] const QStringList &categories() const { return m_categories; }

private:
    void fill();
    /// `category` is empty for everything.
    QMenu *addLevels(const QString &category, const base::LogLevels &levels);
    void set(const QString &category, std::optional<base::LogLevel> level);

    base::Logging &m_logging;
    QStringList m_categories;
};

} // namespace gui
