// SPDX-License-Identifier: Apache-2.0
#pragma once

// The six stores of one connection, with their prepared statements: made after a connect and gone
// before it is closed. Used by Storage.

#include "store/bindingstore.h"
#include "store/credentialstore.h"
#include "store/documentstore.h"
#include "store/publicationstore.h"
#include "store/subscriptionstore.h"
#include "store/watcherstore.h"

namespace store {

class Tables
{
public:
    explicit Tables(const Database &database);

    [[nodiscard]] base::Result<void, StoreError> prepared() const;
    base::Result<void, StoreError> write(const Write &write);
    /// All of it, in parts: users, documents and bindings first, then watchers, publications and
    /// subscriptions, so that each finds what it refers to.
    base::Result<void, StoreError> load(const TakePart &take);
    base::Result<Snapshot, StoreError> load(const ResourceName &resource);

private:
    PublicationStore m_publications;
    SubscriptionStore m_subscriptions;
    WatcherStore m_watchers;
    DocumentStore m_documents;
    BindingStore m_bindings;
    CredentialStore m_credentials;
};

/// A row in words for the log: `presentity alice@example.com presence a8f3`.
[[nodiscard]] QByteArray rowName(const Write &write);

} // namespace store
