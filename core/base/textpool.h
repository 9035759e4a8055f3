// SPDX-License-Identifier: Apache-2.0
#pragma once

// Texts that many records have in common, kept once: addresses, and what every phone of a model
// says of itself. A record holds a SharedText of 8 bytes; a text goes when its last record goes.
// A pool and its texts live in one thread, and the pool outlives them.

#include <utility>
#include <vector>

#include <QByteArrayView>
#include <QHashFunctions>

namespace base {

class TextPool;

/// One text of a pool; null for the empty one. Texts of one pool are equal when they are the same.
class SharedText
{
public:
    SharedText() = default;
    SharedText(const SharedText &other)
        : m_entry(other.m_entry)
    {
        if (m_entry)
            ++m_entry->uses;
    }
    SharedText(SharedText &&other) noexcept
        : m_entry(std::exchange(other.m_entry, nullptr))
    {
    }
    SharedText &operator=(SharedText other) noexcept
    {
        std::swap(m_entry, other.m_entry);
        return *this;
    }
    ~SharedText()
    {
        if (m_entry && --m_entry->uses == 0)
            forget();
    }

    [[nodiscard]] bool isEmpty() const { return m_entry == nullptr; }
    /// Good as long as any SharedText of it is.
    [[nodiscard]] QByteArrayView view() const
    {
        return m_entry ? QByteArrayView(m_entry->text(), m_entry->size) : QByteArrayView();
    }

    friend bool operator==(const SharedText &, const SharedText &) = default;
    friend size_t qHash(const SharedText &text, size_t seed) noexcept
    {
        return ::qHash(text.m_entry, seed);
    }

private:
    friend class TextPool;
    struct Entry // followed by the text
    {
        Entry *next = nullptr; // in its bucket
        TextPool *pool = nullptr;
        quint32 uses = 0;
        quint32 size = 0;
        quint32 hash = 0;

        [[nodiscard]] char *text() { return reinterpret_cast<char *>(this + 1); }
    };
    explicit SharedText(Entry &entry)
        : m_entry(&entry)
    {
        ++entry.uses;
    }
    void forget() noexcept;

    Entry *m_entry = nullptr;
};

class TextPool
{
public:
    TextPool();
    ~TextPool();
    TextPool(const TextPool &) = delete;
    TextPool &operator=(const TextPool &) = delete;

    [[nodiscard]] SharedText share(QByteArrayView text);
    /// Null also when nobody has it.
    [[nodiscard]] SharedText find(QByteArrayView text) const;
    /// How many different ones there are.
    [[nodiscard]] qsizetype size() const { return m_size; }

private:
    friend class SharedText;
    using Entry = SharedText::Entry;

    [[nodiscard]] Entry *&bucketOf(quint32 hash)
    {
        return m_buckets[hash & (m_buckets.size() - 1)];
    }
    [[nodiscard]] Entry *lookUp(QByteArrayView text, quint32 hash) const;
    void grow();
    void remove(Entry *entry) noexcept;

    std::vector<Entry *> m_buckets; // a power of two
    qsizetype m_size = 0;
};

} // namespace base
