// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the window knows about the running server: the rows of all tables and the newest status.
// The one reader of the server's ChangeFeed; pages look here, and never ask for what stands here.
// GUI thread.

#include <QObject>
#include <QSet>

#include "gui/models/documentmodel.h"
#include "gui/models/presentitystore.h"
#include "server/serverthread.h"

namespace gui {

/// The watchers, of whom some wait for a decision. The user may put such aside, for this session
/// and until they ask again: then they are not counted.
class WatcherStore : public RowStore<server::WatcherRow>
{
public:
    using RowStore::RowStore;

    /// How many are pending or waiting, and not put aside.
    [[nodiscard]] int undecided() const { return m_undecided; }
    [[nodiscard]] static bool isUndecided(const server::WatcherRow &row);
    [[nodiscard]] bool isAside(const server::WatcherRow &row) const;
    void putAside(const std::vector<QByteArray> &keys, bool aside);
    /// Whether somebody came to ask, or asked again, and is undecided, since the last forgetNews().
    /// Who waits because a decision was taken back is no news, nor who was put aside and is not.
    [[nodiscard]] bool hasNews() const { return m_hasNews; }
    void forgetNews() { m_hasNews = false; }

protected:
    void rowChanges(const server::WatcherRow *before, const server::WatcherRow *after) override;
    void rowsReset() override { m_undecided = 0; }

private:
    [[nodiscard]] bool counts(const server::WatcherRow &row) const;

    QSet<QByteArray> m_aside;
    int m_undecided = 0;
    bool m_hasNews = false;
};

class LiveData : public QObject
{
    Q_OBJECT

public:
    /// `server` must outlive it.
    explicit LiveData(server::ServerThread &server, QObject *parent = nullptr);

    /// False until the first snapshot has come.
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] const server::Status &status() const { return m_status; }
    /// The sockets that are listened at, for a sentence.
    [[nodiscard]] QString listeners() const;
    [[nodiscard]] PresentityStore &presentities() { return m_presentities; }
    [[nodiscard]] WatcherStore &watchers() { return m_watchers; }
    [[nodiscard]] RowStore<server::SubscriptionRow> &subscriptions() { return m_subscriptions; }
    [[nodiscard]] RowStore<server::RegistrationRow> &registrations() { return m_registrations; }
    [[nodiscard]] DocumentModel &documents() { return m_documents; }
    [[nodiscard]] RowStore<server::UserRow> &users() { return m_users; }

    /// What the ChangeFeed does; for benchmarks and tests without a server.
    void take(const server::ChangeBatch &batch);

Q_SIGNALS:
    /// Once a second.
    void statusChanged();
    /// After each batch, when all tables have taken it.
    void taken();

private:
    server::Status m_status;
    bool m_isLoaded = false;
    PresentityStore m_presentities;
    WatcherStore m_watchers;
    RowStore<server::SubscriptionRow> m_subscriptions;
    RowStore<server::RegistrationRow> m_registrations;
    DocumentModel m_documents;
    RowStore<server::UserRow> m_users;
};

} // namespace gui
