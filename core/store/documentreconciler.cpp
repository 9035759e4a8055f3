// SPDX-License-Identifier: Apache-2.0
#include "store/documentreconciler.h"

#include <QHash>

namespace store {

namespace {

constexpr qint64 RetryInterval = 1000;

} // namespace

void DocumentReconciler::rowsLost(const std::vector<quint64> &owners)
{
    for (const quint64 each : owners) {
        const DocumentUserId user = DocumentTable::userOf(each);
        if (user < m_documents.usersEnd())
            m_suspect.insert(user);
    }
    // The next batch may be long in coming, or the database away.
    if (!m_suspect.isEmpty() && !m_retry.isRunning())
        m_retry.start(RetryInterval, *this, 0);
}

void DocumentReconciler::timerFired(quint32, quint64)
{
    m_retry.fired();
    reloadNext();
}

/// One whose newest rows are not in the open batch: what is read now would be stale then.
DocumentUserId DocumentReconciler::nextReadable() const
{
    for (const DocumentUserId user : m_suspect) {
        if (m_documents.touchedIn(user) < m_ledger.openNumber())
            return user;
    }
    return NoDocumentUser;
}

void DocumentReconciler::reloadNext()
{
    if (m_reloading)
        return;
    // None: the commit of what the open batch holds brings us back.
    if (const DocumentUserId user = nextReadable(); user != NoDocumentUser)
        reload(user);
}

void DocumentReconciler::reload(DocumentUserId user)
{
    m_reloading = true;
    const quint64 asOf = m_ledger.openNumber() - 1;
    m_committer.reload(m_documents.nameOf(user),
                       [this, user, asOf](const base::Result<Snapshot, StoreError> &snapshot) {
                           m_reloading = false;
                           if (!snapshot) {
                               m_retry.start(RetryInterval, *this, 0);
                               return;
                           }
                           // If it changed while we read, the commit of that brings us back.
                           if (m_documents.touchedIn(user) <= asOf) {
                               m_suspect.remove(user);
                               m_documents.reconcile(user, snapshot->documents);
                           }
                           reloadNext();
                       });
}

void DocumentReconciler::takeAll(const std::vector<DocumentRecord> &records, quint64 asOf)
{
    QHash<DocumentUserId, std::vector<DocumentRecord>> rows;
    for (const DocumentRecord &record : records) {
        const quint64 owner = m_documents.owner(record.key.username, record.key.domain);
        rows[DocumentTable::userOf(owner)].push_back(record);
    }
    for (DocumentUserId user = 0; user < m_documents.usersEnd(); ++user) {
        if (m_documents.touchedIn(user) > asOf) { // newer here than what was read
            m_suspect.insert(user);
            continue;
        }
        m_suspect.remove(user);
        m_documents.reconcile(user, rows.value(user));
    }
    reloadNext();
}

} // namespace store
