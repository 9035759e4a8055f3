// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "base/tokensource.h"
#include "events/relationshiptable.h"
#include "fakepackage.h"

using events::Relationship;
using events::WatcherDecision;

namespace {

constexpr events::Ruling Allowed = {WatcherDecision::Allowed, events::DecidedBy::Person};

struct Tables
{
    FakePackage presence{"presence"};
    base::TextPool texts;
    events::ResourceTable resources;
    store::CommitLedger ledger;
    events::RelationshipTable table{resources, ledger, texts};
    events::ResourceId alice = resources.findOrCreate("sip:alice@x", presence);
    events::ResourceId bob = resources.findOrCreate("sip:bob@x", presence);

    [[nodiscard]] QByteArray watchersOf(events::ResourceId resource) const
    {
        QByteArray all;
        for (const Relationship &each : table.of(resource))
            all += each.watcher.view().toByteArray() + ' ';
        return all.trimmed();
    }
};

} // namespace

class tst_RelationshipTable : public QObject
{
    Q_OBJECT

private slots:
    void keepsWatchersInOrder();
    void findsEachOfMany();
    void knowsNobodyWhereThereIsNoResource();
    void countsResourcesOfAWatcher();
    void givesNothingOfTheForgottenToWhoComesNext();
};

void tst_RelationshipTable::keepsWatchersInOrder()
{
    Tables tables;
    for (const char *watcher : {"sip:m@x", "sip:z@x", "sip:a@x", "sip:n@x"})
        tables.table.ensure(tables.alice, watcher, 1);
    tables.table.ensure(tables.bob, "sip:b@x", 1);
    QCOMPARE(tables.watchersOf(tables.alice), "sip:a@x sip:m@x sip:n@x sip:z@x");
    QCOMPARE(tables.watchersOf(tables.bob), "sip:b@x");
    tables.table.remove(tables.alice, "sip:m@x");
    tables.table.remove(tables.alice, "sip:nobody@x");
    QCOMPARE(tables.watchersOf(tables.alice), "sip:a@x sip:n@x sip:z@x");
    QCOMPARE(tables.table.watchersOf(tables.alice),
             (std::vector<QByteArray>{"sip:a@x", "sip:n@x", "sip:z@x"}));
    QCOMPARE(tables.table.size(), 4);
}

void tst_RelationshipTable::findsEachOfMany()
{
    constexpr int Count = 2000;
    const auto name = [](int i) { return "sip:" + QByteArray::number(i * 7919 % Count) + "@x"; };
    Tables tables;
    std::vector<const Relationship *> all;
    for (int i = 0; i < Count; ++i)
        all.push_back(&tables.table.ensure(tables.alice, name(i), i));
    for (int i = 0; i < Count; i += 2)
        tables.table.remove(tables.alice, name(i));
    for (int i = 0; i < Count; ++i) {
        const Relationship *found = tables.table.find(tables.alice, name(i));
        QCOMPARE(found, i % 2 == 0 ? nullptr : all[size_t(i)]);
        QVERIFY(!found || found->inserted == quint32(i));
    }
}

void tst_RelationshipTable::knowsNobodyWhereThereIsNoResource()
{
    Tables tables;
    QCOMPARE(tables.table.find(events::NullResource, "sip:a@x"), nullptr);
    tables.resources.releaseIfUnused(tables.bob);
    QCOMPARE(tables.table.find(tables.bob, "sip:a@x"), nullptr);
}

void tst_RelationshipTable::countsResourcesOfAWatcher()
{
    Tables tables;
    tables.table.ensure(tables.alice, "sip:a@x", 1);
    tables.table.ensure(tables.alice, "sip:a@x", 1);
    tables.table.ensure(tables.bob, "sip:a@x", 1);
    QCOMPARE(tables.table.countOf("sip:a@x"), 2);
    QCOMPARE(tables.table.countOf("sip:b@x"), 0);
    tables.table.remove(tables.alice, "sip:a@x");
    QCOMPARE(tables.table.countOf("sip:a@x"), 1);
}

void tst_RelationshipTable::givesNothingOfTheForgottenToWhoComesNext()
{
    Tables tables;
    tables.table.decide(tables.alice, "sip:a@x", Allowed, 1);
    Relationship &known = *tables.table.find(tables.alice, "sip:a@x");
    known.countAsked();
    known.makeNotes().userAgent = "phone";
    tables.table.remove(tables.alice, "sip:a@x");
    const Relationship &next = tables.table.ensure(tables.bob, "sip:b@x", 2);
    QCOMPARE(&next, &known); // the same place
    QCOMPARE(next.watcher.view(), QByteArrayView("sip:b@x"));
    QVERIFY(next.ruling() == events::Ruling());
    QCOMPARE(next.asked, quint16(0));
    QCOMPARE(next.inserted, 2U);
    QVERIFY(next.notes().userAgent.isEmpty());
}

QTEST_APPLESS_MAIN(tst_RelationshipTable)
#include "tst_relationshiptable.moc"
