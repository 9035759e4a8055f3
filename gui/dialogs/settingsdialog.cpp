// SPDX-License-Identifier: Apache-2.0
#include "gui/dialogs/settingsdialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

#include "gui/dialogs/windowsettingspage.h"
#include "gui/models/settingtext.h"
#include "gui/translated.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/settingrow.h"
#include "gui/widgets/wheelguard.h"

using namespace Qt::StringLiterals;

namespace gui {

SettingsDialog::SettingsDialog(const Launch &launch, QWidget *parent)
    : QDialog(parent)
    , m_launch(launch)
    , m_draft(launch.request, launch.isFileNamed ? QString() : launch.userFile)
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    resize(820, 560);
    build();
    edited();
}

void SettingsDialog::build()
{
    m_groups = new QListWidget(this);
    m_groups->setObjectName(u"settingGroups"_s);
    m_groups->setAccessibleName(tr("Groups of settings"));
    m_stack = new QStackedWidget(this);
    const auto add = [this](const QString &title, QWidget *page) {
        WheelGuard::guard(page);
        auto *scroll = new QScrollArea(m_stack);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll->setWidget(page);
        m_stack->addWidget(scroll);
        m_groups->addItem(title);
    };
    for (const SettingText::Group &group : SettingText::groups())
        add(group.title, buildGroup(group.settings));
    m_window = new WindowSettingsPage(this);
    connect(m_window, &WindowSettingsPage::edited, this, &SettingsDialog::edited);
    add(tr("Window"), m_window);
    m_groups->setFixedWidth(m_groups->sizeHintForColumn(0) + 32);
    connect(m_groups, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    m_groups->setCurrentRow(0);
    auto *parts = new QHBoxLayout;
    parts->addWidget(m_groups);
    parts->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(parts, 1);
    layout->addWidget(buildFoot());
}

QWidget *SettingsDialog::buildGroup(const std::vector<const server::Setting *> &settings)
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    for (const server::Setting *setting : settings) {
        auto *row = new SettingRow(*setting, m_draft, page);
        connect(row, &SettingRow::edited, this, &SettingsDialog::edited);
        layout->addWidget(row);
        m_rows.push_back(row);
        m_groupOfRow.push_back(m_groups->count());
    }
    layout->addStretch();
    return page;
}

QWidget *SettingsDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *file = new QLabel(
        m_draft.isWritable()
            ? tr("Written to %1").arg(m_draft.file())
            : tr("⚠ You may not write %1, and the server was told to read no other file: what is "
                 "changed here cannot be saved.")
                  .arg(m_draft.file()),
        foot);
    file->setTextFormat(Qt::PlainText);
    file->setObjectName(u"settingsFile"_s);
    file->setWordWrap(true);
    file->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state = new QLabel(foot);
    m_state->setObjectName(u"settingsState"_s);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_buttons = new QDialogButtonBox(
        QDialogButtonBox::Ok | QDialogButtonBox::Apply | QDialogButtonBox::Cancel, foot);
    m_restart = m_buttons->addButton(tr("&Restart the server"), QDialogButtonBox::ActionRole);
    m_restart->setObjectName(u"restartServer"_s);
    m_restart->hide();
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons->button(QDialogButtonBox::Apply), &QPushButton::clicked, this,
            &SettingsDialog::apply);
    connect(m_restart, &QPushButton::clicked, this, [this] { m_launch.restart(); });
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state);
    layout->addWidget(file);
    layout->addWidget(m_buttons);
    return foot;
}

void SettingsDialog::say(const QString &sentence, bool isTrouble)
{
    m_state->setText(isTrouble ? u"⚠ "_s + sentence : sentence);
    m_state->setVisible(!sentence.isEmpty());
}

void SettingsDialog::edited()
{
    const auto fault = m_draft.check();
    say(fault ? translated(fault->sentence) : QString(), fault.has_value());
    std::vector<bool> faulty(size_t(m_groups->count()), false);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i]->isFaulty() || (fault && fault->key == m_rows[i]->setting().key))
            faulty[size_t(m_groupOfRow[i])] = true;
    }
    for (size_t group = 0; group < faulty.size(); ++group) {
        QListWidgetItem *item = m_groups->item(int(group));
        item->setIcon(faulty[group] ? icon(Symbol::Warning) : QIcon());
        item->setToolTip(faulty[group] ? tr("Something here is not right yet.") : QString());
    }
    const bool isChanged = m_draft.isChanged() || m_window->isChanged();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!fault);
    m_buttons->button(QDialogButtonBox::Apply)->setEnabled(!fault && isChanged);
}

bool SettingsDialog::apply()
{
    if (m_window->isChanged()) {
        m_window->save();
        Q_EMIT windowSettingsChanged();
    }
    if (!m_draft.isChanged()) {
        edited();
        return true;
    }
    const auto saved = m_draft.save();
    if (!saved) {
        say(saved.error(), true);
        return false;
    }
    for (SettingRow *row : m_rows)
        row->refresh();
    edited();
    if (m_launch.apply)
        m_launch.apply(saved->config);
    showWaiting(saved->config);
    return true;
}

void SettingsDialog::showWaiting(const server::Config &saved)
{
    QStringList waiting;
    for (const QString &key : server::changedForRestart(m_launch.running, saved))
        waiting.append(SettingText::label(*server::findSetting(key)));
    m_restart->setVisible(!waiting.isEmpty() && m_launch.restart);
    say(waiting.isEmpty()
            ? tr("Saved, and in force.")
            : tr("Saved. These count after a restart of the server: %1.").arg(waiting.join(u", ")),
        false);
}

void SettingsDialog::accept()
{
    const bool isNews = m_draft.isChanged();
    if (!apply())
        return;
    if (!isNews || !m_restart->isVisibleTo(this)) { // else there is something left to say
        QDialog::accept();
        return;
    }
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Close"));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
}

void SettingsDialog::showSetting(const QString &key)
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i]->setting().key != key)
            continue;
        m_groups->setCurrentRow(m_groupOfRow[i]);
        m_rows[i]->input()->setFocus(Qt::OtherFocusReason);
        return;
    }
}

} // namespace gui
