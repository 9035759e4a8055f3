// SPDX-License-Identifier: Apache-2.0
#pragma once

// A page that is a table with its filter above it, and perhaps something besides: what the pages of
// presentities, watchers, subscriptions and registrations have in common. GUI thread.

#include "gui/page.h"
#include "gui/widgets/tablepanel.h"

class QToolBar;

namespace gui {

class TablePage : public Page
{
    Q_OBJECT

public:
    void focusFilter() override;
    /// The rows of an address, or those with the words.
    void showOnly(const QString &what) override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

protected:
    void showEvent(QShowEvent *event) override;
    /// The actions that lead from a row to another page. Several pages have them, so that each says
    /// when it is seen whether a row is chosen.
    void setLinks(const QList<QAction *> &links);
    TablePage(const QString &name, Symbol symbol, const QString &title, const Surroundings &around,
              QWidget *parent);

    /// Makes the panel; `model` must outlive it.
    void makePanel(const TablePanel::Texts &texts, ChangeModel &model);
    /// An empty bar, its buttons with their words.
    [[nodiscard]] QToolBar *makeTools(const QString &name);

    Surroundings m_around;
    TablePanel *m_panel = nullptr;

private:
    void enableLinks();

    QList<QAction *> m_links;
};

} // namespace gui
