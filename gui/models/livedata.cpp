// SPDX-License-Identifier: Apache-2.0
#include "gui/models/livedata.h"

namespace gui {

bool WatcherStore::isUndecided(const server::WatcherRow &row)
{
    // The table's own words that are none of ours count as pending too (RowMaker).
    return row.status != "active" && row.status != "terminated";
}

bool WatcherStore::isAside(const server::WatcherRow &row) const
{
    return !m_aside.isEmpty() && m_aside.contains(keyOf(row));
}

bool WatcherStore::counts(const server::WatcherRow &row) const
{
    return isUndecided(row) && !isAside(row);
}

void WatcherStore::putAside(const std::vector<QByteArray> &keys, bool aside)
{
    PlaceChanges changes;
    for (const QByteArray &key : keys) {
        const int place = find(key);
        if (place < 0 || !isUndecided(at(place)) || m_aside.contains(key) == aside)
            continue;
        if (aside)
            m_aside.insert(key);
        else
            m_aside.remove(key);
        m_undecided += aside ? -1 : 1;
        changes.changed.push_back(place);
    }
    if (!changes.changed.empty())
        Q_EMIT changed(changes);
}

void WatcherStore::rowChanges(const server::WatcherRow *before, const server::WatcherRow *after)
{
    m_undecided -= before && counts(*before) ? 1 : 0;
    const bool asksAgain = before && after && after->asked > before->asked;
    const server::WatcherRow *const row = after ? after : before;
    if (row && !m_aside.isEmpty() && (!after || asksAgain || !isUndecided(*after)))
        m_aside.remove(keyOf(*row));
    m_undecided += after && counts(*after) ? 1 : 0;
    if (after && counts(*after) && (!before || asksAgain) && !isResetting())
        m_hasNews = true;
}

LiveData::LiveData(server::ServerThread &server, QObject *parent)
    : QObject(parent)
{
    server.observe(this, [this](const server::ChangeBatch &batch) { take(batch); });
}

QString LiveData::listeners() const
{
    QStringList all;
    for (const QByteArray &listener : m_status.listeners)
        all.append(QString::fromUtf8(listener));
    return all.join(QStringLiteral(", "));
}

void LiveData::take(const server::ChangeBatch &batch)
{
    const auto takeRows = [&](auto &store, const auto &rows) {
        if (batch.isSnapshot)
            store.reset(rows.changed);
        else
            store.apply(rows);
    };
    m_watchers.forgetNews();
    takeRows(m_presentities, batch.presentities);
    takeRows(m_watchers, batch.watchers);
    takeRows(m_subscriptions, batch.subscriptions);
    takeRows(m_registrations, batch.registrations);
    takeRows(m_documents, batch.documents);
    takeRows(m_users, batch.users);
    m_isLoaded = m_isLoaded || batch.isSnapshot;
    if (batch.status) {
        m_status = *batch.status;
        Q_EMIT statusChanged();
    }
    Q_EMIT taken();
}

} // namespace gui
