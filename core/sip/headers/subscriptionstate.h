// SPDX-License-Identifier: Apache-2.0
#pragma once

// Subscription-State: RFC 6665, 8.2.3 and 4.1.3. Read from a NOTIFY that we receive, written into
// those that we send. Unknown states and reasons are kept by their token.

#include <optional>

#include <QByteArray>

#include "sip/parseerror.h"

namespace sip {

struct SubscriptionState
{
    QByteArray state;  ///< "active", "pending", "terminated"
    QByteArray reason; ///< "deactivated", "rejected", ...; empty when absent
    std::optional<quint32> expires;
    std::optional<quint32> retryAfter;

    [[nodiscard]] static Parsed<SubscriptionState> parse(QByteArrayView value);
    [[nodiscard]] QByteArray toByteArray() const;
    [[nodiscard]] bool operator==(const SubscriptionState &) const = default;
};

} // namespace sip
