// SPDX-License-Identifier: Apache-2.0
#include "store/records.h"

#include <algorithm>
#include <iterator>

namespace store {

void Snapshot::append(Snapshot &&part)
{
    const auto add = [this, &part](auto Snapshot::*rows) {
        auto &to = this->*rows;
        auto &from = part.*rows;
        to.insert(to.end(), std::make_move_iterator(from.begin()),
                  std::make_move_iterator(from.end()));
    };
    add(&Snapshot::publications);
    add(&Snapshot::subscriptions);
    add(&Snapshot::watchers);
    add(&Snapshot::documents);
    add(&Snapshot::bindings);
    add(&Snapshot::credentials);
    nextSubscriptionId = std::max(nextSubscriptionId, part.nextSubscriptionId);
}

} // namespace store
