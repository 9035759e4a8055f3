// SPDX-License-Identifier: Apache-2.0
#pragma once

// The lines of the log, oldest first, as rows of a table: those that fit the filter. As many are
// kept as base::Logging keeps; new ones come as one range at the end, old ones go as one range at
// the front, and another filter is a reset. GUI thread.

#include <deque>

#include <QAbstractTableModel>
#include <QStringList>

#include "base/logging.h"

namespace gui {

class LogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Level, Category, Message, ColumnCount };
    struct Filter
    {
        QStringList words; ///< all of them, in category or message, in any case
        base::LogLevel least = base::LogLevel::Debug;
        QString category; ///< with what stands below it; empty: any
    };

    explicit LogModel(size_t limit = base::Logging::keptLines, QObject *parent = nullptr);

    void append(std::vector<base::LogLine> &&lines);
    void setFilter(const Filter &filter);
    void clear();

    /// Of the last line that was appended, shown or not.
    [[nodiscard]] quint64 lastNumber() const { return m_lastNumber; }
    [[nodiscard]] int all() const { return int(m_kept.size()); }
    [[nodiscard]] const base::LogLine &line(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] bool fits(const base::LogLine &line) const;
    [[nodiscard]] QString text(const base::LogLine &line, int column) const;
    void removeOldest(size_t count);

    size_t m_limit;
    Filter m_filter;
    std::deque<base::LogLine> m_kept;
    std::deque<quint64> m_shown; // the numbers of those that fit, in order
    quint64 m_lastNumber = 0;
};

/// "debug" and the others, in the user's language.
[[nodiscard]] QString logLevelText(base::LogLevel level);

} // namespace gui
