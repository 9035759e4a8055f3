// SPDX-License-Identifier: Apache-2.0
#pragma once

// The settings of the window itself: its language, and whether it goes on in the tray when it is
// closed. Kept with what the window remembers (windowsettings.h). Part of the settings window; GUI
// thread.

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace gui {

class WindowSettingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit WindowSettingsPage(QWidget *parent = nullptr);

    [[nodiscard]] bool isChanged() const;
    void save() const;

    /// The code of the language; empty: the system's.
    [[nodiscard]] static QString language();
    [[nodiscard]] static bool keepsRunningInTray();

Q_SIGNALS:
    void edited();

private:
    QComboBox *m_language = nullptr;
    QCheckBox *m_tray = nullptr;
};

} // namespace gui
