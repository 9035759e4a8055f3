// SPDX-License-Identifier: Apache-2.0
#pragma once

// The icons of the window, drawn by code: sharp at every scale, in the text colour of the palette
// in force, so that light and dark need no second set, and without the plugin for SVG files, which
// many desktops do not have.

#include <QIcon>

namespace gui {

enum class Symbol : quint8 {
    Overview,
    Presentities,
    Approvals,
    Subscriptions,
    Registrations,
    Documents,
    Users,
    Traffic,
    Lab,
    Log,
    Settings,
    Copy,
    Approve,
    Block,
    PoliteBlock,
    Later,
    Undo,
    Add,
    Remove,
    SendAgain,
    End,
    Refresh,
    Find,
    Close,
    Pause,
    Play,
    Save,
    Open,
    Warning,
    Good,
    Information,
    Quit,
    Redo,
    Format,
    Export,
    Count
};

[[nodiscard]] QIcon icon(Symbol symbol);
/// As resources/icons/hereabouts.svg has it, which only who has Qt's plug-in for SVG could read.
[[nodiscard]] QIcon applicationIcon();
/// Paints it in one colour, for badges and the sidebar.
void paintSymbol(QPainter &painter, const QRectF &where, Symbol symbol, const QColor &color);

} // namespace gui
