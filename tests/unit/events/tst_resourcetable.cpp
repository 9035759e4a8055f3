// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "events/resourcetable.h"
#include "fakepackage.h"

class tst_ResourceTable : public QObject
{
    Q_OBJECT

private slots:
    void findsByAddressAndPackage();
    void keepsWhatIsInUse();
    void givesFreedNumbersAgain();
    void findsEachOfMany();
};

void tst_ResourceTable::findsByAddressAndPackage()
{
    FakePackage presence("presence");
    FakePackage dialog("dialog");
    events::ResourceTable table;
    QCOMPARE(table.find("sip:a@x", presence), events::NullResource);
    const events::ResourceId id = table.findOrCreate("sip:a@x", presence);
    QCOMPARE(table.findOrCreate("sip:a@x", presence), id);
    QCOMPARE(table.find("sip:a@x", presence), id);
    QVERIFY(table.findOrCreate("sip:a@x", dialog) != id);
    QVERIFY(table.findOrCreate("sip:b@x", presence) != id);
    QCOMPARE(table.size(), 3);
}

void tst_ResourceTable::keepsWhatIsInUse()
{
    FakePackage presence("presence");
    events::ResourceTable table;
    const events::ResourceId id = table.findOrCreate("sip:a@x", presence);
    const auto staysWith = [&](auto use, auto stop) {
        use();
        table.releaseIfUnused(id);
        const bool stayed = table.exists(id);
        stop();
        return stayed;
    };
    events::Resource &resource = table.at(id);
    QVERIFY(staysWith([&] { resource.publications.emplace_back(); },
                      [&] { resource.publications.clear(); }));
    QVERIFY(staysWith([&] { resource.subscriptions.push_back(1); },
                      [&] { resource.subscriptions.clear(); }));
    QVERIFY(staysWith([&] { resource.relationships.push_back(1); },
                      [&] { resource.relationships.clear(); }));
    QVERIFY(staysWith([&] { ++resource.ending; }, [&] { --resource.ending; }));
    table.releaseIfUnused(id);
    QVERIFY(!table.exists(id));
    QCOMPARE(table.find("sip:a@x", presence), events::NullResource);
}

void tst_ResourceTable::givesFreedNumbersAgain()
{
    FakePackage presence("presence");
    events::ResourceTable table;
    const events::ResourceId first = table.findOrCreate("sip:a@x", presence);
    table.releaseIfUnused(first);
    QCOMPARE(table.findOrCreate("sip:b@x", presence), first);
    QCOMPARE(table.at(first).aor, QByteArray("sip:b@x"));
    QCOMPARE(table.end(), 1u);
}

void tst_ResourceTable::findsEachOfMany()
{
    FakePackage presence("presence");
    FakePackage dialog("dialog");
    events::ResourceTable table;
    const auto nameOf = [](int number) { return "sip:" + QByteArray::number(number) + "@x"; };
    constexpr int Many = 1000; // the buckets grow, and stay shared
    for (int i = 0; i < Many; ++i) {
        (void)table.findOrCreate(nameOf(i), presence);
        (void)table.findOrCreate(nameOf(i), dialog);
    }
    const events::Resource *first = &table.at(0);
    for (int i = 0; i < Many; i += 2) {
        table.releaseIfUnused(table.find(nameOf(i), presence));
        table.releaseIfUnused(table.find(nameOf(i + 1), dialog));
    }
    QCOMPARE(table.size(), Many);
    QCOMPARE(&table.at(0), first);
    for (int i = 0; i < Many; ++i) {
        const bool isEven = i % 2 == 0;
        QCOMPARE(table.find(nameOf(i), presence) != events::NullResource, !isEven);
        const events::ResourceId id = table.find(nameOf(i), isEven ? dialog : presence);
        QVERIFY(id != events::NullResource);
        QCOMPARE(table.at(id).aor, nameOf(i));
    }
    const events::ResourceId unused = table.find(nameOf(1), presence);
    table.releaseIfUnused(unused);
    table.releaseIfUnused(unused); // once
    QVERIFY(table.findOrCreate("sip:new@x", presence) != table.findOrCreate("sip:new@x", dialog));
}

QTEST_APPLESS_MAIN(tst_ResourceTable)
#include "tst_resourcetable.moc"
