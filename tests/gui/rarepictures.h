// SPDX-License-Identifier: Apache-2.0
#pragma once

// Pictures of what one rarely sees, for screenshots.cpp: tables of a hundred thousand rows, and
// what stands in place of the window when the server does not start.

#include <QDir>
#include <QStringList>
#include <QWidget>

namespace base {
class Logging;
}

namespace test {

/// How many were blank: 0 or 1.
int take(QWidget &widget, const QDir &folder, const QString &name);
/// Of these pages, or all; the names end in `what`. They return the number of blank ones.
int takeCrowd(const QDir &folder, const QStringList &wanted, const QString &what, QSize size);
int takeStartProblems(const QDir &folder, const QString &what);

} // namespace test
