// SPDX-License-Identifier: Apache-2.0
#pragma once

// Hands values from one thread to another that has nothing else to do than to wait for them: the
// rows of a database at the start, taken in while the next are read. Where the receiver has an
// event loop to run, Mailbox is the way.

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace base {

template <class T>
class Channel
{
public:
    /// At most `room` values wait; whoever puts more waits too.
    explicit Channel(size_t room)
        : m_room(room)
    {
    }
    Channel(const Channel &) = delete;
    Channel &operator=(const Channel &) = delete;

    void put(T value)
    {
        std::unique_lock lock(m_mutex);
        m_taken.wait(lock, [this] { return m_values.size() < m_room; });
        m_values.push_back(std::move(value));
        m_put.notify_one();
    }
    /// Nothing more is put from now on.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_put.notify_one();
    }
    /// Waits for the next value; nothing once the channel is closed and empty.
    [[nodiscard]] std::optional<T> take()
    {
        std::unique_lock lock(m_mutex);
        m_put.wait(lock, [this] { return m_closed || !m_values.empty(); });
        if (m_values.empty())
            return std::nullopt;
        std::optional<T> value(std::move(m_values.front()));
        m_values.pop_front();
        m_taken.notify_one();
        return value;
    }

private:
    const size_t m_room;
    std::mutex m_mutex;
    std::condition_variable m_put;
    std::condition_variable m_taken;
    std::deque<T> m_values;
    bool m_closed = false;
};

} // namespace base
