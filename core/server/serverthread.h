// SPDX-License-Identifier: Apache-2.0
#pragma once

// Runs a Server in a thread of its own, so that neither a window nor a slow terminal ever holds it
// up. Used from the main thread; what passes between the two are values in queued calls.

#include <functional>
#include <memory>

#include <QObject>
#include <QThread>

#include "server/server.h"

namespace server {

class ServerThread : public QObject
{
    Q_OBJECT

public:
    explicit ServerThread(QObject *parent = nullptr);
    ~ServerThread() override;

    /// Starts the thread and the server in it; waits until it serves or has failed.
    base::Result<StartInfo, StartError> start(const Config &config);
    /// Stops both; what is open is committed first.
    void stop();
    void reload(const Config &config);

    /// Asks Administration something, in the server's thread; `answer` is called in the thread of
    /// `context`, unless that is gone by then.
    template <class Question, class Answer>
    void ask(QObject *context, Question question, Answer answer)
    {
        QMetaObject::invokeMethod(
            &m_agent, [this, context, question = std::move(question), answer = std::move(answer)] {
                if (!m_server)
                    return;
                auto result = question(m_server->administration());
                QMetaObject::invokeMethod(
                    context, [answer, result = std::move(result)] { answer(result); },
                    Qt::QueuedConnection);
            });
    }

private:
    QThread m_thread;
    QObject m_agent; // lives in the thread; calls to it run there
    std::unique_ptr<Server> m_server;
};

} // namespace server
