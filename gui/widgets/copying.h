// SPDX-License-Identifier: Apache-2.0
#pragma once

// Copy, as an action of a page, is about what has the focus: the text selected in a field or a
// source, or the cell of another list than the main one. GUI thread.

class QAbstractItemView;
class QAction;
class QWidget;

namespace gui {

/// Copies the text that is selected where the focus is, if that is within `place`; false: there is
/// none.
bool copySelectedText(const QWidget &place);
/// Copies it, or the current cell of the list with the focus; false: `main` is meant.
bool copyFocused(const QWidget &place, const QAbstractItemView &main);
/// Copies the selected rows of the list with the focus, parted by tabs; false: `main` is meant.
bool copyFocusedRows(const QWidget &place, const QAbstractItemView &main);

/// Puts it into the menu of a list, whose current cell it copies while that has the focus.
void offerCopy(QAbstractItemView &list, QAction *copy);

} // namespace gui
