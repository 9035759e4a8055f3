// SPDX-License-Identifier: Apache-2.0
#include "store/migrator.h"

#include <algorithm>
#include <array>

#include <QDateTime>
#include <QFileInfo>

#include "store/database.h"

namespace store {

namespace {

struct OriginalTable
{
    QString name;
    QStringList columns; // sorted
};

/// As in sql/*/migrations/0001_openser.sql.
const std::array<OriginalTable, 4> &originalTables()
{
    const auto words = [](const char *text) {
        return QString::fromLatin1(text).split(QLatin1Char(' '));
    };
    static const std::array<OriginalTable, 4> tables = {
        OriginalTable{QStringLiteral("presentity"),
                      words("body domain etag event expires received_time username")},
        OriginalTable{QStringLiteral("active_watchers"),
                      words("callid contact cseq event event_id expires from_domain from_tag "
                            "from_user record_route status to_domain to_tag to_user version")},
        OriginalTable{QStringLiteral("xcap_xml"), words("doc_type domain username xcap")},
        OriginalTable{QStringLiteral("watchers"),
                      words("inserted_time p_domain p_user reason subs_status w_domain w_user")}};
    return tables;
}

QString versionTable()
{
    return QStringLiteral("schema_version");
}

} // namespace

Migrator::Migrator(Database &database)
    : m_database(database)
{
}

base::Result<MigrationReport, StoreError> Migrator::migrate()
{
    const auto found = recognise();
    if (!found)
        return base::Unexpected(found.error());
    const auto tables = strings(QStringLiteral("schema_tables"));
    if (!tables)
        return base::Unexpected(tables.error());
    const bool marked = tables->contains(versionTable());
    const int newest = m_database.catalog().migrations().back().version;
    MigrationReport report{*found, newest, {}};
    if (*found > newest) {
        return base::Unexpected(StoreError{
            StoreErrorKind::Newer,
            base::Sentence(QT_TRANSLATE_NOOP(
                               "core", "The database %1 has tables of version %2, made by a newer "
                                       "server; this one knows them up to version %3"))
                .arg(m_database.options().name, *found, newest)});
    }
    if (*found == newest)
        return report;
    if (*found > 0 && m_database.hasFile()) {
        auto backup = backUp(*found);
        if (!backup)
            return base::Unexpected(backup.error());
        report.backup = *backup;
    }
    // Of an unmarked database the first migration is run too: it makes only what is missing.
    if (const auto applied = apply(marked ? *found : 0); !applied)
        return base::Unexpected(worded(applied.error()));
    return report;
}

base::Result<QStringList, StoreError> Migrator::strings(const QString &block,
                                                        const QString &parameter) const
{
    Statement statement = m_database.statement(block);
    if (!statement.prepared())
        return base::Unexpected(statement.prepared().error());
    if (!parameter.isEmpty())
        statement.string(parameter);
    if (const auto selected = statement.select(); !selected)
        return base::Unexpected(selected.error());
    QStringList strings;
    while (statement.next())
        strings << QString::fromUtf8(statement.textAt(0));
    if (const auto finished = statement.finished(); !finished)
        return base::Unexpected(finished.error());
    return strings;
}

base::Result<int, StoreError> Migrator::recognise() const
{
    const auto tables = strings(QStringLiteral("schema_tables"));
    if (!tables)
        return base::Unexpected(tables.error());
    if (tables->contains(versionTable())) {
        const auto version = strings(QStringLiteral("schema_version_read"));
        if (!version)
            return base::Unexpected(version.error());
        return version->value(0).toInt();
    }
    int version = 0;
    for (const OriginalTable &original : originalTables()) {
        if (!tables->contains(original.name))
            continue;
        if (const auto checked = checkOriginal(original.name); !checked)
            return base::Unexpected(checked.error());
        version = 1;
    }
    return version;
}

base::Result<void, StoreError> Migrator::checkOriginal(const QString &table) const
{
    auto columns = strings(QStringLiteral("schema_columns"), table);
    if (!columns)
        return base::Unexpected(columns.error());
    for (QString &column : *columns)
        column = column.toLower();
    columns->sort();
    const auto &tables = originalTables();
    const auto original = std::find_if(tables.begin(), tables.end(),
                                       [&](const OriginalTable &t) { return t.name == table; });
    if (*columns == original->columns)
        return {};
    // Dropping or guessing a column would lose what stands in it.
    return base::Unexpected(StoreError{
        StoreErrorKind::Migration,
        QStringLiteral(
            "The table %1 in the database %2 is not that of the OpenSER presence module of "
            "2007: it has the columns %3. Nothing was changed")
            .arg(table, m_database.options().name, columns->join(QStringLiteral(", ")))});
}

base::Result<QString, StoreError> Migrator::backUp(int version) const
{
    const QString date =
        QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'hhmmss"));
    const QString stem = QStringLiteral("%1.backup-%2-%3")
                             .arg(m_database.options().name, QString::number(version), date);
    QString path = stem;
    for (int count = 2; QFileInfo::exists(path); ++count)
        path = stem + QStringLiteral("-%1").arg(count);
    Statement statement = m_database.statement(QStringLiteral("schema_backup"));
    if (!statement.prepared())
        return base::Unexpected(statement.prepared().error());
    if (const auto copied = statement.string(path).run(); !copied)
        return base::Unexpected(copied.error());
    syncFile(path);
    return path;
}

base::Result<void, StoreError> Migrator::apply(int version)
{
    auto done = m_database.begin();
    if (done)
        done = m_database.runBlock(QStringLiteral("schema_version_create"));
    for (const auto &migration : m_database.catalog().migrations()) {
        if (migration.version <= version)
            continue;
        for (const QString &text : migration.statements) {
            if (done)
                done = m_database.runText(text);
        }
        if (!done)
            break;
        Statement mark = m_database.statement(QStringLiteral("schema_version_write"));
        mark.number(migration.version).string(migration.name);
        const auto written = mark.number(QDateTime::currentSecsSinceEpoch()).run();
        if (!written)
            done = base::Unexpected(written.error());
    }
    if (done)
        done = m_database.commit();
    if (!done)
        m_database.rollback();
    return done;
}

StoreError Migrator::worded(const StoreError &error) const
{
    if (error.kind != StoreErrorKind::Row && error.kind != StoreErrorKind::Internal)
        return error;
    return {StoreErrorKind::Migration,
            base::Sentence(
                QT_TRANSLATE_NOOP(
                    "core", "The tables could not be brought up to date, and are as they were: %1"))
                .arg(error.sentence)};
}

} // namespace store
