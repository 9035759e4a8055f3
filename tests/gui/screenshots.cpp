// SPDX-License-Identifier: Apache-2.0

// Renders every page of the window, empty and full, light and dark, into PNG files: for the README,
// and for whoever wants to see what he has done to a page.
//
//     build/ci/bin/screenshots [-o FOLDER] [-l LANGUAGE] [-s WIDTHxHEIGHT] [PAGE...]
//
// In the size asked for, and in the least one. For a screen of many dots say QT_SCALE_FACTOR=2. The
// page "start" is what stands in place of the window when the server does not start.
//
// A server of its own on loopback, with a household of people who publish and watch, shows what
// stands in the pictures. As a test (label bench) it checks that no picture is blank.

#include <cstdio>

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QPalette>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QStyleFactory>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTreeView>

#include "gui/mainwindow.h"
#include "gui/page.h"
#include "gui/translator.h"
#include "pagefixture.h"
#include "rarepictures.h"

using namespace Qt::StringLiterals;

namespace {

constexpr QSize Least(1024, 700);

constexpr char Rpid[] = " xmlns:dm=\"urn:ietf:params:xml:ns:pidf:data-model\""
                        " xmlns:rpid=\"urn:ietf:params:xml:ns:pidf:rpid\"";

struct Person
{
    QByteArray name;
    QByteArray basic;    // of the service
    QByteArray activity; // empty: none
    QByteArray note;
    QByteArray device; // empty: none
};

const std::vector<Person> &household()
{
    static const std::vector<Person> all = {
        {"alice", "open", "busy", "In the lab until three, please knock", "desk-phone"},
        {"bob", "open", "on-the-phone", "", "mobile"},
        {"carol", "open", "", "Back from holiday", "softphone"},
        {"dave", "closed", "", "", ""},
        {"erin.with-a-rather-long-name-indeed", "open", "meeting",
         "Quarterly meeting with everybody who ever wanted to know how long a note may become", ""},
        {"frank", "open", "away", "", "desk-phone"},
        {"grace", "closed", "", "Gone fishing", ""},
        {"heidi", "open", "", "", "softphone"},
    };
    return all;
}

QByteArray document(const Person &person)
{
    QByteArray text = "<?xml version=\"1.0\"?>\n<presence xmlns=\"urn:ietf:params:xml:ns:pidf\"" +
                      QByteArray(Rpid) + " entity=\"sip:" + person.name + "@example.com\">\n" +
                      "  <tuple id=\"t1\">\n    <status><basic>" + person.basic +
                      "</basic></status>\n";
    if (!person.device.isEmpty())
        text += "    <dm:deviceID>urn:x-mac:" + person.device + "</dm:deviceID>\n";
    text += "    <contact priority=\"0.8\">sip:" + person.name +
            "@192.0.2.17:5060</contact>\n  </tuple>\n";
    if (!person.activity.isEmpty() || !person.note.isEmpty()) {
        text += "  <dm:person id=\"p1\">\n";
        if (!person.activity.isEmpty())
            text += "    <rpid:activities><rpid:" + person.activity + "/></rpid:activities>\n";
        if (!person.note.isEmpty())
            text += "    <dm:note>" + person.note + "</dm:note>\n";
        text += "  </dm:person>\n";
    }
    if (!person.device.isEmpty()) {
        text += "  <dm:device id=\"d1\">\n    <dm:deviceID>urn:x-mac:" + person.device +
                "</dm:deviceID>\n    <dm:note>" + person.device + "</dm:note>\n  </dm:device>\n";
    }
    return text + "</presence>\n";
}

void fill(test::PageFixture &fixture)
{
    for (const Person &person : household()) {
        fixture.publishAs(person.name, document(person));
        fixture.registerPhone(person.name, "Softphone of " + person.name);
    }
    const std::vector<Person> &all = household();
    for (size_t i = 0; i < all.size(); ++i) {
        for (size_t j = 0; j < all.size(); ++j) {
            if (i != j && (i + j) % 3 != 0)
                fixture.subscribe(all[i].name, all[i].name.left(1).toUpper() + all[i].name.mid(1),
                                  all[j].name);
        }
    }
}

/// Some are decided about, and so get rules.
void decide(test::PageFixture &fixture)
{
    fixture.server.ask(
        &fixture.actions,
        [](server::Administration &administration) {
            using events::WatcherDecision;
            const auto name = [](size_t i) {
                return "sip:" + household()[i % household().size()].name + "@example.com";
            };
            for (size_t i = 0; i < household().size(); ++i) {
                administration.decide(name(i), {name(i + 1), name(i + 3)},
                                      WatcherDecision::Allowed);
                administration.decide(name(i), name(i + 4), WatcherDecision::Blocked);
            }
            return 0;
        },
        [](int) {});
}

/// Some have a password.
void addUsers(test::PageFixture &fixture)
{
    for (const Person &person : household()) {
        if (person.activity.isEmpty() && person.note.isEmpty())
            continue;
        fixture.server.askLater<server::Outcome>(
            &fixture.actions,
            [name = person.name](server::Administration &administration, const auto &reply) {
                using Keep = server::UserAdministration::Keep;
                administration.users().add(name + "@example.com", "secret",
                                           name == "bob" ? Keep::Clear : Keep::Hashes, reply);
            },
            [](const server::Outcome &) {});
    }
}

QPalette palette(bool isDark)
{
    if (!isDark)
        return QStyleFactory::create(u"fusion"_s)->standardPalette();
    QPalette dark(QColor(0x2b, 0x2d, 0x30));
    dark.setColor(QPalette::Base, QColor(0x1e, 0x1f, 0x22));
    dark.setColor(QPalette::AlternateBase, QColor(0x26, 0x28, 0x2b));
    dark.setColor(QPalette::Text, QColor(0xdf, 0xe1, 0xe5));
    dark.setColor(QPalette::WindowText, QColor(0xdf, 0xe1, 0xe5));
    dark.setColor(QPalette::ButtonText, QColor(0xdf, 0xe1, 0xe5));
    dark.setColor(QPalette::PlaceholderText, QColor(0x8c, 0x8f, 0x94));
    dark.setColor(QPalette::ToolTipBase, QColor(0x2b, 0x2d, 0x30));
    dark.setColor(QPalette::ToolTipText, QColor(0xdf, 0xe1, 0xe5));
    dark.setColor(QPalette::Highlight, QColor(0x2e, 0x5a, 0x9c));
    dark.setColor(QPalette::HighlightedText, Qt::white);
    dark.setColor(QPalette::Link, QColor(0x8a, 0xb4, 0xf8));
    for (const QPalette::ColorRole role :
         {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        dark.setColor(QPalette::Disabled, role, QColor(0x6f, 0x73, 0x7a));
    return dark;
}

void hearFrom(test::PageFixture &fixture)
{
    bool heard = false;
    fixture.server.ask(
        &fixture.actions, [](server::Administration &) { return true; },
        [&heard](bool) { heard = true; });
    (void)QTest::qWaitFor([&heard] { return heard; });
}

/// Until the window shows what the server knew at the call: a batch of the change feed made after
/// that has been taken, and what the page then asked for is answered.
void settle(test::PageFixture &fixture, const gui::MainWindow &window)
{
    QSignalSpy taken(&window.data(), &gui::LiveData::taken);
    hearFrom(fixture);
    taken.clear();
    (void)QTest::qWaitFor([&taken] { return !taken.isEmpty(); });
    hearFrom(fixture);
}

class Photographer
{
public:
    Photographer(test::PageFixture &fixture, gui::MainWindow &window, QDir folder,
                 QStringList wanted)
        : m_fixture(fixture)
        , m_window(window)
        , m_folder(std::move(folder))
        , m_wanted(std::move(wanted))
    {
    }

    /// Of every page; the names end in `what`.
    void takeAll(const QString &what)
    {
        const QList<gui::Page *> pages = m_window.findChildren<gui::Page *>();
        for (const gui::Page *page : pages) {
            const QString name = page->objectName().chopped(4);
            if (!m_wanted.isEmpty() && !m_wanted.contains(name))
                continue;
            m_window.showPage(page->objectName());
            if (name == "traffic"_L1 && what.startsWith("full"_L1)) { // it records while it is seen
                settle(m_fixture, m_window);
                for (const Person &person : household())
                    m_fixture.publishAs(person.name, document(person));
                settle(m_fixture, m_window);
            }
            selectFirst(*page);
            settle(m_fixture, m_window);
            take(name + u'-' + what);
            takeTabs(*page, name, what);
        }
    }
    /// The queue, with what came of a decision and the form for another.
    void takeDecision(const QString &what)
    {
        if (!m_wanted.isEmpty() && !m_wanted.contains(u"approvals"_s))
            return;
        m_window.showPage(u"approvalsPage"_s);
        selectFirst(*m_window.page(u"approvalsPage"_s));
        for (QAction *action : m_window.page(u"approvalsPage"_s)->pageActions()) {
            if (action->objectName() == u"approve"_s || action->objectName() == u"preApprove"_s)
                action->trigger();
        }
        if (auto *watcher = m_window.findChild<QLineEdit *>(u"approvalWatcher"_s))
            watcher->setText(u"bob@example.com"_s);
        settle(m_fixture, m_window);
        take(u"approvals-decided-"_s + what);
        if (auto *form = m_window.findChild<QWidget *>(u"approvalForm"_s))
            form->hide();
    }
    /// A user who is being added, and two who are to go.
    void takeUsers(const QString &what)
    {
        if (!m_wanted.isEmpty() && !m_wanted.contains(u"users"_s))
            return;
        m_window.showPage(u"usersPage"_s);
        const gui::Page &page = *m_window.page(u"usersPage"_s);
        const auto trigger = [&page](const QString &name) {
            for (QAction *action : page.pageActions()) {
                if (action->objectName() == name)
                    action->trigger();
            }
        };
        trigger(u"addUser"_s);
        page.findChild<QLineEdit *>(u"userName"_s)->setText(u"judy@example.com"_s);
        page.findChild<QLineEdit *>(u"userPassword"_s)->setText(u"correct horse"_s);
        page.findChild<QLineEdit *>(u"userPasswordAgain"_s)->setText(u"correct house"_s);
        settle(m_fixture, m_window);
        take(u"users-added-"_s + what);
        page.findChild<QTableView *>()->selectAll();
        trigger(u"removeUsers"_s);
        settle(m_fixture, m_window);
        take(u"users-removed-"_s + what);
        page.findChild<QWidget *>(u"usersQuestion"_s)->hide();
    }
    /// The rules of the first of them, as a form and as source.
    void takeDocument(const QString &what)
    {
        if (!m_wanted.isEmpty() && !m_wanted.contains(u"documents"_s))
            return;
        m_window.showPage(u"documentsPage"_s);
        const gui::Page &page = *m_window.page(u"documentsPage"_s);
        auto *tree = page.findChild<QTreeView *>(u"documents"_s);
        tree->expandAll();
        QModelIndex leaf = tree->model()->index(0, 0);
        while (tree->model()->hasChildren(leaf))
            leaf = tree->model()->index(0, 0, leaf);
        tree->setCurrentIndex(leaf);
        settle(m_fixture, m_window);
        selectFirst(page);
        if (auto *rules = page.findChild<QListView *>(u"rules"_s))
            rules->setCurrentIndex(rules->model()->index(0, 0));
        settle(m_fixture, m_window);
        take(u"documents-open-"_s + what);
        takeTabs(page, u"documents-open"_s, what);
        takeFault(page, what);
    }
    [[nodiscard]] int blanks() const { return m_blanks; }

private:
    static void selectFirst(const gui::Page &page)
    {
        const auto tables = page.findChildren<QTableView *>();
        for (QTableView *table : tables) {
            if (table->isVisible() && table->model()->rowCount() > 0)
                table->selectRow(0);
        }
    }
    void takeTabs(const gui::Page &page, const QString &name, const QString &what)
    {
        auto *tabs = page.findChild<QTabWidget *>();
        if (!tabs || !tabs->isVisible())
            return;
        for (int tab = 1; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            settle(m_fixture, m_window);
            selectFirst(page);
            settle(m_fixture, m_window);
            take(name + u'-' + QString::number(tab + 1) + u'-' + what);
        }
        tabs->setCurrentIndex(0);
    }
    /// An element that is ended by another's name, as one finds it while typing.
    void takeFault(const gui::Page &page, const QString &what)
    {
        auto *tabs = page.findChild<QTabWidget *>();
        auto *source = page.findChild<QPlainTextEdit *>(u"documentSource"_s);
        tabs->setCurrentIndex(1);
        const QString before = source->toPlainText();
        source->setPlainText(QString(before).replace(u"</rule>"_s, u"</rules>"_s));
        settle(m_fixture, m_window);
        take(u"documents-fault-"_s + what);
        source->setPlainText(before);
        tabs->setCurrentIndex(0);
        settle(m_fixture, m_window);
    }
    void take(const QString &name) { m_blanks += test::take(m_window, m_folder, name); }

    test::PageFixture &m_fixture;
    gui::MainWindow &m_window;
    QDir m_folder;
    QStringList m_wanted;
    int m_blanks = 0;
};

/// Where who sends something has to prove who he is, and there is nobody who can.
int takeStrict(base::Logging &logging, const QDir &folder, const QStringList &wanted)
{
    QApplication::setPalette(palette(false));
    test::PageFixture::Settings settings;
    settings.mode = server::AuthMode::Required;
    test::PageFixture fixture(settings);
    gui::MainWindow window(fixture.server, &logging);
    window.resize(1280, 800);
    window.show();
    fixture.publish("unproved");
    settle(fixture, window);
    Photographer photographer(fixture, window, folder, wanted);
    photographer.takeAll(u"strict"_s);
    return photographer.blanks();
}

int run(const QDir &folder, const QStringList &wanted, QSize size)
{
    base::Logging logging; // for the page that shows it
    logging.setConsole(false);
    int blanks = takeStrict(logging, folder, wanted);
    for (const bool isDark : {false, true}) {
        QApplication::setPalette(palette(isDark));
        test::PageFixture fixture;
        gui::MainWindow window(fixture.server, &logging);
        const QString light = isDark ? u"dark"_s : u"light"_s;
        Photographer photographer(fixture, window, folder, wanted);
        window.resize(size);
        window.show();
        settle(fixture, window);
        photographer.takeAll(u"empty-"_s + light);
        fill(fixture);
        addUsers(fixture);
        settle(fixture, window);
        decide(fixture);
        settle(fixture, window);
        photographer.takeAll(u"full-"_s + light);
        photographer.takeDecision(light);
        photographer.takeUsers(light);
        window.resize(Least);
        settle(fixture, window);
        photographer.takeAll(u"small-"_s + light);
        photographer.takeDocument(light);
        blanks += photographer.blanks();
        blanks += test::takeCrowd(folder, wanted, light, size);
        blanks += test::takeCrowd(folder, wanted, u"small-"_s + light, Least);
        if (wanted.isEmpty() || wanted.contains(u"start"_s))
            blanks += test::takeStartProblems(folder, light);
    }
    return blanks == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir settings; // never the user's own
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QApplication application(argc, argv);
    QApplication::setStyle(u"fusion"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Renders the pages of the window into PNG files."_s);
    parser.addHelpOption();
    const QCommandLineOption output({u"o"_s, u"output"_s}, u"The folder to write to."_s,
                                    u"FOLDER"_s, u"screenshots"_s);
    const QCommandLineOption language({u"l"_s, u"language"_s}, u"The language to speak: en, de …"_s,
                                      u"CODE"_s, u"en"_s);
    const QCommandLineOption size({u"s"_s, u"size"_s}, u"The size of the window."_s,
                                  u"WIDTHxHEIGHT"_s, u"1280x800"_s);
    parser.addOptions({output, language, size});
    parser.addPositionalArgument(u"PAGE"_s, u"Only these, such as presentities."_s, u"[PAGE...]"_s);
    parser.process(application);
    const QDir folder(parser.value(output));
    if (!folder.mkpath(u"."_s)) {
        std::fprintf(stderr, "%s cannot be made\n", qPrintable(folder.path()));
        return 1;
    }
    const gui::Translator translator(parser.value(language));
    const QStringList sides = parser.value(size).split(u'x');
    return run(folder, parser.positionalArguments(),
               QSize(sides.front().toInt(), sides.back().toInt()).expandedTo(Least));
}
