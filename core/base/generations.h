// SPDX-License-Identifier: Apache-2.0
#pragma once

// What is remembered for a while, in bounded memory, and without ever a look through all of it: two
// tables, of which the older goes as a whole when the younger one is full, or has been filled for a
// lifetime. So an entry is there for one lifetime after it was kept last, and for two at most,
// unless there are too many. Times are the caller's, in milliseconds.

#include <utility>

#include <QHash>

namespace base {

template <class Key, class Value>
class Generations
{
public:
    Generations(qsizetype capacity, qint64 lifetime)
        : m_half(capacity / 2)
        , m_lifetime(lifetime)
    {
    }

    void setLifetime(qint64 milliseconds) { m_lifetime = milliseconds; }
    /// Null: it is not there.
    [[nodiscard]] const Value *find(const Key &key, qint64 now) const
    {
        return findIn(*this, key, now);
    }
    [[nodiscard]] Value *find(const Key &key, qint64 now) { return findIn(*this, key, now); }
    /// It is there from now on, as it was or new.
    Value &keep(const Key &key, qint64 now)
    {
        const bool isOver = now - m_since >= m_lifetime;
        if (isOver || (m_young.size() >= m_half && !m_young.contains(key))) {
            const bool wasLongAgo = now - m_since >= 2 * m_lifetime;
            m_old = wasLongAgo ? QHash<Key, Value>() : std::exchange(m_young, {});
            m_young.clear();
            m_since = now;
        }
        const auto found = m_young.find(key);
        return found != m_young.end() ? *found : *m_young.insert(key, m_old.take(key));
    }
    void remove(const Key &key)
    {
        m_young.remove(key);
        m_old.remove(key);
    }
    void clear()
    {
        m_young.clear();
        m_old.clear();
    }
    [[nodiscard]] qsizetype size() const { return m_young.size() + m_old.size(); }

private:
    template <class Self>
    [[nodiscard]] static auto findIn(Self &self, const Key &key, qint64 now)
        -> decltype(&*self.m_young.find(key))
    {
        const qint64 age = now - self.m_since;
        const auto found = self.m_young.find(key);
        if (found != self.m_young.end())
            return age < 2 * self.m_lifetime ? &*found : nullptr;
        const auto earlier = self.m_old.find(key);
        return earlier != self.m_old.end() && age < self.m_lifetime ? &*earlier : nullptr;
    }

    qsizetype m_half;
    qint64 m_lifetime;
    QHash<Key, Value> m_young;
    QHash<Key, Value> m_old;
    qint64 m_since = 0; // when the younger one was begun
};

} // namespace base
