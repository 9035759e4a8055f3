// SPDX-License-Identifier: Apache-2.0
#include "gui/pages/subscriptionspage.h"

#include <QComboBox>
#include <QMenu>
#include <QSettings>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "gui/actions.h"
#include "gui/models/livedata.h"
#include "gui/translated.h"
#include "gui/widgets/filterbar.h"
#include "gui/widgets/table.h"

using namespace Qt::StringLiterals;

namespace gui {

using events::TerminationReason;
using server::Administration;

namespace {
constexpr quint32 ProbationTime = 60; // seconds after which the watcher may try again
}

SubscriptionsPage::SubscriptionsPage(const Surroundings &around, QWidget *parent)
    : TablePage(u"subscriptionsPage"_s, Symbol::Subscriptions, tr("Subscriptions"), around, parent)
    , m_model(around.data.subscriptions())
{
    build();
    connectActions();
    connect(&around.data.subscriptions(), &Places::changed, this,
            &SubscriptionsPage::learnPackages);
    connect(&around.data, &LiveData::statusChanged, this, &SubscriptionsPage::showEmptyText);
    learnPackages({true, {}, {}, {}});
    showEmptyText();
    showChosen();
}

QList<QAction *> SubscriptionsPage::endActions() const
{
    const Actions &actions = m_around.actions;
    return {actions.endDeactivated, actions.endProbation, actions.endRejected, actions.endGiveUp,
            actions.endNoResource};
}

QList<QAction *> SubscriptionsPage::pageActions() const
{
    const Actions &actions = m_around.actions;
    return QList<QAction *>{actions.sendAgain} + endActions() +
           QList<QAction *>{actions.viewAs, actions.showPresentity, actions.copyCell,
                            actions.copyRows};
}

void SubscriptionsPage::build()
{
    makePanel({u"subscriptions"_s, tr("Subscriptions"),
               tr("Presentity, watcher, contact, user agent or Call-ID: alice bob"),
               tr("Filter the subscriptions by words")},
              m_model);
    m_panel->offerWhenEmpty(m_around.actions.showMe);
    buildFilter();
    Table &table = m_panel->table();
    table.addActions(pageActions());
    table.setHiddenColumns({SubscriptionModel::UserAgent, SubscriptionModel::Since,
                            SubscriptionModel::EventId, SubscriptionModel::CallId,
                            SubscriptionModel::CSeq});
    table.setGivingWay({SubscriptionModel::Version, SubscriptionModel::Transport,
                        SubscriptionModel::Contact, SubscriptionModel::Package});
    table.sortByColumn(SubscriptionModel::Presentity, Qt::AscendingOrder);
    connect(&table, &Table::chosenChanged, this, &SubscriptionsPage::showChosen);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(buildTools());
    layout->addWidget(m_panel, 1);
}

QToolBar *SubscriptionsPage::buildTools()
{
    QToolBar *tools = makeTools(u"subscriptionTools"_s);
    tools->addAction(m_around.actions.sendAgain);
    auto *menu = new QMenu(tr("&End", "subscription"), tools);
    menu->setObjectName(u"endMenu"_s);
    menu->addActions(endActions());
    menu->setToolTipsVisible(true);
    auto *button = new QToolButton(tools);
    button->setObjectName(u"endButton"_s);
    button->setText(tr("End", "subscriptions"));
    button->setAccessibleName(tr("End the selected subscriptions"));
    button->setToolTip(tr("End the selected subscriptions, with a reason"));
    button->setIcon(icon(Symbol::End));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    tools->addWidget(button);
    tools->addSeparator();
    tools->addAction(m_around.actions.viewAs);
    tools->addAction(m_around.actions.showPresentity);
    return tools;
}

void SubscriptionsPage::buildFilter()
{
    FilterBar &bar = m_panel->filter();
    m_which = bar.addChoice(u"subscriptionState"_s, tr("Which subscriptions to show"));
    m_which->addItem(tr("All states"), int(SubscriptionModel::Which::All));
    m_which->addItem(tr("Active"), int(SubscriptionModel::Which::Active));
    m_which->addItem(tr("Not active"), int(SubscriptionModel::Which::Pending));
    m_which->addItem(tr("In trouble"), int(SubscriptionModel::Which::Trouble));
    m_which->setItemData(m_which->count() - 1, tr("The last NOTIFY was refused or not answered"),
                         Qt::ToolTipRole);
    m_package = bar.addChoice(u"subscriptionPackage"_s, tr("Show this event package only"));
    m_package->addItem(tr("All packages"), QString());
    connect(&bar, &FilterBar::changed, this, &SubscriptionsPage::filter);
}

void SubscriptionsPage::connectActions()
{
    const Actions &actions = m_around.actions;
    addActions(pageActions());
    setLinks({actions.viewAs, actions.showPresentity});
    connect(actions.sendAgain, &QAction::triggered, this, &SubscriptionsPage::sendAgain);
    const std::pair<QAction *, TerminationReason> ends[] = {
        {actions.endDeactivated, TerminationReason::Deactivated},
        {actions.endProbation, TerminationReason::Probation},
        {actions.endRejected, TerminationReason::Rejected},
        {actions.endGiveUp, TerminationReason::GiveUp},
        {actions.endNoResource, TerminationReason::NoResource}};
    for (const auto &[action, reason] : ends)
        connect(action, &QAction::triggered, this, [this, why = reason] { end(why); });
    connect(actions.viewAs, &QAction::triggered, this, [this] {
        const server::SubscriptionRow *row = firstChosen();
        if (isVisible() && row)
            Q_EMIT pageWanted(u"presentitiesPage"_s,
                              QString::fromUtf8(row->presentity + ' ' + row->watcher));
    });
    connect(actions.showPresentity, &QAction::triggered, this, [this] {
        const server::SubscriptionRow *row = firstChosen();
        if (isVisible() && row)
            Q_EMIT pageWanted(u"presentitiesPage"_s, QString::fromUtf8(row->presentity));
    });
}

void SubscriptionsPage::filter()
{
    m_model.setFilter({m_panel->filter().words(),
                       SubscriptionModel::Which(m_which->currentData().toInt()),
                       m_package->currentData().toString().toUtf8(), m_panel->filter().subject()});
}

void SubscriptionsPage::learnPackages(const PlaceChanges &changes)
{
    const RowStore<server::SubscriptionRow> &rows = m_around.data.subscriptions();
    QSet<QByteArray> packages;
    if (changes.isReset)
        rows.forEach([&](const server::SubscriptionRow &row) { packages.insert(row.package); });
    for (const int place : changes.inserted)
        packages.insert(rows.at(place).package);
    for (const QByteArray &package : packages) {
        const QString name = QString::fromUtf8(package);
        if (m_package->findData(name) < 0)
            m_package->addItem(name, name);
    }
    chooseWantedPackage();
}

void SubscriptionsPage::chooseWantedPackage()
{
    const int wanted = m_package->findData(m_wantedPackage);
    if (m_wantedPackage.isEmpty() || wanted < 0)
        return;
    m_wantedPackage.clear();
    m_package->setCurrentIndex(wanted);
}

void SubscriptionsPage::showEmptyText()
{
    m_panel->setEmptyText(
        m_around.data.isLoaded()
            ? tr("Nobody watches anybody at the moment.\n\nAdd a contact in a softphone, or let "
                 "the Lab watch somebody; each subscription appears here. Show me brings a few "
                 "simulated people who do.")
            : tr("The server is being asked…"));
}

void SubscriptionsPage::showChosen()
{
    const bool any = firstChosen() != nullptr;
    const Actions &actions = m_around.actions;
    for (QAction *action : QList<QAction *>{actions.sendAgain} + endActions())
        action->setEnabled(any);
    if (auto *button = findChild<QToolButton *>(u"endButton"_s))
        button->setEnabled(any);
}

const server::SubscriptionRow *SubscriptionsPage::firstChosen() const
{
    const std::vector<int> rows = m_panel->table().chosenRows();
    return rows.empty() ? nullptr : &m_model.row(rows.front());
}

void SubscriptionsPage::sendAgain()
{
    forChosen(
        [](Administration &administration, qint64 id) { return administration.sendAgain(id); },
        [](int count) { return tr("%n NOTIFY(s) on the way.", "", count); });
}

void SubscriptionsPage::end(TerminationReason reason)
{
    const quint32 retryAfter = reason == TerminationReason::Probation ? ProbationTime : 0;
    forChosen(
        [reason, retryAfter](Administration &administration, qint64 id) {
            return administration.endSubscription(id, reason, retryAfter);
        },
        [reason](int count) {
            return tr("%n subscription(s) ended as %1.", "", count)
                .arg(QString::fromUtf8(events::token(reason)));
        });
}

void SubscriptionsPage::forChosen(
    const std::function<server::Outcome(Administration &, qint64 id)> &question,
    const std::function<QString(int count)> &done)
{
    std::vector<qint64> ids;
    for (const int row : m_panel->table().chosenRows())
        ids.push_back(m_model.row(row).id);
    struct Result
    {
        int count = 0;
        QString trouble; // the last one
    };
    m_around.server.ask(
        this,
        [ids, question](Administration &administration) {
            Result result;
            for (const qint64 id : ids) {
                const server::Outcome outcome = question(administration, id);
                if (outcome.ok)
                    ++result.count;
                else
                    result.trouble = translated(outcome.sentence);
            }
            return result;
        },
        [this, done](const Result &result) {
            if (result.trouble.isEmpty())
                Q_EMIT said(done(result.count));
            else
                Q_EMIT failed(result.count == 0 ? result.trouble
                                                : done(result.count) + u' ' + result.trouble);
        });
}

void SubscriptionsPage::showOnly(const QString &what)
{
    m_wantedPackage.clear(); // which would hide some of them later
    const bool isTrouble = what == Wanted::InTrouble;
    TablePage::showOnly(isTrouble ? QString() : what);
    if (isTrouble)
        m_which->setCurrentIndex(m_which->findData(int(SubscriptionModel::Which::Trouble)));
}

void SubscriptionsPage::restoreState(QSettings &settings)
{
    TablePage::restoreState(settings);
    m_wantedPackage = settings.value(m_package->objectName()).toString();
    chooseWantedPackage();
}

} // namespace gui
