// SPDX-License-Identifier: Apache-2.0
#include "store/storeworker.h"

#include <utility>

namespace store {

StoreWorker::StoreWorker(base::Mailbox<StoreAnswer> &answers)
    : m_answers(answers)
    , m_tasks(*this, [this](std::vector<StoreTask> &&tasks) { work(std::move(tasks)); })
{
}

base::Result<Opened, StoreError> StoreWorker::open(const DatabaseOptions &options)
{
    return m_storage.open(options);
}

void StoreWorker::close()
{
    m_tasks.collect();
    m_storage.close();
}

void StoreWorker::work(std::vector<StoreTask> &&tasks)
{
    for (StoreTask &task : tasks) {
        if (auto *submission = std::get_if<StoreSubmission>(&task)) {
            m_answers.post(m_storage.commit(submission->number, std::move(submission->batch)));
        } else {
            const auto &reload = std::get<StoreReload>(task);
            m_answers.post(StoreReloaded{reload.ticket, reload.resource
                                                            ? m_storage.load(*reload.resource)
                                                            : m_storage.load()});
        }
    }
}

} // namespace store
