// SPDX-License-Identifier: Apache-2.0
#include "gui/pages/approvalspage.h"

#include <QComboBox>
#include <QToolBar>
#include <QVBoxLayout>

#include "gui/actions.h"
#include "gui/widgets/approvalform.h"
#include "gui/widgets/filterbar.h"
#include "gui/widgets/table.h"

using namespace Qt::StringLiterals;

namespace gui {

using events::WatcherDecision;

ApprovalsPage::ApprovalsPage(const Surroundings &around, QWidget *parent)
    : TablePage(u"approvalsPage"_s, Symbol::Approvals, tr("Approvals"), around, parent)
    , m_model(around.data.watchers())
    , m_decider(around.server, around.data.watchers())
{
    build();
    connectActions();
    connect(&around.data.watchers(), &Places::changed, this, &ApprovalsPage::showBadge);
    connect(&around.data.watchers(), &Places::changed, this, &ApprovalsPage::showEmptyText);
    connect(&around.data, &LiveData::statusChanged, this, &ApprovalsPage::showEmptyText);
    showBadge();
    showEmptyText();
    showChosen();
}

QList<QAction *> ApprovalsPage::pageActions() const
{
    const Actions &actions = m_around.actions;
    return {actions.approve,    actions.block,        actions.politeBlock, actions.later,
            actions.preApprove, actions.undoDecision, actions.viewAs,      actions.showPresentity,
            actions.copyCell,   actions.copyRows};
}

void ApprovalsPage::build()
{
    makePanel({u"watchers"_s, tr("Watchers"), tr("Watcher, presentity or user agent: bob alice"),
               tr("Filter the watchers by words")},
              m_model);
    m_panel->offerWhenEmpty(m_around.actions.showMe);
    buildFilter();
    Table &table = m_panel->table();
    table.addActions(pageActions());
    table.setGivingWay({WatcherModel::Subscriptions, WatcherModel::Name});
    table.sortByColumn(WatcherModel::Since, Qt::AscendingOrder);
    connect(&table, &Table::chosenChanged, this, &ApprovalsPage::showChosen);
    connect(&table, &Table::opened, this, &ApprovalsPage::wantViewAs);
    m_form = new ApprovalForm(m_around.data, m_decider, this);
    connect(m_form, &ApprovalForm::closed, &table, qOverload<>(&QWidget::setFocus));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(buildTools());
    layout->addWidget(m_form);
    layout->addWidget(m_panel, 1);
}

QToolBar *ApprovalsPage::buildTools()
{
    const Actions &actions = m_around.actions;
    QToolBar *tools = makeTools(u"approvalTools"_s);
    tools->addActions({actions.approve, actions.block, actions.politeBlock, actions.later});
    tools->addSeparator();
    tools->addAction(actions.undoDecision);
    tools->addSeparator();
    tools->addAction(actions.preApprove);
    return tools;
}

void ApprovalsPage::buildFilter()
{
    m_which = m_panel->filter().addChoice(u"watcherState"_s, tr("Which watchers to show"));
    m_which->addItem(tr("Waiting for a decision"), int(WatcherModel::Which::Undecided));
    m_which->addItem(tr("Put aside for later"), int(WatcherModel::Which::Aside));
    m_which->addItem(tr("Allowed"), int(WatcherModel::Which::Allowed));
    m_which->addItem(tr("Blocked"), int(WatcherModel::Which::Blocked));
    m_which->addItem(tr("All watchers"), int(WatcherModel::Which::All));
    connect(&m_panel->filter(), &FilterBar::changed, this, &ApprovalsPage::filter);
}

void ApprovalsPage::connectActions()
{
    const Actions &actions = m_around.actions;
    // Those with plain keys are the table's alone: a letter in a choice above it is no decision.
    addActions({actions.preApprove, actions.undoDecision, actions.viewAs, actions.showPresentity,
                actions.copyCell, actions.copyRows});
    setLinks({actions.viewAs, actions.showPresentity});
    connect(actions.approve, &QAction::triggered, this,
            [this] { decide(WatcherDecision::Allowed); });
    connect(actions.block, &QAction::triggered, this, [this] { decide(WatcherDecision::Blocked); });
    connect(actions.politeBlock, &QAction::triggered, this,
            [this] { decide(WatcherDecision::PoliteBlocked); });
    connect(actions.later, &QAction::triggered, this, &ApprovalsPage::later);
    connect(actions.undoDecision, &QAction::triggered, &m_decider, &Decider::undo);
    connect(actions.preApprove, &QAction::triggered, this,
            [this] { m_form->open(presentityOfCurrent()); });
    connect(actions.viewAs, &QAction::triggered, this, [this] {
        if (isVisible())
            wantViewAs();
    });
    connect(actions.showPresentity, &QAction::triggered, this, [this] {
        if (isVisible())
            Q_EMIT pageWanted(u"presentitiesPage"_s, QString::fromUtf8(presentityOfCurrent()));
    });
    actions.undoDecision->setEnabled(false);
    connect(&m_decider, &Decider::canUndoChanged, actions.undoDecision, &QAction::setEnabled);
    connect(&m_decider, &Decider::done, this, [this](const QString &sentence) {
        Q_EMIT said(sentence, m_decider.canUndo() ? m_around.actions.undoDecision : nullptr);
    });
    connect(&m_decider, &Decider::failed, this, &Page::failed);
}

WatcherModel::Which ApprovalsPage::which() const
{
    return WatcherModel::Which(m_which->currentData().toInt());
}

void ApprovalsPage::filter()
{
    m_model.setFilter({m_panel->filter().words(), which(), m_panel->filter().subject()});
    showEmptyText();
}

void ApprovalsPage::showBadge()
{
    const int waiting = m_around.data.watchers().undecided();
    setBadge(waiting, tr("%n watcher(s) wait for a decision", "", waiting));
}

void ApprovalsPage::showEmptyText()
{
    const int all = m_around.data.watchers().size();
    if (!m_around.data.isLoaded())
        m_panel->setEmptyText(tr("The server is being asked…"));
    else if (all == 0)
        m_panel->setEmptyText(tr("Nobody has asked to see anybody yet.\n\nWho subscribes to the "
                                 "presence of somebody appears here. With “Approve somebody…” you "
                                 "can decide beforehand; Show me brings a few simulated people who "
                                 "ask."));
    else
        m_panel->setEmptyText(tr("Nobody waits for a decision.\n\nChoose “All watchers” above to "
                                 "see what was decided, and to change it."));
}

void ApprovalsPage::showChosen()
{
    const Actions &actions = m_around.actions;
    const bool any = !m_panel->table().chosenRows().empty();
    for (QAction *action : {actions.approve, actions.block, actions.politeBlock, actions.later})
        action->setEnabled(any);
}

std::vector<Watching> ApprovalsPage::chosen() const
{
    std::vector<Watching> all;
    for (const int row : m_panel->table().chosenRows())
        all.push_back({m_model.row(row).presentity, m_model.row(row).watcher});
    return all;
}

QByteArray ApprovalsPage::presentityOfCurrent() const
{
    const std::vector<int> rows = m_panel->table().chosenRows();
    return rows.empty() ? QByteArray() : m_model.row(rows.front()).presentity;
}

void ApprovalsPage::decide(WatcherDecision decision)
{
    const std::vector<Watching> about = chosen();
    moveOn();
    m_decider.decide(about, decision);
}

void ApprovalsPage::later()
{
    const std::vector<Watching> about = chosen();
    moveOn();
    m_decider.later(about);
}

void ApprovalsPage::moveOn()
{
    // The rows go as soon as the server has decided. The next stroke of a key is about the next
    // one.
    if (which() != WatcherModel::Which::Undecided)
        return;
    Table &table = m_panel->table();
    const std::vector<int> rows = table.chosenRows();
    if (rows.empty())
        return;
    int next = rows.back() + 1;
    if (next >= m_model.rowCount())
        next = rows.front() - 1;
    if (next >= 0)
        table.selectRow(next);
    else
        table.clearSelection();
}

void ApprovalsPage::wantViewAs()
{
    const std::vector<Watching> about = chosen();
    if (!about.empty())
        Q_EMIT pageWanted(u"presentitiesPage"_s, QString::fromUtf8(about.front().presentity + ' ' +
                                                                   about.front().watcher));
}

void ApprovalsPage::showOnly(const QString &what)
{
    const bool isUndecided = what == Wanted::Undecided;
    TablePage::showOnly(isUndecided ? QString() : what);
    m_which->setCurrentIndex(m_which->findData(
        int(isUndecided ? WatcherModel::Which::Undecided : WatcherModel::Which::All)));
}

} // namespace gui
