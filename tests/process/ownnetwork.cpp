// SPDX-License-Identifier: Apache-2.0
#include "ownnetwork.h"

#include <QFile>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

bool write(const char *path, const QByteArray &text)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

bool raiseLoopback()
{
    ifreq request = {};
    qstrncpy(request.ifr_name, "lo", sizeof request.ifr_name);
    request.ifr_flags = IFF_UP;
    const int socket = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    const bool isUp = ::ioctl(socket, SIOCSIFFLAGS, &request) == 0;
    ::close(socket);
    return isUp;
}

} // namespace

bool enterOwnNetwork()
{
    const uid_t user = ::geteuid();
    if (::unshare(CLONE_NEWNET | CLONE_NEWNS | (user == 0 ? 0 : CLONE_NEWUSER)) != 0)
        return false;
    if (user != 0 && !write("/proc/self/uid_map", "0 " + QByteArray::number(user) + " 1"))
        return false;
    return raiseLoopback() && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

bool enterAnotherNetwork()
{
    return ::unshare(CLONE_NEWNET) == 0 && raiseLoopback();
}

int openNetwork()
{
    return ::open("/proc/thread-self/ns/net", O_RDONLY | O_CLOEXEC);
}

bool enterNetwork(int descriptor)
{
    return ::setns(descriptor, CLONE_NEWNET) == 0;
}
#else
bool enterOwnNetwork()
{
    return false;
}

bool enterAnotherNetwork()
{
    return false;
}

int openNetwork()
{
    return -1;
}

bool enterNetwork(int)
{
    return false;
}
#endif
