// SPDX-License-Identifier: Apache-2.0
#pragma once

// A page of the window: what the sidebar lists and the stack shows. A new page derives from this
// and is made in one line of MainWindow::addPages(). A page builds widgets, asks
// server::Administration through ServerThread::ask() and shows the models of LiveData; what came of
// an act it says in the window's message line, never in a box. GUI thread.

#include <QIcon>
#include <QList>
#include <QWidget>

#include "gui/widgets/icons.h"

class QAction;
class QSettings;

namespace base {
class Logging;
}
namespace server {
class ServerThread;
}

namespace gui {

class Actions;
class LiveData;

/// What every page may use; all of it outlives the pages.
struct Surroundings
{
    server::ServerThread &server;
    LiveData &data;
    Actions &actions;
    base::Logging *logging = nullptr; ///< null where nobody collects the log
};

/// What Page::showOnly() knows beside words and addresses: rows that a page has a choice for.
namespace Wanted {
inline constexpr QLatin1StringView Undecided("*undecided");
inline constexpr QLatin1StringView InTrouble("*in-trouble");
} // namespace Wanted

class Page : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the object name, and what other pages and the settings call it.
    Page(const QString &name, Symbol symbol, const QString &title, QWidget *parent);

    [[nodiscard]] Symbol symbol() const { return m_symbol; }
    [[nodiscard]] QString title() const { return m_title; }
    /// The number beside the title in the sidebar; 0: none.
    [[nodiscard]] int badge() const { return m_badge; }
    /// The sentence a screen reader says for the badge.
    [[nodiscard]] QString badgeText() const { return m_badgeText; }

    /// For the menu Actions while the page is shown.
    [[nodiscard]] virtual QList<QAction *> pageActions() const { return {}; }
    /// Puts the cursor where one types what to look for.
    virtual void focusFilter() {}
    /// Another page sent the user here to see this.
    virtual void showOnly(const QString &what) { Q_UNUSED(what) }
    /// Column widths, filters and the like, in a group of the page's own.
    virtual void saveState(QSettings &settings) const { Q_UNUSED(settings) }
    virtual void restoreState(QSettings &settings){Q_UNUSED(settings)}

    Q_SIGNALS : void badgeChanged();
    /// A sentence about what was done or could not be done; `undo` may take it back.
    void said(const QString &sentence, QAction *undo = nullptr);
    void failed(const QString &sentence);
    /// Shows the page of that name, with what is to be seen there.
    void pageWanted(const QString &name, const QString &what);

protected:
    void setBadge(int count, const QString &text);

private:
    Symbol m_symbol;
    QString m_title;
    QString m_badgeText;
    int m_badge = 0;
};

} // namespace gui
