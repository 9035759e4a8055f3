// SPDX-License-Identifier: Apache-2.0
#include "gui/documents/documentpane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QTextDocument>

#include "gui/actions.h"
#include "gui/documents/checkview.h"
#include "gui/documents/conflictview.h"
#include "gui/documents/documentsights.h"
#include "gui/documents/forecasttext.h"
#include "gui/documents/rulesentence.h"
#include "gui/documents/usage.h"
#include "gui/models/plaintip.h"
#include "gui/widgets/askbar.h"
#include "gui/widgets/elidedlabel.h"
#include "gui/widgets/emptystate.h"

using namespace Qt::StringLiterals;

namespace gui {

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
    m_empty = new EmptyState(u"documentEmpty"_s, this);
    m_empty->offer(m_actions.newDocument);
    m_sights = new DocumentSights(m_actions, this);
    connect(m_sights, &DocumentSights::failed, this, &DocumentPane::failed);
    m_conflict = new ConflictView(this);
    m_check = new CheckView(this);
    m_check->setCopyAction(m_actions.copyCell);
    connect(m_check, &CheckView::placeWanted, m_sights, &DocumentSights::showPlace);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_sights);
    m_stack->addWidget(m_conflict);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(buildHead());
    layout->addWidget(m_question);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_check);
    connect(m_conflict, &ConflictView::mineChosen, this, [this] {
        m_session->keepMine();
        m_session->prepareSave();
    });
    connect(m_conflict, &ConflictView::theirsChosen, this, [this] { m_session->takeTheirs(); });
    connect(m_conflict, &ConflictView::left, this, [this] { m_stack->setCurrentWidget(m_sights); });
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
    connect(m_actions.replaceInDocument, &QAction::triggered, m_sights,
            &DocumentSights::openReplace);
    connect(m_actions.findNext, &QAction::triggered, m_sights, &DocumentSights::findNext);
    connect(m_actions.findPrevious, &QAction::triggered, m_sights, &DocumentSights::findPrevious);
    connect(m_actions.formatDocument, &QAction::triggered, m_sights, &DocumentSights::format);
    connect(m_actions.nextProblem, &QAction::triggered, this, &DocumentPane::showNextProblem);
}

void DocumentPane::show(DocumentSession *session, const QString &hint)
{
    if (m_session) {
        m_session->disconnect(this);
        m_session->document()->disconnect(this);
    }
    m_hint = hint;
    m_agreedRevision.reset();
    m_question->hide();
    m_session = session;
    m_sights->show(session);
    if (session)
        connectSession();
    showState();
    showCheck();
    showTheirs();
}

void DocumentPane::connectSession()
{
    DocumentSession *session = m_session;
    connect(session, &DocumentSession::stateChanged, this, [this] {
        m_sights->chooseForm();
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

void DocumentPane::showState()
{
    m_empty->setOffering(!m_session);
    if (!m_session)
        m_empty->setText(m_hint);
    else if (m_session->state() == DocumentSession::State::Loading)
        m_empty->setText(tr("The document is being read…"));
    else
        m_empty->setText(m_session->trouble());
    if (!isOpen())
        m_stack->setCurrentWidget(m_empty);
    else if (m_stack->currentWidget() == m_empty)
        m_stack->setCurrentWidget(m_sights);
    m_title->setVisible(m_session != nullptr);
    m_check->setVisible(isOpen());
    if (m_session) {
        const server::DocumentName &name = m_session->name();
        m_title->setText(tr("%1: %2 / %3", "user, usage, document")
                             .arg(shortAddress(QString::fromUtf8(name.user)), usageTitle(name.kind),
                                  QString::fromUtf8(name.name)));
        m_title->setToolTip(plainTip(QString::fromUtf8(m_session->key())));
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
    for (QAction *action : {m_actions.exportDocument, m_actions.replaceInDocument,
                            m_actions.findNext, m_actions.findPrevious, m_actions.formatDocument})
        action->setEnabled(isOpen());
    m_actions.undoEdit->setEnabled(isOpen() && m_session->document()->isUndoAvailable());
    m_actions.redoEdit->setEnabled(isOpen() && m_session->document()->isRedoAvailable());
    m_actions.nextProblem->setEnabled(isOpen() && m_sights->hasErrors());
}

void DocumentPane::showCheck()
{
    const DocumentSession::Check *check =
        isOpen() && m_session->check() ? &*m_session->check() : nullptr;
    if (isOpen() && !check)
        return; // the last one holds until the next comes
    m_sights->setErrors(check ? check->errors : std::vector<base::XmlError>());
    m_actions.nextProblem->setEnabled(m_sights->hasErrors());
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
            m_stack->setCurrentWidget(m_sights);
        if (m_question->property("theirs").toBool())
            m_question->hide();
        return;
    }
    m_conflict->show(m_session->text(), theirs->stored
                                            ? std::optional(StoredText(theirs->stored->text).text())
                                            : std::nullopt);
    if (m_stack->currentWidget() == m_conflict)
        return;
    m_agreedRevision.reset();
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

void DocumentPane::textChanged()
{
    // What was said would come of it was said of another text.
    if (m_agreedRevision && *m_agreedRevision != m_session->document()->revision()) {
        m_agreedRevision.reset();
        m_question->hide();
    }
}

void DocumentPane::askForAgreement(const server::DocumentForecast &forecast)
{
    m_agreedRevision = m_session->document()->revision();
    m_question->setProperty("theirs", false);
    m_question->ask(
        tr("When this is stored: %1").arg(forecastSentence(forecast)), forecastNames(forecast),
        {{u"agreementSave"_s, tr("&Save"), [this] { m_session->save(); }},
         {u"agreementBack"_s, tr("Go on &editing"), [this] { m_sights->focusEditor(); }}});
}

void DocumentPane::askToDelete(const server::DocumentForecast &forecast,
                               std::function<void()> answer)
{
    m_agreedRevision.reset();
    m_question->setProperty("theirs", false);
    m_question->ask(deletionText(m_session->name(), forecast), forecastNames(forecast),
                    {{u"deletionKeep"_s, tr("&Keep it"), {}},
                     {u"deletionDelete"_s, tr("&Delete"), std::move(answer)}});
}

void DocumentPane::showNextProblem()
{
    const base::XmlError *error = m_check->nextBehind(m_sights->currentLine());
    if (error && error->line > 0)
        m_sights->showPlace(error->line, error->column);
}

} // namespace gui
