// SPDX-License-Identifier: Apache-2.0
#include "app/console.h"
#include "app/ctl.h"
#include "server/controlsocket.h"

#include <future>
#include <memory>

#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

app::Options control(const QString &words)
{
    app::Options options;
    options.mode = app::Options::Mode::Control;
    options.controlWords = words.split(u' ', Qt::SkipEmptyParts);
    return options;
}

class FixedAnswer : public server::ControlHandler
{
public:
    explicit FixedAnswer(const QJsonObject &answer)
        : m_answer(answer)
    {
    }
    void handle(const QJsonObject &, Reply reply) override { reply(m_answer); }

private:
    QJsonObject m_answer;
};

/// A control socket in a thread of its own, since runControl() waits without an event loop.
class ThreadedSocket
{
public:
    ThreadedSocket(const QString &path, const QJsonObject &answer)
        : m_handler(answer)
        , m_socket(std::make_unique<server::ControlSocket>(m_handler))
    {
        m_isListening = m_socket->listen(path).has_value();
        m_socket->moveToThread(&m_thread);
        m_agent.moveToThread(&m_thread);
        m_thread.start();
    }
    ~ThreadedSocket()
    {
        QMetaObject::invokeMethod(
            &m_agent, [this] { m_socket.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(ThreadedSocket)
    [[nodiscard]] bool isListening() const { return m_isListening; }

private:
    FixedAnswer m_handler;
    std::unique_ptr<server::ControlSocket> m_socket;
    QObject m_agent; // lives in the thread; calls to it run there
    QThread m_thread;
    bool m_isListening = false;
};

} // namespace

class TestCtl : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path() const { return m_folder.filePath(u"control.sock"_s); }

private slots:
    void anUnknownCommandIsWrongUse()
    {
        QCOMPARE(app::runControl(control(u"dance"_s), path()), int(app::ExitUsage));
        QCOMPARE(app::runControl(control(QString()), path()), int(app::ExitUsage));
    }

    void noServerIsAFailure()
    {
        QCOMPARE(app::runControl(control(u"status"_s), path()), int(app::ExitFailed));
        QCOMPARE(app::runControl(control(u"status"_s), QString()), int(app::ExitFailed));
    }

    void theServersWordDecides()
    {
        {
            const ThreadedSocket server(path(), {{"ok"_L1, true}, {"message"_L1, "done"_L1}});
            QVERIFY(server.isListening());
            QCOMPARE(app::runControl(control(u"refresh"_s), path()), int(app::ExitDone));
        }
        const ThreadedSocket server(path(), server::controlError(u"no such presentity"_s));
        QVERIFY(server.isListening());
        QCOMPARE(app::runControl(control(u"show a@b"_s), path()), int(app::ExitFailed));
    }

    void aServerThatHangsUpIsAFailure()
    {
        QLocalServer server;
        QVERIFY(server.listen(path()));
        auto client = std::async(std::launch::async, [path = path()] {
            return app::runControl(control(u"status"_s), path);
        });
        QVERIFY(server.waitForNewConnection(10000));
        const std::unique_ptr<QLocalSocket> socket(server.nextPendingConnection());
        socket->abort();
        QCOMPARE(client.get(), int(app::ExitFailed));
    }
};

QTEST_GUILESS_MAIN(TestCtl)
#include "tst_ctl.moc"
