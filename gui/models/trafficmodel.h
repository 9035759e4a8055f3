// SPDX-License-Identifier: Apache-2.0
#pragma once

// The messages that passed, oldest first, as rows of a table: those that fit the filter. Bounded:
// when it is full the oldest give way, and are counted. New ones come as one range at the end, old
// ones go as one range at the front; another filter is a reset, which a sorting proxy would turn
// into thousands of removals. While it is paused, what passes waits aside, as bounded. GUI thread.

#include <deque>
#include <vector>

#include <QAbstractTableModel>
#include <QSet>

#include "gui/models/trafficfilter.h"
#include "server/trafficrecord.h"

namespace gui {

class TrafficModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Way, Message, From, To, CallId, Event, Size, Address, ColumnCount };
    struct Limits
    {
        qsizetype messages = 20'000;
        qsizetype bytes = 32 * 1024 * 1024;
    };

    explicit TrafficModel(const Limits &limits, QObject *parent = nullptr);
    explicit TrafficModel(QObject *parent = nullptr);

    void append(server::TrafficBatch &&batch);
    void setFilter(const TrafficFilter &filter);
    void setPaused(bool paused);
    void clear();

    [[nodiscard]] bool isPaused() const { return m_paused; }
    /// How many have passed since it was paused.
    [[nodiscard]] qsizetype waiting() const { return qsizetype(m_waiting.records.size()); }
    /// How many there are, shown or not.
    [[nodiscard]] qsizetype all() const { return qsizetype(m_kept.records.size()); }
    /// How many were given up for want of room, here or on the way.
    [[nodiscard]] quint64 dropped() const { return m_dropped; }
    [[nodiscard]] const server::TrafficRecord &record(int row) const;
    /// The row of the message of that number; -1: it has gone, or is hidden.
    [[nodiscard]] int rowOf(quint64 number) const;
    /// All messages with one of these Call-IDs, shown or not, until the model changes.
    [[nodiscard]] std::vector<const server::TrafficRecord *>
    dialogs(const QSet<QByteArray> &callIds) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    /// Messages came or went, shown or not, or wait aside.
    void changed();

private:
    [[nodiscard]] static QString toolTip(const server::TrafficRecord &row, int column);
    struct Store
    {
        std::deque<server::TrafficRecord> records;
        qsizetype bytes = 0;

        void add(server::TrafficRecord &&record);
        void removeFirst(qsizetype count);
    };

    /// How many of `store` must go before `count` more with so many bytes may come.
    [[nodiscard]] qsizetype surplus(const Store &store, qsizetype count, qsizetype bytes) const;
    void take(Store &&fresh);
    void removeOldest(qsizetype count);

    Limits m_limits;
    server::TrafficReader m_reader;
    TrafficFilter m_filter;
    Store m_kept; // numbered without a gap
    Store m_waiting;
    std::deque<quint64> m_shown; // the numbers of those that fit the filter
    quint64 m_lastNumber = 0;
    quint64 m_dropped = 0;
    bool m_paused = false;
};

} // namespace gui
