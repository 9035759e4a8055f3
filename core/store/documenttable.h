// SPDX-License-Identifier: Apache-2.0
#pragma once

// All XCAP documents (RFC 4825) in memory, as clients stored them, letter for letter. XCAP and
// Administration write them; presence rules and lists read them and hear of each change in the same
// turn. Changes go to the table `xcap_xml` with the open batch; where the two may differ the
// DocumentReconciler brings back what the table holds. Server thread.

#include <deque>
#include <map>
#include <optional>
#include <vector>

#include <QHash>

#include "store/commitledger.h"

namespace store {

struct Document
{
    QByteArray text;
    QByteArray etag;       // without quotes; a function of the text, so equal texts have equal ones
    quint64 changedIn = 0; // the batch with its newest change
};

/// A document as it would be, for who asks what would come of it.
struct DocumentChange
{
    DocumentKey key;
    std::optional<QByteArray> text; // nothing: it is removed
};

class DocumentObserver
{
public:
    virtual ~DocumentObserver() = default;
    /// DocumentTable::find() has the new text already, or nothing; its row is in the open batch, or
    /// was read from disk just now.
    virtual void documentChanged(const DocumentKey &key) = 0;
    /// All documents of the user are again what the table holds; each change was told before.
    virtual void documentsReconciled(const QByteArray &username, const QByteArray &domain)
    {
        Q_UNUSED(username);
        Q_UNUSED(domain);
    }
};

/// Names the user of a document.
using DocumentUserId = quint32;
inline constexpr DocumentUserId NoDocumentUser = ~DocumentUserId(0);

class DocumentTable
{
public:
    explicit DocumentTable(CommitLedger &ledger)
        : m_ledger(ledger)
    {
    }

    /// Told in the order of registration; must outlive the table's use, or be removed.
    void addObserver(DocumentObserver &observer) { m_observers.push_back(&observer); }
    /// Not while observers are told.
    void removeObserver(DocumentObserver &observer) { std::erase(m_observers, &observer); }

    /// Null when there is none. Good until the next change of any document.
    [[nodiscard]] const Document *find(const DocumentKey &key) const;
    /// The documents of one user, of all kinds, in the order of kind and name.
    [[nodiscard]] std::vector<DocumentKey> of(const QByteArray &username,
                                              const QByteArray &domain) const;
    /// All, in no order.
    [[nodiscard]] std::vector<DocumentKey> all() const;
    [[nodiscard]] qsizetype size() const { return m_size; }

    /// Saves it with the open batch and tells the observers, unless the text is the same already.
    /// Returns the batch that whatever speaks of the document waits for, that of its newest change
    /// (CommitLedger::hold; committed long ago for one that is unchanged).
    quint64 put(const DocumentKey &key, const QByteArray &text);
    /// Removes it; nothing happens when there is none. Returns as put() does.
    quint64 remove(const DocumentKey &key);

    /// The owner of the rows of one user, for CommitLedger::hold. Made when it is not known.
    [[nodiscard]] quint64 owner(const QByteArray &username, const QByteArray &domain);
    /// NoDocumentUser for the owners of others.
    [[nodiscard]] static DocumentUserId userOf(quint64 owner);

    /// The entity-tag of a text.
    [[nodiscard]] static QByteArray etagOf(const QByteArray &text);

    // For the DocumentReconciler.

    /// Takes one row as it stands in the table, at the start, before there are observers' states.
    void restore(const DocumentRecord &record);
    /// These are all rows of the user; observers hear of what is different.
    void reconcile(DocumentUserId user, const std::vector<DocumentRecord> &records);
    [[nodiscard]] DocumentUserId findUser(const QByteArray &username,
                                          const QByteArray &domain) const;
    [[nodiscard]] ResourceName nameOf(DocumentUserId user) const;
    /// The batch with the newest write of any row of the user.
    [[nodiscard]] quint64 touchedIn(DocumentUserId user) const { return m_users[user].touchedIn; }
    [[nodiscard]] DocumentUserId usersEnd() const { return DocumentUserId(m_users.size()); }

private:
    using UserKey = std::pair<QByteArray, QByteArray>;
    using Name = std::pair<DocumentType, QByteArray>;
    // A slot stays when its last document goes: owners name it.
    struct User
    {
        QByteArray username;
        QByteArray domain;
        std::map<Name, Document> documents;
        quint64 touchedIn = 0;
    };

    DocumentUserId findOrCreateUser(const QByteArray &username, const QByteArray &domain);
    [[nodiscard]] static DocumentKey keyOf(const User &user, const Name &name);
    void announce(const DocumentKey &key);

    CommitLedger &m_ledger;
    std::vector<DocumentObserver *> m_observers;
    std::deque<User> m_users;
    QHash<UserKey, DocumentUserId> m_index;
    qsizetype m_size = 0;
};

} // namespace store
