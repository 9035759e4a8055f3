// SPDX-License-Identifier: Apache-2.0
#include "store/directcommitter.h"

#include <utility>

namespace store {

DirectCommitter::DirectCommitter(CommitSink &sink)
    : m_sink(sink)
{
}

base::Result<Opened, StoreError> DirectCommitter::open(const DatabaseOptions &options)
{
    return m_storage.open(options);
}

void DirectCommitter::close()
{
    m_tasks.clear();
    m_storage.close();
}

void DirectCommitter::submit(quint64 number, Batch &&batch)
{
    m_tasks.emplace_back(Submission{number, std::move(batch)});
}

void DirectCommitter::reload(const ResourceName &resource, ReloadCallback callback)
{
    m_tasks.emplace_back(Reload{resource, std::move(callback)});
}

void DirectCommitter::reloadAll(ReloadCallback callback)
{
    m_tasks.emplace_back(Reload{std::nullopt, std::move(callback)});
}

bool DirectCommitter::commitNext()
{
    if (m_tasks.empty())
        return false;
    auto task = std::move(m_tasks.front());
    m_tasks.pop_front();
    if (auto *reload = std::get_if<Reload>(&task)) {
        reload->callback(reload->resource ? m_storage.load(*reload->resource) : m_storage.load());
        return true;
    }
    auto &submission = std::get<Submission>(task);
    if (m_nextError) {
        CommitResult result;
        result.number = submission.number;
        result.whole = std::exchange(m_nextError, std::nullopt);
        result.owners = submission.batch.owners();
        result.batch = std::move(submission.batch);
        m_sink.committed(result);
        return true;
    }
    m_sink.committed(m_storage.commit(submission.number, std::move(submission.batch)));
    return true;
}

int DirectCommitter::commitAll()
{
    int count = 0;
    while (commitNext())
        ++count;
    return count;
}

void DirectCommitter::failNext(StoreError error)
{
    m_nextError = std::move(error);
}

} // namespace store
