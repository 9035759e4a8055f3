// SPDX-License-Identifier: Apache-2.0
#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUdpSocket>

#include "gui/mainwindow.h"
#include "gui/models/presentitymodel.h"
#include "gui/translator.h"

using namespace Qt::StringLiterals;

class tst_MainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void showsWhoPublishes();
    void saysWhatToDoWhenNobodyIsThere();
    void keysOfAPageCountFromTheSidebar();
    void lettersOfTheMenuBarAreItsOwn_data();
    void lettersOfTheMenuBarAreItsOwn();
    void quitsFromTheTrayToo();
    void showsPagesByNumber();
    void noTwoActionsHaveOneShortcut();

private:
    QTemporaryDir m_settings; // never the user's own
};

namespace {

server::Config configIn(const QTemporaryDir &folder)
{
    server::Config config;
    config.listen.addresses = {
        {sip::Protocol::Udp, sip::Endpoint::fromHostAddress(QHostAddress::LocalHost, 0)}};
    config.store.database = folder.filePath(u"test.sqlite"_s);
    config.control.socket = u"none"_s;
    return config;
}

quint16 portOf(const server::StartInfo &info)
{
    const QByteArray &listener = info.listeners.front();
    return listener.mid(listener.lastIndexOf(':') + 1).toUShort();
}

QByteArray publishRequest()
{
    const QByteArray body =
        "<?xml version=\"1.0\"?><presence xmlns=\"urn:ietf:params:xml:ns:pidf\" "
        "entity=\"sip:alice@example.com\"><tuple id=\"t1\"><status><basic>open</basic></status>"
        "<note>In the lab</note></tuple></presence>";
    return "PUBLISH sip:alice@example.com SIP/2.0\r\n"
           "Via: SIP/2.0/UDP 127.0.0.1:9;rport;branch=z9hG4bKwindow\r\n"
           "From: <sip:alice@example.com>;tag=1\r\nTo: <sip:alice@example.com>\r\n"
           "Call-ID: window\r\nCSeq: 1 PUBLISH\r\nMax-Forwards: 70\r\nEvent: presence\r\n"
           "Expires: 600\r\nContent-Type: application/pidf+xml\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

void tst_MainWindow::initTestCase()
{
    QVERIFY(m_settings.isValid());
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void tst_MainWindow::showsWhoPublishes()
{
    const QTemporaryDir folder;
    server::ServerThread server;
    const auto started = server.start(configIn(folder));
    QVERIFY(started);
    gui::MainWindow window(server);
    window.showPage(u"presentitiesPage"_s);
    window.show();
    QUdpSocket phone;
    QVERIFY(phone.bind(QHostAddress::LocalHost));
    phone.writeDatagram(publishRequest(), QHostAddress::LocalHost, portOf(*started));
    auto *table = window.findChild<QTableView *>(u"presentities"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, gui::PresentityModel::Address).data().toString(),
             u"sip:alice@example.com"_s);
    QCOMPARE(table->model()->index(0, gui::PresentityModel::Note).data().toString(),
             u"In the lab"_s);
    QVERIFY(table->isVisible());
    auto *filter = window.findChild<QLineEdit *>(u"presentitiesWords"_s);
    QTest::keyClicks(filter, u"nobody"_s);
    QCOMPARE(table->model()->rowCount(), 0);
}

void tst_MainWindow::saysWhatToDoWhenNobodyIsThere()
{
    const QTemporaryDir folder;
    server::ServerThread server;
    QVERIFY(server.start(configIn(folder)));
    gui::MainWindow window(server);
    window.showPage(u"presentitiesPage"_s);
    window.show();
    auto *empty = window.findChild<QLabel *>(u"presentitiesEmpty"_s);
    QTRY_VERIFY(empty->text().contains(u"softphone"_s));
    QVERIFY(empty->isVisible());
    QTRY_VERIFY(window.findChild<QLabel *>(u"status"_s)->text().contains(u"Listening"_s));
}

// One comes to a page by the sidebar, and there the focus is.
void tst_MainWindow::keysOfAPageCountFromTheSidebar()
{
    const QTemporaryDir folder;
    server::ServerThread server;
    QVERIFY(server.start(configIn(folder)));
    gui::MainWindow window(server);
    window.show();
    QApplication::setActiveWindow(&window);
    auto *sidebar = window.findChild<QWidget *>(u"sidebar"_s);
    auto *users = window.findChild<QWidget *>(u"userForm"_s);
    auto *approvals = window.findChild<QWidget *>(u"approvalForm"_s);
    window.showPage(u"usersPage"_s);
    sidebar->setFocus();
    QTest::keyClick(sidebar, Qt::Key_N, Qt::ControlModifier);
    QVERIFY(users->isVisible());
    QVERIFY(approvals->isHidden()); // which has the same key, and is not seen
    window.showPage(u"approvalsPage"_s);
    sidebar->setFocus();
    QTest::keyClick(sidebar, Qt::Key_N, Qt::ControlModifier);
    QVERIFY(approvals->isVisible());
    // A plain key is the sidebar's own there; Enter leads into the page.
    window.showPage(u"usersPage"_s);
    sidebar->setFocus();
    QTest::keyClick(sidebar, Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), window.findChild<QWidget *>(u"usersWords"_s));
}

void tst_MainWindow::lettersOfTheMenuBarAreItsOwn_data()
{
    QTest::addColumn<QString>("code");
    for (const gui::Language &language : gui::languages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

// Alt and a letter opens a menu from every page: no tab, label or button there has it too.
void tst_MainWindow::lettersOfTheMenuBarAreItsOwn()
{
    QFETCH(const QString, code);
    const gui::Translator translator(code);
    const QTemporaryDir folder;
    server::ServerThread server;
    QVERIFY(server.start(configIn(folder)));
    const gui::MainWindow window(server);
    QList<QKeySequence> menus;
    for (const QAction *menu : window.menuBar()->actions())
        menus.append(QKeySequence::mnemonic(menu->text()));
    QCOMPARE(menus.size(), 4);
    QVERIFY(!menus.contains(QKeySequence()));
    QStringList texts;
    for (const gui::Page *page : window.findChildren<gui::Page *>()) {
        for (const QTabBar *bar : page->findChildren<QTabBar *>()) {
            for (int tab = 0; tab < bar->count(); ++tab)
                texts.append(bar->tabText(tab));
        }
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->buddy())
                texts.append(label->text());
        }
        for (const QAbstractButton *button : page->findChildren<QAbstractButton *>())
            texts.append(button->text());
    }
    QVERIFY(texts.size() > 50);
    texts.removeIf([&](const QString &text) {
        return !menus.contains(QKeySequence::mnemonic(text)) ||
               QKeySequence::mnemonic(text).isEmpty();
    });
    QCOMPARE(texts, QStringList());
}

// Qt ends the program by itself with the last window that was seen, and with no other.
void tst_MainWindow::quitsFromTheTrayToo()
{
    const QTemporaryDir folder;
    server::ServerThread server;
    QVERIFY(server.start(configIn(folder)));
    gui::MainWindow window(server);
    window.show();
    window.hide(); // as it is while only the tray shows it
    QTimer::singleShot(0, &window, &gui::MainWindow::quit);
    QTimer watchdog;
    connect(&watchdog, &QTimer::timeout, qApp, [] { QApplication::exit(1); });
    watchdog.start(20'000);
    QCOMPARE(QApplication::exec(), 0);
}

void tst_MainWindow::showsPagesByNumber()
{
    const QTemporaryDir folder;
    server::ServerThread server;
    QVERIFY(server.start(configIn(folder)));
    gui::MainWindow window(server);
    window.show();
    QApplication::setActiveWindow(&window);
    const auto *menu = window.findChild<QMenu *>(u"viewMenu"_s);
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator())
            QVERIFY2(!action->objectName().isEmpty() && !action->shortcut().isEmpty() &&
                         !action->statusTip().isEmpty(),
                     qPrintable(action->text()));
    }
    QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
    QVERIFY(window.page(u"approvalsPage"_s)->isVisible());
    QTest::keyClick(&window, Qt::Key_0, Qt::ControlModifier);
    QVERIFY(window.page(u"labPage"_s)->isVisible());
}

namespace {

/// Whether a shortcut of the one can mean the other as well: both count in the window, or where one
/// of them counts the other does too.
bool meet(const QAction *one, const QAction *other)
{
    if (one->shortcutContext() == Qt::WindowShortcut &&
        other->shortcutContext() == Qt::WindowShortcut)
        return true;
    const auto places = [](const QAction *action) {
        QList<QWidget *> all;
        for (QObject *each : action->associatedObjects()) {
            auto *widget = qobject_cast<QWidget *>(each);
            if (widget && !qobject_cast<QMenu *>(widget))
                all.append(action->shortcutContext() == Qt::WindowShortcut ? widget->window()
                                                                           : widget);
        }
        return all;
    };
    for (const QWidget *a : places(one)) {
        for (const QWidget *b : places(other)) {
            if (a == b || a->isAncestorOf(b) || b->isAncestorOf(a))
                return true;
        }
    }
    return false;
}

} // namespace

// Two actions with one shortcut in one place are ambiguous, and Qt does neither.
void tst_MainWindow::noTwoActionsHaveOneShortcut()
{
    const QTemporaryDir folder;
    server::ServerThread server;
    QVERIFY(server.start(configIn(folder)));
    const gui::MainWindow window(server);
    const auto pages = window.findChildren<gui::Page *>();
    QCOMPARE(pages.size(), 10);
    for (const gui::Page *page : pages) {
        // Those of the window, and those that are somewhere on this page.
        QSet<const QAction *> actions;
        const auto add = [&actions](const QWidget *widget) {
            for (const QAction *action : widget->actions())
                actions.insert(action);
        };
        add(&window);
        for (const QAction *menu : window.menuBar()->actions()) {
            if (menu->menu() && menu->menu()->objectName() != "actionsMenu"_L1)
                add(menu->menu());
        }
        add(page);
        for (const QWidget *widget : page->findChildren<QWidget *>())
            add(widget);
        int withShortcut = 0;
        for (const QAction *one : actions) {
            withShortcut += one->shortcut().isEmpty() ? 0 : 1;
            for (const QAction *other : actions) {
                if (one < other && !one->shortcut().isEmpty() &&
                    one->shortcut() == other->shortcut())
                    QVERIFY2(!meet(one, other),
                             qPrintable(page->objectName() + u": "_s + one->objectName() + u", "_s +
                                        other->objectName()));
            }
        }
        QVERIFY(withShortcut > 12);
    }
}

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
