// SPDX-License-Identifier: Apache-2.0
#pragma once

// Moments as people speak of them: how long ago or how soon in tables, exactly in tool tips.
// Unix seconds, as rows have them; 0 is never. GUI thread.

#include <QCoreApplication>
#include <QString>

namespace gui {

class Times
{
    Q_DECLARE_TR_FUNCTIONS(gui::Times)

public:
    /// "just now", "5 min ago", "yesterday" ... or "in 40 s"; empty for 0.
    [[nodiscard]] static QString relative(qint64 moment);
    [[nodiscard]] static QString relative(qint64 moment, qint64 now);
    /// The long ones among the texts of relative(), each in a line: for the widths of columns.
    [[nodiscard]] static QString samples();
    /// With date, seconds and time zone; empty for 0.
    [[nodiscard]] static QString exact(qint64 moment);
    /// "2 h 5 min".
    [[nodiscard]] static QString duration(qint64 seconds);
};

} // namespace gui
