// SPDX-License-Identifier: Apache-2.0
#include "server/memoryuse.h"

#include <algorithm>

#include <QByteArrayList>
#include <QFile>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif
#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;

namespace server {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

/// Of version 2; "max", and no such file, are no limit.
qint64 controlGroupLimit()
{
    const QByteArray groups = contentOf(u"/proc/self/cgroup"_s);
    for (const QByteArray &line : groups.split('\n')) {
        if (!line.startsWith("0::"))
            continue;
        const QString folder = u"/sys/fs/cgroup"_s + QString::fromUtf8(line.sliced(3));
        return contentOf(folder + u"/memory.max"_s).toLongLong();
    }
    return 0;
}

} // namespace

#ifdef Q_OS_LINUX

qint64 residentBytes()
{
    // Pages: of the whole address space, then those in memory.
    const QByteArrayList pages = contentOf(u"/proc/self/statm"_s).split(' ');
    return pages.value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

qint64 usualMemoryLimit()
{
    qint64 all = qint64(sysconf(_SC_PHYS_PAGES)) * sysconf(_SC_PAGESIZE);
    if (const qint64 group = controlGroupLimit(); group > 0)
        all = std::min(all, group);
    return all / 4 * 3;
}

#else

qint64 residentBytes()
{
    return 0;
}

qint64 usualMemoryLimit()
{
    return 0;
}

#endif

void returnFreedMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace server
