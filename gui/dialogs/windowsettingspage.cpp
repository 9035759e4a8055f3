// SPDX-License-Identifier: Apache-2.0
#include "gui/dialogs/windowsettingspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSystemTrayIcon>

#include "gui/translator.h"
#include "gui/windowsettings.h"

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr char LanguageKey[] = "language";
constexpr char TrayKey[] = "keepInTray";

} // namespace

QString WindowSettingsPage::language()
{
    return windowSettings().value(QString::fromLatin1(LanguageKey)).toString();
}

bool WindowSettingsPage::keepsRunningInTray()
{
    return windowSettings().value(QString::fromLatin1(TrayKey), false).toBool();
}

WindowSettingsPage::WindowSettingsPage(QWidget *parent)
    : QWidget(parent)
    , m_language(new QComboBox(this))
{
    auto *form = new QFormLayout(this);
    m_language->setObjectName(u"language"_s);
    m_language->setAccessibleName(tr("Language of the window"));
    // Each as its speakers call it, whatever the window speaks now.
    m_language->addItem(tr("System", "language"), QString());
    for (const Language &language : languages())
        m_language->addItem(language.name, language.code);
    m_language->setCurrentIndex(std::max(0, m_language->findData(language())));
    form->addRow(tr("&Language:"), m_language);
    form->addRow(new QLabel(tr("Another language is spoken from the next start on."), this));
    m_tray = new QCheckBox(tr("&Keep running in the tray when the window is closed"), this);
    m_tray->setObjectName(u"keepInTray"_s);
    m_tray->setChecked(keepsRunningInTray());
    form->addRow(m_tray);
    auto *note = new QLabel(QSystemTrayIcon::isSystemTrayAvailable()
                                ? tr("Otherwise closing the window stops the server.")
                                : tr("This desktop has no tray; closing the window stops the "
                                     "server."),
                            this);
    note->setWordWrap(true);
    form->addRow(note);
    connect(m_language, &QComboBox::currentIndexChanged, this, &WindowSettingsPage::edited);
    connect(m_tray, &QCheckBox::toggled, this, &WindowSettingsPage::edited);
}

bool WindowSettingsPage::isChanged() const
{
    return m_language->currentData().toString() != language() ||
           m_tray->isChecked() != keepsRunningInTray();
}

void WindowSettingsPage::save() const
{
    QSettings settings = windowSettings();
    settings.setValue(QString::fromLatin1(LanguageKey), m_language->currentData().toString());
    settings.setValue(QString::fromLatin1(TrayKey), m_tray->isChecked());
}

} // namespace gui
