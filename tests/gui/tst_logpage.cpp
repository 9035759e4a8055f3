// SPDX-License-Identifier: Apache-2.0
#include <random>

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>

#include "gui/pages/logpage.h"
#include "pagefixture.h"

using base::Logging;
using base::LogLevel;
using base::LogLevels;
using base::LogLine;
using gui::LogModel;
using gui::LogPage;
using test::PageFixture;

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcLab, "lab")
Q_LOGGING_CATEGORY(lcPhone, "lab.phone")
Q_LOGGING_CATEGORY(lcBooth, "booth")

} // namespace

class tst_LogPage : public QObject
{
    Q_OBJECT

private slots:
    void modelKeepsAsManyAsItMay();
    void modelSurvivesRandomLines();
    void showsLinesLive();
    void filters();
    void pausesAndClears();
    void changesLevels();
    void copiesAndSaves();
    void keepsItsState();
    void worksWithoutALog();
};

namespace {

LogLine line(quint64 number, LogLevel level = LogLevel::Info, const QString &category = u"sip"_s)
{
    LogLine made;
    made.number = number;
    made.level = level;
    made.category = category;
    made.message = u"message %1"_s.arg(number);
    return made;
}

struct Opened
{
    Logging logging{LogLevels::parse(u"critical,lab=info,booth=info"_s).value()};
    PageFixture fixture;
    LogPage page{fixture.around(&logging)};
    QTableView *table = page.findChild<QTableView *>(u"log"_s);
    QLineEdit *words = page.findChild<QLineEdit *>(u"logWords"_s);
    QComboBox *least = page.findChild<QComboBox *>(u"logLeast"_s);
    QComboBox *category = page.findChild<QComboBox *>(u"logCategory"_s);
    QLabel *counts = page.findChild<QLabel *>(u"logCounts"_s);

    Opened()
    {
        logging.setConsole(false);
        page.show();
    }
    [[nodiscard]] int rows() const { return table->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table->model()->index(row, column).data().toString();
    }
    /// Opens the menu of levels and chooses one.
    void choose(const QString &module, const QString &level)
    {
        auto *menu = page.findChild<QMenu *>(u"logLevels"_s);
        Q_EMIT menu->aboutToShow();
        const QList<QAction *> entries =
            menu->findChild<QMenu *>(u"level-"_s + module, Qt::FindDirectChildrenOnly)->actions();
        for (QAction *entry : entries) {
            if (entry->text() == level)
                entry->trigger();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
};

} // namespace

void tst_LogPage::modelKeepsAsManyAsItMay()
{
    LogModel model(3);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.append({line(1), line(2)});
    model.append({line(3), line(7), line(8)}); // some were lost on the way
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, LogModel::Message).data().toString(), u"message 3"_s);
    QCOMPARE(model.index(1, LogModel::Message).data().toString(), u"message 7"_s);
    QCOMPARE(model.lastNumber(), quint64(8));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.lastNumber(), quint64(8)); // they are not read a second time
}

void tst_LogPage::modelSurvivesRandomLines()
{
    LogModel model(40);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::mt19937 random(5);
    quint64 number = 0;
    for (int round = 0; round < 300; ++round) {
        std::vector<LogLine> lines;
        for (int i = int(random() % 15); i > 0; --i) {
            number += 1 + random() % 2;
            lines.push_back(line(number, LogLevel(random() % 4)));
        }
        model.append(std::move(lines));
        if (random() % 15 == 0)
            model.setFilter({.words = {}, .least = LogLevel(random() % 4), .category = {}});
        QVERIFY(model.all() <= 40);
        for (int row = 1; row < model.rowCount(); ++row)
            QVERIFY(model.line(row - 1).number < model.line(row).number);
    }
}

void tst_LogPage::showsLinesLive()
{
    Opened on;
    qCInfo(lcLab, "one");
    QTRY_COMPARE(on.rows(), 1);
    qCWarning(lcPhone, "two");
    QTRY_COMPARE(on.rows(), 2);
    QCOMPARE(on.cell(0, LogModel::Message), u"one"_s);
    QCOMPARE(on.cell(1, LogModel::Category), u"lab.phone"_s);
    QCOMPARE(on.cell(1, LogModel::Level), u"warning"_s);
    QVERIFY(on.table->isVisible());
    QVERIFY(on.category->findData(u"lab"_s) > 0); // learned from its lines
    on.page.hide();
    qCInfo(lcLab, "three");
    on.page.show();
    QTRY_COMPARE(on.rows(), 3);
}

void tst_LogPage::filters()
{
    Opened on;
    qCInfo(lcBooth, "a phone rings");
    qCWarning(lcBooth, "a phone is silent");
    qCCritical(lcPhone, "a NOTIFY failed");
    QTRY_COMPARE(on.rows(), 3);
    QTest::keyClicks(on.words, u"PHONE booth"_s);
    QCOMPARE(on.rows(), 2);
    QCOMPARE(on.counts->text(), u"2 of 3"_s);
    on.least->setCurrentIndex(2);
    QCOMPARE(on.rows(), 1);
    on.words->clear();
    QCOMPARE(on.rows(), 2);
    on.category->setCurrentIndex(on.category->findData(u"lab"_s));
    QCOMPARE(on.rows(), 1); // what stands below it is meant too
    QCOMPARE(on.cell(0, LogModel::Message), u"a NOTIFY failed"_s);
    on.page.showOnly(u"rings"_s);
    QCOMPARE(on.rows(), 1);
    on.page.showOnly(u"nothing of the kind"_s);
    auto *empty = on.page.findChild<QLabel *>(u"logEmpty"_s);
    QVERIFY(empty->isVisible());
    QVERIFY(empty->text().contains(u"filter"_s));
}

void tst_LogPage::pausesAndClears()
{
    Opened on;
    qCInfo(lcLab, "one");
    QTRY_COMPARE(on.rows(), 1);
    on.fixture.actions.pauseLog->trigger();
    qCInfo(lcLab, "two");
    QCOMPARE(on.logging.linesAfter(0).size(), 2u);
    on.page.hide();
    on.page.show();
    QCOMPARE(on.rows(), 1);
    QVERIFY(on.counts->text().contains(u"paused"_s));
    on.fixture.actions.pauseLog->trigger();
    QCOMPARE(on.rows(), 2);
    on.fixture.actions.clearLog->trigger();
    QCOMPARE(on.rows(), 0);
    qCInfo(lcLab, "three");
    QTRY_COMPARE(on.rows(), 1);
}

void tst_LogPage::changesLevels()
{
    Opened on;
    qCInfo(lcLab, "one");
    QTRY_COMPARE(on.rows(), 1); // now the category is known
    qCDebug(lcPhone, "unseen");
    on.choose(u"lab"_s, u"debug"_s);
    QCOMPARE(on.logging.levels().level(u"lab.phone"_s), LogLevel::Debug);
    qCDebug(lcPhone, "seen");
    QTRY_COMPARE(on.rows(), 2);
    QCOMPARE(on.cell(1, LogModel::Message), u"seen"_s);
    on.choose(u"lab"_s, u"As everything else"_s);
    QVERIFY(!on.logging.levels().hasLevel(u"lab"_s));
    on.choose(QString(), u"warning"_s);
    QCOMPARE(on.logging.levels().general(), LogLevel::Warning);
    QVERIFY(on.logging.levels().hasLevel(u"booth"_s)); // others keep theirs
}

void tst_LogPage::copiesAndSaves()
{
    Opened on;
    qCInfo(lcLab, "one");
    qCInfo(lcLab, "two");
    QTRY_COMPARE(on.rows(), 2);
    on.table->setCurrentIndex(on.table->model()->index(1, LogModel::Message));
    on.fixture.actions.copyCell->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"two"_s);
    on.fixture.actions.copyRows->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().endsWith(u"lab       two\n"_s));
    QVERIFY(!QGuiApplication::clipboard()->text().contains(u"one"_s));
    QSignalSpy said(&on.page, &gui::Page::said);
    on.fixture.actions.saveLog->trigger();
    auto *dialog = on.page.findChild<QFileDialog *>(u"saveDialog"_s);
    QVERIFY(dialog);
    const QString name = on.fixture.fileIn(u"a.log"_s);
    Q_EMIT dialog->fileSelected(name);
    dialog->close();
    QCOMPARE(said.size(), 1);
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QCOMPARE(text.count('\n'), 2);
    QVERIFY(text.contains("lab       one\n"));
}

void tst_LogPage::keepsItsState()
{
    Opened on;
    QSettings settings(on.fixture.fileIn(u"window.ini"_s), QSettings::IniFormat);
    on.words->setText(u"phone"_s);
    on.least->setCurrentIndex(1);
    on.category->setCurrentIndex(on.category->findData(u"store"_s));
    on.page.saveState(settings);
    PageFixture fixture;
    LogPage other(fixture.around(&on.logging));
    other.restoreState(settings);
    QCOMPARE(other.findChild<QLineEdit *>(u"logWords"_s)->text(), u"phone"_s);
    QCOMPARE(other.findChild<QComboBox *>(u"logLeast"_s)->currentIndex(), 1);
    QCOMPARE(other.findChild<QComboBox *>(u"logCategory"_s)->currentData().toString(), u"store"_s);
}

void tst_LogPage::worksWithoutALog()
{
    PageFixture fixture;
    LogPage page(fixture.around());
    page.show();
    QVERIFY(!page.findChild<QMenu *>(u"logLevels"_s));
    auto *empty = page.findChild<QLabel *>(u"logEmpty"_s);
    QVERIFY(empty->isVisible());
    QVERIFY(empty->text().contains(u"Nobody"_s));
}

QTEST_MAIN(tst_LogPage)
#include "tst_logpage.moc"
