// SPDX-License-Identifier: Apache-2.0
#pragma once

// Shows the document that is open: its form and its source, what is wrong with it, what would come
// of storing it, and the questions that come up. Shows one DocumentSession after the other. Part of
// the page Documents; GUI thread.

#include <QPointer>
#include <QWidget>

#include "gui/documents/documentsession.h"

class QLabel;
class QStackedWidget;

namespace gui {

class Actions;
class AskBar;
class CheckView;
class ConflictView;
class DocumentSights;
class EmptyState;

class DocumentPane : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentPane(Actions &actions, QWidget *parent = nullptr);

    /// Null: none; `hint` says then what to do. The session must outlive being shown.
    void show(DocumentSession *session, const QString &hint = {});
    [[nodiscard]] DocumentSession *session() const { return m_session; }
    [[nodiscard]] DocumentSights &sights() const { return *m_sights; }
    /// Asks about deleting; `answer` is called if the user means it.
    void askToDelete(const server::DocumentForecast &forecast, std::function<void()> answer);

Q_SIGNALS:
    void failed(const QString &sentence);

private:
    void build();
    QWidget *buildHead();
    void connectActions();
    void connectSession();
    void showState();
    void showModified();
    void showCheck();
    void showTheirs();
    void textChanged();
    void askForAgreement(const server::DocumentForecast &forecast);
    [[nodiscard]] bool isOpen() const;
    void showNextProblem();
    void enableActions();

    Actions &m_actions;
    QPointer<DocumentSession> m_session;
    QString m_hint;
    std::optional<int> m_agreedRevision; // of the text that somebody is asked to agree to
    QLabel *m_title = nullptr;
    QLabel *m_state = nullptr;
    AskBar *m_question = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    DocumentSights *m_sights = nullptr;
    ConflictView *m_conflict = nullptr;
    CheckView *m_check = nullptr;
};

} // namespace gui
