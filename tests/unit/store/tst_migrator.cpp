// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "store/storage.h"
#include "storefixture.h"

using namespace store;

class TestMigrator : public QObject
{
    Q_OBJECT

private:
    static QStringList backups(const test::StoreFixture &fixture)
    {
        return QDir(fixture.folder())
            .entryList({QStringLiteral("presence.db.backup-*")}, QDir::Files);
    }
    /// The four tables of 2007 with the rows of data/openser-rows.sql.
    static QString makeOpenser(const test::StoreFixture &fixture)
    {
        test::OtherProgram openser(fixture.path());
        const QString error =
            openser.runFile(QStringLiteral(SOURCE_DIR "/sql/sqlite/migrations/0001_openser.sql"));
        return error.isEmpty() ? openser.runFile(QStringLiteral(TEST_DATA "/openser-rows.sql"))
                               : error;
    }

private slots:
    void theFirstMigrationIsTheOriginal()
    {
        // The text of the original description, without what is MySQL's only.
        QFile original(QStringLiteral(TEST_DATA "/openser-tables.sql"));
        QVERIFY(original.open(QIODevice::ReadOnly));
        QFile ours(QStringLiteral(SOURCE_DIR "/sql/sqlite/migrations/0001_openser.sql"));
        QVERIFY(ours.open(QIODevice::ReadOnly));
        QByteArray text = ours.readAll();
        text.replace("CREATE TABLE IF NOT EXISTS", "CREATE TABLE");
        text = text.mid(text.indexOf("CREATE TABLE"));
        text.replace(";\n\n", ";\n");
        QCOMPARE(QString::fromUtf8(text), QString::fromUtf8(original.readAll()));
    }

    void anOpenserDatabaseKeepsEveryRow()
    {
        const test::StoreFixture fixture;
        QCOMPARE(makeOpenser(fixture), QString());
        Storage storage;
        const auto opened = storage.open(fixture.options());
        if (!opened)
            QFAIL(qPrintable(opened.error().sentence));
        QCOMPARE(opened->migratedFrom, 1);
        QCOMPARE(opened->schemaVersion, 8);
        QCOMPARE(opened->leftoverRows, 0);
        const Snapshot snapshot = *storage.load();
        QCOMPARE(snapshot.publications.size(), size_t(3));
        QCOMPARE(snapshot.publications[0].key,
                 (PublicationKey{"alice", "example.com", "presence", "a.1172.1"}));
        QCOMPARE(snapshot.publications[0].expires, 1172000600);
        QCOMPARE(snapshot.publications[0].receivedTime, 1172000000);
        QCOMPARE(snapshot.publications[0].modified, 1172000000000);
        QVERIFY(snapshot.publications[0].body.contains("J\xc3\xbcrgen"));
        QCOMPARE(snapshot.publications[0].contentType, QByteArray());
        QCOMPARE(snapshot.subscriptions.size(), size_t(3));
        const SubscriptionRecord &row = snapshot.subscriptions[0];
        QCOMPARE(row.toUser + '@' + row.toDomain + ' ' + row.fromUser + '@' + row.fromDomain,
                 QByteArray("alice@example.com bob@example.com"));
        QCOMPARE(row.cseq, 5U);
        QCOMPARE(row.version, 2);
        QCOMPARE(row.status, QByteArray("active"));
        QCOMPARE(row.recordRoute, QByteArray("<sip:p1.example.com;lr>"));
        QVERIFY(row.id > 0);
        QCOMPARE(snapshot.watchers.size(), size_t(2));
        QCOMPARE(snapshot.watchers[0].key.event, QByteArray("presence"));
        QCOMPARE(snapshot.watchers[1].reason, QByteArray("rejected"));
        QCOMPARE(snapshot.documents.size(), size_t(2));
        QCOMPARE(snapshot.documents[0].key.document, QByteArray("index"));
        QCOMPARE(snapshot.documents[0].key.type, DocumentType::PresRules);
    }

    void aCopyIsMadeFirst()
    {
        const test::StoreFixture fixture;
        QCOMPARE(makeOpenser(fixture), QString());
        Storage storage;
        const auto opened = storage.open(fixture.options());
        QVERIFY(opened);
        QCOMPARE(backups(fixture).size(), 1);
        QCOMPARE(opened->backup, fixture.folder() + QLatin1Char('/') + backups(fixture).at(0));
        QVERIFY(opened->backup.contains(QLatin1String("backup-1-2")));
        test::OtherProgram copy(opened->backup);
        QCOMPARE(copy.rows(QStringLiteral("SELECT count(*) FROM presentity")),
                 QStringList(QStringLiteral("3")));
        QCOMPARE(copy.rows(QStringLiteral("SELECT count(*) FROM pragma_table_info('presentity')")),
                 QStringList(QStringLiteral("7")));
    }

    void itIsDoneOnce()
    {
        const test::StoreFixture fixture;
        QCOMPARE(makeOpenser(fixture), QString());
        Storage storage;
        QVERIFY(storage.open(fixture.options()));
        const auto again = storage.open(fixture.options());
        QVERIFY(again);
        QCOMPARE(again->migratedFrom, 0);
        QCOMPARE(storage.load()->subscriptions.size(), size_t(3));
        QCOMPARE(backups(fixture).size(), 1);
    }

    // A copy by way of another program often comes without its keys.
    void rowsThatFitNoKeyArePutAside()
    {
        const test::StoreFixture fixture;
        {
            test::OtherProgram other(fixture.path());
            QCOMPARE(other.runFile(QStringLiteral(TEST_DATA "/openser-without-keys.sql")),
                     QString());
        }
        Storage storage;
        const auto opened = storage.open(fixture.options());
        if (!opened)
            QFAIL(qPrintable(opened.error().sentence));
        const Snapshot snapshot = *storage.load();
        QCOMPARE(snapshot.publications.size(), size_t(2));
        QCOMPARE(snapshot.publications[1].body, QByteArray("<newest/>"));
        QCOMPARE(snapshot.subscriptions.size(), size_t(2));
        QCOMPARE(snapshot.watchers.size(), size_t(1));
        QCOMPARE(snapshot.documents.size(), size_t(1));
        QCOMPARE(opened->leftoverRows, 5);
        test::OtherProgram other(fixture.path());
        QCOMPARE(other.rows(QStringLiteral("SELECT source, count(*) FROM migration_leftovers "
                                           "GROUP BY source ORDER BY source")),
                 (QStringList{QStringLiteral("active_watchers|1"), QStringLiteral("presentity|2"),
                              QStringLiteral("watchers|1"), QStringLiteral("xcap_xml|1")}));
        QCOMPARE(other.rows(QStringLiteral("SELECT json_extract(content, '$.body') FROM "
                                           "migration_leftovers WHERE source = 'presentity' "
                                           "ORDER BY 1")),
                 (QStringList{QStringLiteral("<older/>"), QStringLiteral("<oldest/>")}));
    }

    void tablesThatAreMissingAreMade()
    {
        const test::StoreFixture fixture;
        {
            test::OtherProgram other(fixture.path());
            QCOMPARE(
                other.run(QStringLiteral("CREATE TABLE xcap_xml (username varchar(64) NOT NULL, "
                                         "domain varchar(128) NOT NULL, xcap text NOT NULL, "
                                         "doc_type int NOT NULL)")),
                QString());
            QCOMPARE(other.run(QStringLiteral("INSERT INTO xcap_xml VALUES ('a', 'b', '<c/>', 2)")),
                     QString());
        }
        Storage storage;
        const auto opened = storage.open(fixture.options());
        QVERIFY(opened);
        QCOMPARE(opened->migratedFrom, 1);
        QCOMPARE(storage.load()->documents.size(), size_t(1));
    }

    void otherTablesAreLeftAlone()
    {
        const test::StoreFixture fixture;
        test::OtherProgram other(fixture.path());
        QCOMPARE(other.run(QStringLiteral("CREATE TABLE uri (username text)")), QString());
        QCOMPARE(other.run(QStringLiteral("INSERT INTO uri VALUES ('alice')")), QString());
        Storage storage;
        const auto opened = storage.open(fixture.options());
        QVERIFY(opened);
        QCOMPARE(opened->migratedFrom, 0);
        QCOMPARE(other.rows(QStringLiteral("SELECT username FROM uri")),
                 QStringList(QStringLiteral("alice")));
    }

    void theUsersOfAnOldServerAreTakenOver()
    {
        const test::StoreFixture fixture;
        test::OtherProgram other(fixture.path());
        QCOMPARE(other.run(QStringLiteral(
                     "CREATE TABLE subscriber (id INTEGER PRIMARY KEY, "
                     "username varchar(64) NOT NULL DEFAULT '', "
                     "domain varchar(128) NOT NULL DEFAULT '', "
                     "password varchar(25) NOT NULL DEFAULT '', "
                     "email_address varchar(50) NOT NULL DEFAULT '', "
                     "ha1 varchar(128) NOT NULL DEFAULT '', ha1b varchar(128) NOT NULL DEFAULT '', "
                     "UNIQUE (username, domain))")),
                 QString());
        QCOMPARE(other.run(QStringLiteral("INSERT INTO subscriber (username, domain, ha1, "
                                          "email_address) VALUES ('alice', 'example.com', 'a1', "
                                          "'a@example.com')")),
                 QString());
        Storage storage;
        auto opened = storage.open(fixture.options());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().sentence));
        CredentialRecord alice{{"alice", "example.com"}, {}, "a1", {}, {}};
        QVERIFY(storage.load()->credentials == std::vector<CredentialRecord>{alice});
        alice.ha1 = "a2";
        Batch batch;
        batch.saveCredential(alice, 1);
        QVERIFY(!storage.commit(1, std::move(batch)).whole);
        QCOMPARE(other.rows(QStringLiteral("SELECT ha1, email_address FROM subscriber")),
                 QStringList(QStringLiteral("a2|a@example.com")));
    }

    void viewsOnTheTablesSurvive()
    {
        const test::StoreFixture fixture;
        QCOMPARE(makeOpenser(fixture), QString());
        test::OtherProgram other(fixture.path());
        QCOMPARE(other.run(QStringLiteral("CREATE VIEW who AS SELECT username FROM presentity")),
                 QString());
        Storage storage;
        QVERIFY(storage.open(fixture.options()));
        QCOMPARE(other.rows(QStringLiteral("SELECT count(*) FROM who")),
                 QStringList(QStringLiteral("3")));
    }

    // Later descendants of OpenSER have tables of the same names: never guess.
    void tablesOfAnotherShapeAreRefused()
    {
        const test::StoreFixture fixture;
        test::OtherProgram other(fixture.path());
        QCOMPARE(
            other.run(QStringLiteral("CREATE TABLE presentity (id int, username text, domain text, "
                                     "event text, etag text, expires int, received_time int, "
                                     "body blob, sender text, priority int)")),
            QString());
        Storage storage;
        const auto opened = storage.open(fixture.options());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, StoreErrorKind::Migration);
        QVERIFY2(opened.error().sentence.english().contains(QLatin1String("priority")),
                 qPrintable(opened.error().sentence));
        QCOMPARE(other.rows(QStringLiteral("SELECT count(*) FROM sqlite_master")),
                 QStringList(QStringLiteral("1")));
    }

    void flowsComeIntoTheKeyOfLocation()
    {
        const test::StoreFixture fixture;
        Storage storage;
        QVERIFY(storage.open(fixture.options()));
        storage.close();
        test::OtherProgram other(fixture.path());
        QCOMPARE(other.run(QStringLiteral("DELETE FROM schema_version WHERE version >= 7")),
                 QString());
        QCOMPARE(other.run(QStringLiteral("ALTER TABLE presentity DROP COLUMN modified")),
                 QString());
        QCOMPARE(other.run(QStringLiteral("DROP TABLE location")), QString());
        QCOMPARE(
            other.runFile(QStringLiteral(SOURCE_DIR "/sql/sqlite/migrations/0003_location.sql")),
            QString());
        QCOMPARE(other.run(QStringLiteral(
                     "INSERT INTO location (username, domain, contact, callid, cseq, expires, "
                     "instance, reg_id) VALUES ('alice', 'example.com', 'sip:a@192.0.2.7', 'c', 1, "
                     "9999999999, '<urn:uuid:1>', 2), ('bob', 'example.com', 'sip:b@192.0.2.8', "
                     "'c', 1, 9999999999, '<urn:uuid:2>', 0), ('carol', 'example.com', "
                     "'sip:c@192.0.2.9', 'c', 1, 9999999999, NULL, 0)")),
                 QString());
        QVERIFY(storage.open(fixture.options()));
        QCOMPARE(other.rows(QStringLiteral(
                     "SELECT username || ' ' || instance || ' ' || reg_id FROM location "
                     "ORDER BY username")),
                 (QStringList{QStringLiteral("alice <urn:uuid:1> 2"), QStringLiteral("bob  0"),
                              QStringLiteral("carol  0")}));
    }

    void aFailureLeavesAllAsItWas()
    {
        const test::StoreFixture fixture;
        QCOMPARE(makeOpenser(fixture), QString());
        test::OtherProgram other(fixture.path());
        QCOMPARE(other.run(QStringLiteral("CREATE TABLE location (someone_else int)")), QString());
        Storage storage;
        const auto opened = storage.open(fixture.options());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, StoreErrorKind::Migration);
        QCOMPARE(other.rows(QStringLiteral("SELECT count(*) FROM presentity")),
                 QStringList(QStringLiteral("3")));
        QCOMPARE(other.rows(QStringLiteral("SELECT count(*) FROM pragma_table_info('presentity')")),
                 QStringList(QStringLiteral("7")));
        QCOMPARE(other.rows(QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name = "
                                           "'schema_version'")),
                 QStringList(QStringLiteral("0")));
        QCOMPARE(other.run(QStringLiteral("DROP TABLE location")), QString());
        QVERIFY(storage.open(fixture.options()));
    }

    void aNewerSchemaIsRefused()
    {
        const test::StoreFixture fixture;
        Storage storage;
        QVERIFY(storage.open(fixture.options()));
        storage.close();
        test::OtherProgram other(fixture.path());
        QCOMPARE(other.run(QStringLiteral("INSERT INTO schema_version VALUES (99, 'later', 0)")),
                 QString());
        const auto opened = storage.open(fixture.options());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, StoreErrorKind::Newer);
        QVERIFY2(opened.error().sentence.english().contains(QLatin1String("99")),
                 qPrintable(opened.error().sentence));
    }

    void theOriginalColumnsStandFirst_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("columns");
        QTest::newRow("presentity") << "presentity"
                                    << "username,domain,event,etag,expires,received_time,body";
        QTest::newRow("active_watchers")
            << "active_watchers"
            << "to_user,to_domain,from_user,from_domain,event,event_id,to_tag,from_tag,callid,cseq,"
               "contact,record_route,expires,status,version,id";
        QTest::newRow("watchers")
            << "watchers"
            << "p_user,p_domain,w_user,w_domain,subs_status,reason,inserted_time,event";
        QTest::newRow("xcap_xml") << "xcap_xml"
                                  << "username,domain,xcap,doc_type,document,etag";
    }
    void theOriginalColumnsStandFirst()
    {
        QFETCH(const QString, table);
        QFETCH(const QString, columns);
        const test::StoreFixture fixture;
        Storage storage;
        QVERIFY(storage.open(fixture.options()));
        test::OtherProgram other(fixture.path());
        const QString found =
            other
                .rows(QStringLiteral("SELECT name FROM pragma_table_info('%1') ORDER BY cid")
                          .arg(table))
                .join(QLatin1Char(','));
        QVERIFY2(found.startsWith(columns), qPrintable(found));
    }
};

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
