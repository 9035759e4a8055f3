// SPDX-License-Identifier: Apache-2.0
#include <ctime>
#include <random>

#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

#include "gui/actions.h"
#include "gui/models/livedata.h"
#include "gui/pages/presentitiespage.h"
#include "gui/widgets/table.h"

using namespace Qt::StringLiterals;
using server::ChangeBatch;
using server::PresentityRow;

// What the window costs its thread: a hundred thousand rows of which five thousand change in each
// second, and a filter typed above them. Times of the thread's processor, for that is what must be
// left for the user.
class BenchWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void takesTheSnapshot();
    void followsChanges_data();
    void followsChanges();
    void paints();
    void filtersAsOneTypes();
    void sortsByEveryColumn();

private:
    static constexpr int Rows = 100'000;
    static constexpr int ChangesPerBatch = 500; // ten batches a second
    static constexpr int Batches = 50;

    [[nodiscard]] PresentityRow randomRow(int number);
    /// `percent` of the changes are rows that go, and as many come.
    [[nodiscard]] ChangeBatch batch(int percent);

    std::mt19937 m_random{3856};
    server::ServerThread m_server; // never started
    gui::Actions m_actions;
    std::unique_ptr<gui::LiveData> m_data;
    std::unique_ptr<gui::PresentitiesPage> m_page;
    gui::Table *m_table = nullptr;
    int m_nextNumber = 0;
    std::vector<int> m_numbers;
};

namespace {

double threadMilliseconds()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

QByteArray address(int number)
{
    return "sip:person" + QByteArray::number(number * 7919 % 1'000'003) + "@example.com";
}

} // namespace

PresentityRow BenchWindow::randomRow(int number)
{
    static const QString notes[] = {{}, u"In the lab"_s, u"Back at three"_s, u"In a meeting"_s};
    static const QString activities[] = {{}, u"busy"_s, u"on-the-phone"_s, u"away"_s};
    PresentityRow row;
    row.aor = address(number);
    row.summary.basic = presence::BasicStatus(m_random() % 3);
    row.summary.note = notes[m_random() % 4];
    row.summary.activity = activities[m_random() % 4];
    row.summary.devices = int(m_random() % 3);
    row.publications = int(m_random() % 3);
    row.watchersActive = int(m_random() % 30);
    row.watchersPending = m_random() % 20 == 0 ? 1 : 0;
    row.changed = QDateTime::currentSecsSinceEpoch() - qint64(m_random() % 600);
    row.nextExpiry = QDateTime::currentSecsSinceEpoch() + qint64(m_random() % 3600);
    return row;
}

ChangeBatch BenchWindow::batch(int percent)
{
    ChangeBatch made;
    const size_t leaving = size_t(ChangesPerBatch * percent / 100);
    QSet<size_t> touched; // a row stands in a batch once
    while (made.presentities.changed.size() < ChangesPerBatch - leaving) {
        const size_t at = m_random() % m_numbers.size();
        if (touched.contains(at))
            continue;
        touched.insert(at);
        if (made.presentities.removed.size() < leaving) {
            made.presentities.removed.push_back(address(m_numbers[at]));
            m_numbers[at] = m_nextNumber++;
        }
        made.presentities.changed.push_back(randomRow(m_numbers[at]));
    }
    return made;
}

void BenchWindow::initTestCase()
{
    m_data = std::make_unique<gui::LiveData>(m_server);
    m_page = std::make_unique<gui::PresentitiesPage>(
        gui::Surroundings{m_server, *m_data, m_actions, nullptr});
    m_page->resize(1280, 800);
    m_page->show();
    m_table = m_page->findChild<gui::Table *>(u"presentities"_s);
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void BenchWindow::takesTheSnapshot()
{
    ChangeBatch snapshot;
    snapshot.isSnapshot = true;
    for (; m_nextNumber < Rows; ++m_nextNumber) {
        m_numbers.push_back(m_nextNumber);
        snapshot.presentities.changed.push_back(randomRow(m_nextNumber));
    }
    const double before = threadMilliseconds();
    m_data->take(snapshot);
    QCoreApplication::processEvents();
    QCOMPARE(m_table->model()->rowCount(), Rows);
    qInfo("snapshot of %d rows: %.0f ms", Rows, threadMilliseconds() - before);
}

void BenchWindow::followsChanges_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("percent");
    QTest::newRow("by address") << int(gui::PresentityModel::Address) << 0;
    QTest::newRow("by address, 2 % come and go") << int(gui::PresentityModel::Address) << 2;
    QTest::newRow("by address, half come and go") << int(gui::PresentityModel::Address) << 50;
    QTest::newRow("by last change") << int(gui::PresentityModel::Changed) << 0;
    QTest::newRow("by note, half come and go") << int(gui::PresentityModel::Note) << 50;
}

void BenchWindow::followsChanges()
{
    QFETCH(const int, column);
    QFETCH(const int, percent);
    m_table->sortByColumn(column, Qt::AscendingOrder);
    m_table->verticalScrollBar()->setValue(Rows / 2);
    m_table->selectRow(Rows / 2 + 3);
    QCoreApplication::processEvents();
    std::vector<ChangeBatch> batches;
    for (int i = 0; i < Batches; ++i)
        batches.push_back(batch(percent));
    QElapsedTimer clock;
    clock.start();
    const double before = threadMilliseconds();
    double longest = 0;
    for (int i = 0; i < Batches; ++i) {
        const double start = threadMilliseconds();
        m_data->take(batches[size_t(i)]);
        QCoreApplication::processEvents();
        longest = std::max(longest, threadMilliseconds() - start);
        QTest::qWait(int(std::max<qint64>(1, (i + 1) * 100 - clock.elapsed())));
    }
    const double used = threadMilliseconds() - before;
    const double percentOfCore = used / double(clock.elapsed()) * 100;
    qInfo("%s: %.1f %% of a core, a batch takes up to %.1f ms", QTest::currentDataTag(),
          percentOfCore, longest);
    QVERIFY2(percentOfCore < 10, "more than a tenth of a core");
    QCOMPARE(m_table->model()->rowCount(), Rows);
}

void BenchWindow::paints()
{
    constexpr int Times = 50;
    const double start = threadMilliseconds();
    for (int i = 0; i < Times; ++i)
        m_table->viewport()->repaint();
    qInfo("all that is in view: %.1f ms", (threadMilliseconds() - start) / Times);
}

void BenchWindow::filtersAsOneTypes()
{
    auto *words = m_page->findChild<QLineEdit *>(u"presentitiesWords"_s);
    double longest = 0;
    for (const QString &typed :
         {u"p"_s, u"pe"_s, u"person1"_s, u"person12 lab"_s, u"nobody"_s, u"person"_s, QString()}) {
        const double start = threadMilliseconds();
        words->setText(typed);
        QCoreApplication::processEvents();
        const double used = threadMilliseconds() - start;
        qInfo("\"%s\": %d rows, %.0f ms", qPrintable(typed), m_table->model()->rowCount(), used);
        longest = std::max(longest, used);
    }
    QVERIFY2(longest < 100, "a letter takes longer than one notices");
}

void BenchWindow::sortsByEveryColumn()
{
    for (int column = 0; column < m_table->model()->columnCount(); ++column) {
        const double start = threadMilliseconds();
        m_table->sortByColumn(column, Qt::DescendingOrder);
        QCoreApplication::processEvents();
        qInfo("by column %d: %.0f ms", column, threadMilliseconds() - start);
    }
}

QTEST_MAIN(BenchWindow)
#include "bench_window.moc"
