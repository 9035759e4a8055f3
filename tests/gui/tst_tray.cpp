// SPDX-License-Identifier: Apache-2.0
#include <QSignalSpy>
#include <QTest>

#include "gui/actions.h"
#include "gui/models/livedata.h"
#include "gui/tray.h"

using gui::Tray;

using namespace Qt::StringLiterals;

class tst_Tray : public QObject
{
    Q_OBJECT

private slots:
    void tellsOfWhoIsNew();
    void leadsToTheWindow();
};

void tst_Tray::tellsOfWhoIsNew()
{
    server::ServerThread server;
    gui::LiveData data(server);
    const gui::Actions actions;
    const Tray tray(data, actions);
    QSignalSpy told(&tray, &Tray::told);
    server::ChangeBatch batch;
    batch.isSnapshot = true;
    server::WatcherRow bob;
    bob.presentity = "sip:alice@example.com";
    bob.watcher = "sip:bob@example.com";
    bob.status = "pending";
    batch.watchers.changed = {bob};
    data.take(batch);
    QCOMPARE(told.size(), 0); // who waited before is no news
    const auto take = [&](const std::vector<server::WatcherRow> &changed,
                          const std::vector<QByteArray> &removed = {}) {
        server::ChangeBatch next;
        next.watchers.changed = changed;
        next.watchers.removed = removed;
        data.take(next);
        return told.isEmpty() ? QString() : told.takeLast()[0].toString();
    };
    QCOMPARE(take({}, {keyOf(bob)}), QString());
    QCOMPARE(take({bob}), u"bob@example.com asks to see alice@example.com."_s);
    server::WatcherRow carol = bob;
    carol.watcher = "sip:carol@example.com";
    server::WatcherRow dave = bob;
    dave.watcher = "sip:dave@example.com";
    QCOMPARE(take({carol, dave}), u"3 watcher(s) wait(s) for a decision."_s);
    QCOMPARE(take({}, {keyOf(dave)}), QString());
    // One leaves and one comes: as many wait as before, and somebody new asks.
    QCOMPARE(take({dave}, {keyOf(carol)}), u"2 watcher(s) wait(s) for a decision."_s);
    // Who is decided about, and is not after an Undo, has not asked again.
    dave.status = "active";
    QCOMPARE(take({dave}), QString());
    dave.status = "pending";
    QCOMPARE(take({dave}), QString());
    // Nor has who was put aside; until he does.
    data.watchers().putAside({keyOf(dave)}, true);
    QCOMPARE(take({carol}), u"2 watcher(s) wait(s) for a decision."_s);
    QCOMPARE(take({}, {keyOf(carol)}), QString());
    QCOMPARE(take({}, {keyOf(bob)}), QString());
    QCOMPARE(take({carol}), u"carol@example.com asks to see alice@example.com."_s);
    data.watchers().putAside({keyOf(dave)}, false);
    QCOMPARE(take({}), QString());
    data.watchers().putAside({keyOf(dave)}, true);
    dave.asked = 1;
    QCOMPARE(take({dave}, {keyOf(carol)}), u"dave@example.com asks to see alice@example.com."_s);
}

void tst_Tray::leadsToTheWindow()
{
    server::ServerThread server;
    gui::LiveData data(server);
    const gui::Actions actions;
    const Tray tray(data, actions);
    const QSignalSpy wanted(&tray, &Tray::windowWanted);
    actions.showWindow->trigger();
    QCOMPARE(wanted.size(), 1);
    QVERIFY(!tray.isThere()); // there is no tray in a test, and that does no harm
}

QTEST_MAIN(tst_Tray)
#include "tst_tray.moc"
