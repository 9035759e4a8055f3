// SPDX-License-Identifier: Apache-2.0
#include "events/subscriptionfilter.h"

#include "sip/parameters.h"

namespace events {

std::optional<QByteArray> SubscriptionFilter::parameter(QByteArrayView name) const
{
    const auto parsed = sip::Parameters::parse(parameters); // the row may be edited by hand
    const auto value = parsed ? parsed->find(name) : std::nullopt;
    return value ? std::optional(value->toByteArray()) : std::nullopt;
}

} // namespace events
