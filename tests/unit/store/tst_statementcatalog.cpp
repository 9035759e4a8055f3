// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "store/storage.h"
#include "storefixture.h"

using namespace store;

class TestStatementCatalog : public QObject
{
    Q_OBJECT

private:
    test::StoreFixture m_fixture;
    Storage m_storage;

private slots:
    void initTestCase() { QVERIFY(m_storage.open(m_fixture.options())); }

    void preparesEveryBlock_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : StatementCatalog(Driver::Sqlite).names()) {
            // Not statements: what `$` stands for.
            if (!name.startsWith(QLatin1String("text_")))
                QTest::newRow(qPrintable(name)) << name;
        }
    }
    void preparesEveryBlock()
    {
        QFETCH(const QString, name);
        const Statement statement = m_storage.database()->statement(name);
        if (!statement.prepared())
            QFAIL(qPrintable(statement.prepared().error().sentence));
    }

    void knowsTheNotation()
    {
        const StatementCatalog sqlite(Driver::Sqlite);
        QCOMPARE(
            sqlite.text(QStringLiteral("document_remove")),
            QStringLiteral("DELETE FROM xcap_xml WHERE username = CAST(? AS TEXT) AND domain = "
                           "CAST(? AS TEXT) AND doc_type = ? AND document = CAST(? AS TEXT)"));
        const QString reload = sqlite.text(QStringLiteral("document_reload"));
        QVERIFY2(reload.startsWith(sqlite.text(QStringLiteral("document_load"))),
                 qPrintable(reload));
        QVERIFY2(reload.contains(QLatin1String("CAST(xcap AS BLOB)")), qPrintable(reload));
    }

    void anOverrideStandsForTheCommonBlock()
    {
        QCOMPARE(StatementCatalog(Driver::Sqlite).text(QStringLiteral("transaction_begin")),
                 QStringLiteral("BEGIN IMMEDIATE"));
    }

    void migrationsAreNumberedWithoutGaps()
    {
        int version = 0;
        for (const auto &migration : StatementCatalog(Driver::Sqlite).migrations()) {
            QCOMPARE(migration.version, ++version);
            QVERIFY(!migration.statements.isEmpty());
        }
        QVERIFY(version >= 3);
    }

    void cutsAScriptAtSemicolonsBeforeEmptyLines()
    {
        const QStringList script = StatementCatalog(Driver::Sqlite).connectionScript();
        QVERIFY(script.contains(QStringLiteral("PRAGMA synchronous = FULL")));
        QVERIFY(script.contains(QStringLiteral("PRAGMA journal_mode = WAL")));
    }
};

QTEST_GUILESS_MAIN(TestStatementCatalog)
#include "tst_statementcatalog.moc"
