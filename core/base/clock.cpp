// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"

#include <chrono>

namespace base {

using namespace std::chrono;

qint64 SystemClock::now() const
{
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

qint64 SystemClock::wallMilliseconds() const
{
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

} // namespace base
