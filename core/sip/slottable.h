// SPDX-License-Identifier: Apache-2.0
#pragma once

// Records in slots that are used again, named by slot and generation: an id is found without
// hashing, and one that outlives its record finds nothing. Records stay where they are while they
// live. Used for both kinds of transactions.

#include <deque>
#include <utility>

#include <QtGlobal>

namespace sip {

template <class T>
class SlotTable
{
public:
    /// Slot in the lower half, generation in the upper; 0 is none.
    using Id = quint64;

    [[nodiscard]] Id insert(T record)
    {
        quint32 slot = m_free;
        if (slot != None) {
            m_free = m_slots[slot].nextFree;
        } else {
            slot = quint32(m_slots.size());
            m_slots.emplace_back();
        }
        Slot &taken = m_slots[slot];
        taken.record = std::move(record);
        taken.isUsed = true;
        ++m_size;
        return idOf(slot);
    }
    void erase(Id id)
    {
        if (!find(id))
            return;
        const quint32 slot = slotOf(id);
        m_slots[slot].record = T();
        m_slots[slot].isUsed = false;
        m_slots[slot].generation = (m_slots[slot].generation + 1) & GenerationMask;
        m_slots[slot].nextFree = m_free;
        m_free = slot;
        --m_size;
    }
    [[nodiscard]] T *find(Id id)
    {
        T *record = atSlot(slotOf(id));
        return record && idOf(slotOf(id)) == id ? record : nullptr;
    }
    [[nodiscard]] T *atSlot(quint32 slot)
    {
        return slot < m_slots.size() && m_slots[slot].isUsed ? &m_slots[slot].record : nullptr;
    }
    [[nodiscard]] Id idOf(quint32 slot) const
    {
        return quint64(m_slots[slot].generation + 1) << 32 | slot;
    }
    [[nodiscard]] static quint32 slotOf(Id id) { return quint32(id); }
    [[nodiscard]] qsizetype size() const { return m_size; }
    template <class Function>
    void forEach(Function function)
    {
        for (Slot &slot : m_slots) {
            if (slot.isUsed)
                function(slot.record);
        }
    }
    /// One more than the highest slot ever used.
    [[nodiscard]] quint32 slotCount() const { return quint32(m_slots.size()); }

private:
    static constexpr quint32 None = 0xffffffff;
    static constexpr quint32 GenerationMask = 0x3fffffff; // leaves the id's top bit to its user

    struct Slot
    {
        T record;
        quint32 generation = 0;
        quint32 nextFree = None;
        bool isUsed = false;
    };
    std::deque<Slot> m_slots; // never moves a record
    quint32 m_free = None;
    qsizetype m_size = 0;
};

} // namespace sip
