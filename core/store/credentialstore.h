// SPDX-License-Identifier: Apache-2.0
#pragma once

// Reads and writes `subscriber`, a row per user who can prove who he is (RFC 7616). Lives as long
// as a connection; used by Tables, in the store thread.

#include "store/batch.h"
#include "store/statement.h"

namespace store {

class Database;

class CredentialStore
{
public:
    explicit CredentialStore(const Database &database);

    [[nodiscard]] base::Result<void, StoreError> prepared() const;
    base::Result<void, StoreError> write(const SaveCredential &save);
    base::Result<void, StoreError> write(const RemoveCredential &removal);
    base::Result<void, StoreError> load(const TakeRows<CredentialRecord> &take);
    base::Result<void, StoreError> load(const ResourceName &resource,
                                        std::vector<CredentialRecord> &records);

private:
    Statement m_load;
    Statement m_reload;
    Statement m_save;
    Statement m_remove;
};

} // namespace store
