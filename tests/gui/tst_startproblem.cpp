// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>

#include "gui/dialogs/startproblem.h"
#include "server/serverthread.h"

using gui::StartProblem;
using server::StartError;

using namespace Qt::StringLiterals;
using Part = StartError::Part;

class tst_StartProblem : public QObject
{
    Q_OBJECT

private slots:
    void saysWhyAndWhatToDo_data();
    void saysWhyAndWhatToDo();
    void anotherPortHelps();
    void anotherDatabaseHelps();
    void suggestsAFileThatCanBeMade();
    void goesOnWithoutXcap();
    void goesOnWithoutTheFile();
    void triesAgainOrGivesUp();
};

namespace {

server::Config configIn(const QTemporaryDir &folder, quint16 port)
{
    server::Config config;
    config.listen.addresses = {
        {sip::Protocol::Udp, sip::Endpoint::fromHostAddress(QHostAddress::LocalHost, port)}};
    config.store.database = folder.filePath(u"test.sqlite"_s);
    config.control.socket = u"none"_s;
    config.xcap.addresses.clear();
    return config;
}

} // namespace

void tst_StartProblem::saysWhyAndWhatToDo_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<QString>("remedy"); // object name of its button; empty: none
    QTest::addRow("listeners") << int(Part::Listeners) << u"useOtherPort"_s;
    QTest::addRow("database") << int(Part::Database) << u"useOtherDatabase"_s;
    QTest::addRow("XCAP") << int(Part::Xcap) << u"withoutXcap"_s;
    QTest::addRow("control socket") << int(Part::Control) << QString();
    QTest::addRow("settings") << int(Part::Settings) << u"withoutFile"_s;
}

void tst_StartProblem::saysWhyAndWhatToDo()
{
    QFETCH(int, part);
    QFETCH(QString, remedy);
    const gui::Launch launch;
    StartProblem problem({u"It is so."_s, Part(part)}, {}, launch);
    problem.show();
    QCOMPARE(problem.findChild<QLabel *>(u"startSentence"_s)->text(), u"It is so."_s);
    QVERIFY(problem.findChild<QLabel *>(u"startAdvice"_s)->text().size() > 20);
    for (const QString &name :
         {u"useOtherPort"_s, u"useOtherDatabase"_s, u"withoutXcap"_s, u"withoutFile"_s})
        QCOMPARE(problem.findChild<QPushButton *>(name) != nullptr, name == remedy);
    // What cannot be read is no matter for the settings window.
    const QString edit = Part(part) == Part::Settings ? u"openFile"_s : u"openSettings"_s;
    for (const QString &name : {u"tryAgain"_s, edit, u"quitStart"_s})
        QVERIFY(problem.findChild<QPushButton *>(name)->isVisible());
}

void tst_StartProblem::anotherPortHelps()
{
    QUdpSocket other;
    QVERIFY(other.bind(QHostAddress::LocalHost, 0, QUdpSocket::DontShareAddress));
    const QTemporaryDir folder;
    const server::Config config = configIn(folder, other.localPort());
    server::ServerThread server;
    const auto failed = server.start(config);
    QVERIFY(!failed);
    QCOMPARE(failed.error().part, Part::Listeners);
    const gui::Launch launch;
    StartProblem problem(failed.error(), config, launch);
    auto *port = problem.findChild<QSpinBox *>(u"otherPort"_s);
    QVERIFY(port->value() != other.localPort());
    problem.findChild<QPushButton *>(u"useOtherPort"_s)->click();
    QCOMPARE(problem.result(), int(QDialog::Accepted));
    QCOMPARE(int(problem.config().listen.addresses.front().endpoint.port), port->value());
    QVERIFY(server.start(problem.config()));
}

void tst_StartProblem::anotherDatabaseHelps()
{
    const QTemporaryDir folder;
    server::ServerThread first;
    QVERIFY(first.start(configIn(folder, 0)));
    server::Config config = configIn(folder, 0);
    config.store.database = folder.path(); // a folder is no file
    server::ServerThread server;
    const auto failed = server.start(config);
    QVERIFY(!failed);
    QCOMPARE(failed.error().part, Part::Database);
    const gui::Launch launch;
    StartProblem problem(failed.error(), config, launch);
    problem.findChild<QLineEdit *>(u"otherDatabase"_s)->setText(folder.filePath(u"b.sqlite"_s));
    problem.findChild<QPushButton *>(u"useOtherDatabase"_s)->click();
    QCOMPARE(problem.result(), int(QDialog::Accepted));
    QVERIFY(server.start(problem.config()));
}

void tst_StartProblem::suggestsAFileThatCanBeMade()
{
    const auto suggested = [](const QString &tried) {
        server::Config config;
        config.store.database = tried;
        const gui::Launch launch;
        const StartProblem problem({u"taken"_s, Part::Database}, config, launch);
        return problem.findChild<QLineEdit *>(u"otherDatabase"_s)->text();
    };
    const QTemporaryDir folder;
    QCOMPARE(suggested(folder.filePath(u"a.sqlite"_s)), folder.filePath(u"a-2.sqlite"_s));
    QCOMPARE(suggested(u"/proc/nowhere/a.sqlite"_s), QDir::homePath() + u"/a-2.sqlite"_s);
}

void tst_StartProblem::goesOnWithoutXcap()
{
    const gui::Launch launch;
    StartProblem problem({u"--xcap: taken"_s, Part::Xcap}, {}, launch);
    problem.findChild<QPushButton *>(u"withoutXcap"_s)->click();
    QCOMPARE(problem.result(), int(QDialog::Accepted));
    QVERIFY(problem.config().xcap.addresses.empty());
}

void tst_StartProblem::goesOnWithoutTheFile()
{
    const gui::Launch launch;
    StartProblem problem({u"h.conf, line 2: it is so"_s, Part::Settings}, {}, launch);
    QVERIFY(!problem.isWithoutFile());
    problem.findChild<QPushButton *>(u"withoutFile"_s)->click();
    QCOMPARE(problem.result(), int(QDialog::Accepted));
    QVERIFY(problem.isWithoutFile());
}

void tst_StartProblem::triesAgainOrGivesUp()
{
    const gui::Launch launch;
    server::Config config;
    config.sip.t1 = 123;
    StartProblem problem({u"It is so."_s, Part::Control}, config, launch);
    problem.findChild<QPushButton *>(u"tryAgain"_s)->click();
    QCOMPARE(problem.result(), int(QDialog::Accepted));
    QCOMPARE(problem.config(), config);
    problem.findChild<QPushButton *>(u"quitStart"_s)->click();
    QCOMPARE(problem.result(), int(QDialog::Rejected));
}

QTEST_MAIN(tst_StartProblem)
#include "tst_startproblem.moc"
