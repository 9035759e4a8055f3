// SPDX-License-Identifier: Apache-2.0
#include "store/foreigndocuments.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include "store/statementcatalog.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

using Documents = base::Result<std::vector<ForeignDocument>, QString>;

Documents readAll(QSqlDatabase &database, const QString &family)
{
    if (!database.open())
        return base::Unexpected(database.databaseName() + u": "_s + database.lastError().text());
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(StatementCatalog::foreignDocuments(family))) {
        return base::Unexpected(u"%1 is no database of the family %2: %3"_s.arg(
            database.databaseName(), family, query.lastError().databaseText()));
    }
    std::vector<ForeignDocument> documents;
    while (query.next()) {
        documents.push_back({query.value(0).toString(), query.value(1).toString(),
                             query.value(2).toInt(), query.value(3).toByteArray(),
                             query.value(4).toByteArray()});
    }
    return documents;
}

} // namespace

Documents readForeignDocuments(const QString &databaseFile, const QString &family)
{
    if (!QFileInfo::exists(databaseFile))
        return base::Unexpected(u"there is no file %1"_s.arg(databaseFile));
    const QString connection = u"foreign documents"_s;
    Documents documents = [&] {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(databaseFile);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        return readAll(database, family);
    }();
    QSqlDatabase::removeDatabase(connection);
    return documents;
}

} // namespace store
