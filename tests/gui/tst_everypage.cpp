// SPDX-License-Identifier: Apache-2.0

// What holds for every page: a screen reader has a name for all that can be used on it, and it
// comes back as it was left.

#include <algorithm>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include "gui/mainwindow.h"
#include "gui/widgets/filterbar.h"
#include "pagefixture.h"

using namespace Qt::StringLiterals;

class tst_EveryPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everythingHasAName_data();
    void everythingHasAName();
    void tabReachesEverything_data() { everythingHasAName_data(); }
    void tabReachesEverything();
    void tabReachesEverythingWhileThereIsNothing_data() { everythingHasAName_data(); }
    void tabReachesEverythingWhileThereIsNothing();
    void everyPageRemembersItself_data() { everythingHasAName_data(); }
    void everyPageRemembersItself();

private:
    QTemporaryDir m_settings; // never the user's own
};

namespace {

const QStringList Pages = {u"overviewPage"_s,  u"presentitiesPage"_s,  u"approvalsPage"_s,
                           u"documentsPage"_s, u"subscriptionsPage"_s, u"trafficPage"_s,
                           u"logPage"_s,       u"registrationsPage"_s, u"labPage"_s,
                           u"usersPage"_s};

/// Somebody is there, and somebody asks to see her.
struct Opened
{
    enum class House : quint8 { Full, Empty };

    explicit Opened(const QString &name, House house = House::Full)
    {
        if (house == House::Full) {
            test.publish("one");
            test.subscribe("bob");
            test.registerPhone("alice", "Desk phone");
            (void)QTest::qWaitFor([this] { return test.answers() >= 3; });
        }
        window.emplace(test.server, &logging);
        window->showPage(name);
        window->resize(1280, 800);
        window->show();
        QApplication::setActiveWindow(&*window);
        page = window->findChild<gui::Page *>(name);
        // All that comes first has come: what is to be reached stays the same from now on.
        QSignalSpy taken(const_cast<gui::LiveData *>(&window->data()), &gui::LiveData::taken);
        (void)QTest::qWaitFor([&] { return window->data().isLoaded() && taken.size() > 1; });
    }
    /// What has the focus one after the other, while one walks from the sidebar back to it.
    [[nodiscard]] QList<QWidget *> walk(Qt::KeyboardModifiers back = {})
    {
        QList<QWidget *> reached;
        auto *sidebar = window->findChild<QWidget *>(u"sidebar"_s);
        sidebar->setFocus();
        for (int steps = 0; steps < 200; ++steps) {
            QTest::keyClick(QApplication::focusWidget(), back ? Qt::Key_Backtab : Qt::Key_Tab,
                            back);
            QWidget *focus = QApplication::focusWidget();
            if (!focus || focus == sidebar)
                return reached;
            reached.append(focus);
        }
        return {}; // it does not come back
    }
    void verifyReach()
    {
        const QList<QWidget *> reached = walk();
        QVERIFY(!reached.isEmpty()); // it leaves the sidebar, and comes back
        for (const QWidget *input : inputs()) {
            if (!(input->focusPolicy() & Qt::TabFocus) || input->focusProxy())
                continue;
            QVERIFY2(reached.contains(const_cast<QWidget *>(input)),
                     qPrintable(input->objectName()));
        }
        QList<QWidget *> back = walk(Qt::ShiftModifier);
        std::reverse(back.begin(), back.end());
        QCOMPARE(back, reached);
        // A filter is one thing: nothing else comes between its parts.
        for (const gui::FilterBar *bar : page->findChildren<gui::FilterBar *>()) {
            const auto isIn = [bar](const QWidget *each) { return bar->isAncestorOf(each); };
            const auto first = std::find_if(reached.begin(), reached.end(), isIn);
            const auto end = std::find_if_not(first, reached.end(), isIn);
            QCOMPARE(std::find_if(end, reached.end(), isIn), reached.end());
        }
    }
    /// What one uses: it takes a click or keys, and is to be seen.
    [[nodiscard]] QList<QWidget *> inputs() const
    {
        QList<QWidget *> found;
        for (QWidget *each : page->findChildren<QWidget *>()) {
            const bool isInput =
                qobject_cast<QLineEdit *>(each) || qobject_cast<QComboBox *>(each) ||
                qobject_cast<QAbstractSpinBox *>(each) || qobject_cast<QAbstractItemView *>(each) ||
                qobject_cast<QPlainTextEdit *>(each) ||
                (qobject_cast<QAbstractButton *>(each) && each->focusPolicy() != Qt::NoFocus);
            // Parts of a whole, such as the field of a spin box, belong to it.
            const bool isPart =
                each->objectName().isEmpty() || each->objectName().startsWith("qt_"_L1);
            if (isInput && !isPart && each->isVisible() && each->isEnabled())
                found.append(each);
        }
        return found;
    }

    base::Logging logging{base::LogLevels::parse(u"critical"_s).value()};
    test::PageFixture test;
    std::optional<gui::MainWindow> window;
    gui::Page *page = nullptr;
};

} // namespace

void tst_EveryPage::initTestCase()
{
    QVERIFY(m_settings.isValid());
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void tst_EveryPage::everythingHasAName_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : Pages)
        QTest::newRow(qPrintable(name)) << name;
}

void tst_EveryPage::everythingHasAName()
{
    QFETCH(const QString, name);
    Opened on(name);
    for (QWidget *input : on.inputs()) {
        const auto *button = qobject_cast<QAbstractButton *>(input);
        const bool hasName =
            !input->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(hasName, qPrintable(input->objectName()));
    }
}

void tst_EveryPage::tabReachesEverything()
{
    QFETCH(const QString, name);
    Opened on(name);
    on.verifyReach();
}

void tst_EveryPage::tabReachesEverythingWhileThereIsNothing()
{
    QFETCH(const QString, name);
    Opened on(name, Opened::House::Empty);
    on.verifyReach();
}

void tst_EveryPage::everyPageRemembersItself()
{
    QFETCH(const QString, name);
    const Opened on(name);
    QSettings first(m_settings.filePath(u"first.ini"_s), QSettings::IniFormat);
    QSettings second(m_settings.filePath(u"second.ini"_s), QSettings::IniFormat);
    first.clear();
    second.clear();
    const auto words = on.page->findChildren<QLineEdit *>(QRegularExpression(u"(Words|Filter)$"_s));
    for (QLineEdit *each : words) {
        if (each->isVisible())
            each->setText(u"nobody at all"_s);
    }
    on.page->saveState(first);
    for (QLineEdit *each : words)
        each->clear();
    on.page->restoreState(first);
    on.page->saveState(second);
    QCOMPARE(second.allKeys(), first.allKeys());
    for (const QLineEdit *each : words) {
        if (each->isVisible())
            QVERIFY2(each->text() == u"nobody at all"_s, qPrintable(each->objectName()));
    }
    // What there is to remember: all but the overview have a filter or columns.
    QCOMPARE(first.allKeys().isEmpty(), name == u"overviewPage"_s);
}

QTEST_MAIN(tst_EveryPage)
#include "tst_everypage.moc"
