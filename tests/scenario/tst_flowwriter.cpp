// SPDX-License-Identifier: Apache-2.0
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include "engineserver.h"
#include "flowrunner.h"
#include "server/flowwriter.h"

// What server::writeFlow() makes of a recording plays again: each plain flow below this folder is
// played and recorded, and what is written of the recording must pass on a server of its own. Plain
// are those in which all that matters is said in messages, or by a decision about a watcher.

class tst_flowwriter : public QObject
{
    Q_OBJECT

private slots:
    void playsAgain_data();
    void playsAgain();
    void writesPhonesOfTls();
    void leavesOutTlsThatFailed();
};

namespace {

/// An EngineServer whose traffic is kept, as a tap would see it.
class RecordedServer : public test::FlowServer
{
public:
    std::vector<server::TrafficRecord> records;

    RecordedServer()
    {
        m_server.setReceiver([this](const Outgoing &message) {
            record(sip::Direction::Out, message.bytes, message.to, {});
            send(message);
        });
    }
    Error start(const Settings &settings) override { return m_server.start(settings); }
    Error change(const QByteArray &key, const QByteArray &value) override
    {
        return m_server.change(key, value);
    }
    void deliver(const QByteArray &bytes, const sip::Hop &from, const sip::Endpoint &to) override
    {
        const auto parsed = sip::MessageParser::parse(bytes, sip::Framing::Datagram);
        record(sip::Direction::In, bytes, from, parsed.error ? parsed.error->what : QByteArray());
        m_server.deliver(bytes, from, to);
    }
    void settle() override { m_server.settle(); }
    void advance(qint64 milliseconds) override { m_server.advance(milliseconds); }
    [[nodiscard]] qint64 elapsed() const override { return m_server.elapsed(); }
    Error command(const QByteArrayList &words) override { return m_server.command(words); }

private:
    void record(sip::Direction direction, const QByteArray &bytes, const sip::Hop &peer,
                const QByteArray &fault)
    {
        server::CapturedMessage message;
        message.wallMilliseconds = test::ManualClock::FirstWallMilliseconds + elapsed();
        message.direction = direction;
        message.peer = peer;
        message.bytes = bytes;
        message.fault = fault;
        records.push_back(m_reader.read(message));
    }

    test::EngineServer m_server;
    server::TrafficReader m_reader;
};

QByteArray textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isPlain(const QString &name, const QByteArray &flow)
{
    // A merged request is another branch of one that came; nobody is told that a waiting watcher
    // was approved but by watcher information.
    if (name == u"rfc3261/8.2.2.2-merged.flow" || name == u"rfc3857/4.7.1-waiting.flow")
        return false;
    static const QRegularExpression elsewhere(
        QStringLiteral(
            "^(set|restart|commit|store|sql|network|document|admin (?!approve|block))\\b"),
        QRegularExpression::MultilineOption);
    return !QString::fromUtf8(flow).contains(elsewhere);
}

} // namespace

void tst_flowwriter::playsAgain_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(SOURCE_DIR "/tests/scenario"));
    QStringList names;
    QDirIterator files(folder.path(), {QStringLiteral("*.flow")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        names += folder.relativeFilePath(files.next());
    names.sort();
    for (const QString &name : std::as_const(names)) {
        if (isPlain(name, textOf(folder.filePath(name))))
            QTest::newRow(qPrintable(name.chopped(5))) << folder.filePath(name);
    }
}

void tst_flowwriter::playsAgain()
{
    QFETCH(QString, path);
    RecordedServer recorded;
    QCOMPARE(test::FlowRunner(recorded, TEST_DATA).run(path.toUtf8(), textOf(path)), "");
    const QByteArray flow = server::writeFlow(recorded.records);
    test::EngineServer server;
    const QByteArray report = test::FlowRunner(server, TEST_DATA).run("written", flow);
    QVERIFY2(report.isEmpty(), (report + "\nWritten was:\n" + flow).constData());
}

void tst_flowwriter::writesPhonesOfTls()
{
    RecordedServer recorded;
    const QByteArray played = "set listen.addresses udp:192.0.2.1:5060, tls:192.0.2.1:5061\n"
                              "actor alice sip:alice@example.com\n"
                              "actor bob sip:bob@example.com tls\n"
                              "alice  > PUBLISH sip:alice@example.com   Event: presence   Expires: "
                              "600   body: open.pidf\n"
                              "alice  < 200\n"
                              "bob    > SUBSCRIBE sip:alice@example.com   Event: presence\n"
                              "bob    < 200\n"
                              "bob    < NOTIFY   Via: SIP/2.0/TLS *\n";
    QCOMPARE(test::FlowRunner(recorded, TEST_DATA).run("played", played), "");
    const QByteArray flow = server::writeFlow(recorded.records);
    QVERIFY2(flow.contains("\nactor bob sip:bob@example.com tls"), flow.constData());
    QVERIFY2(flow.contains("\nactor alice sip:alice@example.com\n"), flow.constData());
    test::EngineServer server;
    const QByteArray report = test::FlowRunner(server, TEST_DATA).run("written", flow);
    QVERIFY2(report.isEmpty(), (report + "\nWritten was:\n" + flow).constData());
}

void tst_flowwriter::leavesOutTlsThatFailed()
{
    server::CapturedMessage failed;
    failed.peer.protocol = sip::Protocol::Tls;
    failed.peer.peer = *sip::Endpoint::parse("192.0.2.7", 43210);
    failed.noTls = QStringLiteral("the peer does not speak TLS");
    const std::vector<server::TrafficRecord> records = {server::TrafficReader().read(failed)};
    const QByteArray flow = server::writeFlow(records);
    QVERIFY2(!flow.contains("actor"), flow.constData());
    QVERIFY2(flow.contains("# left out: no TLS with tls 192.0.2.7:43210: the peer does not"),
             flow.constData());
}

QTEST_GUILESS_MAIN(tst_flowwriter)
#include "tst_flowwriter.moc"
