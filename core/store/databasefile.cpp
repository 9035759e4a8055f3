// SPDX-License-Identifier: Apache-2.0
#include "store/databasefile.h"

#include <array>
#include <cerrno>
#include <cstring>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace store {

namespace {

QString systemText(int error)
{
    return QString::fromLocal8Bit(std::strerror(error));
}

base::Unexpected<StoreError> cannotOpen(const QString &path, int error)
{
    const bool readOnly = error == EACCES || error == EPERM || error == EROFS;
    const StoreErrorKind kind = error == ENOSPC || error == EDQUOT ? StoreErrorKind::Full
                                : readOnly                         ? StoreErrorKind::ReadOnly
                                                                   : StoreErrorKind::Unavailable;
    return base::Unexpected(StoreError{
        kind, base::Sentence(QT_TRANSLATE_NOOP("core", "The file %1 cannot be made (%2)"))
                  .arg(path, systemText(error))});
}

} // namespace

std::optional<FileIdentity> FileIdentity::of(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return FileIdentity{quint64(status.st_dev), quint64(status.st_ino)};
}

base::Result<void, StoreError> makeFolderFor(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (QDir().mkpath(folder))
        return {};
    const int error = errno;
    return base::Unexpected(
        StoreError{StoreErrorKind::Unavailable,
                   base::Sentence(QT_TRANSLATE_NOOP("core", "The folder %1 cannot be made (%2)"))
                       .arg(folder, systemText(error))});
}

void syncFile(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

base::Result<void, StoreError> ServerLock::acquire(const QString &database)
{
    // The same file by another path is the same database.
    const QString canonical = QFileInfo(database).canonicalFilePath();
    const QString path = (canonical.isEmpty() ? database : canonical) + QStringLiteral(".lock");
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0640);
    if (descriptor < 0)
        return cannotOpen(path, errno);
    // flock and not fcntl: it tells two servers within one process apart.
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        std::array<char, 16> holder{};
        const auto length = ::read(descriptor, holder.data(), holder.size());
        ::close(descriptor);
        const QString process =
            QString::fromLatin1(holder.data(), qMax<qsizetype>(length, 0)).trimmed();
        return base::Unexpected(StoreError{
            StoreErrorKind::InUse,
            base::Sentence(QT_TRANSLATE_NOOP(
                               "core", "Another server (process %1) is running on the database %2"))
                .arg(process, database)});
    }
    // The number is for people; the lock holds without it, on a full disk for one.
    QFile file;
    const QByteArray process = QByteArray::number(QCoreApplication::applicationPid()) + '\n';
    if (file.open(descriptor, QIODevice::ReadWrite, QFileDevice::DontCloseHandle)) {
        file.resize(0);
        file.write(process);
    }
    m_descriptor = descriptor;
    return {};
}

void ServerLock::release()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
}

} // namespace store
