// SPDX-License-Identifier: Apache-2.0
#include "server/serverthread.h"

namespace server {

ServerThread::ServerThread(QObject *parent)
    : QObject(parent)
{
    m_thread.setObjectName(QStringLiteral("server"));
    m_agent.moveToThread(&m_thread);
}

ServerThread::~ServerThread()
{
    stop();
}

base::Result<StartInfo, StartError> ServerThread::start(const Config &config)
{
    m_thread.start();
    base::Result<StartInfo, StartError> result = base::Unexpected(StartError());
    QMetaObject::invokeMethod(
        &m_agent,
        [&] {
            m_server = std::make_unique<Server>(config);
            result = m_server->start();
            if (!result)
                m_server.reset();
        },
        Qt::BlockingQueuedConnection);
    if (!result)
        stop();
    return result;
}

void ServerThread::stop()
{
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(
        &m_agent,
        [this] {
            m_feed.reset();
            m_traffic.reset();
            if (m_server)
                m_server->stop();
            m_server.reset();
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void ServerThread::observe(QObject *context, std::function<void(const ChangeBatch &)> receive)
{
    // A batch may be under way to the last observer while this one comes.
    const auto take = [this, number = ++m_observers, observer = QPointer<QObject>(context),
                       receive = std::move(receive)](const ChangeBatch &batch) {
        if (number != m_observers)
            return;
        if (!observer) {
            stopObserving();
            return;
        }
        receive(batch);
        if (number != m_observers) // it handed over to another one
            return;
        QMetaObject::invokeMethod(&m_agent, [this] {
            if (m_feed)
                m_feed->acknowledge();
        });
    };
    QMetaObject::invokeMethod(&m_agent, [this, take] {
        if (!m_server)
            return;
        m_feed.reset(); // two at a time would not know of each other
        m_feed =
            std::make_unique<ChangeFeed>(m_server->engine(), [this, take](ChangeBatch &&batch) {
                QMetaObject::invokeMethod(
                    this, [take, batch = std::move(batch)] { take(batch); }, Qt::QueuedConnection);
            });
    });
}

void ServerThread::stopObserving()
{
    QMetaObject::invokeMethod(&m_agent, [this] { m_feed.reset(); });
}

void ServerThread::observeTraffic(QObject *context, std::function<void(TrafficBatch &&)> receive)
{
    const auto take = [this, number = ++m_trafficObserver, observer = QPointer<QObject>(context),
                       receive = std::move(receive)](TrafficBatch &&batch) {
        if (number != m_trafficObserver)
            return; // a batch that was under way when somebody else began to look
        if (!observer) {
            stopObservingTraffic();
            return;
        }
        receive(std::move(batch));
        QMetaObject::invokeMethod(&m_agent, [this] {
            if (m_traffic)
                m_traffic->acknowledge();
        });
    };
    QMetaObject::invokeMethod(&m_agent, [this, take] {
        if (!m_server)
            return;
        Engine &engine = m_server->engine();
        m_traffic = std::make_unique<TrafficFeed>(
            engine.transports(), engine.timers(), [this, take](TrafficBatch &&batch) {
                QMetaObject::invokeMethod(
                    this, [take, batch = std::move(batch)]() mutable { take(std::move(batch)); },
                    Qt::QueuedConnection);
            });
    });
}

void ServerThread::stopObservingTraffic()
{
    ++m_trafficObserver;
    QMetaObject::invokeMethod(&m_agent, [this] { m_traffic.reset(); });
}

void ServerThread::reload(const Config &config)
{
    QMetaObject::invokeMethod(&m_agent, [this, config] {
        if (m_server)
            m_server->reload(config);
    });
}

} // namespace server
