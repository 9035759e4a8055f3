// SPDX-License-Identifier: Apache-2.0
#include "base/logging.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using base::Logging;
using base::LogLevel;
using base::LogLevels;
using namespace Qt::StringLiterals;

namespace {
Q_LOGGING_CATEGORY(lcSip, "sip")
Q_LOGGING_CATEGORY(lcStore, "store")
Q_LOGGING_CATEGORY(lcLedger, "store.ledger")
Q_LOGGING_CATEGORY(lcQt, "qt.network")
} // namespace

class TestLogging : public QObject
{
    Q_OBJECT

private slots:
    void keepsLinesWithLevelAndCategory()
    {
        Logging logging;
        logging.setConsole(false);
        qCInfo(lcSip) << "listening";
        qCWarning(lcStore, "slow disk");
        const auto lines = logging.linesAfter(0);
        QCOMPARE(lines.size(), std::size_t(2));
        QCOMPARE(lines[0].category, u"sip"_s);
        QCOMPARE(lines[0].message, u"listening"_s);
        QCOMPARE(lines[0].level, LogLevel::Info);
        QCOMPARE(lines[1].level, LogLevel::Warning);
        QCOMPARE(lines[1].number, quint64(2));
    }

    void escapesWhatATerminalWouldObey()
    {
        Logging logging;
        logging.setConsole(false);
        qCInfo(lcSip).noquote() << u"a\u009bb\u202ec\u2066d\u2028e\u00e9"_s;
        QCOMPARE(logging.linesAfter(0).at(0).message, u"a\\x9bb\\x202ec\\x2066d\\x2028e\u00e9"_s);
    }

    void keepsOneOlderFile()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(u"log"_s);
        Logging logging;
        logging.setConsole(false);
        QVERIFY(logging.setFile(name, 1000));
        const auto contentOf = [](const QString &path) {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        for (int i = 0; i < 30; ++i) {
            qCInfo(lcSip) << "line" << i << QByteArray(50, 'x').constData();
            QVERIFY(contentOf(name).size() <= 1000);
        }
        QVERIFY(contentOf(name).contains("line 29 "));
        const QByteArray older = contentOf(name + ".1"_L1);
        QVERIFY(older.size() > 800 && older.size() <= 1000);
        // None is lost between the two.
        const QByteArray first = contentOf(name).split('\n').constFirst();
        const int number = first.sliced(first.indexOf("line ") + 5).split(' ').constFirst().toInt();
        QVERIFY(older.contains("line " + QByteArray::number(number - 1) + ' '));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
        // What was left of before counts as well.
        QVERIFY(logging.setFile(name, 100));
        qCInfo(lcSip) << "the next";
        QVERIFY(contentOf(name + ".1"_L1).contains("line 29 "));
    }

    void filtersByCategory()
    {
        Logging logging(LogLevels::parse(u"warning,sip=debug"_s).value());
        logging.setConsole(false);
        qCDebug(lcSip) << "seen";
        qCInfo(lcStore) << "unseen";
        qCWarning(lcQt) << "the toolkit's own";
        qWarning("of no category");
        QCOMPARE(logging.linesAfter(0).size(), std::size_t(1));
        logging.setLevels(LogLevels::parse(u"info"_s).value());
        qCInfo(lcStore) << "seen now";
        qCDebug(lcSip) << "no longer";
        QCOMPARE(logging.linesAfter(1).size(), std::size_t(1));
    }

    void filtersWhatStandsBelowACategory()
    {
        Logging logging(LogLevels::parse(u"warning,store=debug"_s).value());
        logging.setConsole(false);
        qCDebug(lcLedger) << "seen";
        qCDebug(lcSip) << "unseen";
        QCOMPARE(logging.linesAfter(0).size(), std::size_t(1));
        QVERIFY(logging.levels() == LogLevels::parse(u"warning,store=debug"_s).value());
    }

    void givesOnlyLinesAfterTheNumberAsked()
    {
        Logging logging;
        logging.setConsole(false);
        for (int i = 1; i <= 10; ++i)
            qCInfo(lcSip, "%d", i);
        const auto lines = logging.linesAfter(7);
        QCOMPARE(lines.size(), std::size_t(3));
        QCOMPARE(lines.front().message, u"8"_s);
        QVERIFY(logging.linesAfter(10).empty());
        QVERIFY(logging.linesAfter(11).empty());
    }

    void forgetsTheOldestLines()
    {
        Logging logging;
        logging.setConsole(false);
        const int count = static_cast<int>(Logging::keptLines) + 3;
        for (int i = 1; i <= count; ++i)
            qCInfo(lcSip, "%d", i);
        const auto lines = logging.linesAfter(0);
        QCOMPARE(lines.size(), Logging::keptLines);
        QCOMPARE(lines.front().number, quint64(4));
        QCOMPARE(lines.back().message, QString::number(count));
    }

    void escapesWhatWouldForgeALine()
    {
        Logging logging;
        logging.setConsole(false);
        qCInfo(lcSip).noquote() << QStringLiteral("a\r\n2007-03-01 forged\x1b[31m");
        const auto lines = logging.linesAfter(0);
        QCOMPARE(lines.size(), std::size_t(1));
        QCOMPARE(lines[0].message, u"a\\r\\n2007-03-01 forged\\x1b[31m"_s);
    }

    void writesTimeLevelCategoryMessageToTheFile()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(u"server.log"_s);
        Logging logging;
        logging.setConsole(false);
        QVERIFY(logging.setFile(name));
        qCWarning(lcStore) << "slow";
        QVERIFY(logging.setFile(QString()));
        qCWarning(lcStore) << "not in the file";
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        static const QRegularExpression form(
            u"^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d{3} warning  store     slow\\n$"_s);
        QVERIFY2(form.match(text).hasMatch(), qPrintable(text));
    }

    void saysWhyAFileCannotBeWritten()
    {
        Logging logging;
        logging.setConsole(false);
        const auto opened = logging.setFile(u"/nonexistent/folder/server.log"_s);
        QVERIFY(!opened);
        QVERIFY(opened.error().contains(u"/nonexistent/folder/server.log"_s));
    }

    void takesLinesFromEveryThread()
    {
        Logging logging;
        logging.setConsole(false);
        const auto work = [] {
            for (int i = 0; i < 200; ++i)
                qCInfo(lcSip, "line");
        };
        const std::unique_ptr<QThread> first(QThread::create(work));
        const std::unique_ptr<QThread> second(QThread::create(work));
        first->start();
        second->start();
        QVERIFY(first->wait());
        QVERIFY(second->wait());
        const auto lines = logging.linesAfter(0);
        QCOMPARE(lines.size(), std::size_t(400));
        for (std::size_t i = 0; i < lines.size(); ++i)
            QCOMPARE(lines[i].number, quint64(i + 1));
    }
};

QTEST_GUILESS_MAIN(TestLogging)
#include "tst_logging.moc"
