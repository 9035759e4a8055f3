// SPDX-License-Identifier: Apache-2.0
#include "store/credentialstore.h"

#include "store/database.h"
#include "store/rowreader.h"

namespace store {

namespace {

void readCredential(RowReader &row, CredentialRecord &record)
{
    record.key.username = row.text();
    record.key.domain = row.sharedText();
    record.password = row.text();
    record.ha1 = row.text();
    record.ha1Sha256 = row.text();
    record.ha1Sha512_256 = row.text();
}

} // namespace

CredentialStore::CredentialStore(const Database &database)
    : m_load(database.statement(QStringLiteral("credential_load")))
    , m_reload(database.statement(QStringLiteral("credential_reload")))
    , m_save(database.statement(QStringLiteral("credential_save")))
    , m_remove(database.statement(QStringLiteral("credential_remove")))
{
}

base::Result<void, StoreError> CredentialStore::prepared() const
{
    return allPrepared(m_load, m_reload, m_save, m_remove);
}

base::Result<void, StoreError> CredentialStore::write(const SaveCredential &save)
{
    const CredentialRecord &record = save.record;
    m_save.text(record.key.username).text(record.key.domain).text(record.password);
    m_save.text(record.ha1).text(record.ha1Sha256).text(record.ha1Sha512_256);
    return withoutCount(m_save.run());
}

base::Result<void, StoreError> CredentialStore::write(const RemoveCredential &removal)
{
    m_remove.text(removal.key.username).text(removal.key.domain);
    return withoutCount(m_remove.run());
}

base::Result<void, StoreError> CredentialStore::load(const TakeRows<CredentialRecord> &take)
{
    return handRows(m_load, take, readCredential);
}

base::Result<void, StoreError> CredentialStore::load(const ResourceName &resource,
                                                     std::vector<CredentialRecord> &records)
{
    m_reload.text(resource.username).text(resource.domain);
    return appendRows(m_reload, records, readCredential);
}

} // namespace store
