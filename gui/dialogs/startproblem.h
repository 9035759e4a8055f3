// SPDX-License-Identifier: Apache-2.0
#pragma once

// Shown in place of the window when the server does not start: why, and what can be done about it
// without leaving the program: another port or database for this run, the settings, or trying
// again. GUI thread.

#include <QDialog>

#include "gui/launch.h"
#include "server/server.h"

class QDialogButtonBox;
class QLineEdit;
class QSpinBox;

namespace gui {

class StartProblem : public QDialog
{
    Q_OBJECT

public:
    /// `tried` is what the server was to start with.
    StartProblem(const server::StartError &error, const server::Config &tried, const Launch &launch,
                 QWidget *parent = nullptr);

    /// What to start with, once it is accepted.
    [[nodiscard]] const server::Config &config() const { return m_config; }
    /// Once it is accepted: the file of settings is to be left aside this time.
    [[nodiscard]] bool isWithoutFile() const { return m_isWithoutFile; }

    /// All listening addresses with the port in place of theirs.
    [[nodiscard]] static server::ListenConfig withPort(const server::ListenConfig &listen,
                                                       quint16 port);
    /// The first one above `port` that nobody on this machine uses; 0: let the system choose.
    [[nodiscard]] static quint16 freePortAbove(quint16 port);

private:
    [[nodiscard]] static QString advice(server::StartError::Part part);
    QWidget *buildRemedy(server::StartError::Part part);
    QWidget *buildOtherPort();
    QWidget *buildOtherDatabase();
    QWidget *buildWithoutXcap();
    QWidget *buildWithoutFile();
    QDialogButtonBox *buildButtons(server::StartError::Part part);
    void openSettings();

    const Launch &m_launch;
    server::Config m_config;
    QSpinBox *m_port = nullptr;
    QLineEdit *m_database = nullptr;
    bool m_isWithoutFile = false;
};

} // namespace gui
