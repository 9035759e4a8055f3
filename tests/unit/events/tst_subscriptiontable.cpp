// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "events/relationshiptable.h"
#include "events/subscriptiontable.h"

using events::DialogText;

class tst_SubscriptionTable : public QObject
{
    Q_OBJECT

private slots:
    void findsADialogByAllThreeNames();
    void keepsADialogAsLongAsItsLastSubscription();
    void restoresADialogInItsPlace();
    void restoresTagsOfAnotherMake();
    void refusesATagOfADialogThatWas();
    void countsThoseOfAWatcher();
    void recordsStaySmall();
};

namespace {

struct Tables
{
    base::TokenSource tokens{4711};
    base::TextPool texts;
    events::SubscriptionTable table{tokens, texts};

    events::DialogId add(QByteArrayView callId, QByteArrayView remoteTag)
    {
        const events::DialogId id = table.createDialog();
        table.setText(id, DialogText::CallId, callId);
        table.setText(id, DialogText::RemoteTag, remoteTag);
        (void)table.create(id, 0);
        return id;
    }
    QByteArray tag(events::DialogId id)
    {
        return table.dialog(id).text.at(DialogText::LocalTag).toByteArray();
    }
};

} // namespace

void tst_SubscriptionTable::findsADialogByAllThreeNames()
{
    Tables tables;
    const events::DialogId one = tables.add("call-1", "a");
    const events::DialogId two = tables.add("call-2", "b");
    QCOMPARE(tables.table.findDialog("call-1", tables.tag(one), "a"), one);
    QCOMPARE(tables.table.findDialog("call-2", tables.tag(two), "b"), two);
    QCOMPARE(tables.table.findDialog("call-2", tables.tag(one), "a"), events::NoDialog);
    QCOMPARE(tables.table.findDialog("call-1", tables.tag(one), "b"), events::NoDialog);
    QCOMPARE(tables.table.findDialog("call-1", tables.tag(two), "a"), events::NoDialog);
    QCOMPARE(tables.table.findDialog("call-1", "", "a"), events::NoDialog);
}

void tst_SubscriptionTable::keepsADialogAsLongAsItsLastSubscription()
{
    Tables tables;
    const events::DialogId dialog = tables.add("call", "a");
    const QByteArray tag = tables.tag(dialog);
    const events::SubscriptionId first = tables.table.dialog(dialog).first;
    const events::SubscriptionId second = tables.table.create(dialog, 0);
    QCOMPARE(tables.table.size(), 2);
    tables.table.release(first);
    QCOMPARE(tables.table.findDialog("call", tag, "a"), dialog);
    tables.table.release(second);
    QCOMPARE(tables.table.findDialog("call", tag, "a"), events::NoDialog);
    QCOMPARE(tables.table.size(), 0);
}

void tst_SubscriptionTable::restoresADialogInItsPlace()
{
    Tables before;
    (void)before.add("call-0", "z");
    const events::DialogId id = before.add("call-1", "a");
    const QByteArray tag = before.tag(id);

    Tables after;
    const events::DialogId restored = after.table.restoreDialog(tag);
    QCOMPARE(restored, id);
    after.table.setText(restored, DialogText::CallId, "call-1");
    after.table.setText(restored, DialogText::RemoteTag, "a");
    (void)after.table.create(restored, 0);
    QCOMPARE(after.table.findDialog("call-1", tag, "a"), restored);
    // New ones take the places that are free, and never this one.
    QVERIFY(after.add("call-2", "b") != restored);
    QVERIFY(after.add("call-3", "c") != restored);
    QCOMPARE(after.table.findDialog("call-1", tag, "a"), restored);
}

void tst_SubscriptionTable::restoresTagsOfAnotherMake()
{
    Tables tables;
    const QByteArray foreign = "10.5062.1234.7";
    const events::DialogId id = tables.table.restoreDialog(foreign);
    tables.table.setText(id, DialogText::CallId, "call");
    tables.table.setText(id, DialogText::RemoteTag, "a");
    const events::SubscriptionId subscription = tables.table.create(id, 0);
    QCOMPARE(tables.table.findDialog("call", foreign, "a"), id);
    tables.table.release(subscription);
    QCOMPARE(tables.table.findDialog("call", foreign, "a"), events::NoDialog);
}

void tst_SubscriptionTable::refusesATagOfADialogThatWas()
{
    Tables tables;
    const events::DialogId old = tables.add("call", "a");
    const QByteArray tag = tables.tag(old);
    tables.table.release(tables.table.dialog(old).first);
    const events::DialogId again = tables.add("call", "a");
    QCOMPARE(again, old);              // the same place,
    QVERIFY(tables.tag(again) != tag); // another name
    QCOMPARE(tables.table.findDialog("call", tag, "a"), events::NoDialog);
}

void tst_SubscriptionTable::countsThoseOfAWatcher()
{
    Tables tables;
    std::vector<events::SubscriptionId> all;
    for (const QByteArrayView watcher :
         {"sip:bob@a.example", "sip:carol@a.example", "sip:bob@a.example"}) {
        const events::DialogId dialog = tables.add("call-" + QByteArray::number(all.size()), "a");
        all.push_back(tables.table.dialog(dialog).first);
        tables.table.setNames(all.back(), watcher, "");
    }
    QCOMPARE(tables.table.countOf("sip:bob@a.example"), 2);
    QCOMPARE(tables.table.countOf("sip:dave@a.example"), 0);
    tables.table.release(all[0]);
    QCOMPARE(tables.table.countOf("sip:bob@a.example"), 1);
    tables.table.release(all[2]);
    QCOMPARE(tables.table.countOf("sip:bob@a.example"), 0);
    QCOMPARE(tables.table.countOf("sip:carol@a.example"), 1);
}

// There are a hundred thousand of each: tests/bench/README.md.
void tst_SubscriptionTable::recordsStaySmall()
{
    QVERIFY(sizeof(events::Subscription) <= 104);
    QVERIFY(sizeof(events::DialogRecord) <= 96);
    QVERIFY(sizeof(events::Relationship) <= 32);
}

QTEST_APPLESS_MAIN(tst_SubscriptionTable)
#include "tst_subscriptiontable.moc"
