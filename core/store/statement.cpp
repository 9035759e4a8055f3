// SPDX-License-Identifier: Apache-2.0
#include "store/statement.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QStringDecoder>
#include <QVariant>

#include "store/sqlerror.h"

namespace store {

Statement::Statement(const QSqlDatabase &connection, const DatabaseOptions &options,
                     const QString &text)
    : m_query(connection)
    , m_options(options)
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(text))
        m_prepared = failure();
}

Statement &Statement::text(const QByteArray &value)
{
    if (m_options.driver == Driver::Sqlite) {
        // A null array would be bound as NULL; the columns of keys are NOT NULL.
        m_query.bindValue(m_bound++, value.isNull() ? QByteArrayLiteral("") : value);
        return *this;
    }
    // Not QString::fromUtf8: that drops a byte order mark, and a body must come back as it was.
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::ConvertInitialBom);
    const QString text = decoder(value);
    m_query.bindValue(m_bound++, text.isNull() ? QStringLiteral("") : text);
    return *this;
}

Statement &Statement::number(qint64 value)
{
    m_query.bindValue(m_bound++, value);
    return *this;
}

Statement &Statement::string(const QString &value)
{
    m_query.bindValue(m_bound++, value);
    return *this;
}

bool Statement::execute()
{
    m_bound = 0;
    return m_query.exec();
}

base::Result<qint64, StoreError> Statement::run()
{
    if (!execute()) {
        auto error = failure();
        m_query.finish();
        return error;
    }
    return qint64(m_query.numRowsAffected());
}

base::Result<void, StoreError> Statement::select()
{
    if (!execute())
        return failure();
    return {};
}

bool Statement::next()
{
    return m_query.next();
}

QByteArray Statement::textAt(int column) const
{
    return m_query.value(column).toByteArray();
}

qint64 Statement::numberAt(int column) const
{
    return m_query.value(column).toLongLong();
}

base::Result<void, StoreError> Statement::finished()
{
    if (m_query.lastError().isValid())
        return failure();
    m_query.finish();
    return {};
}

base::Unexpected<StoreError> Statement::failure() const
{
    return base::Unexpected(storeErrorFrom(m_query.lastError(), m_options));
}

} // namespace store
