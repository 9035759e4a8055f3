// SPDX-License-Identifier: Apache-2.0
#pragma once

// What has to be known of a SQLite file as a file: which one it is, that its folder exists, that a
// copy is on the disk, and that one server only works on it. Used by Database, Migrator, Storage.

#include <optional>

#include <QString>

#include "base/result.h"
#include "store/storeerror.h"

namespace store {

/// Device and inode: the same path may name another file tomorrow.
struct FileIdentity
{
    quint64 device = 0;
    quint64 inode = 0;

    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
    /// Nothing if there is no such file.
    [[nodiscard]] static std::optional<FileIdentity> of(const QString &path);
};

/// Makes the folder a file is to stand in, with all above it.
[[nodiscard]] base::Result<void, StoreError> makeFolderFor(const QString &path);
/// Waits until the file's content is on the disk.
void syncFile(const QString &path);

/// Keeps a second server off a database: the system's lock on `<database>.lock`, which ends with
/// the process however that dies, and so never stands in the way of a restart. It does not keep
/// out other programs, which may read and write the tables. The file stays; only the lock counts.
class ServerLock
{
public:
    ServerLock() = default;
    ~ServerLock() { release(); }
    ServerLock(const ServerLock &) = delete;
    ServerLock &operator=(const ServerLock &) = delete;

    [[nodiscard]] base::Result<void, StoreError> acquire(const QString &database);
    void release();

private:
    int m_descriptor = -1;
};

} // namespace store
