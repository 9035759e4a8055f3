// SPDX-License-Identifier: Apache-2.0
#pragma once

// A document as its form and as its source, each in a tab: two sights of one text, always in step,
// and each comes up where the other one was. Part of DocumentPane; GUI thread.

#include <QPointer>
#include <QTabWidget>

#include "gui/documents/documentsession.h"

class QLineEdit;
class QSettings;
class QStackedWidget;

namespace gui {

class Actions;
class DocumentForm;
class FindBar;
class ListsForm;
class RulesForm;
class XmlEditor;

class DocumentSights : public QTabWidget
{
    Q_OBJECT

public:
    explicit DocumentSights(Actions &actions, QWidget *parent = nullptr);

    /// Null: none.
    void show(DocumentSession *session);
    /// The form for its kind, if there is one, once the document is open.
    void chooseForm();
    void setErrors(const std::vector<base::XmlError> &errors);
    [[nodiscard]] bool hasErrors() const;
    /// The line of the cursor, from 1; 0 while the form is shown.
    [[nodiscard]] int currentLine() const;
    /// In the source.
    void showPlace(qint64 line, qint64 column);

    /// Takes over what stands in the field that the cursor has not left yet; false, and failed():
    /// it cannot be taken.
    bool finishTyping();
    /// Puts the cursor where one edits.
    void focusEditor();
    /// The cursor is in the source.
    [[nodiscard]] bool hasSourceFocus() const;
    void openFind();
    void openReplace();
    void findNext();
    void findPrevious();
    /// Lays the source out.
    void format();

    void saveState(QSettings &settings) const;
    void restoreState(QSettings &settings);

Q_SIGNALS:
    void failed(const QString &sentence);

private:
    void build();
    QWidget *buildSource();
    [[nodiscard]] std::array<DocumentForm *, 2> forms() const;
    void textChanged();
    void formEdited(const QByteArray &text);
    bool finishField(QLineEdit *field);
    void tabChanged(int tab);

    Actions &m_actions;
    QPointer<DocumentSession> m_session;
    QStackedWidget *m_forms = nullptr;
    RulesForm *m_rules = nullptr;
    ListsForm *m_lists = nullptr;
    DocumentForm *m_form = nullptr; // of the document that is shown; null: it has none
    QWidget *m_source = nullptr;
    XmlEditor *m_editor = nullptr;
    FindBar *m_find = nullptr;
    qsizetype m_formPlace = -1; // which part the form showed when it came up
    bool m_prefersSource = false;
};

} // namespace gui
