// SPDX-License-Identifier: Apache-2.0
#include "registrar/locationreconciler.h"

#include <QHash>

namespace registrar {

namespace {

constexpr qint64 RetryInterval = 1000;

} // namespace

LocationReconciler::LocationReconciler(const Parts &parts, store::Committer &committer)
    : m_parts(parts)
    , m_committer(committer)
    , m_retry(parts.timers)
{
}

void LocationReconciler::rowsLost(const std::vector<quint64> &owners)
{
    for (const quint64 each : owners) {
        const RegistrationId id = registrationOf(each);
        if (id != NoRegistration && m_parts.locations.exists(id))
            m_suspect.insert(id);
    }
    // The next batch may be long in coming, or the database away.
    if (!m_suspect.isEmpty() && !m_retry.isRunning())
        m_retry.start(RetryInterval, *this, 0);
}

void LocationReconciler::batchCommitted(quint64 number)
{
    m_parts.locations.releaseEmpty(number, m_suspect);
    reloadNext();
}

void LocationReconciler::timerFired(quint32, quint64)
{
    m_retry.fired();
    reloadNext();
}

/// One whose newest rows are not in the open batch: what is read now would be stale then.
RegistrationId LocationReconciler::nextReadable()
{
    for (const RegistrationId id : std::as_const(m_suspect)) {
        if (m_parts.locations.at(id).touchedIn < m_parts.ledger.openNumber())
            return id;
    }
    return NoRegistration;
}

void LocationReconciler::reloadNext()
{
    if (m_reloading)
        return;
    // None: the commit of what the open batch holds brings us back.
    if (const RegistrationId id = nextReadable(); id != NoRegistration)
        reload(id);
}

void LocationReconciler::reload(RegistrationId id)
{
    m_reloading = true;
    const QByteArray aor = m_parts.locations.at(id).aor;
    const auto uri = sip::Uri::parse(aor);
    const quint64 asOf = m_parts.ledger.openNumber() - 1;
    m_committer.reload(
        {uri->unescapedUser(), uri->lowerHost(), {}},
        [this, id, aor, asOf](const base::Result<store::Snapshot, store::StoreError> &snapshot) {
            m_reloading = false;
            if (!snapshot) {
                m_retry.start(RetryInterval, *this, 0);
                return;
            }
            // If it changed while we read, the commit of that change brings us back. It may be gone
            // when all rows were taken meanwhile.
            if (m_parts.locations.find(aor) == id && m_parts.locations.at(id).touchedIn <= asOf) {
                m_suspect.remove(id);
                m_parts.registrar.reconcile(id, snapshot->bindings);
            }
            reloadNext();
        });
}

void LocationReconciler::takeAll(const std::vector<store::BindingRecord> &records, quint64 asOf)
{
    QHash<RegistrationId, std::vector<store::BindingRecord>> rows;
    for (const store::BindingRecord &record : records) {
        const QByteArray aor = sip::Uri::addressOfRecord(record.key.username, record.key.domain);
        rows[m_parts.locations.findOrCreate(aor)].push_back(record);
    }
    for (RegistrationId id = 0; id < m_parts.locations.end(); ++id) {
        if (!m_parts.locations.exists(id))
            continue;
        if (m_parts.locations.at(id).touchedIn > asOf) { // newer here than what was read
            m_suspect.insert(id);
            continue;
        }
        m_suspect.remove(id);
        m_parts.registrar.reconcile(id, rows.value(id));
    }
    reloadNext();
}

} // namespace registrar
