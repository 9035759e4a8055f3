// SPDX-License-Identifier: Apache-2.0
#include "gui/mainwindow.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QStackedWidget>
#include <QStatusBar>

#include "gui/dialogs/settingsdialog.h"
#include "gui/dialogs/windowsettingspage.h"
#include "gui/pages/approvalspage.h"
#include "gui/pages/documentspage.h"
#include "gui/pages/labpage.h"
#include "gui/pages/logpage.h"
#include "gui/pages/overviewpage.h"
#include "gui/pages/presentitiespage.h"
#include "gui/pages/registrationspage.h"
#include "gui/pages/subscriptionspage.h"
#include "gui/pages/trafficpage.h"
#include "gui/pages/userspage.h"
#include "gui/translated.h"
#include "gui/tray.h"
#include "gui/widgets/messageline.h"
#include "gui/widgets/sidebar.h"
#include "gui/windowsettings.h"

using namespace Qt::StringLiterals;

namespace gui {

MainWindow::MainWindow(server::ServerThread &server, base::Logging *logging, QWidget *parent)
    : QMainWindow(parent)
    , m_server(server)
    , m_data(server)
    , m_around{server, m_data, m_actions, logging}
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Hereabouts"));
    resize(1280, 800);
    build();
    buildMenus();
    addPages();
    buildTray();
    connect(&m_data, &LiveData::statusChanged, this, &MainWindow::showStatus);
    m_sidebar->setCurrentRow(0);
    restoreState();
}

MainWindow::~MainWindow()
{
    delete takeCentralWidget(); // the pages, before what they use
}

void MainWindow::addPages()
{
    addPage(new OverviewPage(m_around, this));
    addPage(new PresentitiesPage(m_around, this));
    addPage(new ApprovalsPage(m_around, this));
    addPage(new DocumentsPage(m_around, this));
    addPage(new SubscriptionsPage(m_around, this));
    addPage(new TrafficPage(m_around, this));
    addPage(new RegistrationsPage(m_around, this));
    addPage(new UsersPage(m_around, this));
    addPage(new LogPage(m_around, this));
    addPage(new LabPage(m_around, this));
    m_viewMenu->addSeparator();
    m_viewMenu->addAction(m_actions.find);
}

void MainWindow::addPage(Page *page)
{
    m_pages.push_back(page);
    m_stack->addWidget(page);
    m_sidebar->addPage(*page);
    const QString name = page->objectName();
    QAction *show = m_actions.makePageAction(name, page->symbol(), page->title());
    m_viewMenu->addAction(show);
    connect(show, &QAction::triggered, this, [this, name] { showPage(name); });
    connect(page, &Page::said, this, [this](const QString &sentence, QAction *undo) {
        m_message->say(MessageLine::Kind::Done, sentence, undo);
    });
    connect(page, &Page::failed, this, [this](const QString &sentence) {
        m_message->say(MessageLine::Kind::Failed, sentence);
    });
    connect(page, &Page::pageWanted, this, &MainWindow::showPage);
}

void MainWindow::build()
{
    auto *centre = new QWidget(this);
    m_sidebar = new Sidebar(centre);
    m_stack = new QStackedWidget(centre);
    m_stack->setObjectName(u"pages"_s);
    m_message = new MessageLine(centre);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_stack, 1);
    right->addWidget(m_message);
    auto *layout = new QHBoxLayout(centre);
    layout->setContentsMargins(4, 4, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sidebar);
    layout->addLayout(right, 1);
    setCentralWidget(centre);
    m_status = new QLabel(this);
    m_status->setObjectName(u"status"_s);
    m_status->setTextFormat(Qt::PlainText);
    statusBar()->addPermanentWidget(m_status);
    connect(m_sidebar, &QListWidget::currentRowChanged, this, &MainWindow::pageShown);
    connect(m_sidebar, &QListWidget::itemActivated, m_actions.find, &QAction::trigger);
}

void MainWindow::buildMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->setObjectName(u"fileMenu"_s);
    file->addAction(m_actions.refresh);
    file->addSeparator();
    file->addAction(m_actions.settings);
    file->addSeparator();
    file->addAction(m_actions.quit);
    m_viewMenu = menuBar()->addMenu(tr("&View"));
    m_viewMenu->setObjectName(u"viewMenu"_s);
    m_pageMenu = menuBar()->addMenu(tr("&Actions"));
    m_pageMenu->setObjectName(u"actionsMenu"_s);
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->setObjectName(u"helpMenu"_s);
    help->addAction(m_actions.showMe);
    help->addSeparator();
    help->addAction(m_actions.about);
    addAction(m_actions.find);
    connect(m_actions.refresh, &QAction::triggered, this, &MainWindow::refresh);
    connect(m_actions.quit, &QAction::triggered, this, &MainWindow::quit);
    connect(m_actions.settings, &QAction::triggered, this, &MainWindow::showSettings);
    m_actions.settings->setEnabled(false); // until setLaunch()
    connect(m_actions.about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_actions.find, &QAction::triggered, this,
            [this] { m_pages[size_t(m_stack->currentIndex())]->focusFilter(); });
}

Page *MainWindow::page(const QString &name) const
{
    const auto found = std::find_if(m_pages.begin(), m_pages.end(),
                                    [&](const Page *page) { return page->objectName() == name; });
    return found == m_pages.end() ? nullptr : *found;
}

void MainWindow::showPage(const QString &name, const QString &what)
{
    for (size_t i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i]->objectName() != name)
            continue;
        m_sidebar->setCurrentRow(int(i));
        if (!what.isEmpty())
            m_pages[i]->showOnly(what);
        return;
    }
}

void MainWindow::pageShown(int row)
{
    if (row < 0 || size_t(row) >= m_pages.size())
        return;
    const Page *page = m_pages[size_t(row)];
    m_stack->setCurrentIndex(row);
    m_pageMenu->clear();
    m_pageMenu->addActions(page->pageActions());
    m_pageMenu->menuAction()->setVisible(!m_pageMenu->isEmpty());
    setWindowTitle(tr("%1 – Hereabouts", "page").arg(page->title()));
}

void MainWindow::showStatus()
{
    const server::Status &status = m_data.status();
    if (!status.databaseAvailable) {
        m_status->setText(
            tr("The database is out of reach: %1").arg(translated(status.databaseTrouble)));
        return;
    }
    m_status->setText(tr("Listening on %1").arg(m_data.listeners()) + u"   ·   "_s +
                      tr("%n subscription(s)", "", int(status.subscriptions)) + u"   ·   "_s +
                      tr("%n watcher(s) waiting", "", int(status.pendingWatchers)));
}

void MainWindow::refresh()
{
    m_server.askLater<server::Outcome>(
        this,
        [](server::Administration &administration, const auto &reply) {
            administration.refresh(reply);
        },
        [this](const server::Outcome &outcome) {
            m_message->say(outcome.ok ? MessageLine::Kind::Done : MessageLine::Kind::Failed,
                           translated(outcome.sentence));
        });
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Hereabouts"),
                       tr("<h3>Hereabouts %1</h3><p>A SIP presence server with a window to its "
                          "state.</p><p>Apache License 2.0</p>")
                           .arg(u"" HEREABOUTS_VERSION ""_s));
}

void MainWindow::setLaunch(const Launch &launch)
{
    m_launch = &launch;
    m_actions.settings->setEnabled(true);
}

void MainWindow::showSettings()
{
    auto *dialog = findChild<SettingsDialog *>();
    if (!dialog) {
        dialog = new SettingsDialog(*m_launch, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void MainWindow::buildTray()
{
    m_tray = std::make_unique<Tray>(m_data, m_actions);
    connect(m_tray.get(), &Tray::windowWanted, this, &MainWindow::comeBack);
    connect(m_tray.get(), &Tray::approvalsWanted, this, [this] {
        showPage(u"approvalsPage"_s, QString(Wanted::Undecided));
        comeBack();
    });
}

void MainWindow::comeBack()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::quit()
{
    m_quits = true;
    if (close())
        QApplication::quit(); // Qt ends by itself with a window that was seen only
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    if (!m_quits && m_tray->isThere() && WindowSettingsPage::keepsRunningInTray()) {
        hide();
        event->ignore();
        return;
    }
    event->accept();
}

void MainWindow::saveState() const
{
    QSettings settings = windowSettings();
    settings.setValue(u"geometry"_s, saveGeometry());
    settings.setValue(u"page"_s, m_pages[size_t(m_stack->currentIndex())]->objectName());
    for (const Page *page : m_pages) {
        settings.beginGroup(page->objectName());
        page->saveState(settings);
        settings.endGroup();
    }
}

void MainWindow::restoreState()
{
    QSettings settings = windowSettings();
    restoreGeometry(settings.value(u"geometry"_s).toByteArray());
    for (Page *page : m_pages) {
        settings.beginGroup(page->objectName());
        page->restoreState(settings);
        settings.endGroup();
    }
    showPage(settings.value(u"page"_s).toString());
}

} // namespace gui
