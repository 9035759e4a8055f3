// SPDX-License-Identifier: Apache-2.0
#include "base/textpool.h"

#include <cstdlib>
#include <cstring>
#include <new>

namespace base {

namespace {

constexpr size_t FirstBuckets = 64;

// Seeded: the texts come from outside, and are not to fall into one bucket by intent.
quint32 hashOf(QByteArrayView text)
{
    return quint32(qHash(text, size_t(QHashSeed::globalSeed())));
}

} // namespace

void SharedText::forget() noexcept
{
    m_entry->pool->remove(m_entry);
}

TextPool::TextPool()
    : m_buckets(FirstBuckets, nullptr)
{
}

TextPool::~TextPool()
{
    Q_ASSERT(m_size == 0);
}

TextPool::Entry *TextPool::lookUp(QByteArrayView text, quint32 hash) const
{
    for (Entry *each = m_buckets[hash & (m_buckets.size() - 1)]; each; each = each->next) {
        if (each->hash == hash && QByteArrayView(each->text(), each->size) == text)
            return each;
    }
    return nullptr;
}

SharedText TextPool::find(QByteArrayView text) const
{
    Entry *known = text.isEmpty() ? nullptr : lookUp(text, hashOf(text));
    return known ? SharedText(*known) : SharedText();
}

SharedText TextPool::share(QByteArrayView text)
{
    if (text.isEmpty())
        return {};
    const quint32 hash = hashOf(text);
    if (Entry *known = lookUp(text, hash))
        return SharedText(*known);
    if (size_t(m_size) == m_buckets.size())
        grow();
    void *memory = ::operator new(sizeof(Entry) + size_t(text.size()));
    auto *entry = new (memory) Entry{bucketOf(hash), this, 0, quint32(text.size()), hash};
    std::memcpy(entry->text(), text.data(), size_t(text.size()));
    bucketOf(hash) = entry;
    ++m_size;
    return SharedText(*entry);
}

void TextPool::grow()
{
    std::vector<Entry *> all(m_buckets.size() * 2, nullptr);
    all.swap(m_buckets);
    for (Entry *first : all) {
        while (first) {
            Entry *const each = std::exchange(first, first->next);
            each->next = std::exchange(bucketOf(each->hash), each);
        }
    }
}

void TextPool::remove(Entry *entry) noexcept
{
    Entry **link = &bucketOf(entry->hash);
    while (*link != entry)
        link = &(*link)->next;
    *link = entry->next;
    --m_size;
    ::operator delete(entry);
}

} // namespace base
