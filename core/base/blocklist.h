// SPDX-License-Identifier: Apache-2.0
#pragma once

// Records by number, in blocks of 256: references stay good while others are added, and no space is
// lost between blocks, as a std::deque with its 512 bytes loses for records of a hundred. Who takes
// and gives back gets old numbers again.

#include <array>
#include <memory>
#include <vector>

#include <QtGlobal>

namespace base {

template <class T>
class BlockList
{
public:
    [[nodiscard]] T &operator[](size_t index) { return (*m_blocks[index / Size])[index % Size]; }
    [[nodiscard]] const T &operator[](size_t index) const
    {
        return (*m_blocks[index / Size])[index % Size];
    }
    [[nodiscard]] size_t size() const { return m_size; }
    /// One more, as T() makes it.
    void append()
    {
        if (m_size % Size == 0)
            m_blocks.push_back(std::make_unique<Block>());
        ++m_size;
    }

    /// The number of one as T() makes it: given back before, or one more.
    [[nodiscard]] quint32 take()
    {
        if (m_free.empty()) {
            append();
            return quint32(m_size - 1);
        }
        const quint32 index = m_free.back();
        m_free.pop_back();
        return index;
    }
    /// One that was taken is as T() makes it, and may be taken again.
    void giveBack(quint32 index)
    {
        (*this)[index] = T();
        m_free.push_back(index);
    }
    /// How many are taken, where all are.
    [[nodiscard]] size_t taken() const { return m_size - m_free.size(); }

private:
    static constexpr size_t Size = 256;
    using Block = std::array<T, Size>;

    std::vector<std::unique_ptr<Block>> m_blocks;
    std::vector<quint32> m_free;
    size_t m_size = 0;
};

} // namespace base
