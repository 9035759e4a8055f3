// SPDX-License-Identifier: Apache-2.0
#pragma once

// Three-way comparisons of what stands in rows, as ChangeModel wants them.

#include <QByteArray>
#include <QString>

namespace gui {

[[nodiscard]] inline int order(qint64 a, qint64 b)
{
    return a < b ? -1 : int(a > b);
}
/// Moments of which 0 is never, later than any.
[[nodiscard]] inline int orderOfMoments(qint64 a, qint64 b)
{
    return a == 0 || b == 0 ? order(a == 0, b == 0) : order(a, b);
}
[[nodiscard]] inline int order(const QByteArray &a, const QByteArray &b)
{
    return a.compare(b);
}
/// Nothing stands behind something; upper and lower case are the same.
[[nodiscard]] inline int order(const QString &a, const QString &b)
{
    return a.isEmpty() || b.isEmpty() ? order(a.isEmpty(), b.isEmpty())
                                      : a.compare(b, Qt::CaseInsensitive);
}

} // namespace gui
