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
        &m_agent, [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void ServerThread::reload(const Config &config)
{
    QMetaObject::invokeMethod(&m_agent, [this, config] {
        if (m_server)
            m_server->reload(config);
    });
}

} // namespace server
