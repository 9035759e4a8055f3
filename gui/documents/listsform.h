// SPDX-License-Identifier: Apache-2.0
#pragma once

// Resource lists as a tree: contacts and lists are added, renamed in place, and moved by drag and
// drop. Part of the page Documents; GUI thread.

#include <QSet>

#include "gui/documents/documentform.h"
#include "gui/models/listsmodel.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace gui {

class Actions;

class ListsForm final : public DocumentForm
{
    Q_OBJECT

public:
    explicit ListsForm(Actions &actions, QWidget *parent = nullptr);

    [[nodiscard]] qsizetype place() const override;
    void goTo(qsizetype place) override;
    [[nodiscard]] QList<QAction *> formActions() const override;
    [[nodiscard]] QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

protected:
    std::optional<base::XmlError> read(const QByteArray &text) override;
    void forgetTyped() override;

private:
    void build();
    QWidget *buildLine();
    void connectActions();
    void enable();
    void showKind();
    void add();
    /// Why that cannot be added; empty: it can.
    [[nodiscard]] QString trouble(ListItem::Kind kind, const QString &value) const;
    void addList();
    void remove();
    [[nodiscard]] ItemId current() const;
    /// The list that is current, or that of what is; the first one when nothing is.
    [[nodiscard]] ItemId currentList() const;
    void select(ItemId item);
    /// Which lists are folded, by what they are called on the way down.
    [[nodiscard]] QString pathOf(ItemId item) const;
    void keepFolded();

    Actions &m_actions;
    ListsModel m_model;
    QTreeView *m_tree = nullptr;
    QLabel *m_empty = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_name = nullptr;
    QPushButton *m_add = nullptr;
    QSet<QString> m_folded;
};

} // namespace gui
