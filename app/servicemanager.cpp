// SPDX-License-Identifier: Apache-2.0
#include "app/servicemanager.h"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstring>
#include <ctime>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace app {

namespace {

/// Of the clock that the manager compares with (sd_notify(3), MONOTONIC_USEC).
QByteArray monotonicMicroseconds()
{
    timespec now = {};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return QByteArray::number(qint64(now.tv_sec) * 1'000'000 + now.tv_nsec / 1'000);
}

} // namespace

ServiceManager::ServiceManager()
    : m_socket(qgetenv("NOTIFY_SOCKET"))
{
    // A manager may have meant another process, whose environment we got.
    const QByteArray watched = qgetenv("WATCHDOG_PID");
    if (watched.isEmpty() || watched.toLongLong() == getpid())
        m_watchdogMicroseconds = qgetenv("WATCHDOG_USEC").toLongLong();
}

void ServiceManager::tell(const QByteArray &lines) const
{
    sockaddr_un address = {};
    if (m_socket.isEmpty() || size_t(m_socket.size()) >= sizeof address.sun_path)
        return;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, m_socket.constData(), size_t(m_socket.size()));
    if (m_socket.startsWith('@')) // an abstract name
        address.sun_path[0] = '\0';
    const int descriptor = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return;
    const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(m_socket.size()));
    // A manager that does not take it cannot be helped, and must not hold us up.
    (void)::sendto(descriptor, lines.constData(), size_t(lines.size()), MSG_NOSIGNAL | MSG_DONTWAIT,
                   reinterpret_cast<const sockaddr *>(&address), length);
    ::close(descriptor);
}

void ServiceManager::ready(const QByteArray &status)
{
    m_status = status;
    tell("READY=1\nSTATUS=" + status);
}

void ServiceManager::reloading()
{
    tell("RELOADING=1\nMONOTONIC_USEC=" + monotonicMicroseconds());
}

void ServiceManager::stopping()
{
    m_watchdog.stop();
    tell("STOPPING=1\nSTATUS=writing what is open");
}

void ServiceManager::watch(std::function<void(std::function<void()> alive)> ask)
{
    if (!isThere() || m_watchdogMicroseconds <= 0)
        return;
    connect(&m_watchdog, &QTimer::timeout, this,
            [this, ask = std::move(ask)] { ask([this] { tell("WATCHDOG=1"); }); });
    // Three signs in each of its periods: one may come late.
    m_watchdog.start(
        std::chrono::milliseconds(std::max<qint64>(1, m_watchdogMicroseconds / 3'000)));
}

} // namespace app
