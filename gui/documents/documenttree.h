// SPDX-License-Identifier: Apache-2.0
#pragma once

// The tree of users, usages and documents with its filter. Part of the page Documents; GUI thread.

#include <QSortFilterProxyModel>
#include <QWidget>

#include "server/documentadministration.h"

class QLabel;
class QLineEdit;
class QTreeView;

namespace gui {

class DocumentModel;

class DocumentTree : public QWidget
{
    Q_OBJECT

public:
    /// `model` must outlive it.
    explicit DocumentTree(DocumentModel &model, QWidget *parent = nullptr);

    /// What of a name is current: all of it, a user with or without a usage, or nothing.
    [[nodiscard]] server::DocumentName current() const;
    void select(const server::DocumentName &name);
    /// A document by the key of its row, or what fits these words.
    void showOnly(const QString &what);
    void focusFilter();
    [[nodiscard]] QString filter() const;
    void setFilter(const QString &words);
    void addMenuActions(const QList<QAction *> &actions, QAction *copy);

Q_SIGNALS:
    void currentChanged();

private:
    void build();
    void showCounts();
    /// How many documents the filter lets through.
    [[nodiscard]] int shown() const;

    DocumentModel &m_model;
    QSortFilterProxyModel m_shown;
    QLineEdit *m_filter = nullptr;
    QTreeView *m_tree = nullptr;
    QLabel *m_counts = nullptr;
};

} // namespace gui
