// SPDX-License-Identifier: Apache-2.0
#include "gui/mainwindow.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QStatusBar>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr int ReadingInterval = 1000; // milliseconds

struct Reading
{
    std::vector<server::PresentityRow> presentities;
    server::Status status;
};

} // namespace

MainWindow::MainWindow(server::ServerThread &server, QWidget *parent)
    : QMainWindow(parent)
    , m_server(server)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Hereabouts"));
    resize(1024, 640);
    build();
    connect(&m_reading, &QTimer::timeout, this, &MainWindow::read);
    m_reading.start(ReadingInterval);
    read();
}

void MainWindow::build()
{
    m_proxy.setSourceModel(&m_model);
    m_proxy.setFilterKeyColumn(-1);
    m_proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy.setDynamicSortFilter(false); // rows must not wander while one reads them

    auto *filter = new QLineEdit(this);
    filter->setObjectName(QStringLiteral("filter"));
    filter->setPlaceholderText(tr("Filter"));
    filter->setAccessibleName(tr("Filter the presentities"));
    filter->setClearButtonEnabled(true);
    connect(filter, &QLineEdit::textChanged, &m_proxy,
            &QSortFilterProxyModel::setFilterFixedString);

    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("presentities"));
    m_table->setAccessibleName(tr("Presentities"));
    m_table->setModel(&m_proxy);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(PresentityModel::Address, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(PresentityModel::Address, 240);
    m_table->setColumnWidth(PresentityModel::Note, 240);

    m_empty = new QLabel(this);
    m_empty->setObjectName(QStringLiteral("empty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(32);

    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_table);

    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(filter);
    layout->addWidget(m_pages);
    setCentralWidget(page);
    m_status = new QLabel(this);
    m_status->setObjectName(QStringLiteral("status"));
    statusBar()->addWidget(m_status);
}

void MainWindow::read()
{
    if (m_asked) // the server is busy; the next second will do
        return;
    m_asked = true;
    m_server.ask(
        this,
        [](server::Administration &administration) {
            return Reading{administration.presentities(), administration.status()};
        },
        [this](const Reading &reading) {
            m_asked = false;
            m_model.apply(reading.presentities);
            m_pages->setCurrentWidget(reading.presentities.empty()
                                          ? static_cast<QWidget *>(m_empty)
                                          : static_cast<QWidget *>(m_table));
            showStatus(reading.status);
        });
}

void MainWindow::showStatus(const server::Status &status)
{
    QStringList listeners;
    for (const QByteArray &listener : status.listeners)
        listeners.append(QString::fromUtf8(listener));
    const QString where = listeners.join(QStringLiteral(", "));
    m_empty->setText(tr("Nobody is present yet.\n\nPoint a softphone at %1 and let it publish its "
                        "presence; it will appear here.")
                         .arg(where));
    if (!status.databaseAvailable) {
        m_status->setText(tr("The database is out of reach: %1").arg(status.databaseTrouble));
        return;
    }
    m_status->setText(
        tr("Listening on %1. %n subscription(s). ", "", int(status.subscriptions)).arg(where) +
        tr("%n watcher(s) waiting.", "", int(status.pendingWatchers)));
}

} // namespace gui
