// SPDX-License-Identifier: Apache-2.0
#pragma once

// Tells one observer, who looks from another thread, what the tables hold and then what changes: at
// most ten batches and, but for the first moment, 5 000 rows a second; and none before the last one
// was taken, so that a slow window makes batches wait and coalesce, never the server. A change only
// marks a number here; the rows are read when a batch is made, a measure of them in each turn of
// the event loop. It exists while somebody looks; without it a change costs one test of a pointer.
// Server thread.

#include <deque>
#include <functional>
#include <vector>

#include <QHash>
#include <QSet>

#include "base/timerqueue.h"
#include "events/changeobserver.h"
#include "registrar/bindingobserver.h"
#include "server/changebatch.h"
#include "server/rowmaker.h"
#include "store/credentialtable.h"
#include "store/documenttable.h"

namespace server {

class ChangeFeed final : public events::ChangeObserver,
                         public registrar::BindingObserver,
                         public store::DocumentObserver,
                         public store::CredentialObserver,
                         public base::TimerTarget
{
public:
    using Deliver = std::function<void(ChangeBatch &&)>;

    /// Begins with a snapshot. The engine must outlive it, and has one of these at a time.
    ChangeFeed(Engine &engine, Deliver deliver);
    ~ChangeFeed() override;
    Q_DISABLE_COPY_MOVE(ChangeFeed)

    /// The observer has taken the last batch; the next may come.
    void acknowledge();

    void resourceChanged(quint32 resource) override;
    void subscriptionChanged(quint32 subscription) override;
    void relationshipChanged(quint32 resource, QByteArrayView watcher) override;
    void everythingChanged() override;
    void bindingsChanged(const QByteArray &aor) override;
    void documentChanged(const store::DocumentKey &key) override;
    void credentialChanged(const store::CredentialKey &key) override;
    void timerFired(quint32 kind, quint64 cookie) override;

private:
    /// What is to be read again, in the order it was first marked, each once.
    template <class Key>
    class Marks
    {
    public:
        void mark(const Key &key)
        {
            if (m_known.contains(key))
                return;
            m_known.insert(key);
            m_order.push_back(key);
        }
        [[nodiscard]] bool isEmpty() const { return m_order.empty(); }
        [[nodiscard]] Key take()
        {
            Key key = std::move(m_order.front());
            m_order.pop_front();
            m_known.remove(key);
            return key;
        }

    private:
        std::deque<Key> m_order;
        QSet<Key> m_known;
    };
    using Pair = std::pair<QByteArray, QByteArray>; // presentity, watcher

    void markAll();
    void markWatchersOf(quint32 resource);
    void schedule();
    void collect();
    bool collectOne();
    void collectResource(quint32 id);
    void collectSubscription(quint32 id);
    void collectRelationship(const Pair &pair);
    void collectBindings(const QByteArray &aor);
    void collectDocument(const store::DocumentKey &key);
    void collectUser(const store::CredentialKey &key);
    void send();

    Engine &m_engine;
    RowMaker m_rows;
    Deliver m_deliver;
    base::Timer m_timer;
    base::Timer m_pulse;

    Marks<quint32> m_resources;
    Marks<quint32> m_subscriptions;
    Marks<Pair> m_relationships;
    Marks<QByteArray> m_bindings;
    Marks<store::DocumentKey> m_documents;
    Marks<store::CredentialKey> m_users;
    // What the observer knows, by our numbers, which are used again: so that it hears of what is
    // gone by the name it was told.
    std::vector<QByteArray> m_toldResources;
    std::vector<qint64> m_toldSubscriptions;
    QHash<QByteArray, std::vector<QByteArray>> m_toldContacts;

    ChangeBatch m_batch;
    qint64 m_nextDue = 0;
    qint64 m_lastStatus = 0;
    bool m_taken = true; // the last batch
};

} // namespace server
