// SPDX-License-Identifier: Apache-2.0
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include "engineserver.h"
#include "flowrunner.h"
#include "server/settingscatalog.h"

using namespace Qt::StringLiterals;

// One row for each .flow file below this folder. A single one: tst_flows runs "rfc3903/4.4-...".

class tst_flows : public QObject
{
    Q_OBJECT

private slots:
    void runs_data();
    void runs();
    void everyLimitIsReached_data();
    void everyLimitIsReached();
};

void tst_flows::runs_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(SOURCE_DIR "/tests/scenario"));
    QStringList names;
    QDirIterator files(folder.path(), {QStringLiteral("*.flow")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        names += folder.relativeFilePath(files.next());
    names.sort();
    QVERIFY(!names.isEmpty());
    for (const QString &name : std::as_const(names))
        QTest::newRow(qPrintable(name.chopped(5))) << folder.filePath(name);
}

void tst_flows::runs()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    test::EngineServer server;
    const QByteArray report =
        test::FlowRunner(server, TEST_DATA).run(path.toUtf8(), file.readAll());
    if (!report.isEmpty())
        QFAIL(report.constData());
}

void tst_flows::everyLimitIsReached_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("test");
    QTest::addColumn<QString>("word");
    // Those of sockets and HTTP, which no flow has: the test, and its name for them.
    const QHash<QString, std::pair<QString, QString>> elsewhere{
        {u"message_size"_s, {u"unit/sip/tst_messageparser.cpp"_s, u"messageSize"_s}},
        {u"header_bytes"_s, {u"unit/sip/tst_messageparser.cpp"_s, u"headerBytes"_s}},
        {u"tcp_connections"_s, {u"unit/sip/tst_streamtransport.cpp"_s, u"connections = "_s}},
        {u"tcp_connections_per_address"_s,
         {u"unit/sip/tst_streamtransport.cpp"_s, u"connectionsPerAddress"_s}},
        {u"tcp_idle_time"_s, {u"unit/sip/tst_streamtransport.cpp"_s, u"idleMilliseconds"_s}},
        {u"tcp_message_time"_s,
         {u"unit/sip/tst_streamtransport.cpp"_s, u"unfinishedMilliseconds"_s}},
        {u"tcp_unread_bytes"_s, {u"unit/sip/tst_streamtransport.cpp"_s, u"writeBufferBytes"_s}},
        {u"document_size"_s, {u"process/tst_xcaplimits.cpp"_s, u"document_size"_s}},
        {u"document_depth"_s, {u"process/tst_xcaplimits.cpp"_s, u"document_depth"_s}},
        {u"document_elements"_s, {u"process/tst_xcaplimits.cpp"_s, u"document_elements"_s}},
        {u"document_attributes"_s, {u"process/tst_xcaplimits.cpp"_s, u"document_attributes"_s}},
        {u"documents_per_user"_s, {u"process/tst_xcaplimits.cpp"_s, u"documents_per_user"_s}},
        {u"document_bytes_per_user"_s,
         {u"process/tst_xcaplimits.cpp"_s, u"document_bytes_per_user"_s}}};
    for (const server::Setting &setting : server::settingsCatalog()) {
        if (setting.section() != "limits"_L1)
            continue;
        const auto [test, word] = elsewhere.value(setting.name());
        QTest::newRow(qPrintable(setting.name())) << setting.name() << test << word;
    }
}

// A new limit needs a flow that sets it, reaches it, and goes one beyond.
void tst_flows::everyLimitIsReached()
{
    QFETCH(QString, name);
    QFETCH(QString, test);
    QFETCH(QString, word);
    const auto has = [](const QString &path, const QString &text) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) && QString::fromUtf8(file.readAll()).contains(text);
    };
    const QString tests = QStringLiteral(SOURCE_DIR "/tests/");
    if (!test.isEmpty()) {
        QVERIFY2(has(tests + test, word), qPrintable(test));
        return;
    }
    QDirIterator files(tests + "scenario"_L1, {QStringLiteral("*.flow")}, QDir::Files,
                       QDirIterator::Subdirectories);
    bool isReached = false;
    while (files.hasNext() && !isReached)
        isReached = has(files.next(), "set limits."_L1 + name + ' '_L1);
    QVERIFY2(isReached, "no flow sets it");
}

QTEST_GUILESS_MAIN(tst_flows)
#include "tst_flows.moc"
