// SPDX-License-Identifier: Apache-2.0
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>

#include "gui/pages/trafficpage.h"
#include "gui/widgets/ladderdiagram.h"
#include "pagefixture.h"
#include "trafficmessages.h"

using gui::LadderDiagram;
using gui::TrafficModel;
using gui::TrafficPage;
using test::PageFixture;

using namespace Qt::StringLiterals;

class tst_TrafficPage : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatPassesWhileItIsShown();
    void recordsNothingWhileNobodyLooks();
    void recordsInTheBackgroundWhenAsked();
    void pauses();
    void filtersAndFindsTheDialog();
    void showsSourceAndLadder();
    void walksTheLadderByKeyAndClick();
    void masksCredentials();
    void copies();
    void savesText();
    void savesAFlow();
    void saysWhyItCannotSave();
    void copiesTheTextThatIsSelected();
    void saysTheDayToo();
    void keepsItsState();
    void saysWhatToDoWhenEmpty();
};

namespace {

struct Opened : PageFixture
{
    TrafficPage page{around()};
    QTableView *table = page.findChild<QTableView *>(u"traffic"_s);
    TrafficModel *model = qobject_cast<TrafficModel *>(table->model());
    LadderDiagram *ladder = page.findChild<LadderDiagram *>(u"ladder"_s);
    QPlainTextEdit *source = page.findChild<QPlainTextEdit *>(u"messageSource"_s);
    QLineEdit *words = page.findChild<QLineEdit *>(u"trafficWords"_s);
    QLabel *counts = page.findChild<QLabel *>(u"trafficCounts"_s);

    Opened()
    {
        page.resize(1000, 700);
        page.show();
    }
    [[nodiscard]] int rows() const { return table->model()->rowCount(); }
    /// A PUBLISH of alice's in call-1, and bob's subscription in call-2; five messages.
    void twoDialogs()
    {
        using namespace test;
        model->append(batch({request("PUBLISH", "alice", "alice", "call-1"),
                             response(200, "OK", "PUBLISH", "alice", "alice", "call-1"),
                             request("SUBSCRIBE", "bob", "alice", "call-2"),
                             response(200, "OK", "SUBSCRIBE", "bob", "alice", "call-2"),
                             notify("alice", "bob", "call-2")}));
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table->model()->index(row, column).data().toString();
    }
    /// Accepts the dialog for a file name with this one.
    [[nodiscard]] bool saveAs(const QString &name)
    {
        auto *dialog = page.findChild<QFileDialog *>(u"saveDialog"_s);
        if (!dialog)
            return false;
        Q_EMIT dialog->fileSelected(name);
        dialog->close();
        return true;
    }
    [[nodiscard]] static QByteArray contentOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

void tst_TrafficPage::showsWhatPassesWhileItIsShown()
{
    Opened on;
    on.publish("call-1");
    QTRY_COMPARE(on.rows(), 2);
    QCOMPARE(on.cell(0, TrafficModel::Message), u"PUBLISH"_s);
    QCOMPARE(on.cell(0, TrafficModel::From), u"alice@example.com"_s);
    QCOMPARE(on.cell(1, TrafficModel::Message), u"200 OK to PUBLISH"_s);
    QVERIFY(on.table->isVisible());
    on.send("rubbish");
    QTRY_COMPARE(on.rows(), 3);
    QVERIFY(on.cell(2, TrafficModel::Message).startsWith(u"rubbish – unreadable: "_s));
    QCOMPARE(on.counts->text(), u"3 message(s)"_s);
    on.actions.clearTraffic->trigger();
    QCOMPARE(on.rows(), 0);
}

void tst_TrafficPage::recordsNothingWhileNobodyLooks()
{
    Opened on;
    on.publish("call-1");
    QTRY_COMPARE(on.answers(), 1);
    QTRY_COMPARE(on.rows(), 2);
    on.page.hide();
    on.publish("call-2");
    QTRY_COMPARE(on.answers(), 2);
    on.page.show();
    on.publish("call-3");
    QTRY_COMPARE(on.rows(), 4);
    QCOMPARE(on.cell(2, TrafficModel::CallId), u"call-3"_s);
}

void tst_TrafficPage::recordsInTheBackgroundWhenAsked()
{
    Opened on;
    on.actions.recordInBackground->trigger();
    on.page.hide();
    on.publish("call-1");
    QTRY_COMPARE(on.rows(), 2);
}

void tst_TrafficPage::pauses()
{
    Opened on;
    on.actions.pauseTraffic->trigger();
    on.publish("call-1");
    QTRY_COMPARE(on.counts->text().left(18), u"paused, 2 waiting "_s);
    QCOMPARE(on.rows(), 0);
    on.actions.pauseTraffic->trigger();
    QCOMPARE(on.rows(), 2);
}

void tst_TrafficPage::filtersAndFindsTheDialog()
{
    Opened on;
    on.twoDialogs();
    QTest::keyClicks(on.words, u"bob"_s);
    QCOMPARE(on.rows(), 3);
    QCOMPARE(on.counts->text(), u"3 of 5"_s);
    on.table->selectRow(0);
    on.words->clear();
    QCOMPARE(on.rows(), 5);
    QVERIFY(on.table->selectionModel()->isRowSelected(2)); // the same message
    on.actions.onlyThisDialog->trigger();
    QCOMPARE(on.words->text(), u"call-2"_s);
    QCOMPARE(on.rows(), 3);
    auto *method = on.page.findChild<QComboBox *>(u"trafficMethod"_s);
    method->setCurrentText(u"NOTIFY"_s);
    QCOMPARE(on.rows(), 1);
    QTest::keyClicks(on.words, u"nobody"_s);
    QCOMPARE(on.rows(), 0);
    QVERIFY(on.page.findChild<QLabel *>(u"trafficEmpty"_s)->text().contains(u"filter"_s));
    on.page.showOnly(u"alice"_s);
    QCOMPARE(on.rows(), 5);
}

void tst_TrafficPage::showsSourceAndLadder()
{
    Opened on;
    on.twoDialogs();
    QVERIFY(on.ladder->ladder().isEmpty());
    on.table->selectRow(3);
    QVERIFY(on.source->toPlainText().startsWith(u"SIP/2.0 200 OK\n"_s));
    QCOMPARE(on.ladder->ladder().steps().size(), 3u);
    QCOMPARE(on.ladder->ladder().stepOf(on.ladder->current()), 1);
    QVERIFY(on.ladder->accessibleDescription().contains(u"200 OK"_s));
    on.model->append(test::batch({test::request("PUBLISH", "alice", "alice", "call-3"),
                                  test::notify("alice", "bob", "call-2", 2)}));
    QCOMPARE(on.ladder->ladder().steps().size(), 4u); // it grows with its dialog
    QCOMPARE(on.ladder->ladder().stepOf(on.ladder->current()), 1);
    on.table->selectAll(); // several are drawn together
    QCOMPARE(on.ladder->ladder().steps().size(), 7u);
    on.actions.clearTraffic->trigger();
    QVERIFY(on.ladder->ladder().isEmpty());
    QCOMPARE(on.source->toPlainText(), QString());
}

void tst_TrafficPage::walksTheLadderByKeyAndClick()
{
    Opened on;
    on.twoDialogs();
    on.table->selectRow(2);
    QTest::keyClick(on.ladder, Qt::Key_Down);
    QCOMPARE(on.table->currentIndex().row(), 3);
    QVERIFY(on.source->toPlainText().startsWith(u"SIP/2.0 200 OK\n"_s));
    QTest::keyClick(on.ladder, Qt::Key_End);
    QVERIFY(on.source->toPlainText().startsWith(u"NOTIFY "_s));
    QTest::keyClick(on.ladder, Qt::Key_Down); // there is none below
    QCOMPARE(on.table->currentIndex().row(), 4);
    QTest::mouseClick(on.ladder->viewport(), Qt::LeftButton, {}, on.ladder->stepRect(0).center());
    QCOMPARE(on.table->currentIndex().row(), 2);
    QVERIFY(on.source->toPlainText().startsWith(u"SUBSCRIBE "_s));
    QVERIFY(on.ladder->accessibleDescription().contains(u"SUBSCRIBE"_s));
    on.words->setText(u"NOTIFY"_s); // what the filter hides can be chosen all the same
    on.table->selectRow(0);
    QTest::keyClick(on.ladder, Qt::Key_Home);
    QVERIFY(on.source->toPlainText().startsWith(u"SUBSCRIBE "_s));
}

void tst_TrafficPage::masksCredentials()
{
    Opened on;
    on.publish("call-1", "Authorization: Digest username=\"bob\", response=\"0a1b\"\r\n");
    QTRY_COMPARE(on.rows(), 2);
    on.table->selectRow(0);
    QVERIFY(on.source->toPlainText().contains(u"Authorization: Digest ***\n"_s));
    QVERIFY(!on.source->toPlainText().contains(u"0a1b"_s));
}

void tst_TrafficPage::copies()
{
    Opened on;
    on.twoDialogs();
    on.table->setCurrentIndex(on.table->model()->index(0, TrafficModel::CallId));
    on.actions.copyCell->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"call-1"_s);
    on.actions.copyRows->trigger();
    QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 3); // the headings, the row, and the end
    QCOMPARE(lines[0].split(u'\t').size(), int(TrafficModel::ColumnCount));
    QVERIFY(lines[1].contains(u"PUBLISH\t"_s));
    on.actions.copyLadder->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"alice@example.com → Hereabouts"_s));
    on.page.hide();
    QGuiApplication::clipboard()->setText(u"mine"_s);
    on.actions.copyCell->trigger(); // meant for another page
    QCOMPARE(QGuiApplication::clipboard()->text(), u"mine"_s);
}

void tst_TrafficPage::savesText()
{
    Opened on;
    on.twoDialogs();
    on.table->selectRow(1);
    QSignalSpy said(&on.page, &gui::Page::said);
    on.actions.saveTrafficText->trigger();
    QVERIFY(on.saveAs(on.fileIn(u"a.txt"_s)));
    const QByteArray text = Opened::contentOf(on.fileIn(u"a.txt"_s));
    QVERIFY(text.contains(" from udp 192.0.2.1:5060 to udp 192.0.2.10:5060"));
    QVERIFY(text.contains("\nSIP/2.0 200 OK\n"));
    QVERIFY(!text.contains("PUBLISH sip:")); // was not selected
    QCOMPARE(said.size(), 1);
}

void tst_TrafficPage::savesAFlow()
{
    Opened on;
    on.twoDialogs();
    on.table->selectRow(4);
    on.actions.saveTrafficFlow->trigger();
    QVERIFY(on.saveAs(on.fileIn(u"a.flow"_s)));
    const QByteArray flow = Opened::contentOf(on.fileIn(u"a.flow"_s));
    // All of the dialog, for a part of it could not be played, and nothing else.
    QVERIFY2(flow.contains("actor bob sip:bob@example.com\n"), flow.constData());
    QVERIFY2(flow.contains("bob > SUBSCRIBE sip:alice@example.com"), flow.constData());
    QVERIFY2(flow.contains("bob < NOTIFY"), flow.constData());
    QVERIFY2(!flow.contains("PUBLISH"), flow.constData());
}

void tst_TrafficPage::saysWhyItCannotSave()
{
    Opened on;
    on.twoDialogs();
    QSignalSpy failed(&on.page, &gui::Page::failed);
    on.actions.saveTrafficText->trigger();
    QVERIFY(on.saveAs(on.fileIn(u"no/such/folder/a.txt"_s)));
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed[0][0].toString().contains(u"a.txt"_s));
}

void tst_TrafficPage::copiesTheTextThatIsSelected()
{
    Opened on;
    on.twoDialogs();
    QApplication::setActiveWindow(&on.page);
    on.table->selectRow(0);
    on.source->setFocus();
    on.source->setTextCursor(on.source->document()->find(u"call-1"_s));
    QVERIFY(on.source->textCursor().hasSelection());
    on.actions.copyCell->trigger(); // by the menu
    QCOMPARE(QGuiApplication::clipboard()->text(), u"call-1"_s);
}

// What was recorded over night is of two days.
void tst_TrafficPage::saysTheDayToo()
{
    Opened on;
    on.twoDialogs();
    const QModelIndex time = on.model->index(0, TrafficModel::Time);
    const QString tip = time.data(Qt::ToolTipRole).toString();
    const qint64 when = on.model->record(0).captured.wallMilliseconds;
    QVERIFY2(tip.startsWith(QLocale().toString(QDateTime::fromMSecsSinceEpoch(when).date(),
                                               QLocale::LongFormat)),
             qPrintable(tip));
    QVERIFY(tip.endsWith(time.data().toString()));
}

void tst_TrafficPage::keepsItsState()
{
    Opened on;
    QSettings settings(on.fileIn(u"window.ini"_s), QSettings::IniFormat);
    on.words->setText(u"alice"_s);
    on.table->setColumnWidth(TrafficModel::CallId, 321);
    on.actions.recordInBackground->setChecked(true);
    on.page.saveState(settings);
    Opened other;
    other.page.restoreState(settings);
    QCOMPARE(other.words->text(), u"alice"_s);
    QCOMPARE(other.table->columnWidth(TrafficModel::CallId), 321);
    QVERIFY(other.actions.recordInBackground->isChecked());
}

void tst_TrafficPage::saysWhatToDoWhenEmpty()
{
    Opened on;
    auto *empty = on.page.findChild<QLabel *>(u"trafficEmpty"_s);
    QVERIFY(empty->isVisible());
    QTRY_VERIFY(empty->text().contains(u"udp 127.0.0.1:"_s));
    QVERIFY(!on.actions.saveTrafficText->isEnabled());
}

QTEST_MAIN(tst_TrafficPage)
#include "tst_trafficpage.moc"
