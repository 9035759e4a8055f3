// SPDX-License-Identifier: Apache-2.0
#include <QTest>
#include <QXmlStreamReader>

#include "events/watcherinfodocument.h"

using namespace Qt::StringLiterals;

class tst_WatcherInfoDocument : public QObject
{
    Q_OBJECT

private slots:
    void writesWhatRfc3858Asks();
    void escapesWhatStrangersWrite();
};

void tst_WatcherInfoDocument::writesWhatRfc3858Asks()
{
    events::WatcherInfoDocument document;
    document.version = 7;
    document.state = events::WatcherInfoDocument::State::Partial;
    document.resource = "sip:alice@example.com";
    document.package = "presence";
    document.watchers.push_back({"w1", "sip:bob@example.com", "Bob", events::WatcherStatus::Pending,
                                 events::WatcherEvent::Subscribe, 1600, 900});
    const QByteArray bytes = document.toByteArray(1000);
    QXmlStreamReader xml(bytes);
    QVERIFY(xml.readNextStartElement());
    QCOMPARE(xml.namespaceUri(), u"urn:ietf:params:xml:ns:watcherinfo");
    QCOMPARE(xml.attributes().value("version"_L1), u"7");
    QCOMPARE(xml.attributes().value("state"_L1), u"partial");
    QVERIFY(xml.readNextStartElement());
    QCOMPARE(xml.attributes().value("resource"_L1), u"sip:alice@example.com");
    QCOMPARE(xml.attributes().value("package"_L1), u"presence");
    QVERIFY(xml.readNextStartElement());
    QCOMPARE(xml.attributes().value("id"_L1), u"w1");
    QCOMPARE(xml.attributes().value("status"_L1), u"pending");
    QCOMPARE(xml.attributes().value("event"_L1), u"subscribe");
    QCOMPARE(xml.attributes().value("display-name"_L1), u"Bob");
    QCOMPARE(xml.attributes().value("expiration"_L1), u"600");
    QCOMPARE(xml.attributes().value("duration-subscribed"_L1), u"100");
    QCOMPARE(xml.readElementText(), u"sip:bob@example.com"_s);
}

void tst_WatcherInfoDocument::escapesWhatStrangersWrite()
{
    events::WatcherInfoDocument document;
    events::WatcherElement element;
    element.id = "w1";
    element.uri = "sip:<&>\"'@example.com";
    element.displayName = QByteArray("\"<x>&\x01\xff\n");
    document.watchers.push_back(element);
    QXmlStreamReader xml(document.toByteArray(0));
    while (!xml.atEnd() && xml.name() != u"watcher")
        xml.readNext();
    QVERIFY(xml.attributes().value("display-name"_L1).startsWith(u"\"<x>&"));
    QCOMPARE(xml.readElementText(), u"sip:<&>\"'@example.com"_s);
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
}

QTEST_APPLESS_MAIN(tst_WatcherInfoDocument)
#include "tst_watcherinfodocument.moc"
