// SPDX-License-Identifier: Apache-2.0
#pragma once

// One rule in plain words: its name, whom it means, when it holds, what it does and what is shown.
// Every change is at once a new text of the document. Part of RulesForm; GUI thread.

#include <QScrollArea>

#include "gui/documents/ruleedit.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace gui {

class RuleGrantsBox;
class RuleMembersBox;
class RuleMomentBox;

class RuleEditor : public QScrollArea
{
    Q_OBJECT

public:
    explicit RuleEditor(QWidget *parent = nullptr);

    /// `document` must outlive what is shown of it.
    void show(const RulesDocument &document, int rule);
    /// There is no rule to show; to be called before the editor loses the focus to what is.
    void forget();
    void focusName();

Q_SIGNALS:
    void edited(const QByteArray &text);
    void failed(const QString &sentence);

private:
    void build();
    void renamed();
    [[nodiscard]] const RuleCard &card() const;

    const RulesDocument *m_document = nullptr;
    int m_rule = -1;
    QLineEdit *m_name = nullptr;
    QComboBox *m_handling = nullptr;
    QLabel *m_handlingHelp = nullptr;
    RuleMembersBox *m_members = nullptr;
    RuleMomentBox *m_moment = nullptr;
    RuleGrantsBox *m_grants = nullptr;
    QLabel *m_others = nullptr;
};

} // namespace gui
