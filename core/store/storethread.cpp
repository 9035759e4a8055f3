// SPDX-License-Identifier: Apache-2.0
#include "store/storethread.h"

#include <utility>

#include "base/channel.h"

namespace store {

namespace {

StoreError notOpen()
{
    return {StoreErrorKind::Unavailable,
            base::Sentence(QT_TRANSLATE_NOOP("core", "The database is not open"))};
}

} // namespace

StoreThread::StoreThread(CommitSink &sink)
    : m_sink(sink)
    , m_answers(*this, [this](std::vector<StoreAnswer> &&answers) { deliver(std::move(answers)); })
{
    m_thread.setObjectName(QStringLiteral("store"));
}

StoreThread::~StoreThread()
{
    close();
}

base::Result<Opened, StoreError> StoreThread::open(const DatabaseOptions &options)
{
    close();
    m_worker = std::make_unique<StoreWorker>(m_answers);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
    base::Result<Opened, StoreError> opened = base::Unexpected(notOpen());
    QMetaObject::invokeMethod(
        m_worker.get(), [this, &opened, &options] { opened = m_worker->open(options); },
        Qt::BlockingQueuedConnection);
    if (!opened)
        close();
    return opened;
}

base::Result<void, StoreError> StoreThread::load(const TakePart &take)
{
    if (!m_worker)
        return base::Unexpected(notOpen());
    constexpr size_t PartsAhead = 16;
    base::Channel<Snapshot> parts(PartsAhead);
    base::Result<void, StoreError> loaded;
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this, &parts, &loaded] {
            loaded = m_worker->load([&parts](Snapshot &&part) { parts.put(std::move(part)); });
            parts.close();
        },
        Qt::QueuedConnection);
    while (std::optional<Snapshot> part = parts.take())
        take(std::move(*part));
    return loaded;
}

void StoreThread::close()
{
    if (!m_worker)
        return;
    QMetaObject::invokeMethod(
        m_worker.get(), [this] { m_worker->close(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    m_worker.reset();
    m_answers.collect();
}

void StoreThread::submit(quint64 number, Batch &&batch)
{
    if (m_worker) {
        m_worker->post(StoreSubmission{number, std::move(batch)});
        return;
    }
    CommitResult result;
    result.number = number;
    result.whole = notOpen();
    result.owners = batch.owners();
    result.batch = std::move(batch);
    m_answers.post(std::move(result));
}

void StoreThread::reload(const ResourceName &resource, ReloadCallback callback)
{
    ask(resource, std::move(callback));
}

void StoreThread::reloadAll(ReloadCallback callback)
{
    ask(std::nullopt, std::move(callback));
}

void StoreThread::ask(std::optional<ResourceName> resource, ReloadCallback callback)
{
    const quint64 ticket = ++m_lastTicket;
    m_callbacks.emplace(ticket, std::move(callback));
    if (m_worker)
        m_worker->post(StoreReload{ticket, std::move(resource)});
    else
        m_answers.post(StoreReloaded{ticket, base::Unexpected(notOpen())});
}

void StoreThread::deliver(std::vector<StoreAnswer> &&answers)
{
    for (StoreAnswer &answer : answers) {
        if (const auto *result = std::get_if<CommitResult>(&answer)) {
            m_sink.committed(*result);
            continue;
        }
        auto &reloaded = std::get<StoreReloaded>(answer);
        auto callback = m_callbacks.extract(reloaded.ticket);
        callback.mapped()(std::move(reloaded.snapshot));
    }
}

} // namespace store
