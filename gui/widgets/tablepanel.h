// SPDX-License-Identifier: Apache-2.0
#pragma once

// A table with its filter above it, and a sentence in its place when it has nothing to show: what
// to do next, or that the filter hides everything. What most pages are made of. GUI thread.

#include <QWidget>

class QAction;
class QSettings;
class QStackedLayout;

namespace gui {

class Actions;
class ChangeModel;
class EmptyState;
class FilterBar;
class Table;

class TablePanel : public QWidget
{
    Q_OBJECT

public:
    struct Texts
    {
        QString name;        ///< of the table; those of the parts begin with it
        QString what;        ///< "Presentities", for screen readers
        QString placeholder; ///< what can be typed in the filter
        QString filterWhat;  ///< "Filter the presentities by words"
    };

    /// `model` must outlive it. The one who makes it connects the filter with the model.
    TablePanel(const Texts &texts, ChangeModel &model, const Actions &actions, QWidget *parent);

    [[nodiscard]] Table &table() const { return *m_table; }
    [[nodiscard]] FilterBar &filter() const { return *m_filter; }
    /// What to do when there is no row at all.
    void setEmptyText(const QString &text);
    /// A button for it in the same place.
    void offerWhenEmpty(QAction *action);
    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

private:
    void build();
    void refresh();

    ChangeModel &m_model;
    FilterBar *m_filter;
    Table *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_stack = nullptr;
    QString m_emptyText;
};

} // namespace gui
