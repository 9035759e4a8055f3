// SPDX-License-Identifier: Apache-2.0
#include "app/controlcommand.h"

#include <QJsonArray>
#include <QTest>

using app::controlRequest;
using namespace Qt::StringLiterals;

class TestControlCommand : public QObject
{
    Q_OBJECT

private slots:
    void makesTheRequest_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QJsonObject>("request");
        const auto row = [](const char *words, const QJsonObject &request) {
            QTest::newRow(words) << QString::fromLatin1(words) << request;
        };
        for (const char *plain :
             {"status", "presentities", "subscriptions", "watchers", "registrations", "refresh"})
            row(plain, {{"op"_L1, QLatin1StringView(plain)}});
        row("watchers pending", {{"op"_L1, "watchers"_L1}, {"status"_L1, "pending"_L1}});
        for (const char *decision : {"approve", "block", "polite-block", "reset"}) {
            row((QByteArray(decision) + " sip:a@b.example c@d.example").constData(),
                {{"op"_L1, QLatin1StringView(decision)},
                 {"presentity"_L1, "sip:a@b.example"_L1},
                 {"watchers"_L1, QJsonArray{"sip:c@d.example"_L1}}});
        }
        row("block a@b.example c@d.example sip:e@f.example",
            {{"op"_L1, "block"_L1},
             {"presentity"_L1, "sip:a@b.example"_L1},
             {"watchers"_L1, QJsonArray{"sip:c@d.example"_L1, "sip:e@f.example"_L1}}});
        row("explain a@b.example c@d.example", {{"op"_L1, "explain"_L1},
                                                {"presentity"_L1, "sip:a@b.example"_L1},
                                                {"watcher"_L1, "sip:c@d.example"_L1}});
        row("documents list", {{"op"_L1, "documents list"_L1}});
        row("documents list a@b.example",
            {{"op"_L1, "documents list"_L1}, {"user"_L1, "sip:a@b.example"_L1}});
        row("documents get a@b.example pres-rules", {{"op"_L1, "documents get"_L1},
                                                     {"user"_L1, "sip:a@b.example"_L1},
                                                     {"kind"_L1, "pres-rules"_L1}});
        row("documents put a@b.example pres-rules rules.xml other",
            {{"op"_L1, "documents put"_L1},
             {"user"_L1, "sip:a@b.example"_L1},
             {"kind"_L1, "pres-rules"_L1},
             {"file"_L1, "rules.xml"_L1},
             {"name"_L1, "other"_L1}});
        row("users list", {{"op"_L1, "users list"_L1}});
        for (const char *verb : {"users add", "users passwd", "users delete"}) {
            row((QByteArray(verb) + " a@b.example").constData(),
                {{"op"_L1, QLatin1StringView(verb)}, {"user"_L1, "sip:a@b.example"_L1}});
        }
        row("show pres:a@b.example",
            {{"op"_L1, "show"_L1}, {"presentity"_L1, "pres:a@b.example"_L1}});
        row("publications a@b:5070",
            {{"op"_L1, "publications"_L1}, {"presentity"_L1, "sip:a@b:5070"_L1}});
    }
    void makesTheRequest()
    {
        QFETCH(QString, words);
        QFETCH(QJsonObject, request);
        const auto made = controlRequest(words.split(u' '));
        QVERIFY2(made, qPrintable(made ? QString() : made.error()));
        QCOMPARE(made.value(), request);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("named");
        QTest::newRow("nothing") << QStringList() << u"status"_s;
        QTest::newRow("unknown") << QStringList(u"stat"_s) << u"'ctl stat'"_s;
        QTest::newRow("missing both") << QStringList(u"approve"_s) << u"PRESENTITY is missing"_s;
        QTest::newRow("missing one")
            << QStringList({u"block"_s, u"a@b"_s}) << u"WATCHER is missing"_s;
        QTest::newRow("too many") << QStringList({u"status"_s, u"now"_s}) << u"'now'"_s;
        QTest::newRow("no address") << QStringList({u"show"_s, u"alice"_s}) << u"'alice'"_s;
        QTest::newRow("no host") << QStringList({u"show"_s, u"alice@"_s}) << u"'alice@'"_s;
        QTest::newRow("no watcher")
            << QStringList({u"reset"_s, u"a@b"_s}) << u"WATCHER is missing"_s;
        QTest::newRow("one of several is no address")
            << QStringList({u"reset"_s, u"a@b"_s, u"c@d"_s, u"e"_s}) << u"'e'"_s;
        QTest::newRow("half a command") << QStringList(u"documents"_s) << u"'ctl documents'"_s;
        QTest::newRow("other half")
            << QStringList({u"documents"_s, u"eat"_s}) << u"'ctl documents eat'"_s;
        QTest::newRow("other status") << QStringList({u"watchers"_s, u"all"_s}) << u"pending"_s;
    }
    void saysWhatIsWrong()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, named);
        const auto made = controlRequest(words);
        QVERIFY(!made);
        QVERIFY2(made.error().contains(named), qPrintable(made.error()));
    }
};

QTEST_GUILESS_MAIN(TestControlCommand)
#include "tst_controlcommand.moc"
