// SPDX-License-Identifier: Apache-2.0
#pragma once

// One prepared statement. Parameters are bound in their order, by calls in a row; run() writes and
// is ready for the next row at once, select() reads forward only and lets go of the database when
// its last row was read or the statement is reset. Made by Database; lives in the store thread.

#include <QSqlQuery>

#include "base/result.h"
#include "store/databaseoptions.h"
#include "store/storeerror.h"

class QSqlDatabase;

namespace store {

class Statement
{
public:
    Statement(const QSqlDatabase &connection, const DatabaseOptions &options, const QString &text);
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    Statement(Statement &&) = default;
    Statement &operator=(Statement &&) = default;

    /// What was wrong with the text, when it could not be prepared.
    [[nodiscard]] const base::Result<void, StoreError> &prepared() const { return m_prepared; }

    Statement &text(const QByteArray &value);
    Statement &number(qint64 value);
    /// For the few whose text is not the server's bytes: names of tables and files.
    Statement &string(const QString &value);

    /// Executes a write; the number of rows it changed.
    base::Result<qint64, StoreError> run();

    /// Executes a query; next() steps to each row.
    base::Result<void, StoreError> select();
    [[nodiscard]] bool next();
    [[nodiscard]] QByteArray textAt(int column) const;
    [[nodiscard]] qint64 numberAt(int column) const;
    /// After next() said false: whether all was read.
    [[nodiscard]] base::Result<void, StoreError> finished();

private:
    [[nodiscard]] base::Unexpected<StoreError> failure() const;
    [[nodiscard]] bool execute();

    QSqlQuery m_query;
    DatabaseOptions m_options;
    base::Result<void, StoreError> m_prepared;
    int m_bound = 0;
};

} // namespace store
