// SPDX-License-Identifier: Apache-2.0
#pragma once

// A Committer without a thread, for tests: what is submitted waits until the test says that it is
// committed now. The work is the same as StoreThread's.

#include <deque>
#include <variant>

#include "store/committer.h"
#include "store/storage.h"

namespace store {

class DirectCommitter : public Committer
{
public:
    explicit DirectCommitter(CommitSink &sink);

    [[nodiscard]] base::Result<Snapshot, StoreError> load() { return m_storage.load(); }
    base::Result<Opened, StoreError> open(const DatabaseOptions &options);
    /// Forgets what was not committed, as a crash would.
    void close();

    void submit(quint64 number, Batch &&batch) override;
    void reload(const ResourceName &resource, ReloadCallback callback) override;
    void reloadAll(ReloadCallback callback) override;

    /// Does the next thing that was asked for and tells about it; false if there is none.
    bool commitNext();
    /// Does all, with what the sink submits meanwhile; how many there were.
    int commitAll();
    /// The next batch, if there is one, fails as a whole with this.
    void failNext(StoreError error);

    [[nodiscard]] bool isIdle() const { return m_tasks.empty(); }
    [[nodiscard]] Storage &storage() { return m_storage; }

private:
    struct Submission
    {
        quint64 number = 0;
        Batch batch;
    };
    struct Reload
    {
        std::optional<ResourceName> resource; // none: all
        ReloadCallback callback;
    };

    CommitSink &m_sink;
    Storage m_storage;
    std::deque<std::variant<Submission, Reload>> m_tasks;
    std::optional<StoreError> m_nextError;
};

} // namespace store
