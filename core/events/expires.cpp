// SPDX-License-Identifier: Apache-2.0
#include "events/expires.h"

#include <algorithm>

namespace events {

base::Result<quint32, sip::Refusal> grantedExpires(const sip::Request &request,
                                                   const ExpiresRange &range)
{
    const sip::Parsed<std::optional<quint32>> asked = request.expires();
    if (!asked)
        return base::Unexpected(sip::Refusal(asked.error().status, asked.error().what));
    if (!asked->has_value())
        return range.standard;
    const quint32 seconds = **asked;
    if (seconds > 0 && seconds < range.minimum) {
        return base::Unexpected(
            sip::Refusal(sip::StatusCode::IntervalTooBrief)
                .with(sip::HeaderId::MinExpires, QByteArray::number(range.minimum)));
    }
    return std::min(seconds, range.maximum);
}

qint64 delayUntilExpiry(const base::Clock &clock, qint64 seconds)
{
    const qint64 now = clock.now();
    const qint64 end = now + std::max<qint64>(seconds, 0) * 1000;
    return (end + 999) / 1000 * 1000 - now;
}

} // namespace events
