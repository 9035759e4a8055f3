// SPDX-License-Identifier: Apache-2.0
#include <random>

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

#include "gui/models/phonelogmodel.h"
#include "gui/models/phonemodel.h"
#include "gui/models/phonetext.h"

using gui::PhoneLogModel;
using gui::PhoneModel;
using gui::PhoneText;
using lab::PhoneEvent;
using lab::PhoneState;
using lab::Standing;
using lab::WatchState;

using namespace Qt::StringLiterals;

namespace {

WatchState watching(const QByteArray &presentity)
{
    WatchState watch;
    watch.presentity = presentity;
    watch.package = "presence";
    watch.standing = Standing::Held;
    watch.subscriptionState = "active";
    return watch;
}

PhoneState phone(lab::PhoneId id, std::vector<WatchState> watches = {})
{
    PhoneState made;
    made.id = id;
    made.aor = "sip:phone" + QByteArray::number(id) + "@lab.example";
    made.watches = std::move(watches);
    return made;
}

PhoneEvent happened(qint64 time)
{
    return {time, PhoneEvent::Kind::Sent, "PUBLISH", "initial"};
}

QString cell(int column, const QModelIndex &row)
{
    return row.siblingAtColumn(column).data().toString();
}

} // namespace

class tst_PhoneModel : public QObject
{
    Q_OBJECT

private slots:
    void showsPhonesAndWhatTheySee();
    void keepsRowsThroughChanges();
    void takesAWatchThatEndedAndBeganAnew();
    void removesInRuns();
    void survivesRandomBatches();
    void saysHowAWatchStands_data();
    void saysHowAWatchStands();
    void saysHowAPhoneBehaves();
    void logKeepsWhatStays();
};

void tst_PhoneModel::showsPhonesAndWhatTheySee()
{
    PhoneModel model;
    PhoneState alice = phone(1);
    alice.device = u"desk"_s;
    alice.publication.state = lab::PresenceState{lab::Basic::Open, u"meeting"_s, u"Until noon"_s};
    alice.publication.standing = Standing::Held;
    alice.registration.standing = Standing::Held;
    PhoneState bob = phone(2, {watching("sip:phone1@lab.example")});
    bob.watches.front().seen = lab::SeenState{lab::Basic::Closed, u"away"_s, u"Gone"_s, 1};
    bob.watches.front().notifies = 3;
    bob.watches.front().lastNotify = QDateTime::currentMSecsSinceEpoch();
    model.apply({{alice, bob}, {}, {}});
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex first = model.index(0, 0);
    QCOMPARE(cell(PhoneModel::Who, first), u"phone1@lab.example (desk)"_s);
    QCOMPARE(cell(PhoneModel::State, first), u"● open · meeting"_s);
    QCOMPARE(cell(PhoneModel::Note, first), u"Until noon"_s);
    QCOMPARE(cell(PhoneModel::Server, first), u"registered"_s);
    QCOMPARE(cell(PhoneModel::Notifies, first), u"answers them"_s);
    const QModelIndex second = model.index(1, 0);
    QCOMPARE(cell(PhoneModel::State, second), u"– nothing published"_s);
    QCOMPARE(model.rowCount(second), 1);
    const QModelIndex seen = model.index(0, 0, second);
    QCOMPARE(cell(PhoneModel::Who, seen), u"sees phone1@lab.example"_s);
    QCOMPARE(cell(PhoneModel::State, seen), u"○ closed · away"_s);
    QCOMPARE(cell(PhoneModel::Note, seen), u"Gone"_s);
    QCOMPARE(cell(PhoneModel::Server, seen), u"active"_s);
    QVERIFY(cell(PhoneModel::Notifies, seen).startsWith(u"3, last "_s));
    QVERIFY(seen.siblingAtColumn(PhoneModel::Notifies)
                .data(Qt::ToolTipRole)
                .toString()
                .startsWith(u"Last NOTIFY: "_s));
    QCOMPARE(model.phone(seen)->id, lab::PhoneId(2));
    QVERIFY(!model.watch(second));
}

void tst_PhoneModel::keepsRowsThroughChanges()
{
    PhoneModel model;
    const QAbstractItemModelTester tester(&model);
    model.apply(
        {{phone(1), phone(2, {watching("sip:a@b"), watching("sip:c@d")}), phone(3)}, {}, {}});
    const QPersistentModelIndex second = model.index(1, 0);
    const QPersistentModelIndex last = model.index(1, 0, second);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.apply({{phone(2, {watching("sip:c@d"), watching("sip:e@f")})}, {1}, {}});
    QCOMPARE(second.row(), 0);
    QCOMPARE(last.row(), 0);
    QCOMPARE(model.watch(last)->presentity, "sip:c@d");
    QCOMPARE(model.rowCount(second), 2);
    QVERIFY(!changed.isEmpty());
}

void tst_PhoneModel::takesAWatchThatEndedAndBeganAnew()
{
    PhoneModel model;
    const QAbstractItemModelTester tester(&model);
    model.apply({{phone(1, {watching("sip:a@b"), watching("sip:c@d")})}, {}, {}});
    model.apply({{phone(1, {watching("sip:c@d"), watching("sip:a@b")})}, {}, {}});
    const QModelIndex parent = model.index(0, 0);
    QCOMPARE(model.rowCount(parent), 2);
    QCOMPARE(model.watch(model.index(0, 0, parent))->presentity, "sip:c@d");
    QCOMPARE(model.watch(model.index(1, 0, parent))->presentity, "sip:a@b");
}

void tst_PhoneModel::removesInRuns()
{
    PhoneModel model;
    std::vector<PhoneState> many;
    for (lab::PhoneId id = 1; id <= 10; ++id)
        many.push_back(phone(id));
    model.apply({many, {}, {}});
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.apply({{}, {9, 2, 3, 4, 42}, {}});
    QCOMPARE(removed.size(), 2);
    QCOMPARE(model.rowCount(), 6);
    QVERIFY(!model.find(3));
    QCOMPARE(model.find(5)->id, lab::PhoneId(5));
}

void tst_PhoneModel::survivesRandomBatches()
{
    PhoneModel model;
    const QAbstractItemModelTester tester(&model);
    std::mt19937 random(7);
    lab::PhoneId last = 0;
    std::map<lab::PhoneId, size_t> expected;
    for (int round = 0; round < 200; ++round) {
        server::LabBatch batch;
        for (auto each = expected.begin(); each != expected.end();) {
            const bool goes = random() % 10 == 0;
            if (goes)
                batch.removed.push_back(each->first);
            each = goes ? expected.erase(each) : std::next(each);
        }
        for (int i = 0; i < int(random() % 3); ++i)
            expected[++last] = 0;
        for (auto &[id, watches] : expected) {
            if (random() % 3 != 0 && id != last)
                continue;
            PhoneState now = phone(id);
            for (watches = 0; watches < random() % 4; ++watches)
                now.watches.push_back(watching("sip:" + QByteArray::number(random() % 6) + "@x"));
            watches = now.watches.size();
            batch.changed.push_back(now);
        }
        for (const auto &[id, watches] : expected) { // new ones come with a state
            if (!model.find(id) && std::none_of(batch.changed.begin(), batch.changed.end(),
                                                [&](const auto &each) { return each.id == id; }))
                batch.changed.push_back(phone(id));
        }
        std::sort(batch.changed.begin(), batch.changed.end(),
                  [](const auto &a, const auto &b) { return a.id < b.id; });
        model.apply(batch);
        QCOMPARE(size_t(model.rowCount()), expected.size());
        for (const auto &[id, watches] : expected)
            QCOMPARE(model.find(id)->watches.size(), watches);
    }
}

void tst_PhoneModel::saysHowAWatchStands_data()
{
    QTest::addColumn<int>("standing");
    QTest::addColumn<int>("lastAnswer");
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QString>("text");
    QTest::addRow("asking") << int(Standing::Trying) << 0 << ""_ba << u"asking…"_s;
    QTest::addRow("active") << int(Standing::Held) << 200 << "active"_ba << u"active"_s;
    QTest::addRow("pending") << int(Standing::Held) << 202 << "pending"_ba
                             << u"waits for approval"_s;
    QTest::addRow("refused") << int(Standing::Refused) << 403 << ""_ba << u"refused: 403"_s;
    QTest::addRow("not proved") << int(Standing::Refused) << 401 << ""_ba
                                << u"refused: wants a password"_s;
    QTest::addRow("rejected") << int(Standing::Refused) << 200 << "terminated"_ba
                              << u"ended: rejected"_s;
    QTest::addRow("no answer") << int(Standing::NoAnswer) << 408 << ""_ba << u"no answer"_s;
    QTest::addRow("ended") << int(Standing::None) << 200 << "terminated"_ba << u"ended"_s;
}

void tst_PhoneModel::saysHowAWatchStands()
{
    QFETCH(int, standing);
    QFETCH(int, lastAnswer);
    QFETCH(QByteArray, state);
    WatchState watch;
    watch.standing = Standing(standing);
    watch.lastAnswer = lastAnswer;
    watch.subscriptionState = state;
    watch.reason = "rejected";
    QTEST(PhoneText::standing(watch), "text");
    QCOMPARE(gui::isWaiting(watch), state == "pending");
}

void tst_PhoneModel::saysHowAPhoneBehaves()
{
    PhoneState one = phone(1);
    QCOMPARE(PhoneText::behaviour(one), u"answers them"_s);
    one.notifyAnswer.status = 481;
    QCOMPARE(PhoneText::behaviour(one), u"answers them with 481"_s);
    one.notifyAnswer.status = lab::NotifyAnswer::Drop;
    QCOMPARE(PhoneText::behaviour(one), u"leaves them unanswered"_s);
    one.reachable = false;
    QCOMPARE(PhoneText::behaviour(one), u"unreachable"_s);
    one.leaving = true;
    QCOMPARE(PhoneText::behaviour(one), u"is being removed"_s);
    QCOMPARE(PhoneText::ago(1000, 4000), u"3 s ago"_s);
    QCOMPARE(PhoneText::ago(0, 600'000), u"10 min ago"_s);
    QCOMPARE(PhoneText::until(3 * 3600'000, 0), u"in 3 h"_s);
}

void tst_PhoneModel::logKeepsWhatStays()
{
    PhoneLogModel model;
    const QAbstractItemModelTester tester(&model);
    model.show({happened(1), happened(2), happened(3)});
    QCOMPARE(model.rowCount(), 3);
    const QPersistentModelIndex third = model.index(2, 0);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.show({happened(2), happened(3), happened(4), happened(5)});
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(third.row(), 1);
    QCOMPARE(model.index(0, PhoneLogModel::What).data().toString(), u"PUBLISH"_s);
    QCOMPARE(model.index(0, PhoneLogModel::Way).data().toString(), u"→ out"_s);
    model.show({happened(7)});
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!third.isValid());
    model.show({});
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(reset.isEmpty());
}

QTEST_MAIN(tst_PhoneModel)
#include "tst_phonemodel.moc"
