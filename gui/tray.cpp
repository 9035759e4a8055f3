// SPDX-License-Identifier: Apache-2.0
#include "gui/tray.h"

#include <QIcon>

#include "gui/actions.h"
#include "gui/models/livedata.h"
#include "gui/models/phonetext.h"
#include "gui/widgets/icons.h"

namespace gui {

Tray::Tray(LiveData &data, const Actions &actions, QObject *parent)
    : QObject(parent)
    , m_data(data)
{
    m_menu.addAction(actions.showWindow);
    m_menu.addSeparator();
    m_menu.addAction(actions.quit);
    m_icon.setObjectName(QStringLiteral("tray"));
    m_icon.setIcon(applicationIcon());
    m_icon.setToolTip(tr("Hereabouts"));
    m_icon.setContextMenu(&m_menu);
    connect(actions.showWindow, &QAction::triggered, this, &Tray::windowWanted);
    connect(&m_icon, &QSystemTrayIcon::activated, this, &Tray::activated);
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::approvalsWanted);
    connect(&m_data, &LiveData::taken, this, &Tray::take);
    if (QSystemTrayIcon::isSystemTrayAvailable())
        m_icon.show();
}

void Tray::activated(QSystemTrayIcon::ActivationReason reason)
{
    if (reason != QSystemTrayIcon::Trigger && reason != QSystemTrayIcon::DoubleClick)
        return;
    if (m_data.watchers().undecided() > 0)
        Q_EMIT approvalsWanted();
    else
        Q_EMIT windowWanted();
}

QString Tray::news() const
{
    if (const int undecided = m_data.watchers().undecided(); undecided > 1)
        return tr("%n watcher(s) wait(s) for a decision.", "", undecided);
    QString sentence;
    m_data.watchers().forEach([&](const server::WatcherRow &row) {
        if (WatcherStore::isUndecided(row) && !m_data.watchers().isAside(row)) {
            sentence = tr("%1 asks to see %2.")
                           .arg(PhoneText::name(row.watcher), PhoneText::name(row.presentity));
        }
    });
    return sentence;
}

void Tray::take()
{
    if (!m_data.isLoaded())
        return;
    const int undecided = m_data.watchers().undecided();
    m_icon.setToolTip(undecided == 0 ? tr("Hereabouts")
                                     : tr("Hereabouts: %n watcher(s) waiting", "", undecided));
    if (!m_data.watchers().hasNews())
        return;
    const QString sentence = news();
    Q_EMIT told(sentence);
    if (isThere())
        m_icon.showMessage(tr("Somebody new asks"), sentence, icon(Symbol::Approvals));
}

} // namespace gui
