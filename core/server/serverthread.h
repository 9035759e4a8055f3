// SPDX-License-Identifier: Apache-2.0
#pragma once

// Runs a Server in a thread of its own, so that neither a window nor a slow terminal ever holds it
// up. Used from the main thread; what passes between the two are values in queued calls.

#include <functional>
#include <memory>
#include <type_traits>

#include <QObject>
#include <QPointer>
#include <QThread>

#include "server/changefeed.h"
#include "server/server.h"
#include "server/trafficfeed.h"

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

    /// Asks Administration something, in the server's thread; `answer` is called back here, in the
    /// thread that asked, unless `context` is gone by then. Without a server there is no answer.
    template <class Question, class Answer>
    void ask(QObject *context, Question question, Answer answer)
    {
        using Result = std::decay_t<std::invoke_result_t<Question, Administration &>>;
        askLater<Result>(
            context,
            [question = std::move(question)](Administration &administration,
                                             const Reply<Result> &reply) {
                reply(question(administration));
            },
            std::move(answer));
    }

    template <class Result>
    using Reply = std::function<void(const Result &)>;

    /// The same for what is answered later, such as when it is on disk: `question` is also given
    /// what it has to call with the result, once, in the server's thread. When the server goes
    /// before, there is no answer.
    template <class Result, class Question, class Answer>
    void askLater(QObject *context, Question question, Answer answer)
    {
        // By way of this object, which outlives the thread: `context` may go at any time.
        const Reply<Result> reply = [this, asker = QPointer<QObject>(context),
                                     answer = std::move(answer)](const Result &result) {
            QMetaObject::invokeMethod(
                this,
                [asker, answer, result] {
                    if (asker)
                        answer(result);
                },
                Qt::QueuedConnection);
        };
        QMetaObject::invokeMethod(&m_agent, [this, question = std::move(question), reply] {
            if (m_server)
                question(m_server->administration(), reply);
        });
    }

    /// Calls `receive`, in this thread, with all rows and then with what changes (ChangeFeed), as
    /// long as `context` lives and nobody else observes.
    void observe(QObject *context, std::function<void(const ChangeBatch &)> receive);

    /// Calls `receive`, in this thread, with the messages that pass from now on (TrafficFeed),
    /// until `context` goes, stopObservingTraffic(), or somebody else observes.
    void observeTraffic(QObject *context, std::function<void(TrafficBatch &&)> receive);
    void stopObservingTraffic();

private:
    void stopObserving();

    QThread m_thread;
    QObject m_agent; // lives in the thread; calls to it run there
    std::unique_ptr<Server> m_server;
    std::unique_ptr<ChangeFeed> m_feed;     // in the thread, and gone before the server
    quint64 m_observers = 0;                // there were; the last one counts. Of our own thread
    std::unique_ptr<TrafficFeed> m_traffic; // likewise
    quint64 m_trafficObserver = 0;          // counts who has looked, in this thread
};

} // namespace server
