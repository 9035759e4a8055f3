// SPDX-License-Identifier: Apache-2.0
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include "engineserver.h"
#include "flowrunner.h"

// One row for each .flow file below this folder. A single one: tst_flows runs "rfc3903/4.4-...".

class tst_flows : public QObject
{
    Q_OBJECT

private slots:
    void runs_data();
    void runs();
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

QTEST_GUILESS_MAIN(tst_flows)
#include "tst_flows.moc"
