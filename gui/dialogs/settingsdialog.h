// SPDX-License-Identifier: Apache-2.0
#pragma once

// All settings of the server in groups, checked as they are typed, written to the user's file and
// brought into force as far as that goes without a restart; and those of the window itself. It does
// not stop the window behind it. GUI thread.

#include <QDialog>

#include "gui/launch.h"
#include "gui/models/settingsdraft.h"

class QDialogButtonBox;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace gui {

class SettingRow;
class WindowSettingsPage;

class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(const Launch &launch, QWidget *parent = nullptr);

    void accept() override;
    /// Shows the group with this setting and puts the cursor there.
    void showSetting(const QString &key);

Q_SIGNALS:
    /// The settings of the window were saved.
    void windowSettingsChanged();

private:
    void build();
    QWidget *buildGroup(const std::vector<const server::Setting *> &settings);
    QWidget *buildFoot();
    void edited();
    /// False when something is wrong or cannot be written.
    bool apply();
    void showWaiting(const server::Config &saved);
    void say(const QString &sentence, bool isTrouble);

    const Launch &m_launch;
    SettingsDraft m_draft;
    std::vector<SettingRow *> m_rows;
    std::vector<int> m_groupOfRow;
    WindowSettingsPage *m_window = nullptr;
    QListWidget *m_groups = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_restart = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace gui
