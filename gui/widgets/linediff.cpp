// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/linediff.h"

#include <algorithm>

namespace gui {

namespace {

constexpr qint64 MostCompared = 4'000'000; // pairs of lines; beyond, all between is different

class Differ
{
public:
    Differ(const QStringList &left, const QStringList &right)
        : m_left(left)
        , m_right(right)
    {
    }

    [[nodiscard]] std::vector<DiffRow> run()
    {
        int begin = 0;
        int leftEnd = int(m_left.size());
        int rightEnd = int(m_right.size());
        while (begin < std::min(leftEnd, rightEnd) && m_left[begin] == m_right[begin]) {
            m_rows.push_back({begin, begin, true});
            ++begin;
        }
        std::vector<DiffRow> tail;
        while (leftEnd > begin && rightEnd > begin && m_left[leftEnd - 1] == m_right[rightEnd - 1])
            tail.push_back({--leftEnd, --rightEnd, true});
        middle(begin, leftEnd, begin, rightEnd);
        m_rows.insert(m_rows.end(), tail.rbegin(), tail.rend());
        return std::move(m_rows);
    }

private:
    /// The longest common subsequence, by the table of lengths from the end.
    void middle(int left, int leftEnd, int right, int rightEnd)
    {
        const int columns = rightEnd - right + 1;
        if (qint64(leftEnd - left) * columns > MostCompared) {
            different(left, leftEnd, right, rightEnd);
            return;
        }
        std::vector<int> lengths(size_t(leftEnd - left + 1) * size_t(columns), 0);
        const auto length = [&](int l, int r) -> int & {
            return lengths[size_t(l - left) * size_t(columns) + size_t(r - right)];
        };
        for (int l = leftEnd - 1; l >= left; --l) {
            for (int r = rightEnd - 1; r >= right; --r) {
                length(l, r) = m_left[l] == m_right[r]
                                   ? length(l + 1, r + 1) + 1
                                   : std::max(length(l + 1, r), length(l, r + 1));
            }
        }
        int l = left;
        int r = right;
        while (l < leftEnd || r < rightEnd) {
            const int fromLeft = l;
            const int fromRight = r;
            while ((l < leftEnd || r < rightEnd) &&
                   !(l < leftEnd && r < rightEnd && m_left[l] == m_right[r])) {
                if (r == rightEnd || (l < leftEnd && length(l + 1, r) >= length(l, r + 1)))
                    ++l;
                else
                    ++r;
            }
            different(fromLeft, l, fromRight, r);
            if (l < leftEnd && r < rightEnd)
                m_rows.push_back({l++, r++, true});
        }
    }

    void different(int left, int leftEnd, int right, int rightEnd)
    {
        while (left < leftEnd || right < rightEnd) {
            m_rows.push_back(
                {left < leftEnd ? left++ : -1, right < rightEnd ? right++ : -1, false});
        }
    }

    const QStringList &m_left;
    const QStringList &m_right;
    std::vector<DiffRow> m_rows;
};

} // namespace

std::vector<DiffRow> diffLines(const QStringList &left, const QStringList &right)
{
    return Differ(left, right).run();
}

} // namespace gui
