// SPDX-License-Identifier: Apache-2.0
#pragma once

// Brings a database to the newest schema: recognises an empty one, one of the OpenSER presence
// module (version 1), and ours of any version; copies the file first; runs what is missing in one
// transaction, so that a failure leaves all as it was. Called by Storage once, at the first open.

#include <QString>
#include <QStringList>

#include "base/result.h"
#include "store/storeerror.h"

namespace store {

class Database;

struct MigrationReport
{
    int from = 0; // 0: the database was new
    int version = 0;
    QString backup; // empty: there was no need, or the driver has no file
};

class Migrator
{
public:
    explicit Migrator(Database &database);

    base::Result<MigrationReport, StoreError> migrate();

private:
    [[nodiscard]] base::Result<QStringList, StoreError>
    strings(const QString &block, const QString &parameter = {}) const;
    /// The version the tables have; 0 when there are none.
    [[nodiscard]] base::Result<int, StoreError> recognise() const;
    /// Whether `table` is the one the OpenSER presence module made, no more and no less.
    [[nodiscard]] base::Result<void, StoreError> checkOriginal(const QString &table) const;
    [[nodiscard]] base::Result<QString, StoreError> backUp(int version) const;
    [[nodiscard]] base::Result<void, StoreError> apply(int version);
    [[nodiscard]] StoreError worded(const StoreError &error) const;

    Database &m_database;
};

} // namespace store
