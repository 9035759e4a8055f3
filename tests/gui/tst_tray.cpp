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
    server::ChangeBatch batch;
    batch.isSnapshot = true;
    server::WatcherRow bob;
    bob.presentity = "sip:alice@example.com";
    bob.watcher = "sip:bob@example.com";
    bob.status = "pending";
    batch.watchers.changed = {bob};
    data.take(batch);
    QCOMPARE(tray.news(-1, 1), QString()); // who waited before is no news
    QCOMPARE(tray.news(0, 1), u"bob@example.com asks to see alice@example.com."_s);
    QCOMPARE(tray.news(1, 3), u"3 watcher(s) wait(s) for a decision."_s);
    QCOMPARE(tray.news(3, 2), QString());
    QCOMPARE(tray.news(2, 2), QString());
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
