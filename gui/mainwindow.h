// SPDX-License-Identifier: Apache-2.0
#pragma once

// The desktop window over a running server: for now one table of the presentities, read again every
// second, and a line that says where the server listens and who waits. GUI thread.

#include <QLabel>
#include <QMainWindow>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>

#include "gui/models/presentitymodel.h"
#include "server/serverthread.h"

namespace gui {

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `server` must outlive the window.
    explicit MainWindow(server::ServerThread &server, QWidget *parent = nullptr);

private:
    void build();
    void read();
    void showStatus(const server::Status &status);

    server::ServerThread &m_server;
    PresentityModel m_model;
    QSortFilterProxyModel m_proxy;
    QStackedWidget *m_pages = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_status = nullptr;
    QTimer m_reading;
    bool m_asked = false;
};

} // namespace gui
