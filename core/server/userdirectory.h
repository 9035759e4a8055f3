// SPDX-License-Identifier: Apache-2.0
#pragma once

// The users as auth::Authenticator asks for them: the hashes of each row of the table `subscriber`;
// where a row has a password in clear instead, they are made from that when the row comes, never on
// the way of a request. Server thread.

#include "auth/credentials.h"
#include "store/credentialtable.h"

namespace server {

class UserDirectory final : public auth::CredentialLookup, private store::CredentialObserver
{
public:
    /// Observes the table: must live as long as it changes.
    explicit UserDirectory(store::CredentialTable &table);

    /// Empty: that of each user is the domain.
    void setRealm(const QByteArray &realm);
    [[nodiscard]] QByteArray realmOf(const QByteArray &domain) const;

    [[nodiscard]] const auth::Credentials *find(const QByteArray &username,
                                                const QByteArray &domain) const override;

    /// The row of a user with this password. `Clear`: it is kept readable.
    enum class Keep : quint8 { Hashes, Clear };
    [[nodiscard]] store::CredentialRecord recordOf(const store::CredentialKey &key,
                                                   const QByteArray &password, Keep keep) const;

private:
    void credentialChanged(const store::CredentialKey &key) override;

    store::CredentialTable &m_table;
    QByteArray m_realm;
    QHash<store::CredentialKey, auth::Credentials> m_users;
};

} // namespace server
