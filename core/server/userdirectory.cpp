// SPDX-License-Identifier: Apache-2.0
#include "server/userdirectory.h"

namespace server {

using auth::Algorithm;

UserDirectory::UserDirectory(store::CredentialTable &table)
    : m_table(table)
{
    m_table.addObserver(*this);
}

void UserDirectory::setRealm(const QByteArray &realm)
{
    if (realm == m_realm)
        return;
    m_realm = realm;
    for (const store::CredentialKey &key : m_table.all())
        credentialChanged(key);
}

QByteArray UserDirectory::realmOf(const QByteArray &domain) const
{
    return m_realm.isEmpty() ? domain : m_realm;
}

const auth::Credentials *UserDirectory::find(const QByteArray &username,
                                             const QByteArray &domain) const
{
    const auto found = m_users.constFind({username, domain});
    return found == m_users.cend() ? nullptr : &*found;
}

store::CredentialRecord UserDirectory::recordOf(const store::CredentialKey &key,
                                                const QByteArray &password, Keep keep) const
{
    const QByteArray realm = realmOf(key.domain);
    const auto hashed = [&](Algorithm algorithm) {
        return auth::hashedA1(algorithm, key.username, realm, password);
    };
    return {key, keep == Keep::Clear ? password : QByteArray(), hashed(Algorithm::Md5),
            hashed(Algorithm::Sha256), hashed(Algorithm::Sha512_256)};
}

void UserDirectory::credentialChanged(const store::CredentialKey &key)
{
    const store::CredentialRecord *row = m_table.find(key);
    if (!row) {
        m_users.remove(key);
        return;
    }
    // A password in clear has the last word: who changes it by hand changes only that.
    const store::CredentialRecord record =
        row->password.isEmpty() ? *row : recordOf(key, row->password, Keep::Hashes);
    const auto hash = [](const QByteArray &text) { return text.toLower(); };
    m_users.insert(key, {{hash(record.ha1), hash(record.ha1Sha256), hash(record.ha1Sha512_256)}});
}

} // namespace server
