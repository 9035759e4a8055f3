// SPDX-License-Identifier: Apache-2.0
#include "store/database.h"

#include <atomic>

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>

#include "store/sqlerror.h"

namespace store {

namespace {

QString pluginOf(Driver driver)
{
    switch (driver) {
    case Driver::Sqlite: return QStringLiteral("QSQLITE");
    case Driver::Mysql: return QStringLiteral("QMYSQL");
    case Driver::Postgresql: return QStringLiteral("QPSQL");
    }
    Q_UNREACHABLE();
}

/// Two servers may live in one process, and Qt keeps connections by name.
QString nextConnectionName()
{
    static std::atomic<quint64> count = 0;
    return QStringLiteral("store-%1").arg(++count);
}

} // namespace

Database::Database(const DatabaseOptions &options)
    : m_options(options)
    , m_catalog(options.driver)
    , m_begin(m_catalog.text(QStringLiteral("transaction_begin")))
    , m_commit(m_catalog.text(QStringLiteral("transaction_commit")))
    , m_rollback(m_catalog.text(QStringLiteral("transaction_rollback")))
{
}

Database::~Database()
{
    close();
}

bool Database::hasFile() const
{
    return m_options.driver == Driver::Sqlite && m_options.name != QLatin1String(":memory:");
}

base::Result<void, StoreError> Database::open(WhenMissing whenMissing)
{
    close();
    if (m_catalog.migrations().empty()) {
        return base::Unexpected(StoreError{
            StoreErrorKind::Unavailable,
            base::Sentence(
                QT_TRANSLATE_NOOP("core",
                                  "This server has no tables for databases of the kind %1 yet"))
                .arg(pluginOf(m_options.driver))});
    }
    const bool mustExist = hasFile() && whenMissing == WhenMissing::Refuse;
    if (mustExist && !QFileInfo::exists(m_options.name)) {
        return base::Unexpected(
            StoreError{StoreErrorKind::Unavailable,
                       base::Sentence(QT_TRANSLATE_NOOP("core", "The database %1 is gone"))
                           .arg(m_options.name)});
    }
    dropForeignLog();
    auto connected = connect();
    if (!connected)
        close();
    return connected;
}

base::Result<void, StoreError> Database::connect()
{
    const QString plugin = pluginOf(m_options.driver);
    if (!QSqlDatabase::isDriverAvailable(plugin)) {
        return base::Unexpected(StoreError{
            StoreErrorKind::Unavailable,
            base::Sentence(
                QT_TRANSLATE_NOOP("core",
                                  "Qt's driver for this kind of database, %1, is not installed"))
                .arg(plugin)});
    }
    m_connection = QSqlDatabase::addDatabase(plugin, nextConnectionName());
    m_connection.setDatabaseName(m_options.name);
    m_connection.setHostName(m_options.host);
    if (m_options.port > 0)
        m_connection.setPort(m_options.port);
    m_connection.setUserName(m_options.user);
    m_connection.setPassword(m_options.password);
    if (m_options.driver == Driver::Sqlite) {
        m_connection.setConnectOptions(
            QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(m_options.busyTimeout.count()));
    }
    if (!m_connection.open())
        return base::Unexpected(storeErrorFrom(m_connection.lastError(), m_options));
    for (const QString &text : m_catalog.connectionScript()) {
        if (auto done = runText(text); !done)
            return done;
    }
    if (hasFile())
        m_identity = FileIdentity::of(m_options.name);
    m_logIdentity.reset();
    return {};
}

/// When somebody has put another database in the place of ours, the write-ahead log beside it is
/// still that of the old one (whose every commit close() has carried over), and SQLite would apply
/// it to the new one.
void Database::dropForeignLog()
{
    if (!m_identity || !m_logIdentity || FileIdentity::of(m_options.name) == m_identity)
        return;
    if (FileIdentity::of(logName()) != m_logIdentity)
        return;
    QFile::remove(logName());
    QFile::remove(m_options.name + QStringLiteral("-shm"));
}

QString Database::logName() const
{
    return m_options.name + QStringLiteral("-wal");
}

void Database::close()
{
    if (!m_connection.isValid())
        return;
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

base::Result<void, StoreError> Database::check()
{
    if (!m_identity)
        return {};
    if (FileIdentity::of(m_options.name) == m_identity) {
        if (!m_logIdentity)
            m_logIdentity = FileIdentity::of(logName());
        return {};
    }
    return base::Unexpected(StoreError{
        StoreErrorKind::Unavailable,
        base::Sentence(QT_TRANSLATE_NOOP("core", "The database %1 was removed or replaced"))
            .arg(m_options.name)});
}

base::Result<void, StoreError> Database::begin()
{
    return runText(m_begin);
}

base::Result<void, StoreError> Database::commit()
{
    return runText(m_commit);
}

void Database::rollback()
{
    QSqlQuery(m_connection).exec(m_rollback);
}

base::Result<void, StoreError> Database::runBlock(const QString &name)
{
    return runText(m_catalog.text(name));
}

base::Result<void, StoreError> Database::runText(const QString &text)
{
    QSqlQuery query(m_connection);
    if (query.exec(text))
        return {};
    return base::Unexpected(storeErrorFrom(query.lastError(), m_options));
}

void Database::rest()
{
    for (const QString &text : m_catalog.restScript())
        (void)runText(text);
}

Statement Database::statement(const QString &name) const
{
    return Statement(m_connection, m_options, m_catalog.text(name));
}

} // namespace store
