// SPDX-License-Identifier: Apache-2.0
#include "presence/pidf.h"

namespace presence {

QLatin1StringView token(BasicStatus basic)
{
    switch (basic) {
    case BasicStatus::Open: return QLatin1StringView("open");
    case BasicStatus::Closed: return QLatin1StringView("closed");
    case BasicStatus::None: break;
    }
    return {};
}

BasicStatus PidfDocument::basic() const
{
    BasicStatus overall = BasicStatus::None;
    for (const PidfPart &part : parts) {
        if (part.basic == BasicStatus::Open)
            return BasicStatus::Open;
        if (part.basic == BasicStatus::Closed)
            overall = BasicStatus::Closed;
    }
    return overall;
}

} // namespace presence
