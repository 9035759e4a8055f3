// SPDX-License-Identifier: Apache-2.0
#pragma once

// Shows the document that is open: its form and its source, which are two sights of one text; what
// is wrong with it, what would come of storing it, and the questions that come up. Shows one
// DocumentSession after the other. Part of the page Documents; GUI thread.

#include <QPointer>
#include <QWidget>

#include "gui/documents/documentsession.h"

class QLabel;
class QSettings;
class QStackedWidget;
class QTabWidget;

namespace gui {

class Actions;
class AskBar;
class CheckView;
class ConflictView;
class DocumentForm;
class FindBar;
class ListsForm;
class RulesForm;
class XmlEditor;

class DocumentPane : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentPane(Actions &actions, QWidget *parent = nullptr);

    /// Null: none; `hint` says then what to do. The session must outlive being shown.
    void show(DocumentSession *session, const QString &hint = {});
    [[nodiscard]] DocumentSession *session() const { return m_session; }
    /// Takes over what stands in a field that the cursor has not left yet.
    void finishTyping();
    /// Puts the cursor where one edits.
    void focusEditor();
    /// The cursor is in the source.
    [[nodiscard]] bool hasSourceFocus() const;
    void openFind();
    /// Asks about deleting; `answer` is called if the user means it.
    void askToDelete(const server::DocumentForecast &forecast, std::function<void()> answer);

    void saveState(QSettings &settings) const;
    void restoreState(QSettings &settings);

Q_SIGNALS:
    void failed(const QString &sentence);

private:
    void build();
    QWidget *buildHead();
    QWidget *buildSource();
    void connectActions();
    void connectSession();
    void showState();
    void showModified();
    void showCheck();
    void showTheirs();
    void askForAgreement(const server::DocumentForecast &forecast);
    [[nodiscard]] bool isOpen() const;
    void chooseForm();
    void textChanged();
    void formEdited(const QByteArray &text);
    void tabChanged(int tab);
    void showPlace(qint64 line, qint64 column);
    void format();
    void showNextProblem();
    void enableActions();

    Actions &m_actions;
    QPointer<DocumentSession> m_session;
    QString m_hint;
    QLabel *m_title = nullptr;
    QLabel *m_state = nullptr;
    AskBar *m_question = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_empty = nullptr;
    QTabWidget *m_tabs = nullptr;
    QStackedWidget *m_forms = nullptr;
    RulesForm *m_rules = nullptr;
    ListsForm *m_lists = nullptr;
    DocumentForm *m_form = nullptr; // of the document that is shown; null: it has none
    QWidget *m_source = nullptr;
    XmlEditor *m_editor = nullptr;
    FindBar *m_find = nullptr;
    ConflictView *m_conflict = nullptr;
    CheckView *m_check = nullptr;
    qsizetype m_formPlace = -1; // which part the form showed when it came up
    bool m_prefersSource = false;
};

} // namespace gui
