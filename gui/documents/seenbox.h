// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which services, persons or devices a rule shows: none, all, or some by what they are. Part of
// RuleGrantsBox; GUI thread.

#include <QWidget>

#include "gui/documents/rulewords.h"

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace gui {

class SeenBox : public QWidget
{
    Q_OBJECT

public:
    SeenBox(SeenPart part, QWidget *parent);

    void show(const presence::SelectorSet &seen);
    /// What is shown next is of another rule: nothing of what was begun is left.
    void forget();

Q_SIGNALS:
    void chosen(const presence::SelectorSet &seen);

private:
    void build(const QString &name);
    void choiceMade();
    void add();
    void remove();
    void enable();

    SeenPart m_part;
    presence::SelectorSet m_seen;
    bool m_isChoosing = false; // somebody has said "some", and not yet which
    QComboBox *m_choice = nullptr;
    QWidget *m_some = nullptr;
    QListWidget *m_list = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_value = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace gui
