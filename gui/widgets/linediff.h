// SPDX-License-Identifier: Apache-2.0
#pragma once

// Two texts line by line, side by side: which lines they share, and which one has alone. A value;
// for ConflictView.

#include <vector>

#include <QStringList>

namespace gui {

/// A row of both: the numbers of its lines, counted from 0; -1: that side has none there.
struct DiffRow
{
    int left = -1;
    int right = -1;
    bool isSame = false;

    friend bool operator==(const DiffRow &, const DiffRow &) = default;
};

/// Lines that differ stand in one row as long as both sides have some.
[[nodiscard]] std::vector<DiffRow> diffLines(const QStringList &left, const QStringList &right);

} // namespace gui
