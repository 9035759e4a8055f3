// SPDX-License-Identifier: Apache-2.0
#pragma once

// The one connection of the store thread: opens it, notices when its file is gone, runs
// transactions, and hands out prepared statements by name. Used by Storage and Migrator.

#include <optional>

#include <QSqlDatabase>

#include "base/result.h"
#include "store/databasefile.h"
#include "store/databaseoptions.h"
#include "store/statement.h"
#include "store/statementcatalog.h"
#include "store/storeerror.h"

namespace store {

class Database
{
public:
    /// Missing: a new SQLite file is made when there is none.
    enum class WhenMissing : quint8 { Create, Refuse };

    explicit Database(const DatabaseOptions &options);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    base::Result<void, StoreError> open(WhenMissing whenMissing);
    /// All statements of this connection must be gone by now.
    void close();
    [[nodiscard]] bool isOpen() const { return m_connection.isOpen(); }

    /// Whether the file is still the one that was opened. SQLite would go on writing into a file
    /// that somebody has deleted, and all of it would be lost.
    [[nodiscard]] base::Result<void, StoreError> check();

    base::Result<void, StoreError> begin();
    base::Result<void, StoreError> commit();
    /// Whatever the state; there is nobody to tell if it fails.
    void rollback();

    /// Runs a block, or a statement of a script, that has no parameters.
    base::Result<void, StoreError> runBlock(const QString &name);
    base::Result<void, StoreError> runText(const QString &text);

    /// What the script for times of rest says.
    void rest();

    [[nodiscard]] Statement statement(const QString &name) const;
    [[nodiscard]] const StatementCatalog &catalog() const { return m_catalog; }
    [[nodiscard]] const DatabaseOptions &options() const { return m_options; }
    /// SQLite: a file, and not kept in memory.
    [[nodiscard]] bool hasFile() const;

private:
    [[nodiscard]] base::Result<void, StoreError> connect();
    void dropForeignLog();
    [[nodiscard]] QString logName() const;

    DatabaseOptions m_options;
    StatementCatalog m_catalog;
    QString m_begin;
    QString m_commit;
    QString m_rollback;
    QSqlDatabase m_connection;
    // Kept after a close: they tell what has become of the file meanwhile.
    std::optional<FileIdentity> m_identity;
    std::optional<FileIdentity> m_logIdentity;
};

} // namespace store
