// SPDX-License-Identifier: Apache-2.0
#include "server/controlsocket.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

using server::ControlHandler;
using server::ControlSocket;
using namespace Qt::StringLiterals;

namespace {

/// Answers `echo` at once and keeps the reply of everything else for later.
class RecordingHandler : public ControlHandler
{
public:
    void handle(const QJsonObject &request, Reply reply) override
    {
        requests.push_back(request);
        if (request.value("op"_L1).toString() == "echo"_L1)
            reply({{"ok"_L1, true}, {"request"_L1, request}});
        else
            held.push_back(std::move(reply));
    }

    std::vector<QJsonObject> requests;
    std::vector<Reply> held;
};

} // namespace

class TestControlSocket : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path() const { return m_folder.filePath(u"control.sock"_s); }

    static QJsonObject readAnswer(QLocalSocket &client)
    {
        const auto hasLine = [&client] { return client.canReadLine(); };
        if (!QTest::qWaitFor(hasLine))
            return {};
        return QJsonDocument::fromJson(client.readLine()).object();
    }

    static bool connectTo(QLocalSocket &client, const QString &path)
    {
        client.connectToServer(path);
        return client.waitForConnected();
    }

private slots:
    void cleanup() { QFile::remove(path()); }

    void answersOneLineWithOneLine()
    {
        RecordingHandler handler;
        ControlSocket socket(handler);
        QVERIFY(socket.listen(path()));
        QLocalSocket client;
        QVERIFY(connectTo(client, path()));
        client.write("{\"op\":\"echo\",\"presentity\":\"sip:a@b\"}\n");
        const QJsonObject answer = readAnswer(client);
        QVERIFY(answer.value("ok"_L1).toBool());
        QCOMPARE(answer.value("request"_L1).toObject().value("presentity"_L1).toString(),
                 u"sip:a@b"_s);
    }

    void answersInTheOrderOfTheRequests()
    {
        RecordingHandler handler;
        ControlSocket socket(handler);
        QVERIFY(socket.listen(path()));
        QLocalSocket client;
        QVERIFY(connectTo(client, path()));
        client.write("{\"op\":\"slow\"}\n{\"op\":\"echo\"}\n{\"op\":\"echo\"}\n");
        QTRY_COMPARE(handler.held.size(), std::size_t(1));
        QCOMPARE(handler.requests.size(), std::size_t(1));
        handler.held[0]({{"ok"_L1, true}, {"slow"_L1, true}});
        QVERIFY(readAnswer(client).contains("slow"_L1));
        QVERIFY(readAnswer(client).contains("request"_L1));
        QVERIFY(readAnswer(client).contains("request"_L1));
    }

    void refusesWhatIsNoJsonObjectAndGoesOn()
    {
        RecordingHandler handler;
        ControlSocket socket(handler);
        QVERIFY(socket.listen(path()));
        QLocalSocket client;
        QVERIFY(connectTo(client, path()));
        client.write("status\n[1]\n{\"op\":\"echo\"}\n");
        QVERIFY(readAnswer(client).contains("error"_L1));
        QVERIFY(readAnswer(client).contains("error"_L1));
        QVERIFY(readAnswer(client).contains("request"_L1));
        QCOMPARE(handler.requests.size(), std::size_t(1));
    }

    void endsAConnectionWhoseLineIsTooLong()
    {
        RecordingHandler handler;
        ControlSocket socket(handler);
        QVERIFY(socket.listen(path()));
        QLocalSocket client;
        QVERIFY(connectTo(client, path()));
        client.write(QByteArray(ControlSocket::longestLine + 100, 'x'));
        QVERIFY(readAnswer(client).value("error"_L1).toString().contains(u"65536"_s));
        QTRY_COMPARE(client.state(), QLocalSocket::UnconnectedState);
        QVERIFY(handler.requests.empty());
    }

    void endsConnectionsAboveTheLimit()
    {
        RecordingHandler handler;
        ControlSocket socket(handler);
        QVERIFY(socket.listen(path()));
        std::vector<std::unique_ptr<QLocalSocket>> clients;
        for (std::size_t i = 0; i < ControlSocket::mostConnections; ++i) {
            clients.push_back(std::make_unique<QLocalSocket>());
            QVERIFY(connectTo(*clients.back(), path()));
            clients.back()->write("{\"op\":\"echo\"}\n");
            QVERIFY(readAnswer(*clients.back()).contains("request"_L1));
        }
        QLocalSocket oneMore;
        QVERIFY(connectTo(oneMore, path()));
        QVERIFY(readAnswer(oneMore).contains("error"_L1));
        QTRY_COMPARE(oneMore.state(), QLocalSocket::UnconnectedState);

        clients.front()->disconnectFromServer();
        const auto hasRoom = [this] {
            QLocalSocket client;
            if (!connectTo(client, path()))
                return false;
            client.write("{\"op\":\"echo\"}\n");
            return readAnswer(client).contains("request"_L1);
        };
        QVERIFY(QTest::qWaitFor(hasRoom));
    }

    void aLateReplyToAClientThatLeftIsHarmless()
    {
        RecordingHandler handler;
        auto socket = std::make_unique<ControlSocket>(handler);
        QVERIFY(socket->listen(path()));
        {
            QLocalSocket client;
            QVERIFY(connectTo(client, path()));
            client.write("{\"op\":\"slow\"}\n");
            QTRY_COMPARE(handler.held.size(), std::size_t(1));
        }
        QLocalSocket second;
        QVERIFY(connectTo(second, path()));
        second.write("{\"op\":\"slow\"}\n");
        QTRY_COMPARE(handler.held.size(), std::size_t(2));
        handler.held[0]({{"ok"_L1, true}});
        socket.reset();
        handler.held[1]({{"ok"_L1, true}});
        QTRY_COMPARE(second.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(second.bytesAvailable(), 0);
    }

    void onlyTheOwnerMayOpenIt()
    {
        RecordingHandler handler;
        ControlSocket socket(handler);
        QVERIFY(socket.listen(path()));
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                          QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(QFileInfo(path()).permissions() & others, QFile::Permissions());
    }

    void aSecondServerLeavesTheSocketOfTheFirst()
    {
        RecordingHandler handler;
        ControlSocket first(handler);
        QVERIFY(first.listen(path()));
        ControlSocket second(handler);
        const auto listening = second.listen(path());
        QVERIFY(!listening);
        QVERIFY(listening.error().english().contains(path()));
        QLocalSocket client;
        QVERIFY(connectTo(client, path()));
        client.write("{\"op\":\"echo\"}\n");
        QVERIFY(readAnswer(client).contains("request"_L1));
    }

    void aSocketThatNobodyAnswersOnIsReplaced()
    {
        const QString stale = m_folder.filePath(u"stale.sock"_s);
        {
            RecordingHandler handler;
            ControlSocket died(handler);
            QVERIFY(died.listen(path()));
            // What kill -9 leaves behind: the name of a socket without the process.
            QVERIFY(QFile::rename(path(), stale));
        }
        QVERIFY(QFile::rename(stale, path()));
        RecordingHandler handler;
        ControlSocket socket(handler);
        const auto listening = socket.listen(path());
        QVERIFY2(listening, qPrintable(listening ? QString() : listening.error().english()));
        QLocalSocket client;
        QVERIFY(connectTo(client, path()));
    }

    void aFileThatIsNoSocketIsKept()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("precious");
        file.close();
        RecordingHandler handler;
        ControlSocket socket(handler);
        QVERIFY(!socket.listen(path()));
        QCOMPARE(QFileInfo(path()).size(), 8);
    }

    void saysWhyItCannotListen_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("too long") << u"/tmp/"_s + QString(120, u'x');
        QTest::newRow("no folder") << u"/proc/none/control.sock"_s;
    }
    void saysWhyItCannotListen()
    {
        QFETCH(QString, path);
        RecordingHandler handler;
        ControlSocket socket(handler);
        const auto listening = socket.listen(path);
        QVERIFY(!listening);
        QVERIFY2(listening.error().english().contains(path.section(u'/', 0, -2)),
                 qPrintable(listening.error()));
    }
};

QTEST_GUILESS_MAIN(TestControlSocket)
#include "tst_controlsocket.moc"
