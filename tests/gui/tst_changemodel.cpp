// SPDX-License-Identifier: Apache-2.0

// Rows that come, change and go by the thousand, in the order and the choice the user wants.

#include <map>
#include <random>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include "gui/models/presentitymodel.h"

using gui::ChangeModel;
using gui::PresentityModel;
using gui::Words;
using presence::BasicStatus;
using server::PresentityRow;

using namespace Qt::StringLiterals;

using Store = gui::RowStore<PresentityRow>;
using Changes = server::RowChanges<PresentityRow>;

class tst_ChangeModel : public QObject
{
    Q_OBJECT

private slots:
    void isFilledByASnapshot();
    void tellsRunsOfChangedRows();
    void removesInRangesFromTheEnd();
    void insertsWhereRowsBelong();
    void doesNotSortWhatChangesAtOnce();
    void takesChangesOfTheChoice();
    void manyChangesAreOneLayout();
    void aNewSnapshotIsAReset();
    void aRowThatCameBackIsNew();
    void survivesRandomBatches_data();
    void survivesRandomBatches();
};

namespace {

PresentityRow row(const QByteArray &name, int publications = 1)
{
    PresentityRow made;
    made.aor = "sip:" + name + "@example.com";
    made.publications = publications;
    made.summary.basic = publications % 2 == 0 ? BasicStatus::Closed : BasicStatus::Open;
    return made;
}

/// So that the order of names is that of numbers.
QByteArray name(int number)
{
    return QByteArray::number(10'000 + number);
}

QByteArrayList names(const PresentityModel &model)
{
    QByteArrayList all;
    for (int i = 0; i < model.rowCount(); ++i)
        all.append(model.row(i).aor.mid(4).chopped(12));
    return all;
}

std::vector<PresentityRow> rows(int count)
{
    std::vector<PresentityRow> made;
    for (int i = 0; i < count; ++i)
        made.push_back(row(name(i)));
    return made;
}

Changes changed(std::vector<PresentityRow> rows)
{
    return {{}, std::move(rows)};
}

Changes removed(const QByteArrayList &names)
{
    Changes changes;
    for (const QByteArray &each : names)
        changes.removed.push_back("sip:" + each + "@example.com");
    return changes;
}

} // namespace

void tst_ChangeModel::isFilledByASnapshot()
{
    Store store;
    PresentityModel model(store);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    store.reset({row("bob"), row("alice")});
    QCOMPARE(reset.size(), 1);
    QCOMPARE(names(model), QByteArrayList({"alice", "bob"}));
    QCOMPARE(PresentityModel(store).rowCount(), 2); // one that is made later
}

void tst_ChangeModel::tellsRunsOfChangedRows()
{
    Store store;
    PresentityModel model(store);
    store.reset({row("a"), row("b"), row("c"), row("d"), row("e")});
    QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
    store.apply(changed({row("e", 3), row("b", 3), row("a"), row("c", 3)}));
    QCOMPARE(told.size(), 2);
    QCOMPARE(told[0][0].toModelIndex().row(), 1);
    QCOMPARE(told[0][1].toModelIndex().row(), 2);
    QCOMPARE(told[1][0].toModelIndex().row(), 4);
    store.apply(changed({row("e", 3)})); // nothing new
    QCOMPARE(told.size(), 2);
}

void tst_ChangeModel::removesInRangesFromTheEnd()
{
    Store store;
    PresentityModel model(store);
    store.reset({row("a"), row("b"), row("c"), row("d"), row("e")});
    QSignalSpy told(&model, &QAbstractItemModel::rowsRemoved);
    store.apply(removed({"b", "e", "a", "nobody"}));
    QCOMPARE(told.size(), 2);
    QCOMPARE(told[0][1].toInt(), 4);
    QCOMPARE(told[1][1].toInt(), 0);
    QCOMPARE(told[1][2].toInt(), 1);
    QCOMPARE(names(model), QByteArrayList({"c", "d"}));
}

void tst_ChangeModel::insertsWhereRowsBelong()
{
    Store store;
    PresentityModel model(store);
    store.reset({row("b"), row("e")});
    QSignalSpy told(&model, &QAbstractItemModel::rowsInserted);
    store.apply(changed({row("d"), row("a"), row("c")}));
    QCOMPARE(told.size(), 2);
    QCOMPARE(names(model), QByteArrayList({"a", "b", "c", "d", "e"}));
    model.sort(PresentityModel::Address, Qt::DescendingOrder);
    store.apply(changed({row("bb"), row("f")}));
    QCOMPARE(names(model), QByteArrayList({"f", "e", "d", "c", "bb", "b", "a"}));
}

void tst_ChangeModel::doesNotSortWhatChangesAtOnce()
{
    Store store;
    PresentityModel model(store);
    store.reset({row("a", 1), row("b", 2), row("c", 3)});
    model.sort(PresentityModel::Publications, Qt::AscendingOrder);
    const QPersistentModelIndex kept = model.index(0, PresentityModel::State);
    QSignalSpy told(&model, &QAbstractItemModel::layoutChanged);
    store.apply(changed({row("a", 9)}));
    store.apply(changed({row("d", 5)})); // and one that comes before that is put right
    QCOMPARE(names(model), QByteArrayList({"a", "b", "c", "d"}));
    QCOMPARE(told.size(), 0);
    QTRY_COMPARE(names(model), QByteArrayList({"b", "c", "d", "a"}));
    QCOMPARE(told.size(), 1);
    QCOMPARE(kept.row(), 3);
    QCOMPARE(kept.column(), int(PresentityModel::State));
}

void tst_ChangeModel::takesChangesOfTheChoice()
{
    Store store;
    PresentityModel model(store);
    store.reset({row("a", 1), row("b", 2), row("c", 1)});
    model.setFilter({Words(), BasicStatus::Open, false});
    QCOMPARE(names(model), QByteArrayList({"a", "c"}));
    QCOMPARE(model.all(), 3);
    store.apply(changed({row("a", 2), row("b", 1), row("d", 2)}));
    QCOMPARE(names(model), QByteArrayList({"b", "c"}));
    QCOMPARE(model.rowOf("sip:a@example.com"), -1);
    QCOMPARE(model.rowOf("sip:c@example.com"), 1);
    model.setFilter({Words(u"D exam"_s), {}, false});
    QCOMPARE(names(model), QByteArrayList({"d"}));
    store.apply(removed({"b", "d"}));
    QCOMPARE(model.rowCount(), 0);
    model.setFilter({});
    QCOMPARE(names(model), QByteArrayList({"a", "c"}));
}

void tst_ChangeModel::manyChangesAreOneLayout()
{
    Store store;
    PresentityModel model(store);
    store.reset(rows(1000));
    const QPersistentModelIndex kept = model.index(501, 0);
    const QPersistentModelIndex gone = model.index(500, 0);
    QSignalSpy layouts(&model, &QAbstractItemModel::layoutChanged);
    QSignalSpy ranges(&model, &QAbstractItemModel::rowsRemoved);
    Changes changes;
    for (int i = 0; i < 1000; i += 2)
        changes.removed.push_back(row(name(i)).aor);
    store.apply(changes);
    QCOMPARE(layouts.size(), 1);
    QCOMPARE(ranges.size(), 0);
    QCOMPARE(model.rowCount(), 500);
    QCOMPARE(kept.row(), 250);
    QVERIFY(!gone.isValid());
}

void tst_ChangeModel::aNewSnapshotIsAReset()
{
    Store store;
    PresentityModel model(store);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    store.reset(rows(20));
    store.apply(changed({row(name(3), 2)}));
    store.reset({row("z")});
    QCOMPARE(names(model), QByteArrayList({"z"}));
    store.reset({});
    QCOMPARE(model.rowCount(), 0);
    store.apply(changed({row("y")}));
    QCOMPARE(names(model), QByteArrayList({"y"}));
}

void tst_ChangeModel::aRowThatCameBackIsNew()
{
    Store store;
    PresentityModel model(store);
    store.reset({row("a"), row("b")});
    const QPersistentModelIndex kept = model.index(0, 0);
    Changes changes = removed({"a"});
    changes.changed = {row("a", 7)};
    store.apply(changes);
    QVERIFY(!kept.isValid());
    QCOMPARE(names(model), QByteArrayList({"a", "b"}));
    QCOMPARE(model.row(0).publications, 7);
}

void tst_ChangeModel::survivesRandomBatches_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("keys");
    QTest::addColumn<int>("most"); // rows that a batch touches
    QTest::newRow("by what names it, few") << int(PresentityModel::Address) << 60 << 5;
    QTest::newRow("by what names it, many") << int(PresentityModel::Address) << 120 << 70;
    QTest::newRow("by what changes, few") << int(PresentityModel::Publications) << 60 << 5;
    QTest::newRow("by what changes, many") << int(PresentityModel::Publications) << 120 << 70;
}

void tst_ChangeModel::survivesRandomBatches()
{
    QFETCH(const int, column);
    QFETCH(const int, keys);
    QFETCH(const int, most);
    Store store;
    PresentityModel model(store);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTreeView view; // which complains itself about ranges that cannot be
    view.setModel(&model);
    std::map<QByteArray, PresentityRow> wanted;
    std::map<QByteArray, QPersistentModelIndex> kept;
    std::mt19937 random(4662);
    for (int round = 0; round < 200; ++round) {
        if (round % 20 == 0)
            model.sort(column, random() % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
        if (round % 15 == 0) {
            const bool all = random() % 2 == 0;
            model.setFilter(
                {Words(), all ? std::nullopt : std::optional(BasicStatus::Open), false});
        }
        Changes changes;
        for (int i = int(random() % unsigned(most)); i > 0; --i) {
            const PresentityRow each = row(name(int(random() % unsigned(keys))), int(random() % 9));
            if (random() % 3 == 0 && wanted.erase(each.aor) > 0) {
                changes.removed.push_back(each.aor);
                std::erase_if(changes.changed,
                              [&](const PresentityRow &row) { return row.aor == each.aor; });
                kept.erase(each.aor);
                continue;
            }
            wanted[each.aor] = each;
            std::erase_if(changes.changed,
                          [&](const PresentityRow &row) { return row.aor == each.aor; });
            changes.changed.push_back(each);
        }
        store.apply(changes);
        QByteArrayList shown;
        for (int i = 0; i < model.rowCount(); ++i) {
            QCOMPARE(model.row(i), wanted.at(model.row(i).aor));
            QCOMPARE(model.rowOf(model.row(i).aor), i);
            shown.append(model.row(i).aor);
        }
        QCOMPARE(model.all(), int(wanted.size()));
        QCOMPARE(QSet<QByteArray>(shown.begin(), shown.end()).size(), shown.size());
        // Whatever happened, an index is still that of its row, and gone only if the row is.
        for (auto it = kept.begin(); it != kept.end();) {
            if (it->second.isValid())
                QCOMPARE(model.row(it->second.row()).aor, it->first);
            else
                QCOMPARE(model.rowOf(it->first) >= 0 && wanted.count(it->first) == 0, false);
            it = it->second.isValid() ? std::next(it) : kept.erase(it);
        }
        if (model.rowCount() > 0) {
            const int place = int(random() % unsigned(model.rowCount()));
            kept[model.row(place).aor] = model.index(place, 1);
        }
    }
    // In the end all stands where it belongs.
    model.setFilter({});
    QCOMPARE(model.rowCount(), int(wanted.size()));
    model.sort(PresentityModel::Address, Qt::AscendingOrder);
    int at = 0;
    for (const auto &[aor, each] : wanted)
        QCOMPARE(model.row(at++).aor, aor);
}

QTEST_MAIN(tst_ChangeModel)
#include "tst_changemodel.moc"
