// SPDX-License-Identifier: Apache-2.0
#pragma once

// Texts that many records have in common, kept once: addresses, and what every phone of a model
// says of itself. A record holds a SharedText of 8 bytes; a text goes when its last record goes.
// What is counted for each address is counted beside it: a table of its own would take several
// times the memory. A pool and its texts live in one thread, and the pool outlives them.

#include <array>
#include <utility>
#include <vector>

#include <QByteArrayView>
#include <QHashFunctions>

namespace base {

class TextPool;
inline constexpr size_t TextTallyCount = 2;

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
        return m_entry ? m_entry->view() : QByteArrayView();
    }

    /// Adds to one of the text's tallies, which of TextTallyCount is for the pool's users to
    /// agree upon; they begin at 0 and go with the text. Nothing is counted for the empty one.
    void count(size_t tally, int by) const
    {
        if (m_entry)
            m_entry->tallies[tally] += by;
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
        std::array<qint32, TextTallyCount> tallies{};

        [[nodiscard]] char *text() { return reinterpret_cast<char *>(this + 1); }
        [[nodiscard]] QByteArrayView view() { return {text(), qsizetype(size)}; }
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
    /// What SharedText::count() made of one tally of this text; 0 when nobody has it.
    [[nodiscard]] int tally(QByteArrayView text, size_t tally) const;
    /// How many different ones there are.
    [[nodiscard]] qsizetype size() const { return m_size; }

private:
    friend class SharedText;
    using Entry = SharedText::Entry;

    [[nodiscard]] Entry *&bucketOf(QByteArrayView text) { return m_buckets[placeOf(text)]; }
    [[nodiscard]] size_t placeOf(QByteArrayView text) const;
    [[nodiscard]] Entry *lookUp(QByteArrayView text) const;
    void grow();
    void remove(Entry *entry) noexcept;

    std::vector<Entry *> m_buckets; // a power of two
    qsizetype m_size = 0;
};

} // namespace base
