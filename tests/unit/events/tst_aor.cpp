// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "events/aor.h"

class tst_Aor : public QObject
{
    Q_OBJECT

private slots:
    void splits_data();
    void splits();
    void knowsWhatFitsTheTables();
};

void tst_Aor::splits_data()
{
    QTest::addColumn<QByteArray>("aor");
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("domain");
    QTest::newRow("plain") << QByteArray("sip:alice@example.com") << QByteArray("alice")
                           << QByteArray("example.com");
    QTest::newRow("no user") << QByteArray("sip:example.com") << QByteArray()
                             << QByteArray("example.com");
    QTest::newRow("escaped at sign")
        << QByteArray("sip:a%40b@example.com") << QByteArray("a@b") << QByteArray("example.com");
    QTest::newRow("telephone number")
        << QByteArray("tel:+15550100") << QByteArray("+15550100") << QByteArray();
    QTest::newRow("another scheme") << QByteArray("mailto:bob@example.net")
                                    << QByteArray("mailto:bob@example.net") << QByteArray();
    QTest::newRow("IPv6") << QByteArray("sip:alice@[::1]") << QByteArray("alice")
                          << QByteArray("[::1]");
}

void tst_Aor::splits()
{
    QFETCH(QByteArray, aor);
    const events::UserAndDomain parts = events::splitAor(aor);
    QTEST(parts.user, "user");
    QTEST(parts.domain, "domain");
    QCOMPARE(events::joinedAor(parts.user, parts.domain), aor);
}

void tst_Aor::knowsWhatFitsTheTables()
{
    QVERIFY(events::splitAor("sip:" + QByteArray(64, 'u') + '@' + QByteArray(128, 'd')).fits());
    QVERIFY(!events::splitAor("sip:" + QByteArray(65, 'u') + "@example.com").fits());
    QVERIFY(!events::splitAor("sip:u@" + QByteArray(129, 'd')).fits());
    // It is the unescaped user that stands in the column.
    QVERIFY(events::splitAor("sip:" + QByteArray("%40").repeated(64) + "@example.com").fits());
}

QTEST_APPLESS_MAIN(tst_Aor)
#include "tst_aor.moc"
