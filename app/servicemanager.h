// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a service manager is told of us, in the protocol of systemd's sd_notify(3), which is one
// datagram to the socket named in NOTIFY_SOCKET: ready, reloading, stopping, and that all threads
// still turn. Without a manager, and on systems that have none, it does nothing. Main thread.

#include <functional>

#include <QByteArray>
#include <QObject>
#include <QTimer>

namespace app {

class ServiceManager : public QObject
{
public:
    /// Takes what the manager wants from the environment.
    ServiceManager();

    [[nodiscard]] bool isThere() const { return !m_socket.isEmpty(); }
    /// `status` is what `systemctl status` shows.
    void ready(const QByteArray &status);
    void reloading();
    void stopping();
    /// Calls `ask` as often as the manager wants a sign of life; it gets what to call when an
    /// answer has come from where the work is done.
    void watch(std::function<void(std::function<void()> alive)> ask);

private:
    void tell(const QByteArray &lines) const;

    QByteArray m_socket;
    qint64 m_watchdogMicroseconds = 0; // 0: the manager does not watch
    QByteArray m_status;
    QTimer m_watchdog;
};

} // namespace app
