// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "sip/nameaddr.h"

using sip::NameAddr;

class TestNameAddr : public QObject
{
    Q_OBJECT

private slots:
    void readsAllForms_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("uri");
        QTest::addColumn<QByteArray>("tag");
        const auto row = [](const char *text, const char *name, const char *uri, const char *tag) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(name) << QByteArray(uri)
                                << QByteArray(tag);
        };
        // RFC 3261, 20.10, 20.20, 20.39 and RFC 4475.
        row("\"A. G. Bell\" <sip:agb@bell-telephone.com> ;tag=a48s", "A. G. Bell",
            "sip:agb@bell-telephone.com", "a48s");
        row("sip:+12125551212@server.phone2net.com;tag=887s", "",
            "sip:+12125551212@server.phone2net.com", "887s");
        row("Anonymous <sip:c8oqz84zk7z@privacy.org>;tag=hyh8", "Anonymous",
            "sip:c8oqz84zk7z@privacy.org", "hyh8");
        row("The Operator <sip:operator@cs.columbia.edu>;tag=287447", "The Operator",
            "sip:operator@cs.columbia.edu", "287447");
        row("caller<sip:caller@example.com>;tag=323", "caller", "sip:caller@example.com", "323");
        row("<sip:a@b;tag=uri>", "", "sip:a@b;tag=uri", "");
        row("<sip:a@b;x=y> ; x ; TAG = t", "", "sip:a@b;x=y", "t");
        row("\"<sip:x@y>, \\\"\" <sip:a@b>;tag=1", "<sip:x@y>, \"", "sip:a@b", "1");
        row("J\xc3\xbcrgen <sip:j@b>", "J\xc3\xbcrgen", "sip:j@b", "");
        row("\"\"<sips:a@b>", "", "sips:a@b", "");
        row("isbn:2983792873;tag=5", "", "isbn:2983792873", "5");
        row("<http://www.example.com>;tag=3", "", "http://www.example.com", "3");
        row("  <sip:a@b>\t", "", "sip:a@b", "");
    }
    void readsAllForms()
    {
        QFETCH(const QByteArray, text);
        const auto value = NameAddr::parse(text);
        QVERIFY2(value.has_value(), value ? "" : value.error().what.constData());
        QTEST(value->displayText(), "name");
        QTEST(value->uri.toByteArray(), "uri");
        QTEST(value->tag().toByteArray(), "tag");
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
             {"", "*", "alice@example.com", "<>", "<sip:a@b", "sip:a@b>", "\"Alice <sip:a@b>",
              "\"Alice\" sip:a@b", "< sip:a@b >", "<sip:a@b> x", "<sip:a@b>;", "<sip:a@b>;;tag=1",
              "<sip:a@b>;tag=1,<sip:c@d>", "sip:a@b?Route=%3Csip:c%3E", "sip:a,b@c",
              "Bell, Alexander <sip:a@b>;tag=43", "<sip:a@b>;=x", "<sip:a@b>;x=\"y"}) {
            QTest::newRow(text) << QByteArray(text);
        }
    }
    void refusesWhatIsNone()
    {
        QFETCH(const QByteArray, text);
        QVERIFY(!NameAddr::parse(text));
    }

    void tellsAbsentFromEmpty()
    {
        const auto value = NameAddr::parse("<sip:a@b>;q;expires=60;reg=\"a;b\"");
        QVERIFY(value);
        QVERIFY(value->tag().isNull());
        QVERIFY(!value->parameter("tag"));
        QVERIFY(value->parameter("q").has_value());
        QVERIFY(value->parameter("q")->isEmpty());
        QCOMPARE(value->parameter("EXPIRES").value(), QByteArrayView("60"));
        QCOMPARE(value->parameter("reg").value(), QByteArrayView("\"a;b\""));
        QByteArrayList names;
        for (const sip::Parameter &parameter : value->parameters)
            names.append(parameter.name.toByteArray());
        QCOMPARE(names, (QByteArrayList{"q", "expires", "reg"}));
    }
};

QTEST_APPLESS_MAIN(TestNameAddr)
#include "tst_nameaddr.moc"
