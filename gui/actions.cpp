// SPDX-License-Identifier: Apache-2.0
#include "gui/actions.h"

using namespace Qt::StringLiterals;

namespace gui {

Actions::Actions(QObject *parent)
    : QObject(parent)
{
    refresh =
        make(u"refresh"_s, Symbol::Refresh, tr("&Read the tables again"),
             tr("Take over what somebody else has written to the database"), QKeySequence::Refresh);
    quit = make(u"quit"_s, Symbol::Quit, tr("&Quit"), tr("Stop the server and close the window"),
                QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
    find = make(u"find"_s, Symbol::Find, tr("&Find"), tr("Type what this page is to show"),
                QKeySequence::Find);
    copyCell = makeForPage(u"copyCell"_s, Symbol::Copy, tr("&Copy"),
                           tr("Copy the text of the current cell"), QKeySequence::Copy);
    copyRows = makeForPage(u"copyRows"_s, Symbol::Copy, tr("Copy &rows"),
                           tr("Copy the selected rows, with their headings"),
                           Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    showWatchers = makeForPage(u"showWatchers"_s, Symbol::Approvals, tr("Show its &watchers"),
                               tr("See on the page Approvals who watches this presentity"),
                               Qt::CTRL | Qt::SHIFT | Qt::Key_W);
    showSubscriptions =
        makeForPage(u"showSubscriptions"_s, Symbol::Subscriptions, tr("Show its &subscriptions"),
                    tr("See on the page Subscriptions the dialogs of this presentity"),
                    Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    removePublication = makeForPage(
        u"removePublication"_s, Symbol::Remove, tr("&Remove publication"),
        tr("Forget the selected publication; its watchers are told"), Qt::CTRL | Qt::Key_Delete);
    makeWatcherActions();
    makeSubscriptionActions();
    makeLinkActions();
    makeTrafficActions();
    makeLogActions();
    makeLabActions();
    makeDocumentActions();
    makeDocumentEditActions();
    makeUserActions();
    makeOverviewActions();
    makeProgramActions();
    about = make(u"about"_s, Symbol::Information, tr("&About Hereabouts"),
                 tr("What this program is, and its version"));
    about->setMenuRole(QAction::AboutRole);
}

void Actions::makeWatcherActions()
{
    approve = makeForPage(u"approve"_s, Symbol::Approve, tr("&Approve"),
                          tr("Let the selected watchers see the presentity"), Qt::Key_A);
    block = makeForPage(u"block"_s, Symbol::Block, tr("&Block"),
                        tr("Refuse the selected watchers, and tell them so"), Qt::Key_B);
    politeBlock =
        makeForPage(u"politeBlock"_s, Symbol::PoliteBlock, tr("&Polite block"),
                    tr("The presentity looks absent to the selected watchers"), Qt::Key_P);
    later = makeForPage(u"later"_s, Symbol::Later, tr("&Later", "decide later"),
                        tr("Leave the selected watchers undecided"), Qt::Key_L);
    undoDecision = makeForPage(u"undoDecision"_s, Symbol::Undo, tr("&Undo"),
                               tr("Take back the last decision"), QKeySequence::Undo);
    preApprove = makeForPage(u"preApprove"_s, Symbol::Add, tr("Approve &somebody…"),
                             tr("Decide about a watcher who has not asked yet"), QKeySequence::New);
}

void Actions::makeSubscriptionActions()
{
    sendAgain =
        makeForPage(u"sendAgain"_s, Symbol::SendAgain, tr("&Send NOTIFY again"),
                    tr("Tell the selected watchers the current state now"), Qt::CTRL | Qt::Key_R);
    endDeactivated =
        makeForPage(u"endDeactivated"_s, Symbol::End, tr("End as &deactivated"),
                    tr("End the subscription; the watcher may subscribe again at once"),
                    Qt::CTRL | Qt::Key_Delete);
    endProbation = makeForPage(u"endProbation"_s, Symbol::End, tr("End with &probation"),
                               tr("End the subscription; the watcher may try again later"));
    endGiveUp = makeForPage(u"endGiveUp"_s, Symbol::End, tr("End as &given up"),
                            tr("End the subscription: nobody decided about it in time"));
    endRejected = makeForPage(u"endRejected"_s, Symbol::End, tr("End as re&jected"),
                              tr("End the subscription; the watcher should not ask again"));
    endNoResource = makeForPage(u"endNoResource"_s, Symbol::End, tr("End as &no resource"),
                                tr("End the subscription: the presentity exists no more"));
}

void Actions::makeLinkActions()
{
    showPresentity = makeForPage(
        u"showPresentity"_s, Symbol::Presentities, tr("Show the prese&ntity"),
        tr("See on the page Presentities what is known of it"), Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    viewAs = makeForPage(u"viewAs"_s, Symbol::PoliteBlock, tr("&View as this watcher"),
                         tr("See what the watcher is told, and which rules say so"),
                         Qt::CTRL | Qt::Key_E);
}

void Actions::makeTrafficActions()
{
    pauseTraffic = makeForPage(u"pauseTraffic"_s, Symbol::Pause, tr("&Pause"),
                               tr("Let the list stand still while you read; what passes meanwhile "
                                  "is added when it goes on"),
                               Qt::CTRL | Qt::Key_P);
    pauseTraffic->setCheckable(true);
    recordInBackground =
        makeForPage(u"recordInBackground"_s, Symbol::Traffic, tr("&Record in the background"),
                    tr("Go on recording while another page is shown; otherwise nothing is recorded "
                       "then, and it costs the server nothing"),
                    Qt::CTRL | Qt::Key_B);
    recordInBackground->setCheckable(true);
    onlyThisDialog =
        makeForPage(u"onlyThisDialog"_s, Symbol::Find, tr("Only this &dialog"),
                    tr("Show the messages with the Call-ID of the current one and no others"),
                    Qt::CTRL | Qt::Key_D);
    copyLadder = makeForPage(u"copyLadder"_s, Symbol::Copy, tr("Copy the &ladder"),
                             tr("Copy the ladder of the dialog as text"), Qt::CTRL | Qt::Key_L);
    saveTrafficText = makeForPage(u"saveTrafficText"_s, Symbol::Save, tr("Save as &text…"),
                                  tr("Save the selected messages with their times and addresses"),
                                  QKeySequence::Save);
    saveTrafficFlow =
        makeForPage(u"saveTrafficFlow"_s, Symbol::Save, tr("Save as &flow…"),
                    tr("Save the dialogs of the selected messages as a test that can be played"),
                    Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    clearTraffic =
        makeForPage(u"clearTraffic"_s, Symbol::Remove, tr("C&lear"),
                    tr("Forget the messages recorded so far"), Qt::CTRL | Qt::Key_Delete);
}

void Actions::makeLogActions()
{
    pauseLog = makeForPage(u"pauseLog"_s, Symbol::Pause, tr("&Pause"),
                           tr("Let the log stand still while you read"), Qt::CTRL | Qt::Key_P);
    pauseLog->setCheckable(true);
    clearLog =
        makeForPage(u"clearLog"_s, Symbol::Remove, tr("C&lear"),
                    tr("Empty the list; the log file keeps its lines"), Qt::CTRL | Qt::Key_Delete);
    saveLog = makeForPage(u"saveLog"_s, Symbol::Save, tr("&Save…"),
                          tr("Save the lines that are shown"), QKeySequence::Save);
}

void Actions::makeLabActions()
{
    addPhone =
        makeForPage(u"addPhone"_s, Symbol::Add, tr("&Add phone"),
                    tr("Add a simulated phone that registers and publishes"), QKeySequence::New);
    addCrowd = makeForPage(u"addCrowd"_s, Symbol::Users, tr("Add &100 phones"),
                           tr("Add 100 phones that change their states at random, each watching "
                              "the one before"),
                           Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    takeCrowdAway = makeForPage(u"takeCrowdAway"_s, Symbol::End, tr("Take the &crowd away"),
                                tr("Remove the phones that change at random"),
                                Qt::CTRL | Qt::SHIFT | Qt::Key_Delete);
    publishState = makeForPage(u"publishState"_s, Symbol::SendAgain, tr("&Publish"),
                               tr("Have the phone publish this state"), Qt::CTRL | Qt::Key_Return);
    withdrawState = makeForPage(u"withdrawState"_s, Symbol::Undo, tr("Wi&thdraw"),
                                tr("Have the phone take back what it has published"),
                                Qt::CTRL | Qt::SHIFT | Qt::Key_Return);
    watchSomebody = makeForPage(u"watchSomebody"_s, Symbol::Subscriptions, tr("&Watch"),
                                tr("Have the phone subscribe to somebody's presence"),
                                Qt::CTRL | Qt::SHIFT | Qt::Key_W);
    stopWatching = makeForPage(u"stopWatching"_s, Symbol::End, tr("&Stop watching"),
                               tr("Have the phone end the selected subscriptions"),
                               Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    removePhone = makeForPage(u"removePhone"_s, Symbol::Remove, tr("&Remove phone"),
                              tr("Remove the selected phones and all they have at the server"),
                              QKeySequence::Delete);
    removeAllPhones = makeForPage(u"removeAllPhones"_s, Symbol::Remove, tr("Remove a&ll phones"),
                                  tr("Empty the lab; nothing of its phones stays at the server"));
    showMe = make(u"showMe"_s, Symbol::Play, {}, {}, Qt::CTRL | Qt::SHIFT | Qt::Key_M);
    setCastIsOn(false);
}

void Actions::makeUserActions()
{
    addUser = makeForPage(u"addUser"_s, Symbol::Add, tr("&Add a user…"),
                          tr("Let somebody log in with a name and a password"), QKeySequence::New);
    setPassword = makeForPage(u"setPassword"_s, Symbol::Settings, tr("Set &password…"),
                              tr("Give the selected user another password"), Qt::Key_F2);
    removeUsers = makeForPage(u"removeUsers"_s, Symbol::Remove, tr("&Delete users…"),
                              tr("Take away the passwords of the selected users, after a look at "
                                 "what that means"),
                              QKeySequence::Delete);
}

void Actions::makeOverviewActions()
{
    copyAddresses = makeForPage(u"copyAddresses"_s, Symbol::Copy, tr("&Copy the addresses"),
                                tr("Copy all that can be typed into a phone"), QKeySequence::Copy);
}

void Actions::makeProgramActions()
{
    settings = make(u"settings"_s, Symbol::Settings, tr("&Settings…"),
                    tr("Change what the server and this window do"),
                    QKeySequence(Qt::CTRL | Qt::Key_Comma));
    settings->setMenuRole(QAction::PreferencesRole);
    showWindow = make(u"showWindow"_s, Symbol::Overview, tr("&Show the window"),
                      tr("Bring the window back"));
}

void Actions::setCastIsOn(bool on)
{
    showMe->setText(on ? tr("&Take it away", "the people of Show me") : tr("&Show me"));
    const QString tip =
        on ? tr("Remove the people that Show me brought, and all they left")
           : tr("Fill the server with a few simulated people who show what it does");
    showMe->setStatusTip(tip);
    showMe->setToolTip(tip);
    showMe->setIcon(icon(on ? Symbol::End : Symbol::Play));
    showMe->setData(on);
}

void Actions::makeDocumentActions()
{
    newDocument = makeForPage(u"newDocument"_s, Symbol::Add, tr("&New…", "document"),
                              tr("Begin a document of a user from a template"), QKeySequence::New);
    importDocument = makeForPage(u"importDocument"_s, Symbol::Open, tr("&Import…", "document"),
                                 tr("Begin a document, or change one, with the text of a file"),
                                 QKeySequence::Open);
    exportDocument =
        makeForPage(u"exportDocument"_s, Symbol::Export, tr("&Export…", "document"),
                    tr("Write the document, as it is shown, into a file"), Qt::CTRL | Qt::Key_E);
    saveDocument = makeForPage(u"saveDocument"_s, Symbol::Save, tr("&Save", "document"),
                               tr("Store the document on the server; watchers are told what it "
                                  "changes for them"),
                               QKeySequence::Save);
    revertDocument = makeForPage(u"revertDocument"_s, Symbol::Refresh, tr("&Revert", "document"),
                                 tr("Go back to what is stored; Undo brings the changes back"),
                                 Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    deleteDocument = makeForPage(u"deleteDocument"_s, Symbol::Remove, tr("&Delete…", "document"),
                                 tr("Remove the document from the server, after a look at what "
                                    "comes of it"),
                                 Qt::CTRL | Qt::SHIFT | Qt::Key_Delete);
    undoDeletion = makeForPage(u"undoDeletion"_s, Symbol::Undo, tr("&Undo"),
                               tr("Bring back the document that was deleted"));
    undoEdit = makeForPage(u"undoEdit"_s, Symbol::Undo, tr("&Undo", "an edit"),
                           tr("Take back the last change of the text"), QKeySequence::Undo);
    redoEdit = makeForPage(u"redoEdit"_s, Symbol::Redo, tr("Red&o", "an edit"),
                           tr("Make the change again that was taken back"), QKeySequence::Redo);
    replaceInDocument =
        makeForPage(u"replaceInDocument"_s, Symbol::Find, tr("Find and re&place…"),
                    tr("Find words in the source and replace them"), Qt::CTRL | Qt::Key_H);
    findNext = makeForPage(u"findNext"_s, Symbol::Find, tr("Find ne&xt"),
                           tr("Find the next place with the words in the source"), Qt::Key_F3);
    findPrevious = makeForPage(u"findPrevious"_s, Symbol::Find, tr("Find pre&vious"),
                               tr("Find the place before with the words in the source"),
                               Qt::SHIFT | Qt::Key_F3);
    formatDocument = makeForPage(u"formatDocument"_s, Symbol::Format, tr("&Format", "document"),
                                 tr("Lay the source out in lines, indented by what is in what"),
                                 Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    nextProblem = makeForPage(u"nextProblem"_s, Symbol::Warning, tr("Next pro&blem"),
                              tr("Show the next place where the document is wrong"), Qt::Key_F8);
}

void Actions::makeDocumentEditActions()
{
    addRule = makeForPage(u"addRule"_s, Symbol::Add, tr("Add a r&ule"),
                          tr("Add a rule about who may see the user's presence"),
                          Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    removeRule = makeForPage(u"removeRule"_s, Symbol::Remove, tr("Remo&ve the rule"),
                             tr("Take the selected rule out of the document"), Qt::Key_Delete);
    addList = makeForPage(u"addList"_s, Symbol::Add, tr("Add a &list"),
                          tr("Add a list of contacts beside the selected one"),
                          Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    renameListItem = makeForPage(u"renameListItem"_s, Symbol::Settings, tr("Ren&ame"),
                                 tr("Give the selected contact or list another name"), Qt::Key_F2);
    removeListItem =
        makeForPage(u"removeListItem"_s, Symbol::Remove, tr("Remo&ve"),
                    tr("Take the selected contacts and lists out of the document"), Qt::Key_Delete);
}

QAction *Actions::make(const QString &name, Symbol symbol, const QString &text, const QString &tip,
                       const QKeySequence &shortcut)
{
    auto *action = new QAction(icon(symbol), text, this);
    action->setObjectName(name);
    action->setStatusTip(tip);
    action->setToolTip(tip);
    action->setShortcut(shortcut);
    return action;
}

QAction *Actions::makePageAction(const QString &name, Symbol symbol, const QString &title)
{
    ++m_pages;
    const QKeySequence shortcut =
        m_pages > 10 ? QKeySequence() : QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + m_pages % 10));
    return make(u"show-"_s + name, symbol, title, tr("Show the page %1").arg(title), shortcut);
}

QAction *Actions::makeForPage(const QString &name, Symbol symbol, const QString &text,
                              const QString &tip, const QKeySequence &shortcut)
{
    QAction *action = make(name, symbol, text, tip, shortcut);
    // Those with Ctrl count wherever the focus is as long as the page is seen, for one has just
    // come by the sidebar; a plain key, which may mean something elsewhere, within the page alone.
    const bool isPlain = shortcut.isEmpty() || shortcut[0].keyboardModifiers() == Qt::NoModifier;
    action->setShortcutContext(isPlain ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
    return action;
}

} // namespace gui
