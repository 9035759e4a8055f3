// SPDX-License-Identifier: Apache-2.0
#pragma once

// Whom a rule means: anyone at all, or persons and domains, with exceptions. Part of RuleEditor;
// GUI thread.

#include <QWidget>

#include "gui/documents/ruleedit.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace gui {

class RuleMembersBox : public QWidget
{
    Q_OBJECT

public:
    explicit RuleMembersBox(QWidget *parent = nullptr);

    void show(const RulesDocument &document, int rule);
    void forget();

Q_SIGNALS:
    void edited(const QByteArray &text);
    void failed(const QString &sentence);

private:
    void build();
    void showMembers();
    void audienceChosen();
    void add();
    void except();
    void remove();
    void enableButtons();
    [[nodiscard]] const RuleCard &card() const;
    /// Of what is current: a member, and its exception or -1.
    [[nodiscard]] std::pair<int, int> current() const;

    const RulesDocument *m_document = nullptr;
    int m_rule = -1;
    QComboBox *m_audience = nullptr;
    QTreeWidget *m_members = nullptr;
    QLineEdit *m_who = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_except = nullptr;
    QPushButton *m_remove = nullptr;
    QWidget *m_list = nullptr; // what only RuleCard::Audience::Members shows
};

/// What somebody typed as whom he means: an address, a domain, or '*' for everybody; nothing when
/// it is none of these.
[[nodiscard]] std::optional<RuleMember> memberFrom(const QString &typed);

} // namespace gui
