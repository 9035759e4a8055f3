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

StoreErrorKind kindOf(const QSqlError &error, Driver driver)
{
    const QString code = error.nativeErrorCode();
    if (driver == Driver::Sqlite && !code.isEmpty())
        return sqliteKind(code.toInt());
    return error.type() == QSqlError::ConnectionError || code.isEmpty()
               ? StoreErrorKind::Unavailable
               : StoreErrorKind::Internal;
}

base::Sentence sentenceFor(StoreErrorKind kind)
{
    switch (kind) {
    case StoreErrorKind::Locked:
        return base::Sentence(
            QT_TRANSLATE_NOOP("core", "The database %1 is locked by another program (%2)"));
    case StoreErrorKind::Full:
        return base::Sentence(
            QT_TRANSLATE_NOOP("core", "There is no space left for the database %1 (%2)"));
    case StoreErrorKind::ReadOnly:
        return base::Sentence(
            QT_TRANSLATE_NOOP("core", "The database %1 cannot be written to (%2)"));
    case StoreErrorKind::Corrupt:
        return base::Sentence(
            QT_TRANSLATE_NOOP("core", "The file %1 is damaged, or is no database (%2)"));
    case StoreErrorKind::Row:
        return base::Sentence(QT_TRANSLATE_NOOP("core", "The database %1 refused the row (%2)"));
    case StoreErrorKind::Internal:
        return base::Sentence(
            QT_TRANSLATE_NOOP("core", "The database %1 could not do what was asked (%2)"));
    default:
        return base::Sentence(QT_TRANSLATE_NOOP("core", "The database %1 cannot be reached (%2)"));
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
