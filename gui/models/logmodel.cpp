// SPDX-License-Identifier: Apache-2.0
#include "gui/models/logmodel.h"

#include <algorithm>

#include <QDateTime>
#include <QLocale>

#include "gui/models/plaintip.h"
#include "gui/widgets/icons.h"

using namespace Qt::StringLiterals;

namespace gui {

using base::LogLevel;
using base::LogLine;

LogModel::LogModel(size_t limit, QObject *parent)
    : QAbstractTableModel(parent)
    , m_limit(limit)
{
}

void LogModel::append(std::vector<LogLine> &&lines)
{
    if (lines.empty())
        return;
    m_lastNumber = lines.back().number;
    if (lines.size() > m_limit)
        lines.erase(lines.begin(), lines.end() - qsizetype(m_limit));
    const size_t wanted = m_kept.size() + lines.size();
    removeOldest(wanted > m_limit ? wanted - m_limit : 0);
    std::vector<quint64> fitting;
    for (LogLine &line : lines) {
        if (fits(line))
            fitting.push_back(line.number);
        m_kept.push_back(std::move(line));
    }
    if (fitting.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(fitting.size()) - 1);
    m_shown.insert(m_shown.end(), fitting.begin(), fitting.end());
    endInsertRows();
}

void LogModel::removeOldest(size_t count)
{
    if (count == 0)
        return;
    const auto end = std::upper_bound(m_shown.begin(), m_shown.end(), m_kept[count - 1].number);
    const int shown = int(end - m_shown.begin());
    if (shown > 0)
        beginRemoveRows({}, 0, shown - 1);
    m_shown.erase(m_shown.begin(), end);
    m_kept.erase(m_kept.begin(), m_kept.begin() + qsizetype(count));
    if (shown > 0)
        endRemoveRows();
}

void LogModel::setFilter(const Filter &filter)
{
    beginResetModel();
    m_filter = filter;
    m_shown.clear();
    for (const LogLine &line : m_kept) {
        if (fits(line))
            m_shown.push_back(line.number);
    }
    endResetModel();
}

void LogModel::clear()
{
    beginResetModel();
    m_kept.clear();
    m_shown.clear();
    endResetModel();
}

bool LogModel::fits(const LogLine &line) const
{
    if (line.level < m_filter.least)
        return false;
    const QString &category = m_filter.category;
    if (!category.isEmpty() && line.category != category &&
        !line.category.startsWith(category + u'.'))
        return false;
    return std::all_of(m_filter.words.begin(), m_filter.words.end(), [&](const QString &word) {
        return line.message.contains(word, Qt::CaseInsensitive) ||
               line.category.contains(word, Qt::CaseInsensitive);
    });
}

const LogLine &LogModel::line(int row) const
{
    // Their numbers may have gaps, when the log was faster than its reader.
    const quint64 number = m_shown[size_t(row)];
    return *std::lower_bound(
        m_kept.begin(), m_kept.end(), number,
        [](const LogLine &each, quint64 wanted) { return each.number < wanted; });
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LogModel::text(const LogLine &line, int column) const
{
    switch (column) {
    case Time:
        return QDateTime::fromMSecsSinceEpoch(line.wallMilliseconds).toString(u"HH:mm:ss.zzz"_s);
    case Level: return logLevelText(line.level);
    case Category: return line.category;
    case Message: return line.message;
    default: return {};
    }
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LogLine &line = this->line(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(line, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Time) {
            const QDateTime time = QDateTime::fromMSecsSinceEpoch(line.wallMilliseconds);
            return QLocale().toString(time, QLocale::LongFormat);
        }
        return plainTip(text(line, index.column()));
    case Qt::DecorationRole:
        if (index.column() == Level && line.level >= LogLevel::Warning)
            return icon(Symbol::Warning);
        return {};
    default: return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time: return tr("Time");
    case Level: return tr("Level");
    case Category: return tr("Category");
    case Message: return tr("Message");
    default: return {};
    }
}

QString logLevelText(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug: return LogModel::tr("debug");
    case LogLevel::Info: return LogModel::tr("info");
    case LogLevel::Warning: return LogModel::tr("warning");
    case LogLevel::Critical: break;
    }
    return LogModel::tr("critical");
}

} // namespace gui
