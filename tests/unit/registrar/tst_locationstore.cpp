// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "registrar/locationstore.h"

using namespace registrar;

namespace {

class Recorder : public RegistrationObserver
{
public:
    void registrationChanged(const QByteArray &aor, bool registered) override
    {
        heard.append(aor + (registered ? " in" : " out"));
    }
    QByteArrayList heard;
};

Binding binding(const QByteArray &contact, qint32 q, qint64 updated)
{
    Binding result;
    result.record.key.contact = contact;
    result.record.q = q;
    result.record.updated = updated;
    return result;
}

} // namespace

class TestLocationStore : public QObject
{
    Q_OBJECT

private slots:
    void ownersAreApartFromThoseOfEvents();
    void findsNobody();
    void ordersByQualityThenByAge();
    void tellsFirstAndLastContact();
    void keepsAnEmptyRegistrationUntilItsRowsAreGone();
    void usesSlotsAgain();
};

void TestLocationStore::ownersAreApartFromThoseOfEvents()
{
    QVERIFY(owner(0) > quint64(~quint32(0)));
    QCOMPARE(registrationOf(owner(7)), RegistrationId(7));
    QCOMPARE(registrationOf(7), NoRegistration);
}

void TestLocationStore::findsNobody()
{
    const LocationStore locations;
    QVERIFY(locations.lookup("sip:alice@example.com").empty());
    QCOMPARE(locations.find("sip:alice@example.com"), NoRegistration);
    QVERIFY(!locations.exists(0));
}

void TestLocationStore::ordersByQualityThenByAge()
{
    LocationStore locations;
    const RegistrationId id = locations.findOrCreate("sip:alice@example.com");
    locations.replace(id, {binding("low", 100, 9), binding("old", 500, 1), binding("new", 500, 2),
                           binding("high", 1000, 0)});
    QByteArrayList order;
    for (const Binding &each : locations.lookup("sip:alice@example.com"))
        order.append(each.record.key.contact);
    QCOMPARE(order, (QByteArrayList{"high", "new", "old", "low"}));
    QCOMPARE(locations.bindings(), qsizetype(4));
}

void TestLocationStore::tellsFirstAndLastContact()
{
    LocationStore locations;
    Recorder recorder;
    locations.addObserver(recorder);
    const RegistrationId id = locations.findOrCreate("sip:alice@example.com");
    locations.replace(id, {binding("one", 1000, 0)});
    locations.replace(id, {binding("one", 1000, 0), binding("two", 1000, 0)});
    QCOMPARE(locations.registrations(), qsizetype(1));
    locations.replace(id, {});
    QCOMPARE(recorder.heard,
             (QByteArrayList{"sip:alice@example.com in", "sip:alice@example.com out"}));
    QCOMPARE(locations.registrations(), qsizetype(0));
    QCOMPARE(locations.bindings(), qsizetype(0));
}

void TestLocationStore::keepsAnEmptyRegistrationUntilItsRowsAreGone()
{
    LocationStore locations;
    const RegistrationId id = locations.findOrCreate("sip:alice@example.com");
    locations.at(id).touchedIn = 4;
    locations.replace(id, {});
    locations.releaseEmpty(3, {});
    QVERIFY(locations.exists(id));
    locations.releaseEmpty(4, {id});
    QVERIFY(locations.exists(id));
    locations.replace(id, {binding("one", 1000, 0)});
    locations.releaseEmpty(4, {});
    QVERIFY(locations.exists(id));
    locations.replace(id, {});
    locations.releaseEmpty(4, {});
    QVERIFY(!locations.exists(id));
    QCOMPARE(locations.find("sip:alice@example.com"), NoRegistration);
}

void TestLocationStore::usesSlotsAgain()
{
    LocationStore locations;
    const RegistrationId first = locations.findOrCreate("sip:alice@example.com");
    locations.replace(first, {});
    locations.releaseEmpty(0, {});
    const RegistrationId second = locations.findOrCreate("sip:bob@example.com");
    QCOMPARE(second, first);
    QCOMPARE(locations.at(second).aor, QByteArray("sip:bob@example.com"));
    QCOMPARE(locations.end(), RegistrationId(1));
}

QTEST_GUILESS_MAIN(TestLocationStore)
#include "tst_locationstore.moc"
