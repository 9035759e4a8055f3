// SPDX-License-Identifier: Apache-2.0
#pragma once

// The SQL of one driver: the named blocks of sql/common with those of sql/<driver>/overrides.sql in
// their place, and the scripts. The notation is described in sql/README.md. Made once for each
// connection, in the store thread; only Database and Migrator ask it.

#include <vector>

#include <QByteArrayView>
#include <QHash>
#include <QString>
#include <QStringList>

#include "store/databaseoptions.h"

namespace store {

class StatementCatalog
{
public:
    struct Migration
    {
        int version = 0;
        QString name; // `0002_departures`
        QStringList statements;
    };

    explicit StatementCatalog(Driver driver);

    /// The text of a block, ready to be prepared. A name that is not there is a fault of ours.
    [[nodiscard]] QString text(const QString &name) const;
    [[nodiscard]] QStringList names() const;
    /// Reads the documents of another family of servers: sql/foreign/<family>.sql.
    [[nodiscard]] static QString foreignDocuments(const QString &family);
    /// What is run after each connect.
    [[nodiscard]] QStringList connectionScript() const;
    /// Run when there has been nothing to do for a while.
    [[nodiscard]] QStringList restScript() const;
    /// In the order of their versions.
    [[nodiscard]] std::vector<Migration> migrations() const;

private:
    void readBlocks(const QString &fileName);
    [[nodiscard]] QString expanded(QString text) const;

    QString m_folder; // `:/sql/sqlite`
    QHash<QString, QString> m_blocks;
};

} // namespace store
