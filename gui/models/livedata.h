// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the window knows about the running server: the models of all tables and the newest status.
// The one reader of the server's ChangeFeed; pages read it, and never ask twice. GUI thread.

#include <QObject>
#include <QTimer>

#include "server/serverthread.h"

namespace gui {

class LiveData : public QObject
{
    Q_OBJECT

public:
    /// `server` must outlive it.
    explicit LiveData(server::ServerThread &server, QObject *parent = nullptr);

    [[nodiscard]] const server::Status &status() const { return m_status; }

Q_SIGNALS:
    void statusChanged();

private:
    void read();

    server::ServerThread &m_server;
    server::Status m_status;
    QTimer m_reading;
    bool m_asked = false;
};

} // namespace gui
