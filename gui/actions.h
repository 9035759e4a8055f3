// SPDX-License-Identifier: Apache-2.0
#pragma once

// Every QAction of the window: text, shortcut, status tip, object name and icon stand in
// actions.cpp and nowhere else; pages connect them to what they do. An action that belongs to a
// page has its shortcut there only, once the page has called QWidget::addAction(). GUI thread.

#include <QAction>
#include <QObject>

#include "gui/widgets/icons.h"

namespace gui {

class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QObject *parent = nullptr);

    // File
    QAction *refresh = nullptr;
    QAction *settings = nullptr;
    QAction *quit = nullptr;
    // Tray
    QAction *showWindow = nullptr;
    // View
    QAction *find = nullptr;
    QAction *copyCell = nullptr;
    QAction *copyRows = nullptr;
    // Watchers
    QAction *approve = nullptr;
    QAction *block = nullptr;
    QAction *politeBlock = nullptr;
    QAction *later = nullptr;
    QAction *undoDecision = nullptr;
    QAction *preApprove = nullptr;
    // Presentities
    QAction *showWatchers = nullptr;
    QAction *showSubscriptions = nullptr;
    QAction *removePublication = nullptr;
    QAction *showPresentity = nullptr;
    QAction *viewAs = nullptr;
    // Subscriptions
    QAction *sendAgain = nullptr;
    QAction *endDeactivated = nullptr;
    QAction *endProbation = nullptr;
    QAction *endGiveUp = nullptr;
    QAction *endRejected = nullptr;
    QAction *endNoResource = nullptr;
    // Traffic
    QAction *pauseTraffic = nullptr;
    QAction *clearTraffic = nullptr;
    QAction *recordInBackground = nullptr;
    QAction *onlyThisDialog = nullptr;
    QAction *copyLadder = nullptr;
    QAction *saveTrafficText = nullptr;
    QAction *saveTrafficFlow = nullptr;
    // Log
    QAction *pauseLog = nullptr;
    QAction *clearLog = nullptr;
    QAction *saveLog = nullptr;
    // Lab
    QAction *addPhone = nullptr;
    QAction *addCrowd = nullptr;
    QAction *takeCrowdAway = nullptr;
    QAction *publishState = nullptr;
    QAction *withdrawState = nullptr;
    QAction *watchSomebody = nullptr;
    QAction *stopWatching = nullptr;
    QAction *removePhone = nullptr;
    QAction *removeAllPhones = nullptr;
    // Documents
    QAction *newDocument = nullptr;
    QAction *importDocument = nullptr;
    QAction *exportDocument = nullptr;
    QAction *saveDocument = nullptr;
    QAction *revertDocument = nullptr;
    QAction *deleteDocument = nullptr;
    QAction *undoDeletion = nullptr;
    QAction *undoEdit = nullptr;
    QAction *redoEdit = nullptr;
    QAction *replaceInDocument = nullptr;
    QAction *findNext = nullptr;
    QAction *findPrevious = nullptr;
    QAction *formatDocument = nullptr;
    QAction *nextProblem = nullptr;
    QAction *addRule = nullptr;
    QAction *removeRule = nullptr;
    QAction *addList = nullptr;
    QAction *renameListItem = nullptr;
    QAction *removeListItem = nullptr;
    // Users
    QAction *addUser = nullptr;
    QAction *setPassword = nullptr;
    QAction *removeUsers = nullptr;
    // Overview
    QAction *copyAddresses = nullptr;
    // Help
    QAction *showMe = nullptr; // brings the lab's cast, and takes it away again
    QAction *about = nullptr;

    /// One that shows the page of this name and title, by Ctrl and its number in the sidebar.
    QAction *makePageAction(const QString &name, Symbol symbol, const QString &title);

    /// The words of showMe: what it would do now.
    void setCastIsOn(bool on);

private:
    void makeWatcherActions();
    void makeSubscriptionActions();
    void makeLinkActions();
    void makeTrafficActions();
    void makeLogActions();
    void makeLabActions();
    void makeDocumentActions();
    void makeDocumentEditActions();
    void makeUserActions();
    void makeOverviewActions();
    void makeProgramActions();
    QAction *make(const QString &name, Symbol symbol, const QString &text, const QString &tip,
                  const QKeySequence &shortcut = {});
    int m_pages = 0; // made so far
    /// One whose shortcut counts within a page only.
    QAction *makeForPage(const QString &name, Symbol symbol, const QString &text,
                         const QString &tip, const QKeySequence &shortcut = {});
};

} // namespace gui
