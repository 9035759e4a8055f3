// SPDX-License-Identifier: Apache-2.0
#include "gui/pages/documentspage.h"

#include <QSettings>
#include <QSplitter>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "gui/actions.h"
#include "gui/dialogs/newdocumentdialog.h"
#include "gui/documents/documentfiles.h"
#include "gui/documents/documentpane.h"
#include "gui/documents/documentsights.h"
#include "gui/documents/documenttree.h"
#include "gui/documents/rulesentence.h"
#include "gui/documents/usage.h"
#include "gui/models/documentmodel.h"
#include "gui/models/livedata.h"
#include "gui/translated.h"

using namespace Qt::StringLiterals;

namespace gui {

using server::DocumentName;

namespace {

QString titleOf(const DocumentName &name)
{
    return usageTitle(name.kind) + u" / "_s + QString::fromUtf8(name.name);
}

QString userOf(const DocumentName &name)
{
    return shortAddress(QString::fromUtf8(name.user));
}

} // namespace

DocumentsPage::DocumentsPage(const Surroundings &around, QWidget *parent)
    : Page(u"documentsPage"_s, Symbol::Documents, tr("Documents"), parent)
    , m_around(around)
    , m_model(around.data.documents())
    , m_sessions(around.server)
    , m_files(new DocumentFiles(this))
{
    build();
    connectActions();
    connect(&m_sessions, &DocumentSessions::opened, this, &DocumentsPage::connectSession);
    connect(&m_model, &DocumentModel::documentChanged, this, &DocumentsPage::documentChanged);
    connect(&m_around.data, &LiveData::statusChanged, this, [this] {
        if (!m_pane->session())
            m_pane->show(nullptr, hint());
    });
    currentChanged();
}

DocumentsPage::~DocumentsPage()
{
    m_pane->show(nullptr); // before the sessions go
}

QList<QAction *> DocumentsPage::pageActions() const
{
    const Actions &actions = m_around.actions;
    return {actions.newDocument,    actions.importDocument, actions.saveDocument,
            actions.revertDocument, actions.exportDocument, actions.deleteDocument,
            actions.undoEdit,       actions.redoEdit,       actions.replaceInDocument,
            actions.findNext,       actions.findPrevious,   actions.formatDocument,
            actions.nextProblem,    actions.addRule,        actions.removeRule,
            actions.addList,        actions.renameListItem, actions.removeListItem};
}

void DocumentsPage::build()
{
    m_parts = new QSplitter(Qt::Horizontal, this);
    m_parts->setObjectName(u"documentsParts"_s);
    m_parts->setChildrenCollapsible(false);
    m_tree = new DocumentTree(m_model, m_parts);
    m_pane = new DocumentPane(m_around.actions, m_parts);
    m_parts->addWidget(m_tree);
    m_parts->addWidget(m_pane);
    m_parts->setStretchFactor(0, 0);
    m_parts->setStretchFactor(1, 1);
    m_parts->setSizes({240, 720});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(buildTools());
    layout->addWidget(m_parts, 1);
    const Actions &actions = m_around.actions;
    m_tree->addMenuActions({actions.newDocument, actions.importDocument, actions.exportDocument,
                            actions.saveDocument, actions.revertDocument, actions.deleteDocument},
                           actions.copyCell);
    connect(m_tree, &DocumentTree::currentChanged, this, &DocumentsPage::currentChanged);
    connect(m_pane, &DocumentPane::failed, this, &DocumentsPage::failed);
}

QToolBar *DocumentsPage::buildTools()
{
    const Actions &actions = m_around.actions;
    auto *tools = new QToolBar(this);
    tools->setObjectName(u"documentTools"_s);
    tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    tools->setIconSize(QSize(16, 16));
    tools->addAction(actions.newDocument);
    tools->addAction(actions.importDocument);
    tools->addSeparator();
    tools->addAction(actions.saveDocument);
    tools->addAction(actions.revertDocument);
    tools->addSeparator();
    for (QAction *action : {actions.undoEdit, actions.redoEdit}) {
        tools->addAction(action);
        if (auto *button = qobject_cast<QToolButton *>(tools->widgetForAction(action)))
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    tools->addSeparator();
    tools->addAction(actions.formatDocument);
    tools->addSeparator();
    tools->addAction(actions.exportDocument);
    tools->addAction(actions.deleteDocument);
    return tools;
}

void DocumentsPage::connectActions()
{
    const Actions &actions = m_around.actions;
    // Those of forms belong to the lists they are about: Delete is no shortcut of the whole page.
    addActions({actions.newDocument, actions.importDocument, actions.saveDocument,
                actions.revertDocument, actions.exportDocument, actions.deleteDocument,
                actions.undoEdit, actions.redoEdit, actions.replaceInDocument, actions.findNext,
                actions.findPrevious, actions.formatDocument, actions.nextProblem, actions.addRule,
                actions.addList});
    connect(actions.newDocument, &QAction::triggered, this, [this] { askForName({}, {}); });
    connect(actions.importDocument, &QAction::triggered, m_files, &DocumentFiles::openOne);
    connect(actions.exportDocument, &QAction::triggered, this, [this] {
        if (m_pane->sights().finishTyping() && m_pane->session())
            m_files->save(*m_pane->session());
    });
    connect(m_files, &DocumentFiles::opened, this, &DocumentsPage::askForName);
    connect(m_files, &DocumentFiles::said, this,
            [this](const QString &what) { Q_EMIT said(what); });
    connect(m_files, &DocumentFiles::failed, this, &DocumentsPage::failed);
    connect(actions.deleteDocument, &QAction::triggered, this, &DocumentsPage::deleteDocument);
    connect(actions.undoDeletion, &QAction::triggered, this, &DocumentsPage::undoDeletion);
    connect(actions.saveDocument, &QAction::triggered, this, [this] {
        if (m_pane->sights().finishTyping() && m_pane->session())
            m_pane->session()->prepareSave();
    });
    connect(actions.revertDocument, &QAction::triggered, this, [this] {
        DocumentSession *session = m_pane->session();
        if (session && session->isNew())
            giveUp(*session);
        else if (session)
            session->revert();
    });
}

void DocumentsPage::currentChanged()
{
    const DocumentName name = m_tree->current();
    if (name.name.isEmpty())
        m_pane->show(nullptr, hint());
    else
        open(name);
    m_sessions.closeUnused(m_pane->session());
}

QString DocumentsPage::hint() const
{
    const DocumentName name = m_tree->current();
    if (!name.user.isEmpty())
        return tr("Choose a document of %1 on the left, or begin one with New.").arg(userOf(name));
    if (m_model.rowCount() > 0)
        return tr("Choose a document on the left.");
    QStringList roots;
    for (const QByteArray &root : m_around.data.status().xcapRoots)
        roots.append(QString::fromUtf8(root));
    if (roots.isEmpty())
        return tr("No document is stored yet.\n\nBegin one with New, or switch XCAP on in the "
                  "settings so that phones can put theirs.");
    return tr("No document is stored yet.\n\nPhones put theirs over XCAP at %1. Or begin one here "
              "with New: presence rules say who may see a user, resource lists hold contacts.")
        .arg(roots.join(u", "_s));
}

void DocumentsPage::open(const DocumentName &name)
{
    DocumentSession &session = m_sessions.of(name);
    if (m_pane->session() == &session)
        return;
    if (session.state() != DocumentSession::State::Open)
        session.load();
    m_pane->show(&session);
}

void DocumentsPage::connectSession(DocumentSession *session)
{
    connect(session, &DocumentSession::modifiedChanged, this,
            [this, session] { modifiedChanged(*session); });
    connect(session, &DocumentSession::saved, this, [this, session] {
        const DocumentName &name = session->name();
        Q_EMIT said(tr("%1 of %2 is stored.").arg(titleOf(name), userOf(name)));
    });
    connect(session, &DocumentSession::failed, this, &DocumentsPage::failed);
    connect(session, &DocumentSession::renewed, this, [this, session] {
        const DocumentName &name = session->name();
        if (m_pane->session() == session)
            Q_EMIT said(tr("Somebody else has changed %1 of %2; this is how it is now.")
                            .arg(titleOf(name), userOf(name)));
    });
    connect(session, &DocumentSession::removed, this,
            [this, session](const QString &sentence, const QByteArray &text) {
                m_gone = {session->name(), text,
                          session->isModified() ? std::optional(session->bytes()) : std::nullopt};
                close(*session);
                Q_EMIT said(sentence, m_around.actions.undoDeletion);
            });
}

void DocumentsPage::modifiedChanged(const DocumentSession &session)
{
    if (!session.isModified() && !session.isNew())
        stored(session.name(), {session.bytes(), session.etag()});
    m_model.setUnsaved(session.name(), session.isModified());
}

void DocumentsPage::stored(const DocumentName &name, const server::DocumentText &text)
{
    if (!m_model.find(name))
        m_model.apply({{}, {{name.user, name.kind, name.name, text.etag, text.text.size()}}});
}

void DocumentsPage::close(DocumentSession &session)
{
    const DocumentName name = session.name();
    if (m_pane->session() == &session)
        m_pane->show(nullptr, tr("Choose a document on the left."));
    m_sessions.close(session.key());
    m_model.setUnsaved(name, false);
}

void DocumentsPage::giveUp(DocumentSession &session)
{
    m_gone = {session.name(), std::nullopt, session.bytes()};
    const QString sentence =
        tr("%1 of %2 is given up.").arg(titleOf(session.name()), userOf(session.name()));
    close(session);
    Q_EMIT said(sentence, m_around.actions.undoDeletion);
}

void DocumentsPage::documentChanged(const server::DocumentRow &row)
{
    DocumentSession *session = m_sessions.find(keyOf(row));
    if (!session)
        return;
    const bool isGone = row.etag.isEmpty();
    const DocumentName &name = session->name();
    if (isGone && m_pane->session() == session && !session->isModified())
        Q_EMIT failed(tr("Somebody else has deleted %1 of %2.").arg(titleOf(name), userOf(name)));
    session->storedChanged(isGone ? std::nullopt : std::optional(row.etag));
}

void DocumentsPage::askForName(const std::optional<ImportedFile> &file, const QByteArray &kind)
{
    DocumentName wish = m_tree->current();
    wish.name.clear();
    if (!kind.isEmpty() && !(isOfRules(kind) && isOfRules(wish.kind)))
        wish.kind = kind;
    auto *dialog = new NewDocumentDialog(m_around.server, m_model.users(), wish, file, this);
    connect(dialog, &NewDocumentDialog::chosen, this,
            [this, isImport = file.has_value()](const DocumentName &name, const QByteArray &text,
                                                bool isThere) {
                named(name, text, isThere, isImport);
            });
    dialog->open();
}

void DocumentsPage::named(const DocumentName &name, const QByteArray &text, bool isThere,
                          bool isImport)
{
    DocumentSession &session = m_sessions.of(name);
    if (!isThere && session.state() != DocumentSession::State::Open)
        session.begin(text, {});
    m_tree->select(name); // which loads what is there
    m_pane->sights().focusEditor();
    if (!isImport)
        return;
    const auto put = [&session, text] { session.replaceText(StoredText(text).text()); };
    if (session.state() == DocumentSession::State::Open)
        put();
    else // once what is there has come
        connect(&session, &DocumentSession::stateChanged, &session, put, Qt::SingleShotConnection);
}

void DocumentsPage::deleteDocument()
{
    DocumentSession *session = m_pane->session();
    if (!session)
        return;
    m_around.server.ask(
        session,
        [name = session->name()](server::Administration &administration) {
            return administration.forecast(name, std::nullopt);
        },
        [this, session](const base::Result<server::DocumentForecast, base::Sentence> &forecast) {
            if (m_pane->session() != session)
                return;
            if (!forecast) {
                Q_EMIT failed(translated(forecast.error()));
                return;
            }
            m_pane->askToDelete(*forecast, [this, session] {
                if (session->isNew())
                    giveUp(*session);
                else
                    session->remove();
            });
        });
}

void DocumentsPage::undoDeletion()
{
    if (!m_gone)
        return;
    const Gone gone = *std::exchange(m_gone, std::nullopt);
    if (!gone.stored) {
        named(gone.name, gone.edited.value_or(QByteArray()), false, false);
        return;
    }
    m_around.server.ask(
        this,
        [name = gone.name, text = *gone.stored](server::Administration &administration) {
            return administration.documents().put(name, text, QByteArray());
        },
        [this, name = gone.name, edited = gone.edited](const server::DocumentOutcome &outcome) {
            if (!outcome.ok) {
                Q_EMIT failed(translated(outcome.sentence));
                return;
            }
            Q_EMIT said(tr("%1 of %2 is there again.").arg(titleOf(name), userOf(name)));
            stored(name, *outcome.now);
            if (edited)
                named(name, *edited, true, true);
            else
                m_tree->select(name);
        });
}

void DocumentsPage::focusFilter()
{
    if (m_pane->sights().hasSourceFocus()) {
        m_pane->sights().openFind();
        return;
    }
    m_tree->focusFilter();
}

void DocumentsPage::showOnly(const QString &what)
{
    m_tree->showOnly(what);
}

void DocumentsPage::saveState(QSettings &settings) const
{
    settings.setValue(u"parts"_s, m_parts->saveState());
    settings.setValue(u"filter"_s, m_tree->filter());
    m_pane->sights().finishTyping(); // a draft has it too
    m_pane->sights().saveState(settings);
    m_sessions.saveDrafts(settings);
}

void DocumentsPage::restoreState(QSettings &settings)
{
    m_parts->restoreState(settings.value(u"parts"_s).toByteArray());
    m_tree->setFilter(settings.value(u"filter"_s).toString());
    m_pane->sights().restoreState(settings);
    if (const int drafts = m_sessions.restoreDrafts(settings); drafts > 0)
        Q_EMIT said(tr("%n document(s) changed last time are still not stored.", "", drafts));
}

} // namespace gui
