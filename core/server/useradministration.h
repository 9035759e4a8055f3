// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a person may do with users and their passwords: the same for `hereabouts ctl users` and for
// the window. What is done is told when it is on disk. Part of Administration; server thread.

#include <functional>
#include <optional>
#include <vector>

#include "server/outcome.h"
#include "server/userdirectory.h"

namespace server {

struct UserRow
{
    QByteArray user; // canonical address-of-record
    QByteArray name; // what he logs in with
    QByteArray domain;
    std::vector<auth::Algorithm> algorithms; // that he can prove himself by, the strongest first
    bool hasClearPassword = false;

    friend bool operator==(const UserRow &, const UserRow &) = default;
};

class UserAdministration final : private store::ReplySink
{
public:
    struct Parts
    {
        store::CredentialTable &credentials;
        const UserDirectory &directory;
        store::CommitLedger &ledger;
        std::function<bool(const QByteArray &domain)> isServed;
    };
    using Keep = UserDirectory::Keep;
    /// Called once: when it is on disk, or at once when it cannot be done.
    using Done = std::function<void(const Outcome &)>;

    static constexpr qsizetype LongestPassword = 256;

    explicit UserAdministration(Parts parts)
        : m_parts(std::move(parts))
    {
    }

    [[nodiscard]] std::vector<UserRow> list() const;
    /// Of one who is there.
    [[nodiscard]] UserRow row(const store::CredentialKey &key) const;
    [[nodiscard]] qsizetype count() const { return m_parts.credentials.size(); }
    /// `user` as people write it. A new one, who must not be there yet.
    void add(const QByteArray &user, const QByteArray &password, Keep keep, Done done);
    void setPassword(const QByteArray &user, const QByteArray &password, Keep keep, Done done);
    /// All of them, or nobody and why.
    void remove(const std::vector<QByteArray> &users, Done done);
    /// Whether they were there or not, and of any domain: for people who never were.
    void admit(const std::vector<QByteArray> &users, const QByteArray &password, Done done);
    /// At once, and in silence.
    void forget(const QByteArray &user);

    /// Why this can be no password; nothing when it can.
    [[nodiscard]] static std::optional<base::Sentence> passwordFault(const QByteArray &password);
    /// Why a user of this name could not prove who he is.
    [[nodiscard]] static std::optional<base::Sentence> nameFault(const QByteArray &name);

private:
    enum class Wanted : quint8 { New, Known };
    struct Waiting
    {
        Done done;
        base::Sentence sentence;
    };
    using Key = base::Result<store::CredentialKey, base::Sentence>;

    [[nodiscard]] Key keyOf(const QByteArray &user, Wanted wanted) const;
    void save(const Key &key, const QByteArray &password, Keep keep, const base::Sentence &sentence,
              Done done);
    void whenStored(quint64 batch, const base::Sentence &sentence, Done done);

    void release(quint64 reply, int status, const QByteArray &response) override;
    void refuse(quint64 reply, const QByteArray &response, bool databaseGone) override;

    Parts m_parts;
    QHash<quint64, Waiting> m_waiting;
    quint64 m_lastReply = 0;
};

} // namespace server
