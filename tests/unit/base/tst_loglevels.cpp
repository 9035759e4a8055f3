// SPDX-License-Identifier: Apache-2.0
#include "base/loglevels.h"

#include <QTest>

using base::LogLevel;
using base::LogLevels;
using namespace Qt::StringLiterals;

class TestLogLevels : public QObject
{
    Q_OBJECT

private slots:
    void readsOneLevelForEverything()
    {
        const auto levels = LogLevels::parse(u"warning"_s);
        QVERIFY(levels);
        QCOMPARE(levels.value().level(u"sip"_s), LogLevel::Warning);
    }

    void readsLevelsOfSingleCategories()
    {
        const auto levels = LogLevels::parse(u"info, sip=debug,store = critical"_s);
        QVERIFY(levels);
        QCOMPARE(levels.value().level(u"sip"_s), LogLevel::Debug);
        QCOMPARE(levels.value().level(u"store"_s), LogLevel::Critical);
        QCOMPARE(levels.value().level(u"events"_s), LogLevel::Info);
    }

    void aLevelHoldsForWhatStandsBelow()
    {
        const LogLevels levels =
            LogLevels::parse(u"info,events=debug,events.notify=warning"_s).value();
        QCOMPARE(levels.level(u"events"_s), LogLevel::Debug);
        QCOMPARE(levels.level(u"events.reconciler"_s), LogLevel::Debug);
        QCOMPARE(levels.level(u"events.notify"_s), LogLevel::Warning);
        QCOMPARE(levels.level(u"eventsless"_s), LogLevel::Info);
    }

    void takesBackALevel()
    {
        LogLevels levels = LogLevels::parse(u"info,sip=debug"_s).value();
        QVERIFY(levels.hasLevel(u"sip"_s));
        levels.unsetLevel(u"sip"_s);
        levels.setGeneral(LogLevel::Warning);
        QVERIFY(!levels.hasLevel(u"sip"_s));
        QCOMPARE(levels.level(u"sip"_s), LogLevel::Warning);
        QCOMPARE(levels.general(), LogLevel::Warning);
    }

    void keepsTheToolkitQuietUnlessAsked()
    {
        QCOMPARE(LogLevels::parse(u"debug"_s).value().level(u"qt"_s), LogLevel::Critical);
        QCOMPARE(LogLevels::parse(u"info,qt=warning"_s).value().level(u"qt"_s), LogLevel::Warning);
    }

    void namesTheWordAtFault_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("named");
        QTest::newRow("no level") << u"loud"_s << u"'loud'"_s;
        QTest::newRow("empty") << QString() << u"''"_s;
        QTest::newRow("second part") << u"info,sip=verbose"_s << u"'verbose'"_s;
        QTest::newRow("no category") << u"info,=debug"_s << u"''"_s;
        QTest::newRow("a pattern") << u"si*=debug"_s << u"'si*'"_s;
    }
    void namesTheWordAtFault()
    {
        QFETCH(QString, text);
        QFETCH(QString, named);
        const auto levels = LogLevels::parse(text);
        QVERIFY(!levels);
        QVERIFY2(levels.error().english().contains(named), qPrintable(levels.error()));
    }
};

QTEST_GUILESS_MAIN(TestLogLevels)
#include "tst_loglevels.moc"
