// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a SUBSCRIBE asks for beyond its resource, as it came: the package reads it. It is kept with
// the subscription and in its row, for packages that have any use for it.

#include <optional>

#include <QByteArray>
#include <QByteArrayView>

namespace events {

struct SubscriptionFilter
{
    QByteArray parameters; // of Event, without `id`: ";diff-processing=aggregate"
    QByteArray body;

    [[nodiscard]] bool isEmpty() const { return parameters.isEmpty() && body.isEmpty(); }
    /// Of the Event field: nothing when it has none of that name.
    [[nodiscard]] std::optional<QByteArray> parameter(QByteArrayView name) const;

    friend bool operator==(const SubscriptionFilter &, const SubscriptionFilter &) = default;
};

} // namespace events
