// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "base/mediatype.h"

using base::AcceptList;
using base::MediaType;

class TestMediaType : public QObject
{
    Q_OBJECT

private slots:
    void readsTypeSubtypeAndParameters()
    {
        const auto type = MediaType::parse(
            " Multipart/Related ; type=\"application/rlmi+xml\";Boundary=\"a;b\"; start=x ");
        QVERIFY(type);
        QVERIFY(type->is("multipart/related"));
        QVERIFY(!type->is("multipart/mixed"));
        QVERIFY(!type->is("multipart"));
        QCOMPARE(type->parameter("boundary").value(), QByteArrayView("\"a;b\""));
        QCOMPARE(type->parameter("start").value(), QByteArrayView("x"));
        QVERIFY(!type->parameter("charset"));
    }

    void refusesWhatIsNoMediaType_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"", "application", "/pidf+xml", "application/", "a/b c", "a/b;",
                                 "a/b;=c", "a/b;c=", "a/b;c=\"d", "a/b,c/d", "<a/b>"}) {
            QTest::newRow(text) << QByteArray(text);
        }
    }
    void refusesWhatIsNoMediaType()
    {
        QFETCH(const QByteArray, text);
        QVERIFY(!MediaType::parse(text));
    }

    void rangesCoverTypes_data()
    {
        QTest::addColumn<QByteArray>("range");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("covers");
        QTest::newRow("same") << QByteArray("a/b") << QByteArray("A/B") << true;
        QTest::newRow("other subtype") << QByteArray("a/b") << QByteArray("a/c") << false;
        QTest::newRow("any") << QByteArray("*/*") << QByteArray("a/b") << true;
        QTest::newRow("any subtype") << QByteArray("a/*") << QByteArray("a/b") << true;
        QTest::newRow("any subtype of another") << QByteArray("a/*") << QByteArray("b/b") << false;
        QTest::newRow("prefix") << QByteArray("a/pidf") << QByteArray("a/pidf+xml") << false;
        QTest::newRow("parameter there")
            << QByteArray("a/b;x=1") << QByteArray("a/b;y=2;X=\"1\"") << true;
        QTest::newRow("parameter missing") << QByteArray("a/b;x=1") << QByteArray("a/b") << false;
        QTest::newRow("q is none of the type's")
            << QByteArray("a/b;q=0.2;z=1") << QByteArray("a/b") << true;
    }
    void rangesCoverTypes()
    {
        QFETCH(const QByteArray, range);
        QFETCH(const QByteArray, type);
        QTEST(MediaType::parse(range)->covers(*MediaType::parse(type)), "covers");
    }

    void choosesBody_data()
    {
        QTest::addColumn<QByteArrayList>("accept");
        QTest::addColumn<int>("best"); // of pidf, xpidf, winfo
        QTest::newRow("pjsua") << QByteArrayList{"application/pidf+xml", "application/xpidf+xml"}
                               << 0;
        QTest::newRow("the second only") << QByteArrayList{"application/xpidf+xml"} << 1;
        QTest::newRow("preferred by q")
            << QByteArrayList{"application/pidf+xml;q=0.3", "application/xpidf+xml;q=0.9"} << 1;
        QTest::newRow("anything") << QByteArrayList{"*/*"} << 0;
        QTest::newRow("the precise range wins")
            << QByteArrayList{"application/*", "application/pidf+xml;q=0"} << 1;
        QTest::newRow("precise in any order")
            << QByteArrayList{"application/pidf+xml;q=0.1", "*/*;q=0.5"} << 1;
        QTest::newRow("nothing of ours") << QByteArrayList{"text/plain", "application/sdp"} << -1;
        QTest::newRow("everything refused") << QByteArrayList{"*/*;q=0"} << -1;
        QTest::newRow("present but empty") << QByteArrayList{} << -1;
    }
    void choosesBody()
    {
        QFETCH(const QByteArrayList, accept);
        static constexpr QByteArrayView Offers[] = {"application/pidf+xml", "application/xpidf+xml",
                                                    "application/watcherinfo+xml"};
        const std::vector<QByteArrayView> members(accept.begin(), accept.end());
        const auto list = AcceptList::parse(members);
        QVERIFY(list);
        QVERIFY(!list->isMissing());
        QTEST(list->best(Offers), "best");
    }

    void takesTheDefaultWhenAcceptIsMissing()
    {
        static constexpr QByteArrayView Offers[] = {"application/pidf+xml", "text/plain"};
        const AcceptList missing;
        QVERIFY(missing.isMissing());
        QCOMPARE(missing.best(Offers), 0);
        QVERIFY(missing.accepts("application/anything"));
        QCOMPARE(missing.best({}), -1);
    }

    void givesQualitiesInThousandths()
    {
        const QByteArrayView members[] = {"text/*;q=0.3", "text/html;q=0.7", "text/html;level=1",
                                          "text/html;level=2;q=0.4",
                                          "*/*;q=0.5"}; // RFC 9110, 12.5.1
        const auto list = AcceptList::parse(members);
        QVERIFY(list);
        QCOMPARE(list->quality(*MediaType::parse("text/html;level=1")), 1000);
        QCOMPARE(list->quality(*MediaType::parse("text/html")), 700);
        QCOMPARE(list->quality(*MediaType::parse("text/plain")), 300);
        QCOMPARE(list->quality(*MediaType::parse("image/jpeg")), 500);
        QCOMPARE(list->quality(*MediaType::parse("text/html;level=2")), 400);
        QCOMPARE(list->quality(*MediaType::parse("text/html;level=3")), 700);
    }

    void refusesMalformedAccept()
    {
        const QByteArrayView members[] = {"application/pidf+xml;q=7"};
        QVERIFY(!AcceptList::parse(members));
        const QByteArrayView noType[] = {"application"};
        QVERIFY(!AcceptList::parse(noType));
    }
};

QTEST_APPLESS_MAIN(TestMediaType)
#include "tst_mediatype.moc"
