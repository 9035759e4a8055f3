// SPDX-License-Identifier: Apache-2.0
#pragma once

// How often each of many may do something: token buckets, in bounded memory. A bucket that is full
// again says nothing and is forgotten; when there is room for no further one, those who come share
// one bucket. Times are the caller's, in milliseconds.

#include <algorithm>
#include <cmath>

#include <QHash>

namespace base {

template <class Key>
class TokenBuckets
{
public:
    struct Rate
    {
        double perSecond = 0; // 0: as often as they like
        double burst = 1;     // what may be saved up
    };
    explicit TokenBuckets(qsizetype capacity)
        : m_capacity(capacity)
    {
    }

    void setRate(Rate rate)
    {
        m_rate = rate;
        m_rate.burst = std::max(1.0, rate.burst);
    }
    /// 0: it may; else the milliseconds after which it may.
    [[nodiscard]] qint64 take(const Key &key, qint64 now)
    {
        if (m_rate.perSecond <= 0)
            return 0;
        Bucket &bucket = bucketOf(key, now);
        bucket.tokens = tokensOf(bucket, now);
        bucket.at = now;
        if (bucket.tokens >= 1) {
            bucket.tokens -= 1;
            return 0;
        }
        return std::max<qint64>(1,
                                qint64(std::ceil((1 - bucket.tokens) * 1000 / m_rate.perSecond)));
    }
    [[nodiscard]] qsizetype size() const { return m_buckets.size(); }

private:
    struct Bucket
    {
        double tokens = 0;
        qint64 at = 0; // when it had these
    };

    [[nodiscard]] double tokensOf(const Bucket &bucket, qint64 now) const
    {
        return std::min(m_rate.burst,
                        bucket.tokens + double(now - bucket.at) * m_rate.perSecond / 1000);
    }
    [[nodiscard]] Bucket &bucketOf(const Key &key, qint64 now)
    {
        if (const auto found = m_buckets.find(key); found != m_buckets.end())
            return *found;
        if (m_buckets.size() >= m_capacity && now >= m_nextSweep) {
            m_nextSweep = now + SweepMilliseconds;
            m_buckets.removeIf(
                [&](const auto &entry) { return tokensOf(entry.value(), now) >= m_rate.burst; });
        }
        if (m_buckets.size() >= m_capacity)
            return m_shared;
        return *m_buckets.insert(key, {m_rate.burst, now});
    }

    static constexpr qint64 SweepMilliseconds = 100; // between two passes over all

    qsizetype m_capacity;
    Rate m_rate;
    QHash<Key, Bucket> m_buckets;
    Bucket m_shared;
    qint64 m_nextSweep = 0;
};

} // namespace base
