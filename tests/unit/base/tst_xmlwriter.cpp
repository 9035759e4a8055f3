// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "base/xmlreader.h"
#include "base/xmlwriter.h"

using namespace Qt::Literals::StringLiterals;
using base::XmlReader;
using base::XmlWriter;

class TestXmlWriter : public QObject
{
    Q_OBJECT

private slots:
    void writesElementsAttributesAndText();
    void writesAnEmptyElementWithoutEndTag();
    void escapesSoThatAReaderGetsItBack_data();
    void escapesSoThatAReaderGetsItBack();
    void replacesWhatXmlCannotHold_data();
    void replacesWhatXmlCannotHold();
    void appendsBehindWhatIsThere();
};

void TestXmlWriter::writesElementsAttributesAndText()
{
    QByteArray out;
    XmlWriter writer(out);
    writer.declaration();
    writer.startElement("w:list");
    writer.attribute("version", QByteArrayView("0"));
    writer.attribute("xml:lang", QStringView(u"fr"));
    writer.startElement("w", "watcher");
    writer.attribute("w", "id", "7");
    writer.text(QByteArrayView("sip:a@b"));
    writer.endElement();
    writer.textElement("note", "n");
    writer.endElement();
    QCOMPARE(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                  "<w:list version=\"0\" xml:lang=\"fr\"><w:watcher w:id=\"7\">sip:a@b</w:watcher>"
                  "<note>n</note></w:list>"_ba);
}

void TestXmlWriter::writesAnEmptyElementWithoutEndTag()
{
    QByteArray out;
    XmlWriter writer(out);
    writer.startElement("rpid:busy");
    writer.text(QStringView());
    writer.endElement();
    QCOMPARE(out, "<rpid:busy/>"_ba);
}

void TestXmlWriter::escapesSoThatAReaderGetsItBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("markup") << u"<a b=\"c\" d='e'>&amp;]]></a>"_s;
    QTest::newRow("line breaks") << u" a\r\nb\tc\rd\n "_s;
    QTest::newRow("two bytes") << u"\u00E9\u07FF\u0080"_s;
    QTest::newRow("three bytes") << u"\u0800\uFFFD\uD7FF\uE000"_s;
    QTest::newRow("four bytes") << u"\U0001F600x\U0010FFFD"_s;
}

void TestXmlWriter::escapesSoThatAReaderGetsItBack()
{
    QFETCH(QString, text);
    QByteArray fromUtf16;
    XmlWriter first(fromUtf16);
    first.startElement("a");
    first.attribute("b", QStringView(text));
    first.text(QStringView(text));
    first.endElement();
    QByteArray fromUtf8;
    XmlWriter second(fromUtf8);
    const QByteArray utf8 = text.toUtf8();
    second.startElement("a");
    second.attribute("b", QByteArrayView(utf8));
    second.text(QByteArrayView(utf8));
    second.endElement();
    QCOMPARE(fromUtf8, fromUtf16);

    XmlReader reader(fromUtf16);
    QCOMPARE(reader.next(), XmlReader::Token::StartElement);
    QCOMPARE(reader.attribute("b").value_or(QByteArrayView()), QByteArrayView(utf8));
    QByteArrayView back; // an empty text is none
    while (reader.next() == XmlReader::Token::Text)
        back = reader.text();
    QCOMPARE(back, QByteArrayView(utf8));
    QCOMPARE(reader.next(), XmlReader::Token::EndDocument);
}

void TestXmlWriter::replacesWhatXmlCannotHold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("NUL") << QByteArray("a\0b", 3);
    QTest::newRow("control character") << "a\x1F"_ba;
    QTest::newRow("stray continuation") << "a\x80z"_ba;
    QTest::newRow("cut off") << "a\xE2\x82"_ba;
    QTest::newRow("surrogate") << "a\xED\xA0\x80"_ba;
    QTest::newRow("noncharacter") << "a\xEF\xBF\xBFz"_ba;
    QTest::newRow("control behind a letter of two bytes") << "\xC3\xA9\x02"_ba;
}

void TestXmlWriter::replacesWhatXmlCannotHold()
{
    QFETCH(QByteArray, bytes);
    QByteArray out;
    XmlWriter writer(out);
    writer.startElement("a");
    writer.attribute("b", QByteArrayView(bytes));
    writer.text(QByteArrayView(bytes));
    writer.endElement();
    XmlReader reader(out);
    QCOMPARE(reader.next(), XmlReader::Token::StartElement);
    QVERIFY(reader.attribute("b").value_or(QByteArrayView()).contains("\xEF\xBF\xBD"));
    QCOMPARE(reader.next(), XmlReader::Token::Text);
    QCOMPARE(reader.next(), XmlReader::Token::EndElement);
}

void TestXmlWriter::appendsBehindWhatIsThere()
{
    QByteArray out = "before"_ba;
    XmlWriter writer(out);
    writer.startElement("a");
    writer.text(QByteArrayView("b"));
    QCOMPARE(out, "before<a>b"_ba);
    writer.endElement();
    QCOMPARE(out, "before<a>b</a>"_ba);
}

QTEST_APPLESS_MAIN(TestXmlWriter)
#include "tst_xmlwriter.moc"
