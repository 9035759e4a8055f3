// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include "gui/dialogs/settingsdialog.h"
#include "gui/dialogs/windowsettingspage.h"
#include "gui/models/settingtext.h"
#include "gui/translator.h"
#include "gui/windowsettings.h"

using gui::SettingsDialog;
using gui::SettingsDraft;
using gui::SettingText;
using gui::WindowSettingsPage;

using namespace Qt::StringLiterals;

class tst_SettingsDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everySettingHasAGroupAndALabel();
    void draftWritesTheUsersFile();
    void draftKeepsCommentsAndForgetsDefaults();
    void draftSaysWhyItCannotBeWritten();
    void showsWhereValuesComeFrom();
    void commandLineIsTheLastWord();
    void checksAsOneTypes();
    void checksWhatBelongsTogether();
    void appliesAndSaysWhatWaits();
    void resetsToTheDefault();
    void cancelWritesNothing();
    void theWheelPassesOverInputs();
    void keepsTheWindowsOwnSettings();
    void closesWhenNothingIsLeftToSay();
    void countsDays();
    void saysWhatCannotBeSaved();

private:
    QTemporaryDir m_settings; // never the user's own
};

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Opened
{
    explicit Opened(const QByteArray &text = {}, const std::vector<server::Assignment> &flags = {})
    {
        launch.userFile = folder.filePath(u"sub/hereabouts.conf"_s);
        if (!text.isNull()) {
            launch.request.file = folder.filePath(u"test.conf"_s);
            QFile written(launch.request.file);
            if (!written.open(QIODevice::WriteOnly) || written.write(text) != text.size())
                qFatal("cannot write the test's file");
        }
        launch.request.assignments = flags;
        const auto loaded = server::loadConfig(launch.request);
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().sentence));
        launch.running = loaded->config;
        launch.apply = [this](const server::Config &config) { applied.push_back(config); };
        launch.restart = [this] { ++restarts; };
        dialog.emplace(launch);
        dialog->show();
    }
    template <class Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return dialog->findChild<Widget *>(name);
    }
    [[nodiscard]] QString text(const QString &name) const { return find<QLabel>(name)->text(); }
    [[nodiscard]] QPushButton *button(QDialogButtonBox::StandardButton which) const
    {
        return dialog->findChild<QDialogButtonBox *>()->button(which);
    }

    QTemporaryDir folder;
    gui::Launch launch;
    std::vector<server::Config> applied;
    int restarts = 0;
    std::optional<SettingsDialog> dialog;
};

const server::Setting &setting(const QString &key)
{
    return *server::findSetting(key);
}

} // namespace

void tst_SettingsDialog::initTestCase()
{
    QVERIFY(m_settings.isValid());
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void tst_SettingsDialog::everySettingHasAGroupAndALabel()
{
    size_t count = 0;
    QStringList labels;
    for (const SettingText::Group &group : SettingText::groups()) {
        QVERIFY2(!group.settings.empty(), qPrintable(group.name));
        count += group.settings.size();
        for (const server::Setting *each : group.settings) {
            const QString label = SettingText::label(*each);
            QVERIFY2(label != each->key, qPrintable(each->key));
            QVERIFY2(!labels.contains(label), qPrintable(label));
            labels.append(label);
        }
    }
    QCOMPARE(count, server::settingsCatalog().size());
}

void tst_SettingsDialog::draftWritesTheUsersFile()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"new/hereabouts.conf"_s);
    SettingsDraft draft({}, file);
    QCOMPARE(draft.file(), file);
    draft.setValue(setting(u"publish.min_expires"_s), u"30"_s);
    QVERIFY(draft.isChanged());
    QVERIFY(draft.save());
    QVERIFY(!draft.isChanged());
    QVERIFY(contentOf(file).contains("#min_expires = 60\nmin_expires = 30\n"));
    QCOMPARE(draft.source(setting(u"publish.min_expires"_s)), server::ConfigSource::File);
    const SettingsDraft again({}, file); // found without being named
    QCOMPARE(again.value(setting(u"publish.min_expires"_s)), u"30"_s);
}

void tst_SettingsDialog::draftKeepsCommentsAndForgetsDefaults()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"test.conf"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# mine\n[publish]\nmin_expires = 30 # why\nmax_expires = 100\n");
    file.close();
    SettingsDraft draft({name, {}}, folder.filePath(u"other.conf"_s));
    QCOMPARE(draft.file(), name);
    draft.setValue(setting(u"publish.min_expires"_s), u"60"_s); // the default
    draft.setValue(setting(u"publish.max_expires"_s), u"200"_s);
    QVERIFY(draft.save());
    QCOMPARE(contentOf(name), "# mine\n[publish]\nmax_expires = 200\n");
}

void tst_SettingsDialog::draftSaysWhyItCannotBeWritten()
{
    SettingsDraft draft({}, u"/proc/nowhere/hereabouts.conf"_s);
    draft.setValue(setting(u"publish.min_expires"_s), u"30"_s);
    const auto saved = draft.save();
    QVERIFY(!saved);
    QVERIFY2(saved.error().startsWith(u"/proc/nowhere/hereabouts.conf: "_s),
             qPrintable(saved.error()));
    QVERIFY(draft.isChanged());
}

void tst_SettingsDialog::showsWhereValuesComeFrom()
{
    Opened on("[publish]\nmin_expires = 30\n");
    QCOMPARE(on.find<QSpinBox>(u"publish.min_expires"_s)->value(), 30);
    QVERIFY(on.text(u"publish.min_expires.notes"_s).contains(u"From the file."_s));
    QVERIFY(on.text(u"publish.max_expires.notes"_s).contains(u"The default."_s));
    QVERIFY(on.text(u"listen.addresses.notes"_s).contains(u"Counts after a restart."_s));
    QVERIFY(!on.text(u"publish.max_expires.notes"_s).contains(u"restart"_s));
    QVERIFY(on.text(u"settingsFile"_s).endsWith(on.launch.request.file));
    QVERIFY(!on.button(QDialogButtonBox::Apply)->isEnabled());
}

void tst_SettingsDialog::commandLineIsTheLastWord()
{
    Opened on("[publish]\nmin_expires = 30\n", {{u"--set"_s, u"publish.min_expires"_s, u"45"_s}});
    auto *box = on.find<QSpinBox>(u"publish.min_expires"_s);
    QCOMPARE(box->value(), 45);
    QVERIFY(!box->isEnabled());
    QVERIFY(on.text(u"publish.min_expires.notes"_s).contains(u"command line"_s));
}

void tst_SettingsDialog::checksAsOneTypes()
{
    Opened on("");
    auto *addresses = on.find<QLineEdit>(u"listen.addresses"_s);
    auto *fault = on.find<QLabel>(u"listen.addresses.fault"_s);
    QVERIFY(!fault->isVisibleTo(&*on.dialog));
    addresses->setText(u"udp:localhost:5060"_s);
    QVERIFY(fault->isVisible());
    QVERIFY2(fault->text().contains(u"needs an IP address of this machine, not a name"_s),
             qPrintable(fault->text()));
    QVERIFY(!on.button(QDialogButtonBox::Ok)->isEnabled());
    QVERIFY(!on.find<QListWidget>(u"settingGroups"_s)->item(0)->icon().isNull());
    addresses->setText(u"udp:127.0.0.1:5070"_s);
    QVERIFY(!fault->isVisible());
    QVERIFY(on.button(QDialogButtonBox::Ok)->isEnabled());
    QVERIFY(on.find<QListWidget>(u"settingGroups"_s)->item(0)->icon().isNull());
}

void tst_SettingsDialog::checksWhatBelongsTogether()
{
    Opened on("");
    on.find<QLineEdit>(u"auth.algorithms"_s)->setText(QString());
    QVERIFY2(on.text(u"settingsState"_s).contains(u"nobody could prove who he is"_s),
             qPrintable(on.text(u"settingsState"_s)));
    QVERIFY(!on.button(QDialogButtonBox::Apply)->isEnabled());
    on.find<QLineEdit>(u"auth.algorithms"_s)->setText(u"MD5"_s);
    QVERIFY(on.text(u"settingsState"_s).isEmpty());
    QVERIFY(on.button(QDialogButtonBox::Apply)->isEnabled());
}

void tst_SettingsDialog::appliesAndSaysWhatWaits()
{
    Opened on("# mine\n");
    on.find<QCheckBox>(u"policy.force_active"_s)->setChecked(true);
    on.button(QDialogButtonBox::Apply)->click();
    QCOMPARE(on.applied.size(), size_t(1));
    QVERIFY(on.applied.front().policy.forceActive);
    QCOMPARE(on.text(u"settingsState"_s), u"Saved, and in force."_s);
    auto *restart = on.find<QPushButton>(u"restartServer"_s);
    QVERIFY(!restart->isVisible());
    on.find<QSpinBox>(u"sip.t1"_s)->setValue(400);
    on.button(QDialogButtonBox::Ok)->click();
    QVERIFY(on.dialog->isVisible()); // there is something to say
    QVERIFY2(on.text(u"settingsState"_s).endsWith(u"Timer T1."_s),
             qPrintable(on.text(u"settingsState"_s)));
    QVERIFY(restart->isVisible());
    restart->click();
    QCOMPARE(on.restarts, 1);
    QCOMPARE(contentOf(on.launch.request.file),
             "# mine\n\n[policy]\nforce_active = true\n\n[sip]\nt1 = 400\n");
}

void tst_SettingsDialog::resetsToTheDefault()
{
    Opened on("[publish]\nmin_expires = 30\n");
    auto *reset = on.find<QToolButton>(u"publish.min_expires.reset"_s);
    QVERIFY(!reset->isHidden());
    reset->click();
    QCOMPARE(on.find<QSpinBox>(u"publish.min_expires"_s)->value(), 60);
    QVERIFY(reset->isHidden());
    on.button(QDialogButtonBox::Ok)->click();
    QVERIFY(!on.dialog->isVisible());
    QCOMPARE(contentOf(on.launch.request.file), "[publish]\n");
}

void tst_SettingsDialog::cancelWritesNothing()
{
    Opened on("[publish]\nmin_expires = 30\n");
    on.find<QSpinBox>(u"publish.min_expires"_s)->setValue(40);
    on.button(QDialogButtonBox::Cancel)->click();
    QVERIFY(!on.dialog->isVisible());
    QCOMPARE(contentOf(on.launch.request.file), "[publish]\nmin_expires = 30\n");
    QVERIFY(on.applied.empty());
}

// Who scrolls through the page changes nothing on his way, and moves the page.
void tst_SettingsDialog::theWheelPassesOverInputs()
{
    Opened on;
    on.dialog->showSetting(u"sip.t1"_s);
    auto *number = on.find<QSpinBox>(u"sip.t1"_s);
    auto *other = on.find<QSpinBox>(u"sip.t2"_s);
    QApplication::setActiveWindow(&*on.dialog);
    QTRY_VERIFY(number->hasFocus());
    const auto turn = [](QWidget *input) {
        const QPointF at(5, 5);
        QWheelEvent event(at, input->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(input, &event);
        return event.isAccepted();
    };
    const int before = other->value();
    turn(other);
    QCOMPARE(other->value(), before);
    QVERIFY(!other->hasFocus());
    const int chosen = number->value(); // one that has the keyboard takes the wheel
    turn(number);
    QVERIFY(number->value() != chosen);
    for (QWidget *input : on.dialog->findChildren<QWidget *>()) {
        if (qobject_cast<QAbstractSpinBox *>(input) || qobject_cast<QComboBox *>(input))
            QVERIFY2(input->focusPolicy() != Qt::WheelFocus, qPrintable(input->objectName()));
    }
}

void tst_SettingsDialog::keepsTheWindowsOwnSettings()
{
    Opened on("# mine\n");
    const QSignalSpy changed(&*on.dialog, &SettingsDialog::windowSettingsChanged);
    auto *language = on.find<QComboBox>(u"language"_s);
    QCOMPARE(language->count(), 7);
    language->setCurrentIndex(language->findText(u"简体中文"_s));
    on.find<QCheckBox>(u"keepInTray"_s)->setChecked(true);
    QVERIFY(on.button(QDialogButtonBox::Apply)->isEnabled());
    on.button(QDialogButtonBox::Ok)->click();
    QCOMPARE(changed.size(), 1);
    QVERIFY(on.applied.empty()); // the server has nothing to do with it
    QCOMPARE(contentOf(on.launch.request.file), "# mine\n");
    QCOMPARE(WindowSettingsPage::language(), u"zh_CN"_s);
    QVERIFY(WindowSettingsPage::keepsRunningInTray());
}

void tst_SettingsDialog::closesWhenNothingIsLeftToSay()
{
    Opened on("# mine\n");
    on.find<QSpinBox>(u"sip.t1"_s)->setValue(400);
    on.button(QDialogButtonBox::Apply)->click();
    QVERIFY(on.text(u"settingsState"_s).endsWith(u"Timer T1."_s)); // which he has read
    on.button(QDialogButtonBox::Ok)->click();
    QVERIFY(!on.dialog->isVisible());
}

void tst_SettingsDialog::countsDays()
{
    const auto &all = server::settingsCatalog();
    const auto days = std::find_if(
        all.begin(), all.end(), [](const server::Setting &each) { return each.unit == u"days"; });
    QVERIFY(days != all.end());
    const gui::Translator translator(u"en"_s);
    Opened on("");
    auto *box = on.find<QSpinBox>(days->key);
    box->setValue(1);
    QVERIFY2(box->text() == u"1 day"_s, qPrintable(box->text()));
    box->setValue(2);
    QCOMPARE(box->text(), u"2 days"_s);
}

// The file that --config names is the one that the next start reads.
void tst_SettingsDialog::saysWhatCannotBeSaved()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"of-root.conf"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# not yours\n");
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner));
    if (QFileInfo(name).isWritable())
        QSKIP("who is root may write everything");
    gui::Launch launch;
    launch.request.file = name;
    launch.userFile = folder.filePath(u"mine.conf"_s);
    QCOMPARE(SettingsDraft(launch.request, launch.userFile).file(), launch.userFile);
    launch.isFileNamed = true;
    SettingsDialog dialog(launch);
    const QString said = dialog.findChild<QLabel *>(u"settingsFile"_s)->text();
    QVERIFY2(said.contains(name) && said.contains(u"cannot be saved"_s), qPrintable(said));
    dialog.findChild<QSpinBox *>(u"publish.min_expires"_s)->setValue(30);
    dialog.accept();
    QVERIFY(!QFileInfo::exists(launch.userFile));
    QVERIFY(dialog.findChild<QLabel *>(u"settingsState"_s)->text().contains(name));
    QCOMPARE(contentOf(name), "# not yours\n");
}

QTEST_MAIN(tst_SettingsDialog)
#include "tst_settingsdialog.moc"
