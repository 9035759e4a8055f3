// SPDX-License-Identifier: Apache-2.0
#pragma once

// Reads and writes `xcap_xml`, a row per document (RFC 4825). Lives as long as a
// connection; used by Tables, in the store thread.

#include "store/batch.h"
#include "store/statement.h"

namespace store {

class Database;

class DocumentStore
{
public:
    explicit DocumentStore(const Database &database);

    [[nodiscard]] base::Result<void, StoreError> prepared() const;
    base::Result<void, StoreError> write(const SaveDocument &save);
    base::Result<void, StoreError> write(const RemoveDocument &removal);
    base::Result<void, StoreError> load(const TakeRows<DocumentRecord> &take);
    base::Result<void, StoreError> load(const ResourceName &resource,
                                        std::vector<DocumentRecord> &records);

private:
    Statement m_load;
    Statement m_reload;
    Statement m_save;
    Statement m_remove;
};

} // namespace store
