// SPDX-License-Identifier: Apache-2.0
#include "store/sqlerror.h"

#include <QSqlError>

namespace store {

namespace {

/// SQLite's primary result codes; the extended ones have them in the low byte.
/// https://www.sqlite.org/rescode.html
StoreErrorKind sqliteKind(int code)
{
    switch (code & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return StoreErrorKind::Locked;
    case 8: // SQLITE_READONLY
    case 3: // SQLITE_PERM
        return StoreErrorKind::ReadOnly;
    case 10: // SQLITE_IOERR
    case 14: // SQLITE_CANTOPEN
        return StoreErrorKind::Unavailable;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return StoreErrorKind::Corrupt;
    case 13: // SQLITE_FULL
        return StoreErrorKind::Full;
    case 18: // SQLITE_TOOBIG
    case 19: // SQLITE_CONSTRAINT
    case 20: // SQLITE_MISMATCH
        return StoreErrorKind::Row;
    default: return StoreErrorKind::Internal;
    }
}

/// SQLSTATE: https://www.postgresql.org/docs/15/errcodes-appendix.html
StoreErrorKind postgresqlKind(const QString &state)
{
    const QString sqlClass = state.left(2);
    if (sqlClass == QLatin1String("08") || sqlClass == QLatin1String("57"))
        return StoreErrorKind::Unavailable;
    if (sqlClass == QLatin1String("22") || sqlClass == QLatin1String("23") ||
        sqlClass == QLatin1String("P0"))
        return StoreErrorKind::Row;
    if (state == QLatin1String("53100"))
        return StoreErrorKind::Full;
    if (state == QLatin1String("25006") || state == QLatin1String("42501"))
        return StoreErrorKind::ReadOnly;
    if (sqlClass == QLatin1String("40") || sqlClass == QLatin1String("55"))
        return StoreErrorKind::Locked;
    return sqlClass == QLatin1String("XX") ? StoreErrorKind::Corrupt : StoreErrorKind::Internal;
}

/// https://mariadb.com/kb/en/mariadb-error-codes/
StoreErrorKind mysqlKind(int code)
{
    switch (code) {
    case 1205: // ER_LOCK_WAIT_TIMEOUT
    case 1213: // ER_LOCK_DEADLOCK
        return StoreErrorKind::Locked;
    case 1021: // ER_DISK_FULL
    case 1114: // ER_RECORD_FILE_FULL
        return StoreErrorKind::Full;
    case 1290: // ER_OPTION_PREVENTS_STATEMENT (read-only)
    case 1142: // ER_TABLEACCESS_DENIED_ERROR
        return StoreErrorKind::ReadOnly;
    case 1048: // ER_BAD_NULL_ERROR
    case 1062: // ER_DUP_ENTRY
    case 1366: // ER_TRUNCATED_WRONG_VALUE_FOR_FIELD
    case 1406: // ER_DATA_TOO_LONG
    case 1644: // ER_SIGNAL_EXCEPTION
        return StoreErrorKind::Row;
    default: return code >= 2000 ? StoreErrorKind::Unavailable : StoreErrorKind::Internal;
    }
}

StoreErrorKind kindOf(const QSqlError &error, Driver driver)
{
    const QString code = error.nativeErrorCode();
    if (driver == Driver::Postgresql && !code.isEmpty())
        return postgresqlKind(code);
    if (code.isEmpty() || error.type() == QSqlError::ConnectionError) {
        const bool speaks = driver == Driver::Sqlite && !code.isEmpty();
        return speaks ? sqliteKind(code.toInt()) : StoreErrorKind::Unavailable;
    }
    return driver == Driver::Sqlite ? sqliteKind(code.toInt()) : mysqlKind(code.toInt());
}

QString sentenceFor(StoreErrorKind kind)
{
    switch (kind) {
    case StoreErrorKind::Locked:
        return QStringLiteral("The database %1 is locked by another program (%2)");
    case StoreErrorKind::Full:
        return QStringLiteral("There is no space left for the database %1 (%2)");
    case StoreErrorKind::ReadOnly:
        return QStringLiteral("The database %1 cannot be written to (%2)");
    case StoreErrorKind::Corrupt:
        return QStringLiteral("The file %1 is damaged, or is no database (%2)");
    case StoreErrorKind::Row: return QStringLiteral("The database %1 refused the row (%2)");
    case StoreErrorKind::Internal:
        return QStringLiteral("The database %1 could not do what was asked (%2)");
    default: return QStringLiteral("The database %1 cannot be reached (%2)");
    }
}

} // namespace

StoreError storeErrorFrom(const QSqlError &error, const DatabaseOptions &options)
{
    const StoreErrorKind kind = kindOf(error, options.driver);
    const QString driverText = error.databaseText().trimmed().section(QLatin1Char('\n'), 0, 0);
    const QString detail = driverText.isEmpty() ? error.driverText().trimmed() : driverText;
    return {kind, sentenceFor(kind).arg(options.name, detail)};
}

} // namespace store
