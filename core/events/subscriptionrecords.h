// SPDX-License-Identifier: Apache-2.0
#pragma once

// A subscription as a row of active_watchers.

#include "events/resource.h"
#include "events/subscription.h"
#include "store/records.h"

namespace events {

/// `now` in Unix seconds. The row's cseq is the reserved bound, never the number last used.
[[nodiscard]] store::SubscriptionRecord subscriptionRecord(const Subscription &subscription,
                                                           const DialogRecord &dialog,
                                                           const Resource &resource, qint64 now);

/// The texts of a dialog from its row; rows of old servers lack some, which are made up from
/// others.
[[nodiscard]] DialogTexts::Views dialogTexts(const store::SubscriptionRecord &record,
                                             const QByteArray &presentity,
                                             const QByteArray &watcher);

} // namespace events
