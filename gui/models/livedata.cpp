// SPDX-License-Identifier: Apache-2.0
#include "gui/models/livedata.h"

namespace gui {

bool WatcherStore::isUndecided(const server::WatcherRow &row)
{
    // The table's own words that are none of ours count as pending too (RowMaker).
    return row.status != "active" && row.status != "terminated";
}

void WatcherStore::rowChanges(const server::WatcherRow *before, const server::WatcherRow *after)
{
    m_undecided += int(after && isUndecided(*after)) - int(before && isUndecided(*before));
}

LiveData::LiveData(server::ServerThread &server, QObject *parent)
    : QObject(parent)
{
    server.observe(this, [this](const server::ChangeBatch &batch) { take(batch); });
}

void LiveData::take(const server::ChangeBatch &batch)
{
    const auto takeRows = [&](auto &store, const auto &rows) {
        if (batch.isSnapshot)
            store.reset(rows.changed);
        else
            store.apply(rows);
    };
    takeRows(m_presentities, batch.presentities);
    takeRows(m_watchers, batch.watchers);
    takeRows(m_subscriptions, batch.subscriptions);
    takeRows(m_registrations, batch.registrations);
    m_isLoaded = m_isLoaded || batch.isSnapshot;
    if (batch.status) {
        m_status = *batch.status;
        Q_EMIT statusChanged();
    }
    Q_EMIT taken();
}

} // namespace gui
