// SPDX-License-Identifier: Apache-2.0
#pragma once

// How often each limit was breached, for the status, and one line in the log when it begins: of
// many breaches in a short time the rest are only counted. Whoever refuses something because of a
// limit says it here. Server thread.

#include <array>

#include <QByteArrayView>

#include "base/clock.h"

namespace base {

/// Each is the setting of its name in section `limits`.
enum class Limit : quint8 {
    RequestsPerAddress,
    RequestsPerUser,
    QueueTime,
    Memory,
    Presentities,
    PublicationsPerPresentity,
    BindingsPerUser,
    Subscriptions,
    SubscriptionsPerPresentity,
    SubscriptionsPerWatcher,
    PresentitiesPerWatcher,
    DocumentsPerUser,
    DocumentBytesPerUser,
    Transactions,
    TcpConnections,
    TcpConnectionsPerAddress,
    Amplification,
    Lookups,
    LookupTime,
    Count
};

class LimitLog
{
public:
    static constexpr qint64 QuietMilliseconds = 10'000; // of one limit, after a line about it

    explicit LimitLog(const Clock &clock)
        : m_clock(clock)
    {
    }
    /// `who` breached it: an address, a user, a presentity.
    void note(Limit limit, QByteArrayView who);
    [[nodiscard]] quint64 count(Limit limit) const { return m_entries[size_t(limit)].count; }
    /// "requests_per_address", as in the file of settings.
    [[nodiscard]] static QByteArrayView name(Limit limit);

private:
    struct Entry
    {
        quint64 count = 0;
        quint64 told = 0;     // up to this one
        qint64 quietTill = 0; // monotonic milliseconds
    };

    const Clock &m_clock;
    std::array<Entry, size_t(Limit::Count)> m_entries;
};

} // namespace base
