// SPDX-License-Identifier: Apache-2.0

// What a table of rows that live does for its user: it stands still, copies, and remembers.

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include "gui/actions.h"
#include "gui/models/presentitymodel.h"
#include "gui/models/times.h"
#include "gui/widgets/filterbar.h"
#include "gui/widgets/table.h"
#include "gui/widgets/tablepanel.h"

using gui::PresentityModel;
using gui::Table;
using gui::TablePanel;
using gui::Times;
using gui::Words;
using server::PresentityRow;

using namespace Qt::StringLiterals;

class tst_Table : public QObject
{
    Q_OBJECT

private slots:
    void staysOnWhatOneReads();
    void showsNewRowsAtTheTop();
    void keepsTheSelection();
    void tellsThatAChosenRowIsGone();
    void paintsOnlyWhatIsSeen();
    void opensByKey();
    void copies();
    void copiesWhereTheFocusIs();
    void hidesColumns();
    void letsColumnsGiveWay();
    void remembers();
    void saysWhyItIsEmpty();
    void findsWords();
    void speaksOfTimes();
};

namespace {

PresentityRow row(int number, const QString &note = {})
{
    PresentityRow made;
    made.aor = "sip:" + QByteArray::number(20'000 + number) + "@example.com";
    made.summary.note = note;
    return made;
}

server::RowChanges<PresentityRow> changed(std::vector<PresentityRow> rows)
{
    return {{}, std::move(rows)};
}

struct Opened
{
    gui::RowStore<PresentityRow> store;
    PresentityModel model{store};
    gui::Actions actions;
    TablePanel panel{{u"people"_s, u"People"_s, u"words"_s, u"Filter"_s}, model, actions, nullptr};
    Table &table = panel.table();

    explicit Opened(int count)
    {
        std::vector<PresentityRow> rows;
        for (int i = 0; i < count; ++i)
            rows.push_back(row(i * 10));
        store.reset(rows);
        panel.filter().showOnly({});
        QObject::connect(&panel.filter(), &gui::FilterBar::changed, &panel, [this] {
            model.setFilter({panel.filter().words(), {}, false});
        });
        table.sortByColumn(0, Qt::AscendingOrder);
        panel.resize(800, 400);
        panel.show();
    }
    [[nodiscard]] QByteArray topRow() const { return model.row(table.rowAt(0)).aor; }
    [[nodiscard]] QByteArrayList selected() const
    {
        QByteArrayList all;
        for (const int each : table.selectedRows())
            all.append(model.row(each).aor);
        return all;
    }
};

/// Counts how often somebody is painted.
class Painted : public QObject
{
public:
    explicit Painted(QWidget *widget) { widget->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        times += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
    int times = 0;
};

} // namespace

void tst_Table::staysOnWhatOneReads()
{
    Opened on(500);
    on.table.verticalScrollBar()->setValue(200);
    const QByteArray top = on.topRow();
    on.store.apply(changed({row(5), row(15), row(1995), row(2005)}));
    QTRY_COMPARE(on.topRow(), top);
    on.store.apply({{row(0).aor, row(5).aor, row(100).aor, row(4000).aor}, {}});
    QTRY_COMPARE(on.topRow(), top);
    std::vector<PresentityRow> many; // a change of layout
    for (int i = 0; i < 100; ++i)
        many.push_back(row(i * 20 + 3));
    on.store.apply(changed(many));
    QTRY_COMPARE(on.topRow(), top);
    QVERIFY(on.table.verticalScrollBar()->value() > 250);
    // The row itself goes: the next one takes its place.
    const QByteArray next = on.model.row(on.table.rowAt(0) + 1).aor;
    on.store.apply({{top, row(20).aor}, {}});
    QTRY_COMPARE(on.topRow(), next);
}

void tst_Table::showsNewRowsAtTheTop()
{
    Opened on(500);
    on.store.apply(changed({row(-5)}));
    QTRY_COMPARE(on.topRow(), row(-5).aor);
}

void tst_Table::keepsTheSelection()
{
    Opened on(100);
    on.table.selectRow(50);
    on.table.selectionModel()->select(on.model.index(70, 0),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const QByteArrayList before = on.selected();
    QCOMPARE(before, QByteArrayList({row(500).aor, row(700).aor}));
    on.store.apply({{row(0).aor, row(600).aor}, {row(5), row(605)}});
    QCOMPARE(on.selected(), before);
    std::vector<QByteArray> gone;
    for (int i = 1; i < 100; i += 2)
        gone.push_back(row(i * 10).aor);
    on.store.apply({gone, {}});
    QCOMPARE(on.selected(), before);
    on.model.sort(0, Qt::DescendingOrder);
    QCOMPARE(on.selected(), QByteArrayList({row(700).aor, row(500).aor}));
}

void tst_Table::tellsThatAChosenRowIsGone()
{
    Opened on(100);
    on.table.selectRow(50);
    QSignalSpy chosen(&on.table, &Table::chosenChanged);
    std::vector<QByteArray> gone;
    for (int i = 0; i < 100; i += 2)
        gone.push_back(row(i * 10).aor);
    on.store.apply({gone, {}});
    QVERIFY(!chosen.isEmpty());
    QVERIFY(on.selected().isEmpty());
}

void tst_Table::paintsOnlyWhatIsSeen()
{
    Opened on(500);
    QVERIFY(QTest::qWaitForWindowExposed(&on.panel));
    const Painted painted(on.table.viewport());
    const QList<int> roles;
    on.table.dataChanged(on.model.index(400, 0), on.model.index(402, 3), roles);
    QCoreApplication::processEvents();
    QCOMPARE(painted.times, 0);
    on.table.dataChanged(on.model.index(2, 0), on.model.index(2, 3), roles);
    QTRY_COMPARE(painted.times, 1);
}

void tst_Table::opensByKey()
{
    Opened on(3);
    QSignalSpy opened(&on.table, &Table::opened);
    auto *words = on.panel.findChild<QLineEdit *>(u"peopleWords"_s);
    words->setFocus();
    QTest::keyClick(words, Qt::Key_Return); // into the table
    QTRY_VERIFY(on.table.hasFocus());
    on.table.selectRow(1);
    QTest::keyClick(&on.table, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].toModelIndex().row(), 1);
}

void tst_Table::copies()
{
    Opened on(3);
    on.table.setCurrentIndex(on.model.index(1, 0));
    on.actions.copyCell->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"sip:20010@example.com"_s);
    on.table.setColumnHidden(PresentityModel::Note, true);
    on.actions.copyRows->trigger();
    QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 3); // the headings, the row, and nothing
    QVERIFY(lines[0].startsWith(u"Presentity\tState\tActivity\tDevices"_s));
    QVERIFY(lines[1].startsWith(u"sip:20010@example.com\t"_s));
    on.table.clearSelection();
    on.actions.copyRows->trigger();
    lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 5);
}

void tst_Table::copiesWhereTheFocusIs()
{
    Opened on(3);
    Table other(u"other"_s, u"Other"_s, on.model, &on.panel);
    on.panel.layout()->addWidget(&other);
    other.setCopyActions(on.actions, Table::Rank::Other);
    other.show();
    on.table.setCurrentIndex(on.model.index(0, 0));
    other.setCurrentIndex(on.model.index(2, 0));
    QVERIFY(QTest::qWaitForWindowExposed(&on.panel));
    on.panel.activateWindow();
    other.setFocus();
    QTRY_VERIFY(other.hasFocus());
    on.actions.copyCell->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"sip:20020@example.com"_s);
    on.panel.findChild<QLineEdit *>(u"peopleWords"_s)->setFocus();
    on.actions.copyCell->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"sip:20000@example.com"_s);
}

void tst_Table::hidesColumns()
{
    Opened on(3);
    Q_EMIT on.table.horizontalHeader()->customContextMenuRequested({5, 5});
    auto *menu = on.table.findChild<QMenu *>(u"peopleColumns"_s);
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), int(PresentityModel::ColumnCount));
    QVERIFY(!menu->actions()[PresentityModel::Address]->isEnabled());
    menu->actions()[PresentityModel::Note]->trigger();
    QVERIFY(on.table.isColumnHidden(PresentityModel::Note));
    menu->close();
}

void tst_Table::letsColumnsGiveWay()
{
    Opened on(3);
    const auto resize = [&on](int width) {
        on.panel.resize(width, 400);
        QCoreApplication::processEvents();
    };
    resize(2000);
    on.table.setGivingWay({PresentityModel::Devices, PresentityModel::Expires});
    const auto seen = [&on](int column) { return !on.table.isColumnHidden(column); };
    resize(1900);
    QVERIFY(seen(PresentityModel::Devices) && seen(PresentityModel::Expires));
    int width = 1900;
    while (seen(PresentityModel::Devices) && width > 200)
        resize(width -= 10);
    QVERIFY(seen(PresentityModel::Expires)); // one is enough
    resize(300);
    QVERIFY(!seen(PresentityModel::Expires));
    QVERIFY(seen(PresentityModel::Note)); // whatever the room
    resize(1900);
    QVERIFY(seen(PresentityModel::Devices) && seen(PresentityModel::Expires));

    // A column that the user wants stays.
    resize(300);
    Q_EMIT on.table.horizontalHeader()->customContextMenuRequested({5, 5});
    auto *menu = on.table.findChild<QMenu *>(u"peopleColumns"_s);
    QVERIFY(menu);
    menu->actions()[PresentityModel::Devices]->trigger();
    menu->close();
    resize(310);
    QVERIFY(seen(PresentityModel::Devices));
    QVERIFY(!seen(PresentityModel::Expires));
}

void tst_Table::remembers()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    {
        Opened on(3);
        on.table.setColumnWidth(PresentityModel::Note, 321);
        on.table.sortByColumn(PresentityModel::Note, Qt::DescendingOrder);
        on.table.setColumnHidden(PresentityModel::Devices, true);
        auto *choice = on.panel.filter().addChoice(u"choice"_s, u"Choose"_s);
        choice->addItem(u"All"_s);
        choice->addItem(u"Some"_s, 7);
        choice->setCurrentIndex(1);
        on.panel.filter().focusWords();
        on.panel.findChild<QLineEdit *>(u"peopleWords"_s)->setText(u"bob"_s);
        on.panel.saveState(settings);
        settings.sync();
    }
    Opened other(3);
    auto *choice = other.panel.filter().addChoice(u"choice"_s, u"Choose"_s);
    choice->addItem(u"All"_s);
    choice->addItem(u"Some"_s, 7);
    other.panel.restoreState(QSettings(folder.filePath(u"window.ini"_s), QSettings::IniFormat));
    QCOMPARE(other.table.columnWidth(PresentityModel::Note), 321);
    QCOMPARE(other.model.sortColumn(), int(PresentityModel::Note));
    QVERIFY(other.table.isColumnHidden(PresentityModel::Devices));
    QCOMPARE(choice->currentIndex(), 1);
    QCOMPARE(other.panel.filter().text(), u"bob"_s);
}

void tst_Table::saysWhyItIsEmpty()
{
    Opened on(0);
    on.panel.setEmptyText(u"Do something."_s);
    const auto *empty = on.panel.findChild<QLabel *>(u"peopleEmpty"_s);
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->text(), u"Do something."_s);
    QAction way(u"Do it"_s);
    way.setObjectName(u"doIt"_s);
    on.panel.offerWhenEmpty(&way);
    const auto *offer = on.panel.findChild<QToolButton *>(u"doItOffer"_s);
    QVERIFY(offer->isVisible());
    way.setData(true); // done already: the same action takes it back
    QVERIFY(!offer->isVisible());
    way.setData(false);
    QVERIFY(offer->isVisible());
    on.store.apply(changed({row(1), row(2)}));
    QVERIFY(on.table.isVisible());
    QCOMPARE(on.panel.findChild<QLabel *>(u"peopleCounts"_s)->text(), u"2 row(s)"_s);
    QTest::keyClicks(on.panel.findChild<QLineEdit *>(u"peopleWords"_s), u"nobody"_s);
    QVERIFY(empty->isVisible());
    QVERIFY(empty->text().contains(u"filter"_s));
    QVERIFY(!offer->isVisible()); // there are rows, only not these
    QCOMPARE(on.panel.findChild<QLabel *>(u"peopleCounts"_s)->text(), u"0 of 2"_s);
}

void tst_Table::findsWords()
{
    const QByteArray bytes = QByteArray("sip:Alice@Example.com");
    const QString text = u"Über den Dächern"_s;
    QVERIFY(Words().fit(bytes));
    QVERIFY(Words(u"  alice   DÄCHER "_s).fit(bytes, text));
    QVERIFY(Words(u"EXAMPLE über"_s).fit(bytes, text));
    QVERIFY(!Words(u"alice bob"_s).fit(bytes, text));
    QVERIFY(Words(u"jürgen"_s).fit(QByteArray("JÜRGEN"))); // bytes that are more than ASCII
    QVERIFY(!Words(u"x"_s).fit(QByteArray()));
}

void tst_Table::speaksOfTimes()
{
    QCOMPARE(Times::relative(0, 50), QString());
    QCOMPARE(Times::relative(50, 50), u"now"_s);
    QCOMPARE(Times::relative(50, 92), u"42 s ago"_s);
    QCOMPARE(Times::relative(50 + 65, 50), u"in 1 min 5 s"_s);
    QCOMPARE(Times::relative(50 + 3599, 50), u"in 59 min"_s);
    QCOMPARE(Times::relative(50, 50 + 3600), u"1 h ago"_s);
    QCOMPARE(Times::relative(50, 50 + 2 * 3600 + 300), u"2 h 5 min ago"_s);
    QCOMPARE(Times::relative(50, 50 + 3 * 86400), u"3 day(s) ago"_s);
    QVERIFY(!Times::exact(50).isEmpty());
}

QTEST_MAIN(tst_Table)
#include "tst_table.moc"
