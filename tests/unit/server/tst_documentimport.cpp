// SPDX-License-Identifier: Apache-2.0

// Documents of other servers: the family of numbers is named, every root element agrees, or nothing
// is taken (tables.md, xcap_xml).

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include "server/documentimport.h"
#include "store/foreigndocuments.h"
#include "storefixture.h"

using namespace Qt::StringLiterals;
using server::ImportedDocument;
using server::readDocumentsToImport;

namespace {

const QString Rules = u"<ruleset xmlns=\"urn:ietf:params:xml:ns:common-policy\"/>"_s;
const QString Lists =
    u"<?xml version=\"1.0\"?><!-- x --><rl:resource-lists "
    "xmlns:rl=\"urn:ietf:params:xml:ns:resource-lists\"><!-- \u00e4 --></rl:resource-lists>"_s;
const QString Services = u"<rls-services xmlns=\"urn:ietf:params:xml:ns:rls-services\"/>"_s;
const QString HardState = u"<presence xmlns=\"urn:ietf:params:xml:ns:pidf\" entity=\"sip:a@b\"/>"_s;

} // namespace

class TestDocumentImport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readsBothFamilies_data();
    void readsBothFamilies();
    void keepsTheNamesOfDocuments();
    void takesNothingWhenOneIsWrong_data();
    void takesNothingWhenOneIsWrong();
    void takesNothingOfTheOtherFamily_data();
    void takesNothingOfTheOtherFamily();
    void namesTheFamilies();
    void needsAFile();
    void needsADatabase();
    void needsTheTable();
    void takesAnEmptyTable();
    void leavesTheFileAsItIs();

private:
    void makeTable(const QString &family);
    void addRow(const QString &user, int type, const QString &text,
                const QString &name = u"index"_s);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::OtherProgram> m_other;
    QString m_family;
    QString m_path;
};

void TestDocumentImport::init()
{
    m_other.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"foreign.sqlite"_s);
}

void TestDocumentImport::makeTable(const QString &family)
{
    m_family = family;
    m_other = std::make_unique<test::OtherProgram>(m_path);
    const QString columns =
        family == u"openser"
            ? u"xcap_xml (id INTEGER PRIMARY KEY, username TEXT NOT NULL, domain TEXT NOT NULL, "
              "xcap TEXT NOT NULL, doc_type INTEGER NOT NULL)"_s
            : u"xcap (id INTEGER PRIMARY KEY, username TEXT NOT NULL, domain TEXT NOT NULL, "
              "doc BLOB NOT NULL, doc_type INTEGER NOT NULL, etag TEXT NOT NULL, source INTEGER "
              "NOT NULL, doc_uri TEXT NOT NULL, port INTEGER NOT NULL)"_s;
    QCOMPARE(m_other->run(u"CREATE TABLE "_s + columns), QString());
}

void TestDocumentImport::addRow(const QString &user, int type, const QString &text,
                                const QString &name)
{
    const QString statement =
        m_family == u"openser"
            ? u"INSERT INTO xcap_xml (username, domain, xcap, doc_type) "
              "VALUES ('%1', 'example.com', '%2', %3)"_s.arg(user, text)
                  .arg(type)
            : u"INSERT INTO xcap (username, domain, doc, doc_type, etag, source, doc_uri, port) "
              "VALUES ('%1', 'example.com', CAST('%2' AS BLOB), %3, 'e', 0, "
              "'/xcap-root/any/users/sip:%1@example.com/%4', 0)"_s.arg(user, text)
                  .arg(type)
                  .arg(name);
    QCOMPARE(m_other->run(statement), QString());
}

void TestDocumentImport::readsBothFamilies_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<QList<int>>("numbers");
    QTest::newRow("openser") << u"openser"_s << QList<int>{1, 2, 3};
    QTest::newRow("kamailio") << u"kamailio"_s << QList<int>{2, 4, 8};
}

void TestDocumentImport::readsBothFamilies()
{
    QFETCH(QString, family);
    QFETCH(QList<int>, numbers);
    makeTable(family);
    addRow(u"alice"_s, numbers[0], Rules);
    addRow(u"alice"_s, numbers[1], Lists);
    addRow(u"bob"_s, numbers[2], Services);
    if (family == "kamailio"_L1)
        addRow(u"bob"_s, 16, HardState);
    const auto read = readDocumentsToImport(m_path, family);
    QVERIFY2(read, read ? "" : qPrintable(read.error()));
    QCOMPARE(read->size(), size_t(family == "kamailio"_L1 ? 4 : 3));
    const auto verify = [&](size_t i, const QString &user, const QString &kind,
                            const QString &text) {
        QCOMPARE((*read)[i].user, user);
        QCOMPARE((*read)[i].kind, kind);
        QCOMPARE((*read)[i].text, text);
        QCOMPARE((*read)[i].name, u"index"_s);
    };
    verify(0, u"sip:alice@example.com"_s, u"pres-rules"_s, Rules);
    verify(1, u"sip:alice@example.com"_s, u"resource-lists"_s, Lists);
    verify(2, u"sip:bob@example.com"_s, u"rls-services"_s, Services);
    if (family == "kamailio"_L1)
        verify(3, u"sip:bob@example.com"_s, u"pidf-manipulation"_s, HardState);
}

void TestDocumentImport::keepsTheNamesOfDocuments()
{
    makeTable(u"kamailio"_s);
    addRow(u"alice"_s, 4, Lists);
    addRow(u"alice"_s, 4, Lists, u"my%20friends.xml"_s);
    const auto read = readDocumentsToImport(m_path, u"kamailio"_s);
    QVERIFY(read);
    QCOMPARE(read->size(), size_t(2));
    QCOMPARE((*read)[0].name, u"index"_s);
    QCOMPARE((*read)[1].name, u"my friends.xml"_s);
}

void TestDocumentImport::takesNothingWhenOneIsWrong_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("unknown number") << 7 << Rules << u"doc_type 7"_s;
    QTest::newRow("another root") << 2 << Rules << u"begins with <ruleset>"_s;
    QTest::newRow("the right word in another namespace")
        << 2 << u"<resource-lists xmlns=\"urn:x\"/>"_s << u"urn:x"_s;
    QTest::newRow("not XML") << 2 << u"hello"_s << u"doc_type 2"_s;
    QTest::newRow("nothing") << 2 << QString() << u"doc_type 2"_s;
}

void TestDocumentImport::takesNothingWhenOneIsWrong()
{
    QFETCH(int, number);
    QFETCH(QString, text);
    QFETCH(QString, word);
    makeTable(u"openser"_s);
    addRow(u"alice"_s, 1, Rules);
    addRow(u"bob"_s, number, text);
    const auto read = readDocumentsToImport(m_path, u"openser"_s);
    QVERIFY(!read);
    QVERIFY2(read.error().contains(word), qPrintable(read.error()));
    QVERIFY2(read.error().contains("bob@example.com"_L1), qPrintable(read.error()));
    QVERIFY2(read.error().contains("nothing was taken"_L1), qPrintable(read.error()));
}

void TestDocumentImport::takesNothingOfTheOtherFamily_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("named");
    QTest::newRow("kamailio read as openser") << u"kamailio"_s << u"openser"_s;
    QTest::newRow("openser read as kamailio") << u"openser"_s << u"kamailio"_s;
}

/// The numbers alone would fit: 2 is a list in the one, and rules in the other.
void TestDocumentImport::takesNothingOfTheOtherFamily()
{
    QFETCH(QString, family);
    QFETCH(QString, named);
    makeTable(family);
    addRow(u"alice"_s, 2, family == "openser"_L1 ? Lists : Rules);
    // Whatever the table is called.
    QCOMPARE(m_other->run(family == "openser"_L1
                              ? u"CREATE VIEW xcap AS SELECT username, domain, doc_type, "
                                "xcap AS doc, '' AS doc_uri FROM xcap_xml"_s
                              : u"CREATE VIEW xcap_xml AS SELECT username, domain, doc_type, "
                                "doc AS xcap FROM xcap"_s),
             QString());
    const auto read = readDocumentsToImport(m_path, named);
    QVERIFY(!read);
    QVERIFY2(read.error().contains("other family"_L1), qPrintable(read.error()));
}

void TestDocumentImport::namesTheFamilies()
{
    makeTable(u"openser"_s);
    for (const QString &family : {u"asterisk"_s, u""_s, u"OpenSER"_s, u"../openser"_s}) {
        const auto read = readDocumentsToImport(m_path, family);
        QVERIFY(!read);
        QVERIFY2(read.error().contains("openser"_L1) && read.error().contains("kamailio"_L1),
                 qPrintable(read.error()));
    }
}

void TestDocumentImport::needsAFile()
{
    const auto read = readDocumentsToImport(m_path, u"openser"_s);
    QVERIFY(!read);
    QVERIFY2(read.error().contains(m_path), qPrintable(read.error()));
    QVERIFY(!QFileInfo::exists(m_path)); // and none is made
    QVERIFY(!readDocumentsToImport(m_folder->path(), u"openser"_s));
}

void TestDocumentImport::needsADatabase()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    const auto read = readDocumentsToImport(m_path, u"openser"_s);
    QVERIFY(!read);
    QVERIFY2(read.error().contains(m_path), qPrintable(read.error()));
}

void TestDocumentImport::needsTheTable()
{
    makeTable(u"kamailio"_s);
    const auto read = readDocumentsToImport(m_path, u"openser"_s);
    QVERIFY(!read);
    QVERIFY2(read.error().contains("xcap_xml"_L1), qPrintable(read.error()));
}

void TestDocumentImport::takesAnEmptyTable()
{
    makeTable(u"openser"_s);
    const auto read = readDocumentsToImport(m_path, u"openser"_s);
    QVERIFY(read);
    QVERIFY(read->empty());
}

void TestDocumentImport::leavesTheFileAsItIs()
{
    makeTable(u"openser"_s);
    addRow(u"alice"_s, 1, Rules);
    m_other.reset();
    const auto bytes = [this] {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytes();
    QVERIFY(readDocumentsToImport(m_path, u"openser"_s));
    QCOMPARE(bytes(), before);
    QVERIFY(!before.isEmpty());
}

QTEST_GUILESS_MAIN(TestDocumentImport)
#include "tst_documentimport.moc"
