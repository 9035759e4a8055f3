// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which elements of other specifications a rule shows, each by its name and namespace (RFC 5025,
// 3.3.2.14). Part of RuleGrantsBox; GUI thread.

#include <QWidget>

#include "presence/grants.h"

class QLineEdit;
class QListWidget;
class QPushButton;

namespace gui {

class UnknownBox : public QWidget
{
    Q_OBJECT

public:
    explicit UnknownBox(QWidget *parent = nullptr);

    void show(const std::vector<presence::ElementName> &shown);
    /// What is shown next is of another rule.
    void forget();

Q_SIGNALS:
    void chosen(const presence::ElementName &element, bool isShown);

private:
    void build();
    void enable();
    void add();
    void remove();
    [[nodiscard]] presence::ElementName typed() const;

    std::vector<presence::ElementName> m_shown;
    QListWidget *m_list = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_namespace = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace gui
