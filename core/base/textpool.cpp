// SPDX-License-Identifier: Apache-2.0
#include "base/textpool.h"

#include <cstdlib>
#include <cstring>
#include <new>

namespace base {

namespace {

constexpr size_t FirstBuckets = 64;

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

// Seeded: the texts come from outside, and are not to fall into one bucket by intent. The hash is
// not kept: it is made again when the table grows and when a text comes or goes.
size_t TextPool::placeOf(QByteArrayView text) const
{
    return qHash(text, size_t(QHashSeed::globalSeed())) & (m_buckets.size() - 1);
}

TextPool::Entry *TextPool::lookUp(QByteArrayView text) const
{
    for (Entry *each = m_buckets[placeOf(text)]; each; each = each->next) {
        if (each->view() == text)
            return each;
    }
    return nullptr;
}

SharedText TextPool::find(QByteArrayView text) const
{
    Entry *known = text.isEmpty() ? nullptr : lookUp(text);
    return known ? SharedText(*known) : SharedText();
}

int TextPool::tally(QByteArrayView text, size_t tally) const
{
    const Entry *known = text.isEmpty() ? nullptr : lookUp(text);
    return known ? known->tallies[tally] : 0;
}

SharedText TextPool::share(QByteArrayView text)
{
    if (text.isEmpty())
        return {};
    if (Entry *known = lookUp(text))
        return SharedText(*known);
    if (size_t(m_size) == m_buckets.size())
        grow();
    Entry *&bucket = bucketOf(text);
    void *memory = ::operator new(sizeof(Entry) + size_t(text.size()));
    auto *entry = new (memory) Entry{bucket, this, 0, quint32(text.size())};
    std::memcpy(entry->text(), text.data(), size_t(text.size()));
    bucket = entry;
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
            each->next = std::exchange(bucketOf(each->view()), each);
        }
    }
}

void TextPool::remove(Entry *entry) noexcept
{
    Entry **link = &bucketOf(entry->view());
    while (*link != entry)
        link = &(*link)->next;
    *link = entry->next;
    --m_size;
    ::operator delete(entry);
}

} // namespace base
