// SPDX-License-Identifier: Apache-2.0
#include "gui/documents/documentpane.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTextBlock>

#include "gui/actions.h"
#include "gui/documents/checkview.h"
#include "gui/documents/conflictview.h"
#include "gui/documents/forecasttext.h"
#include "gui/documents/listsform.h"
#include "gui/documents/rulesentence.h"
#include "gui/documents/rulesform.h"
#include "gui/documents/usage.h"
#include "gui/documents/xmlformat.h"
#include "gui/translated.h"
#include "gui/widgets/askbar.h"
#include "gui/widgets/elidedlabel.h"
#include "gui/widgets/findbar.h"
#include "gui/widgets/xmleditor.h"

using namespace Qt::StringLiterals;

namespace gui {

namespace {

qsizetype characters(const QByteArray &text, qsizetype bytes)
{
    return QString::fromUtf8(text.first(bytes)).size();
}

} // namespace

DocumentPane::DocumentPane(Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
{
    setObjectName(u"documentPane"_s);
    build();
    connectActions();
    show(nullptr);
}

void DocumentPane::build()
{
    m_question = new AskBar(u"documentQuestion"_s, this);
    m_empty = new QLabel(this);
    m_empty->setObjectName(u"documentEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    m_forms = new QStackedWidget(this);
    m_rules = new RulesForm(m_actions, m_forms);
    m_lists = new ListsForm(m_actions, m_forms);
    for (DocumentForm *form :
         {static_cast<DocumentForm *>(m_rules), static_cast<DocumentForm *>(m_lists)}) {
        m_forms->addWidget(form);
        connect(form, &DocumentForm::edited, this, &DocumentPane::formEdited);
        connect(form, &DocumentForm::failed, this, &DocumentPane::failed);
        connect(form, &DocumentForm::placeWanted, this, &DocumentPane::showPlace);
    }
    // What is typed counts when it is saved, though the cursor is still in the field.
    for (const QLineEdit *field : m_forms->findChildren<QLineEdit *>())
        connect(field, &QLineEdit::textEdited, m_actions.saveDocument,
                [this] { m_actions.saveDocument->setEnabled(true); });
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"documentTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_forms, tr("Form"));
    m_tabs->addTab(buildSource(), tr("Source"));
    m_conflict = new ConflictView(this);
    m_check = new CheckView(this);
    connect(m_check, &CheckView::placeWanted, this, &DocumentPane::showPlace);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(m_conflict);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(buildHead());
    layout->addWidget(m_question);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_check);
    connect(m_tabs, &QTabWidget::currentChanged, this, &DocumentPane::tabChanged);
    connect(m_tabs, &QTabWidget::tabBarClicked, this,
            [this](int tab) { m_prefersSource = m_tabs->widget(tab) == m_source; });
    connect(m_conflict, &ConflictView::mineChosen, this, [this] {
        m_session->keepMine();
        m_session->prepareSave();
    });
    connect(m_conflict, &ConflictView::theirsChosen, this, [this] { m_session->takeTheirs(); });
    connect(m_conflict, &ConflictView::left, this, [this] { m_stack->setCurrentWidget(m_tabs); });
}

QWidget *DocumentPane::buildHead()
{
    auto *head = new QWidget(this);
    m_title = new ElidedLabel(head);
    m_title->setObjectName(u"documentTitle"_s);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_state = new QLabel(head);
    m_state->setObjectName(u"documentState"_s);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_state);
    return head;
}

QWidget *DocumentPane::buildSource()
{
    m_source = new QWidget(this);
    m_editor = new XmlEditor(m_source);
    m_editor->setObjectName(u"documentSource"_s);
    m_editor->setAccessibleName(tr("Source of the document"));
    m_find = new FindBar(m_editor, m_source);
    auto *layout = new QVBoxLayout(m_source);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_find);
    return m_source;
}

void DocumentPane::connectActions()
{
    connect(m_actions.undoEdit, &QAction::triggered, this, [this] {
        if (m_session)
            m_session->document()->undo();
    });
    connect(m_actions.redoEdit, &QAction::triggered, this, [this] {
        if (m_session)
            m_session->document()->redo();
    });
    connect(m_actions.replaceInDocument, &QAction::triggered, this, [this] {
        m_tabs->setCurrentWidget(m_source);
        m_find->open(FindBar::Mode::Replace);
    });
    connect(m_actions.formatDocument, &QAction::triggered, this, &DocumentPane::format);
    connect(m_actions.nextProblem, &QAction::triggered, this, &DocumentPane::showNextProblem);
}

void DocumentPane::show(DocumentSession *session, const QString &hint)
{
    if (m_session) {
        m_session->disconnect(this);
        m_session->document()->disconnect(this);
    }
    m_hint = hint;
    m_question->hide();
    m_find->hide();
    m_session = session;
    m_editor->edit(session ? session->document() : nullptr);
    if (session)
        connectSession();
    chooseForm();
    showState();
    showCheck();
    showTheirs();
}

void DocumentPane::connectSession()
{
    DocumentSession *session = m_session;
    connect(session, &DocumentSession::stateChanged, this, [this] {
        chooseForm();
        showState();
    });
    connect(session, &DocumentSession::modifiedChanged, this, &DocumentPane::showModified);
    connect(session, &DocumentSession::checked, this, &DocumentPane::showCheck);
    connect(session, &DocumentSession::theirsChanged, this, &DocumentPane::showTheirs);
    connect(session, &DocumentSession::agreementWanted, this, &DocumentPane::askForAgreement);
    connect(session->document(), &QTextDocument::contentsChanged, this, &DocumentPane::textChanged);
    connect(session->document(), &QTextDocument::undoAvailable, m_actions.undoEdit,
            &QAction::setEnabled);
    connect(session->document(), &QTextDocument::redoAvailable, m_actions.redoEdit,
            &QAction::setEnabled);
}

bool DocumentPane::isOpen() const
{
    return m_session && m_session->state() == DocumentSession::State::Open;
}

void DocumentPane::chooseForm()
{
    m_form = nullptr;
    const QByteArray kind = isOpen() ? m_session->name().kind : QByteArray();
    if (isOfRules(kind)) {
        m_rules->setUser(m_session->name().user);
        m_form = m_rules;
    } else if (kind == "resource-lists") {
        m_form = m_lists;
    }
    for (DocumentForm *form :
         {static_cast<DocumentForm *>(m_rules), static_cast<DocumentForm *>(m_lists)}) {
        for (QAction *action : form->formActions())
            action->setVisible(form == m_form);
    }
    m_tabs->setTabVisible(0, m_form != nullptr);
    if (!m_form) {
        m_tabs->setCurrentWidget(m_source);
        return;
    }
    m_forms->setCurrentWidget(m_form);
    m_form->setText(m_session->text().toUtf8());
    m_tabs->setCurrentWidget(m_prefersSource ? m_source : static_cast<QWidget *>(m_forms));
    m_formPlace = m_form->place();
}

void DocumentPane::showState()
{
    if (!m_session)
        m_empty->setText(m_hint);
    else if (m_session->state() == DocumentSession::State::Loading)
        m_empty->setText(tr("The document is being read…"));
    else
        m_empty->setText(m_session->trouble());
    if (!isOpen())
        m_stack->setCurrentWidget(m_empty);
    else if (m_stack->currentWidget() == m_empty)
        m_stack->setCurrentWidget(m_tabs);
    m_title->setVisible(m_session != nullptr);
    m_check->setVisible(isOpen());
    if (m_session) {
        const server::DocumentName &name = m_session->name();
        m_title->setText(tr("%1: %2 / %3", "user, usage, document")
                             .arg(shortAddress(QString::fromUtf8(name.user)), usageTitle(name.kind),
                                  QString::fromUtf8(name.name)));
        m_title->setToolTip(QString::fromUtf8(m_session->key()));
    }
    showModified();
}

void DocumentPane::showModified()
{
    m_state->setVisible(isOpen());
    if (isOpen()) {
        m_state->setText(!m_session->isModified() ? tr("stored")
                         : m_session->isNew()     ? tr("● new, not stored")
                                                  : tr("● changed, not stored"));
    }
    enableActions();
}

void DocumentPane::enableActions()
{
    m_actions.saveDocument->setEnabled(isOpen() && m_session->isModified());
    m_actions.revertDocument->setEnabled(isOpen() && m_session->isModified());
    m_actions.deleteDocument->setEnabled(isOpen());
    for (QAction *action :
         {m_actions.exportDocument, m_actions.replaceInDocument, m_actions.formatDocument})
        action->setEnabled(isOpen());
    m_actions.undoEdit->setEnabled(isOpen() && m_session->document()->isUndoAvailable());
    m_actions.redoEdit->setEnabled(isOpen() && m_session->document()->isRedoAvailable());
    m_actions.nextProblem->setEnabled(isOpen() && !m_editor->errors().empty());
}

void DocumentPane::showCheck()
{
    const DocumentSession::Check *check =
        isOpen() && m_session->check() ? &*m_session->check() : nullptr;
    if (isOpen() && !check)
        return; // the last one holds until the next comes
    m_editor->setErrors(check ? check->errors : std::vector<base::XmlError>());
    m_actions.nextProblem->setEnabled(!m_editor->errors().empty());
    if (check)
        m_check->show(*m_session, *check);
}

void DocumentPane::showTheirs()
{
    if (!isOpen())
        return;
    const auto &theirs = m_session->theirs();
    if (!theirs) {
        if (m_stack->currentWidget() == m_conflict)
            m_stack->setCurrentWidget(m_tabs);
        if (m_question->property("theirs").toBool())
            m_question->hide();
        return;
    }
    m_conflict->show(m_session->text(), theirs->stored
                                            ? std::optional(StoredText(theirs->stored->text).text())
                                            : std::nullopt);
    if (m_stack->currentWidget() == m_conflict)
        return;
    m_question->setProperty("theirs", true);
    m_question->ask(theirs->stored
                        ? tr("Somebody else has stored another version of this document while you "
                             "edited it.")
                        : tr("Somebody else has deleted this document while you edited it."),
                    {},
                    {{u"conflictCompare"_s, tr("&Compare both"),
                      [this] { m_stack->setCurrentWidget(m_conflict); }},
                     {u"conflictLater"_s, tr("&Later"), {}}});
}

void DocumentPane::askForAgreement(const server::DocumentForecast &forecast)
{
    m_question->setProperty("theirs", false);
    m_question->ask(tr("When this is stored: %1").arg(forecastSentence(forecast)),
                    forecastNames(forecast),
                    {{u"agreementSave"_s, tr("&Save"), [this] { m_session->save(); }},
                     {u"agreementBack"_s, tr("Go on &editing"), [this] { focusEditor(); }}});
}

void DocumentPane::askToDelete(const server::DocumentForecast &forecast,
                               std::function<void()> answer)
{
    m_question->setProperty("theirs", false);
    m_question->ask(deletionText(m_session->name(), forecast), forecastNames(forecast),
                    {{u"deletionKeep"_s, tr("&Keep it"), {}},
                     {u"deletionDelete"_s, tr("&Delete"), std::move(answer)}});
}

void DocumentPane::textChanged()
{
    if (m_form && m_tabs->currentWidget() == m_forms)
        m_form->setText(m_session->text().toUtf8());
}

void DocumentPane::formEdited(const QByteArray &text)
{
    if (!m_session)
        return;
    m_session->replaceText(QString::fromUtf8(text));
    m_form->setText(m_session->text().toUtf8());
}

void DocumentPane::tabChanged(int tab)
{
    if (!m_form)
        return;
    const QByteArray text = m_session->text().toUtf8();
    if (m_tabs->widget(tab) == m_forms) {
        m_form->setText(text);
        const int cursor = m_editor->textCursor().position();
        m_form->goTo(m_session->text().first(cursor).toUtf8().size());
        m_formPlace = m_form->place();
        return;
    }
    // Where the form was, unless that is where the cursor has come from.
    const qsizetype place = m_form->text() == text ? m_form->place() : -1;
    if (place < 0 || place == m_formPlace)
        return;
    QTextCursor cursor(m_session->document());
    cursor.setPosition(int(characters(text, place)));
    m_editor->setTextCursor(cursor);
    m_editor->centerCursor();
}

void DocumentPane::showPlace(qint64 line, qint64 column)
{
    m_tabs->setCurrentWidget(m_source);
    m_editor->showPlace(line, column);
    m_editor->setFocus(Qt::OtherFocusReason);
}

void DocumentPane::format()
{
    const QByteArray text = m_session->text().toUtf8();
    base::XmlReader reader(text, {4 * 1024 * 1024, 64, 200'000, 1024});
    base::XmlReader::Token token = reader.next();
    while (token != base::XmlReader::Token::EndDocument && token != base::XmlReader::Token::Error)
        token = reader.next();
    if (token == base::XmlReader::Token::Error) {
        Q_EMIT failed(tr("It cannot be laid out before it is XML. Line %1: %2")
                          .arg(reader.error().line)
                          .arg(translated(reader.error().sentence)));
        showPlace(reader.error().line, reader.error().column);
        return;
    }
    m_session->replaceText(QString::fromUtf8(formatXml(text)));
}

void DocumentPane::showNextProblem()
{
    const bool isInSource = m_tabs->currentWidget() == m_source;
    const base::XmlError *error =
        m_check->nextBehind(isInSource ? m_editor->textCursor().blockNumber() + 1 : 0);
    if (error && error->line > 0)
        showPlace(error->line, error->column);
}

void DocumentPane::finishTyping()
{
    QWidget *focus = QApplication::focusWidget();
    if (!focus || !isAncestorOf(focus))
        return;
    if (auto *field = qobject_cast<QLineEdit *>(focus))
        Q_EMIT field->editingFinished();
    else if (auto *time = qobject_cast<QAbstractSpinBox *>(focus))
        time->interpretText();
}

void DocumentPane::focusEditor()
{
    (m_tabs->currentWidget() == m_source ? static_cast<QWidget *>(m_editor) : m_tabs)
        ->setFocus(Qt::OtherFocusReason);
}

bool DocumentPane::hasSourceFocus() const
{
    const QWidget *focus = QApplication::focusWidget();
    return m_session && m_tabs->currentWidget() == m_source && focus &&
           m_source->isAncestorOf(focus);
}

void DocumentPane::openFind()
{
    m_find->open(FindBar::Mode::Find);
}

void DocumentPane::saveState(QSettings &settings) const
{
    settings.setValue(u"prefersSource"_s, m_prefersSource);
    settings.setValue(u"rulesForm"_s, m_rules->saveState());
    settings.setValue(u"listsForm"_s, m_lists->saveState());
}

void DocumentPane::restoreState(QSettings &settings)
{
    m_prefersSource = settings.value(u"prefersSource"_s).toBool();
    m_rules->restoreState(settings.value(u"rulesForm"_s).toByteArray());
    m_lists->restoreState(settings.value(u"listsForm"_s).toByteArray());
}

} // namespace gui
