// SPDX-License-Identifier: Apache-2.0
#pragma once

// Steps through the rows of a Statement for the stores: columns one after the other, values that
// many rows share kept once. Stack object within a load.

#include <utility>
#include <vector>

#include <QSet>

#include "store/records.h"
#include "store/statement.h"

namespace store {

class RowReader
{
public:
    explicit RowReader(Statement &statement)
        : m_statement(statement)
    {
    }

    [[nodiscard]] bool next()
    {
        m_column = 0;
        return m_statement.next();
    }
    [[nodiscard]] QByteArray text()
    {
        const QByteArray value = m_statement.textAt(m_column++);
        return value.isEmpty() ? QByteArray() : value;
    }
    /// For a column with few different values.
    [[nodiscard]] QByteArray sharedText()
    {
        const QByteArray value = text();
        return value.isEmpty() ? value : *m_shared.insert(value);
    }
    [[nodiscard]] qint64 number() { return m_statement.numberAt(m_column++); }

private:
    Statement &m_statement;
    QSet<QByteArray> m_shared;
    int m_column = 0;
};

/// Executes `statement` and appends a record for each row, which `read` fills.
template <class Record, class Read>
base::Result<void, StoreError> appendRows(Statement &statement, std::vector<Record> &records,
                                          Read read)
{
    if (auto selected = statement.select(); !selected)
        return selected;
    RowReader row(statement);
    while (row.next())
        read(row, records.emplace_back());
    return statement.finished();
}

/// The same for a whole table, whose rows are handed on by the thousand.
template <class Record, class Read>
base::Result<void, StoreError> handRows(Statement &statement, const TakeRows<Record> &take,
                                        Read read)
{
    constexpr size_t PartSize = 1024;
    if (auto selected = statement.select(); !selected)
        return selected;
    RowReader row(statement);
    std::vector<Record> records;
    while (row.next()) {
        if (records.empty())
            records.reserve(PartSize);
        read(row, records.emplace_back());
        if (records.size() == PartSize)
            take(std::exchange(records, {}));
    }
    if (!records.empty())
        take(std::move(records));
    return statement.finished();
}

/// The first that could not be prepared, if any.
template <class... Statements>
base::Result<void, StoreError> allPrepared(const Statements &...statements)
{
    base::Result<void, StoreError> result;
    const auto look = [&result](const Statement &statement) {
        if (result)
            result = statement.prepared();
    };
    (look(statements), ...);
    return result;
}

/// For a write whose number of rows does not matter.
inline base::Result<void, StoreError> withoutCount(const base::Result<qint64, StoreError> &run)
{
    if (!run)
        return base::Unexpected(run.error());
    return {};
}

} // namespace store
