// SPDX-License-Identifier: Apache-2.0
#include <ctime>
#include <random>

#include <QComboBox>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLineEdit>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTest>
#include <QTimer>

#include "gui/actions.h"
#include "gui/models/livedata.h"
#include "gui/pages/approvalspage.h"
#include "gui/pages/presentitiespage.h"
#include "gui/pages/registrationspage.h"
#include "gui/pages/subscriptionspage.h"
#include "gui/widgets/table.h"

using namespace Qt::StringLiterals;
using server::ChangeBatch;
using server::PresentityRow;

// What the window costs its thread: a hundred thousand rows in each table, of which five thousand
// change in each second, and a filter typed above them. Times of the thread's processor, for that
// is what must be left for the user.
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

    /// The numbers of the rows that there are.
    struct Pool
    {
        std::vector<int> numbers;
        int next = 0;
    };

    void addPage(gui::Page *page);
    /// Changes of all four tables, or of the presentities alone. `percent` of them are rows that
    /// go, and as many come.
    [[nodiscard]] ChangeBatch batch(int percent, bool all);
    template <class Row>
    void change(server::RowChanges<Row> &changes, Pool &pool, int count, int percent);
    template <class Row>
    void fill(server::RowChanges<Row> &changes, Pool &pool);

    std::mt19937 m_random{3856};
    server::ServerThread m_server; // never started
    gui::Actions m_actions;
    std::unique_ptr<gui::LiveData> m_data;
    std::unique_ptr<QStackedWidget> m_window;
    gui::Table *m_table = nullptr;
    Pool m_presentities;
    Pool m_watchers;
    Pool m_subscriptions;
    Pool m_registrations;
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

void randomize(std::mt19937 &random, int number, PresentityRow &row)
{
    static const QString notes[] = {{}, u"In the lab"_s, u"Back at three"_s, u"In a meeting"_s};
    static const QString activities[] = {{}, u"busy"_s, u"on-the-phone"_s, u"away"_s};
    row.aor = address(number);
    row.summary.basic = presence::BasicStatus(random() % 3);
    row.summary.note = notes[random() % 4];
    row.summary.activity = activities[random() % 4];
    row.summary.devices = int(random() % 3);
    row.publications = int(random() % 3);
    row.watchersActive = int(random() % 30);
    row.watchersPending = random() % 20 == 0 ? 1 : 0;
    row.changed = QDateTime::currentSecsSinceEpoch() - qint64(random() % 600);
    row.nextExpiry = QDateTime::currentSecsSinceEpoch() + qint64(random() % 3600);
}

void randomize(std::mt19937 &random, int number, server::WatcherRow &row)
{
    row.presentity = address(number / 10);
    row.watcher = "sip:watcher" + QByteArray::number(number) + "@example.com";
    row.status = random() % 10 == 0 ? "pending" : "active";
    row.asked = random() % 5;
    row.since = QDateTime::currentSecsSinceEpoch() - qint64(random() % 600);
}

void randomize(std::mt19937 &random, int number, server::SubscriptionRow &row)
{
    row.id = number + 1;
    row.presentity = address(number / 10);
    row.watcher = "sip:watcher" + QByteArray::number(number) + "@example.com";
    row.package = "presence";
    row.status = "active";
    row.version = quint32(random());
    row.lastAnswer = 200;
    row.expires = QDateTime::currentSecsSinceEpoch() + qint64(random() % 3600);
    row.lastNotify = QDateTime::currentSecsSinceEpoch() - qint64(random() % 600);
}

void randomize(std::mt19937 &random, int number, server::RegistrationRow &row)
{
    row.aor = address(number);
    row.contact = "sip:phone@192.0.2.1";
    row.expires = QDateTime::currentSecsSinceEpoch() + qint64(random() % 3600);
}

} // namespace

template <class Row>
void BenchWindow::change(server::RowChanges<Row> &changes, Pool &pool, int count, int percent)
{
    const size_t leaving = size_t(count * percent / 100);
    QSet<size_t> touched; // a row stands in a batch once
    while (changes.changed.size() < size_t(count) - leaving) {
        const size_t at = m_random() % pool.numbers.size();
        if (touched.contains(at))
            continue;
        touched.insert(at);
        Row row;
        randomize(m_random, pool.numbers[at], row);
        if (changes.removed.size() < leaving) {
            changes.removed.push_back(keyOf(row));
            pool.numbers[at] = pool.next++;
            randomize(m_random, pool.numbers[at], row);
        }
        changes.changed.push_back(row);
    }
}

template <class Row>
void BenchWindow::fill(server::RowChanges<Row> &changes, Pool &pool)
{
    for (; pool.next < Rows; ++pool.next) {
        pool.numbers.push_back(pool.next);
        Row row;
        randomize(m_random, pool.next, row);
        changes.changed.push_back(row);
    }
}

ChangeBatch BenchWindow::batch(int percent, bool all)
{
    ChangeBatch made;
    const int part = all ? ChangesPerBatch / 10 : 0;
    change(made.presentities, m_presentities, ChangesPerBatch - 6 * part, percent);
    change(made.watchers, m_watchers, part, percent);
    change(made.subscriptions, m_subscriptions, 4 * part, percent);
    change(made.registrations, m_registrations, part, percent);
    return made;
}

void BenchWindow::addPage(gui::Page *page)
{
    m_window->addWidget(page);
}

void BenchWindow::initTestCase()
{
    m_data = std::make_unique<gui::LiveData>(m_server);
    m_window = std::make_unique<QStackedWidget>();
    const gui::Surroundings around{m_server, *m_data, m_actions, nullptr};
    addPage(new gui::PresentitiesPage(around));
    addPage(new gui::ApprovalsPage(around));
    addPage(new gui::SubscriptionsPage(around));
    addPage(new gui::RegistrationsPage(around));
    m_window->resize(1280, 800);
    m_window->show();
    m_table = m_window->findChild<gui::Table *>(u"presentities"_s);
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void BenchWindow::takesTheSnapshot()
{
    ChangeBatch snapshot;
    snapshot.isSnapshot = true;
    fill(snapshot.presentities, m_presentities);
    fill(snapshot.watchers, m_watchers);
    fill(snapshot.subscriptions, m_subscriptions);
    fill(snapshot.registrations, m_registrations);
    const double before = threadMilliseconds();
    m_data->take(snapshot);
    QCoreApplication::processEvents();
    QCOMPARE(m_table->model()->rowCount(), Rows);
    qInfo("snapshot of four times %d rows: %.0f ms", Rows, threadMilliseconds() - before);
}

void BenchWindow::followsChanges_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("all");
    QTest::newRow("by address") << int(gui::PresentityModel::Address) << 0 << false;
    QTest::newRow("by address, 2 % come and go")
        << int(gui::PresentityModel::Address) << 2 << false;
    QTest::newRow("by address, half come and go")
        << int(gui::PresentityModel::Address) << 50 << false;
    QTest::newRow("by last change") << int(gui::PresentityModel::Changed) << 0 << false;
    QTest::newRow("by note, half come and go") << int(gui::PresentityModel::Note) << 50 << false;
    QTest::newRow("all tables") << int(gui::PresentityModel::Address) << 0 << true;
    QTest::newRow("all tables, 2 % come and go") << int(gui::PresentityModel::Address) << 2 << true;
}

void BenchWindow::followsChanges()
{
    QFETCH(const int, column);
    QFETCH(const int, percent);
    QFETCH(const bool, all);
    m_table->sortByColumn(column, Qt::AscendingOrder);
    m_table->verticalScrollBar()->setValue(Rows / 2);
    m_table->selectRow(Rows / 2 + 3);
    QCoreApplication::processEvents();
    std::vector<ChangeBatch> batches;
    for (int i = 0; i < Batches; ++i)
        batches.push_back(batch(percent, all));
    QElapsedTimer clock;
    clock.start();
    const double before = threadMilliseconds();
    double longest = 0;
    size_t taken = 0;
    QEventLoop loop;
    QTimer feed; // ten a second, as the change feed
    feed.setInterval(100);
    connect(&feed, &QTimer::timeout, &loop, [&] {
        const double start = threadMilliseconds();
        m_data->take(batches[taken]);
        QCoreApplication::sendPostedEvents();
        longest = std::max(longest, threadMilliseconds() - start);
        if (++taken == batches.size())
            loop.quit();
    });
    feed.start();
    loop.exec();
    const double used = threadMilliseconds() - before;
    const double percentOfCore = used / double(clock.elapsed()) * 100;
    qInfo("%s: %.1f %% of a core, a batch takes up to %.1f ms", QTest::currentDataTag(),
          percentOfCore, longest);
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
    auto *words = m_window->findChild<QLineEdit *>(u"presentitiesWords"_s);
    for (const QString &typed :
         {u"p"_s, u"pe"_s, u"person1"_s, u"person12 lab"_s, u"nobody"_s, u"person"_s, QString()}) {
        const double start = threadMilliseconds();
        words->setText(typed);
        QCoreApplication::processEvents();
        const double used = threadMilliseconds() - start;
        qInfo("\"%s\": %d rows, %.0f ms", qPrintable(typed), m_table->model()->rowCount(), used);
    }
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
