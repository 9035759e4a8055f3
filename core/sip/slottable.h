// SPDX-License-Identifier: Apache-2.0
#pragma once

// Records in slots that are used again, named by slot and generation: an id is found without
// hashing, and one that outlives its record finds nothing. Records stay where they are while they
// live, in blocks that are given back when nothing lives in them: after a busy minute only the
// generations remain. Used for both kinds of transactions.

#include <array>
#include <memory>
#include <utility>
#include <vector>

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
        m_slots[slot].nextFree = Used;
        Block &block = blockFor(slot);
        ++block.used;
        block.records[slot % BlockSize] = std::move(record);
        ++m_size;
        return idOf(slot);
    }
    void erase(Id id)
    {
        if (!find(id))
            return;
        const quint32 slot = slotOf(id);
        m_slots[slot] = {(m_slots[slot].generation + 1) & GenerationMask, m_free};
        m_free = slot;
        --m_size;
        std::unique_ptr<Block> &block = m_blocks[slot / BlockSize];
        block->records[slot % BlockSize] = T();
        if (--block->used == 0)
            m_spare = std::move(block);
    }
    [[nodiscard]] T *find(Id id)
    {
        T *record = atSlot(slotOf(id));
        return record && idOf(slotOf(id)) == id ? record : nullptr;
    }
    [[nodiscard]] T *atSlot(quint32 slot)
    {
        return slot < m_slots.size() && m_slots[slot].nextFree == Used
                   ? &m_blocks[slot / BlockSize]->records[slot % BlockSize]
                   : nullptr;
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
        for (quint32 slot = 0; slot < slotCount(); ++slot) {
            if (T *record = atSlot(slot))
                function(*record);
        }
    }
    /// One more than the highest slot ever used.
    [[nodiscard]] quint32 slotCount() const { return quint32(m_slots.size()); }
    /// How many records there is room for without asking for memory.
    [[nodiscard]] qsizetype capacity() const
    {
        qsizetype blocks = m_spare ? 1 : 0;
        for (const std::unique_ptr<Block> &block : m_blocks)
            blocks += block ? 1 : 0;
        return blocks * qsizetype(BlockSize);
    }

private:
    static constexpr quint32 None = 0xffffffff;
    static constexpr quint32 Used = 0xfffffffe;           // stands in for the next free slot
    static constexpr quint32 GenerationMask = 0x3fffffff; // leaves the id's top bit to its user
    static constexpr quint32 BlockSize = 64;

    struct Slot
    {
        quint32 generation = 0;
        quint32 nextFree = None;
    };
    struct Block
    {
        std::array<T, BlockSize> records{};
        quint32 used = 0;
    };

    [[nodiscard]] Block &blockFor(quint32 slot)
    {
        const size_t index = slot / BlockSize;
        if (index == m_blocks.size())
            m_blocks.emplace_back();
        std::unique_ptr<Block> &block = m_blocks[index];
        if (!block)
            block = m_spare ? std::move(m_spare) : std::make_unique<Block>();
        return *block;
    }

    std::vector<Slot> m_slots;
    std::vector<std::unique_ptr<Block>> m_blocks; // null: nothing lives in it
    std::unique_ptr<Block> m_spare; // so that one record that comes and goes costs no block
    quint32 m_free = None;
    qsizetype m_size = 0;
};

} // namespace sip
