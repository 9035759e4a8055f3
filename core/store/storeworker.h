// SPDX-License-Identifier: Apache-2.0
#pragma once

// StoreThread's other end: lives in the store thread, owns the Storage, takes tasks from its
// mailbox one after the other and posts each answer back. Made and ended by StoreThread only.

#include <optional>
#include <variant>

#include <QObject>
#include <QTimer>

#include "base/mailbox.h"
#include "store/storage.h"

namespace store {

struct StoreSubmission
{
    quint64 number = 0;
    Batch batch;
};
struct StoreReload
{
    quint64 ticket = 0;
    std::optional<ResourceName> resource; // none: all
};
using StoreTask = std::variant<StoreSubmission, StoreReload>;

struct StoreReloaded
{
    quint64 ticket = 0;
    base::Result<Snapshot, StoreError> snapshot;
};
using StoreAnswer = std::variant<CommitResult, StoreReloaded>;

class StoreWorker : public QObject
{
    Q_OBJECT

public:
    explicit StoreWorker(base::Mailbox<StoreAnswer> &answers);

    // From any thread.
    void post(StoreTask task) { m_tasks.post(std::move(task)); }

    // In the store thread.
    base::Result<Opened, StoreError> open(const DatabaseOptions &options);
    base::Result<void, StoreError> load(const TakePart &take);
    void close();

private:
    void work(std::vector<StoreTask> &&tasks);
    void noteWork();
    void restIfIdle();

    base::Mailbox<StoreAnswer> &m_answers;
    base::Mailbox<StoreTask> m_tasks;
    Storage m_storage;
    QTimer m_rest{this};      // runs from the first task until the store has rested
    bool m_hasWorked = false; // since the timer fired last
};

} // namespace store
