// SPDX-License-Identifier: Apache-2.0
#pragma once

// The icon in the desktop's tray, where there is one: tells that somebody asks to see a presence
// while the window is out of sight, and brings the window back. GUI thread.

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

namespace gui {

class Actions;
class LiveData;

class Tray : public QObject
{
    Q_OBJECT

public:
    Tray(LiveData &data, const Actions &actions, QObject *parent = nullptr);

    /// Whether the window can be found again when it is hidden.
    [[nodiscard]] bool isThere() const { return m_icon.isVisible(); }

Q_SIGNALS:
    void windowWanted();
    void approvalsWanted();

    /// Somebody new asks, which is said in the desktop's way too.
    void told(const QString &sentence);

private:
    void take();
    /// Who asks; one of them by name when nobody else does.
    [[nodiscard]] QString news() const;
    void activated(QSystemTrayIcon::ActivationReason reason);

    LiveData &m_data;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
};

} // namespace gui
