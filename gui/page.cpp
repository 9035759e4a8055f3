// SPDX-License-Identifier: Apache-2.0
#include "gui/page.h"

namespace gui {

Page::Page(const QString &name, Symbol symbol, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_symbol(symbol)
    , m_title(title)
{
    setObjectName(name);
    setAccessibleName(title);
}

void Page::setBadge(int count, const QString &text)
{
    if (m_badge == count && m_badgeText == text)
        return;
    m_badge = count;
    m_badgeText = text;
    Q_EMIT badgeChanged();
}

} // namespace gui
