// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the server thread sees of the store: it submits a batch and is told later, in its own
// thread and in order, what became of it. Implemented by StoreThread, and by DirectCommitter where
// a test decides when a commit happens. Nothing is sent before it is committed (RFC 3903, 4.5: a
// 2xx promises the state is there).

#include <functional>
#include <optional>
#include <vector>

#include "base/result.h"
#include "store/batch.h"
#include "store/records.h"
#include "store/storeerror.h"

namespace store {

/// A write that was refused while the rest of its batch was committed.
struct Failure
{
    quint64 owner = 0;
    StoreError error;
    QByteArray key; // the row, for the log: `presentity alice@example.com presence a8f3`
};

struct CommitResult
{
    quint64 number = 0;
    std::vector<Failure> failed;
    /// Set when nothing of the batch is on disk. `owners` then names whose rows these were, each
    /// once, in ascending order, and `batch` is what was submitted, fit to be submitted again.
    std::optional<StoreError> whole;
    std::vector<quint64> owners;
    Batch batch;
};

class CommitSink
{
public:
    virtual ~CommitSink() = default;
    virtual void committed(const CommitResult &result) = 0;
};

using ReloadCallback = std::function<void(base::Result<Snapshot, StoreError>)>;

class Committer
{
public:
    virtual ~Committer() = default;

    /// `number` comes back in the result; results come in the order of submission, never from
    /// within this call. More than one batch may be under way.
    virtual void submit(quint64 number, Batch &&batch) = 0;

    /// Reads one resource again, after all that was submitted before: its publications,
    /// subscriptions and watchers of that event, the user's documents and bindings. The callback
    /// runs in the thread that calls this; never from within this call.
    virtual void reload(const ResourceName &resource, ReloadCallback callback) = 0;
    /// Reads everything again (the command `refresh`).
    virtual void reloadAll(ReloadCallback callback) = 0;
};

} // namespace store
