// SPDX-License-Identifier: Apache-2.0
#pragma once

// The list of pages at the left: icon, title, and a badge with a number where somebody waits.
// A list, so arrows, Home, End and the first letters of a title work, and screen readers read it.

#include <QListWidget>

namespace gui {

class Page;

class Sidebar : public QListWidget
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void addPage(Page &page);
    [[nodiscard]] QSize sizeHint() const override;

private:
    void showBadge(const Page &page, QListWidgetItem *item);
};

} // namespace gui
