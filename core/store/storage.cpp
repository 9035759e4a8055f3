// SPDX-License-Identifier: Apache-2.0
#include "store/storage.h"

#include <iterator>

#include "store/migrator.h"

namespace store {

namespace {

/// Whether the error is of one row, so that the others may be tried without it.
bool isOfOneRow(const StoreError &error)
{
    return error.kind == StoreErrorKind::Row || error.kind == StoreErrorKind::Internal;
}

base::Result<qint64, StoreError> countLeftovers(const Database &database)
{
    Statement statement = database.statement(QStringLiteral("schema_leftovers"));
    if (const auto selected = statement.select(); !selected)
        return base::Unexpected(selected.error());
    return statement.next() ? statement.numberAt(0) : 0;
}

} // namespace

Storage::Storage() = default;

Storage::~Storage()
{
    close();
}

base::Result<Opened, StoreError> Storage::open(const DatabaseOptions &options)
{
    close();
    m_database = std::make_unique<Database>(options);
    base::Result<void, StoreError> ready;
    if (m_database->hasFile())
        ready = makeFolderFor(options.name);
    if (ready && m_database->hasFile())
        ready = m_lock.acquire(options.name);
    if (ready)
        ready = m_database->open(Database::WhenMissing::Create);
    if (!ready) {
        close();
        return base::Unexpected(ready.error());
    }
    const auto migrated = Migrator(*m_database).migrate();
    const auto prepared = migrated ? prepareTables() : base::Unexpected(migrated.error());
    const auto leftovers =
        prepared ? countLeftovers(*m_database) : base::Unexpected(prepared.error());
    if (!leftovers) {
        close();
        return base::Unexpected(leftovers.error());
    }
    const bool changed = migrated->from > 0 && migrated->from < migrated->version;
    return Opened{migrated->version, changed ? migrated->from : 0, migrated->backup, *leftovers};
}

void Storage::close()
{
    disconnect();
    m_database.reset();
    m_lock.release();
}

void Storage::disconnect()
{
    m_tables.reset(); // its statements first: they keep the connection busy
    if (m_database)
        m_database->close();
}

base::Result<void, StoreError> Storage::prepareTables()
{
    m_tables = std::make_unique<Tables>(*m_database);
    auto prepared = m_tables->prepared();
    if (prepared)
        prepared = m_database->check(); // which log is ours is known from now on
    if (!prepared)
        m_tables.reset();
    return prepared;
}

base::Result<void, StoreError> Storage::ensureOpen()
{
    if (!m_database) {
        return base::Unexpected(
            StoreError{StoreErrorKind::Unavailable,
                       base::Sentence(QT_TRANSLATE_NOOP("core", "The database is not open"))});
    }
    if (m_tables) {
        auto same = m_database->check();
        if (!same)
            disconnect();
        return same;
    }
    if (auto opened = m_database->open(Database::WhenMissing::Refuse); !opened)
        return opened;
    auto prepared = prepareTables();
    if (!prepared)
        disconnect();
    return prepared;
}

CommitResult Storage::commit(quint64 number, Batch &&batch)
{
    CommitResult result;
    result.number = number;
    batch.coalesce();
    auto done = ensureOpen();
    if (done) {
        done = commitAll(batch.entries());
        if (!done && isOfOneRow(done.error()))
            done = commitEach(batch.entries(), result.failed);
        if (!done)
            giveUpOn(done.error());
    }
    if (!done) {
        result.failed.clear();
        result.whole = done.error();
        result.owners = batch.owners();
        result.batch = std::move(batch);
    }
    return result;
}

base::Result<void, StoreError> Storage::commitAll(const Entries &entries)
{
    if (auto begun = m_database->begin(); !begun)
        return begun;
    for (const Batch::Entry &entry : entries) {
        if (auto written = m_tables->write(entry.write); !written) {
            m_database->rollback();
            return written;
        }
    }
    auto committed = m_database->commit();
    if (!committed)
        m_database->rollback();
    return committed;
}

base::Result<void, StoreError> Storage::commitEach(const Entries &entries,
                                                   std::vector<Failure> &failed)
{
    auto done = m_database->begin();
    if (done)
        done = commitUnits(entries, failed);
    if (done)
        done = m_database->commit();
    if (!done)
        m_database->rollback();
    return done;
}

base::Result<void, StoreError> Storage::commitUnits(const Entries &entries,
                                                    std::vector<Failure> &failed)
{
    for (auto begin = entries.begin(); begin != entries.end();) {
        auto end = std::next(begin);
        while (begin->group != 0 && end != entries.end() && end->group == begin->group)
            ++end;
        if (auto written = writeUnit(begin, end, failed); !written)
            return written;
        begin = end;
    }
    return {};
}

base::Result<void, StoreError> Storage::writeUnit(Entries::const_iterator begin,
                                                  Entries::const_iterator end,
                                                  std::vector<Failure> &failed)
{
    if (auto begun = m_database->runBlock(QStringLiteral("savepoint_begin")); !begun)
        return begun;
    for (auto entry = begin; entry != end; ++entry) {
        auto written = m_tables->write(entry->write);
        if (written)
            continue;
        if (!isOfOneRow(written.error()))
            return written;
        for (auto refused = begin; refused != end; ++refused)
            failed.push_back({refused->owner, written.error(), rowName(entry->write)});
        if (auto undone = m_database->runBlock(QStringLiteral("savepoint_rollback")); !undone)
            return undone;
        break;
    }
    return m_database->runBlock(QStringLiteral("savepoint_release"));
}

void Storage::rest()
{
    if (m_tables)
        m_database->rest();
}

void Storage::giveUpOn(const StoreError &error)
{
    const bool connectionIsSound = error.kind == StoreErrorKind::Locked ||
                                   error.kind == StoreErrorKind::Full ||
                                   error.kind == StoreErrorKind::ReadOnly;
    if (!connectionIsSound)
        disconnect();
}

base::Result<void, StoreError> Storage::load(const TakePart &take)
{
    auto ready = ensureOpen();
    if (ready)
        ready = m_database->runBlock(QStringLiteral("transaction_begin_read"));
    if (!ready)
        return ready;
    auto loaded = m_tables->load(take);
    m_database->rollback(); // nothing was written
    if (!loaded)
        giveUpOn(loaded.error());
    return loaded;
}

base::Result<Snapshot, StoreError> Storage::load()
{
    Snapshot whole;
    const auto loaded = load([&whole](Snapshot &&part) { whole.append(std::move(part)); });
    if (!loaded)
        return base::Unexpected(loaded.error());
    return whole;
}

base::Result<Snapshot, StoreError> Storage::load(const ResourceName &resource)
{
    if (const auto ready = ensureOpen(); !ready)
        return base::Unexpected(ready.error());
    auto snapshot = m_tables->load(resource);
    if (!snapshot)
        giveUpOn(snapshot.error());
    return snapshot;
}

} // namespace store
