// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/copying.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace gui {

namespace {

QWidget *focusWithin(const QWidget &place)
{
    QWidget *focus = QApplication::focusWidget();
    return focus && place.isAncestorOf(focus) ? focus : nullptr;
}

/// The list with the focus, unless that is the main one.
QAbstractItemView *otherList(const QWidget &place, const QAbstractItemView &main)
{
    auto *list = qobject_cast<QAbstractItemView *>(focusWithin(place));
    return list == &main ? nullptr : list;
}

} // namespace

bool copySelectedText(const QWidget &place)
{
    QWidget *focus = focusWithin(place);
    if (auto *source = qobject_cast<QPlainTextEdit *>(focus);
        source && source->textCursor().hasSelection()) {
        source->copy();
        return true;
    }
    if (const auto *field = qobject_cast<QLineEdit *>(focus); field && field->hasSelectedText()) {
        field->copy();
        return true;
    }
    return false;
}

bool copyFocused(const QWidget &place, const QAbstractItemView &main)
{
    if (copySelectedText(place))
        return true;
    const QAbstractItemView *list = otherList(place, main);
    if (list && list->currentIndex().isValid())
        QApplication::clipboard()->setText(list->currentIndex().data().toString());
    return list != nullptr;
}

bool copyFocusedRows(const QWidget &place, const QAbstractItemView &main)
{
    const QAbstractItemView *list = otherList(place, main);
    if (!list)
        return false;
    QModelIndexList rows = list->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QString text;
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int column = 0; column < list->model()->columnCount(row.parent()); ++column)
            cells.append(row.siblingAtColumn(column).data().toString());
        text += cells.join(u'\t') + u'\n';
    }
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
    return true;
}

void offerCopy(QAbstractItemView &list, QAction *copy)
{
    list.addAction(copy);
    QObject::connect(copy, &QAction::triggered, &list, [&list] {
        if (list.hasFocus() && list.currentIndex().isValid())
            QApplication::clipboard()->setText(list.currentIndex().data().toString());
    });
}

} // namespace gui
