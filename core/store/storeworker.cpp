// SPDX-License-Identifier: Apache-2.0
#include "store/storeworker.h"

#include <utility>

namespace store {

StoreWorker::StoreWorker(base::Mailbox<StoreAnswer> &answers)
    : m_answers(answers)
    , m_tasks(*this, [this](std::vector<StoreTask> &&tasks) { work(std::move(tasks)); })
{
    connect(&m_rest, &QTimer::timeout, this, &StoreWorker::restIfIdle);
}

base::Result<Opened, StoreError> StoreWorker::open(const DatabaseOptions &options)
{
    m_rest.setInterval(options.restAfter);
    return m_storage.open(options);
}

void StoreWorker::close()
{
    m_tasks.collect();
    m_rest.stop();
    m_storage.close();
}

base::Result<void, StoreError> StoreWorker::load(const TakePart &take)
{
    noteWork();
    return m_storage.load(take);
}

void StoreWorker::noteWork()
{
    m_hasWorked = true;
    if (!m_rest.isActive())
        m_rest.start();
}

void StoreWorker::restIfIdle()
{
    if (std::exchange(m_hasWorked, false))
        return;
    m_rest.stop();
    m_storage.rest();
}

void StoreWorker::work(std::vector<StoreTask> &&tasks)
{
    noteWork();
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
