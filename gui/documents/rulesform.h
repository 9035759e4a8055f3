// SPDX-License-Identifier: Apache-2.0
#pragma once

// Presence rules as a list of sentences, and below it the rule that is chosen, to be edited. Part
// of the page Documents; GUI thread.

#include "gui/documents/documentform.h"
#include "gui/documents/ruleedit.h"

class QListWidget;
class QMenu;
class QSplitter;
class QStackedWidget;

namespace gui {

class Actions;
class EmptyState;
class RuleEditor;

class RulesForm final : public DocumentForm
{
    Q_OBJECT

public:
    explicit RulesForm(Actions &actions, QWidget *parent = nullptr);

    /// Whose rules they are, for the domain that new rules speak of.
    void setUser(const QByteArray &user) { m_user = user; }
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
    void connectActions();
    void showRules();
    void ruleChosen(int row);
    void addRule();
    void removeRule();
    [[nodiscard]] int current() const;

    Actions &m_actions;
    QByteArray m_user;
    RulesDocument m_document;
    QSplitter *m_parts = nullptr;
    QListWidget *m_list = nullptr;
    QStackedWidget *m_below = nullptr;
    EmptyState *m_empty = nullptr;
    RuleEditor *m_editor = nullptr;
    QString m_currentId; // which rule stays current when the text changes
};

} // namespace gui
