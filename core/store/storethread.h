// SPDX-License-Identifier: Apache-2.0
#pragma once

// The front of the store: one thread that owns the one database connection. It takes a batch when
// it is idle, writes it in one transaction with the disk made to follow (SQLite: WAL and
// synchronous=FULL), and reports it committed. Read on in committer.h (what the server thread
// sees), storage.h (the work itself), migrator.h (the schema), statementcatalog.h (where the SQL
// is). It leaves out: any memory of what was read; the server keeps all of it.

#include <memory>
#include <unordered_map>

#include <QObject>
#include <QThread>

#include "base/mailbox.h"
#include "base/result.h"
#include "store/committer.h"
#include "store/databaseoptions.h"
#include "store/opened.h"
#include "store/storeworker.h"

namespace store {

class StoreThread : public QObject, public Committer
{
    Q_OBJECT

public:
    /// `sink` is told in the thread that constructs this, which must run an event loop.
    explicit StoreThread(CommitSink &sink);
    ~StoreThread() override;

    /// Starts the thread, opens and migrates the database. Waits for that.
    base::Result<Opened, StoreError> open(const DatabaseOptions &options);
    /// Reads all of it. Returns after the last part; `take` runs in the caller's thread, while the
    /// next parts are read.
    base::Result<void, StoreError> load(const TakePart &take);
    /// Commits all that was submitted, tells the sink, and ends the thread. Waits for that.
    void close();

    void submit(quint64 number, Batch &&batch) override;
    void reload(const ResourceName &resource, ReloadCallback callback) override;
    void reloadAll(ReloadCallback callback) override;

private:
    void ask(std::optional<ResourceName> resource, ReloadCallback callback);
    void deliver(std::vector<StoreAnswer> &&answers);

    CommitSink &m_sink;
    QThread m_thread;
    base::Mailbox<StoreAnswer> m_answers;
    std::unique_ptr<StoreWorker> m_worker; // null: closed
    std::unordered_map<quint64, ReloadCallback> m_callbacks;
    quint64 m_lastTicket = 0;
};

} // namespace store
