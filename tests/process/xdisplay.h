// SPDX-License-Identifier: Apache-2.0
#pragma once

// A screen that nobody sees, with a keyboard that a test types on: Xvfb, and xdotool beside it. It
// has no window manager, so a window gets the keyboard only when it is told to.

#include <QProcess>
#include <QStringList>

class XDisplay
{
public:
    ~XDisplay();

    /// False when a program is missing or does not start.
    [[nodiscard]] bool start();
    /// ":99"; what the variable DISPLAY is to say.
    [[nodiscard]] QString name() const { return m_name; }

    /// The number of the shown window with that title; empty: there is none yet.
    [[nodiscard]] QString window(const QString &title) const;
    /// Gives the window the keyboard and types the keys, such as "ctrl+f"; false when it could not.
    bool type(const QString &window, const QStringList &keys) const;

private:
    /// What xdotool says; a null string when it failed.
    [[nodiscard]] QString tool(const QStringList &arguments) const;

    QProcess m_server;
    QString m_name;
};
