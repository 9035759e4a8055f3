// SPDX-License-Identifier: Apache-2.0
#include "gui/pages/presentitiespage.h"

#include <QComboBox>
#include <QSettings>
#include <QSplitter>
#include <QToolBar>
#include <QVBoxLayout>

#include "gui/actions.h"
#include "gui/models/livedata.h"
#include "gui/translated.h"
#include "gui/widgets/filterbar.h"
#include "gui/widgets/presentitydetails.h"
#include "gui/widgets/table.h"

using namespace Qt::StringLiterals;

namespace gui {

namespace {
constexpr int HasWaiting = 100; // beside the values of BasicStatus
}

PresentitiesPage::PresentitiesPage(const Surroundings &around, QWidget *parent)
    : TablePage(u"presentitiesPage"_s, Symbol::Presentities, tr("Presentities"), around, parent)
    , m_model(around.data.presentities())
{
    build();
    connectActions();
    connect(&around.data, &LiveData::statusChanged, this, &PresentitiesPage::showEmptyText);
    connect(&m_model, &ChangeModel::changed, this, &PresentitiesPage::chooseWanted);
    showEmptyText();
    showChosen();
}

QList<QAction *> PresentitiesPage::pageActions() const
{
    const Actions &actions = m_around.actions;
    return {actions.showWatchers, actions.showSubscriptions, actions.removePublication,
            actions.copyCell, actions.copyRows};
}

void PresentitiesPage::build()
{
    makePanel({u"presentities"_s, tr("Presentities"),
               tr("Address, activity or note: alice meeting"),
               tr("Filter the presentities by words")},
              m_model);
    m_panel->offerWhenEmpty(m_around.actions.showMe);
    m_panel->setMinimumHeight(120);
    buildFilter();
    Table &table = m_panel->table();
    const Actions &actions = m_around.actions;
    table.addActions({actions.showWatchers, actions.showSubscriptions});
    table.setHiddenColumns({PresentityModel::Publications});
    table.setGivingWay({PresentityModel::Devices, PresentityModel::Expires});
    table.sortByColumn(PresentityModel::Address, Qt::AscendingOrder);
    connect(&table, &Table::chosenChanged, this, &PresentitiesPage::showChosen);
    m_details = new PresentityDetails(m_around, this);
    m_details->setMinimumHeight(140);
    connect(m_details, &PresentityDetails::chosenPublicationChanged, this, [this] {
        m_around.actions.removePublication->setEnabled(!m_details->chosenPublication().isEmpty());
    });
    connect(&table, &Table::opened, m_details, qOverload<>(&QWidget::setFocus));
    m_parts = new QSplitter(Qt::Vertical, this);
    m_parts->setObjectName(u"presentityParts"_s);
    m_parts->setChildrenCollapsible(false);
    m_parts->addWidget(m_panel);
    m_parts->addWidget(m_details);
    m_parts->setStretchFactor(0, 1);
    m_parts->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(buildTools());
    layout->addWidget(m_parts, 1);
}

QToolBar *PresentitiesPage::buildTools()
{
    const Actions &actions = m_around.actions;
    QToolBar *tools = makeTools(u"presentityTools"_s);
    tools->addAction(actions.showWatchers);
    tools->addAction(actions.showSubscriptions);
    tools->addSeparator();
    tools->addAction(actions.removePublication);
    return tools;
}

void PresentitiesPage::buildFilter()
{
    m_state = m_panel->filter().addChoice(u"presentityState"_s, tr("Show this state only"));
    m_state->addItem(tr("All states"));
    using presence::BasicStatus;
    for (const BasicStatus state : {BasicStatus::Open, BasicStatus::Closed, BasicStatus::None})
        m_state->addItem(PresentityModel::stateText(state), int(state));
    m_state->addItem(tr("With waiting watchers"), HasWaiting);
    connect(&m_panel->filter(), &FilterBar::changed, this, &PresentitiesPage::filter);
}

void PresentitiesPage::connectActions()
{
    const Actions &actions = m_around.actions;
    addActions(pageActions());
    setLinks({actions.showWatchers, actions.showSubscriptions});
    const auto leadTo = [this](QAction *action, const QString &page) {
        connect(action, &QAction::triggered, this, [this, page] {
            if (isVisible() && !m_details->presentity().isEmpty())
                Q_EMIT pageWanted(page, QString::fromUtf8(m_details->presentity()));
        });
    };
    leadTo(actions.showWatchers, u"approvalsPage"_s);
    leadTo(actions.showSubscriptions, u"subscriptionsPage"_s);
    connect(actions.removePublication, &QAction::triggered, this,
            &PresentitiesPage::removePublication);
    actions.removePublication->setEnabled(false);
}

void PresentitiesPage::filter()
{
    PresentityModel::Filter filter;
    filter.words = m_panel->filter().words();
    const QVariant state = m_state->currentData();
    filter.hasWaiting = state.toInt() == HasWaiting;
    if (state.isValid() && !filter.hasWaiting)
        filter.state = presence::BasicStatus(state.toInt());
    m_wanted.clear(); // the user looks for something else
    m_model.setFilter(filter);
}

void PresentitiesPage::showEmptyText()
{
    if (!m_around.data.isLoaded()) {
        m_panel->setEmptyText(tr("The server is being asked…"));
        return;
    }
    m_panel->setEmptyText(tr("Nobody is present yet.\n\nPoint a softphone at %1 and let it "
                             "publish its presence; it will appear here. Show me brings a few "
                             "simulated people meanwhile.")
                              .arg(m_around.data.listeners()));
}

void PresentitiesPage::showChosen()
{
    const QModelIndex current = m_panel->table().currentIndex();
    const bool any = current.isValid() && current.row() < m_model.rowCount();
    m_details->showPresentity(any ? m_model.row(current.row()).aor : QByteArray());
    m_details->setVisible(m_model.all() > 0);
}

void PresentitiesPage::chooseWanted()
{
    m_details->setVisible(m_model.all() > 0);
    if (m_wanted.isEmpty())
        return;
    const int row = m_model.rowOf(m_wanted);
    if (row < 0)
        return;
    m_wanted.clear();
    m_panel->table().selectRow(row);
    m_panel->table().scrollTo(m_model.index(row, 0));
}

void PresentitiesPage::removePublication()
{
    const QByteArray tag = m_details->chosenPublication();
    if (tag.isEmpty())
        return;
    m_around.server.ask(
        this,
        [aor = m_details->presentity(), tag](server::Administration &administration) {
            return administration.removePublication(aor, tag);
        },
        [this, aor = m_details->presentity()](const server::Outcome &outcome) {
            if (outcome.ok)
                Q_EMIT said(tr("The publication of %1 is removed.").arg(QString::fromUtf8(aor)));
            else
                Q_EMIT failed(translated(outcome.sentence));
        });
}

void PresentitiesPage::showOnly(const QString &what)
{
    const QStringList words = what.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return;
    const bool isViewAs = words.size() == 2 && words[1].startsWith(u"sip:"_s);
    m_panel->filter().showOnly(isViewAs ? words[0] : what);
    m_wanted = words[0].toUtf8();
    if (isViewAs)
        m_details->viewAs(words[1].toUtf8());
    chooseWanted();
}

void PresentitiesPage::saveState(QSettings &settings) const
{
    TablePage::saveState(settings);
    settings.setValue(u"parts"_s, m_parts->saveState());
    settings.beginGroup(u"details"_s);
    m_details->saveState(settings);
    settings.endGroup();
}

void PresentitiesPage::restoreState(QSettings &settings)
{
    TablePage::restoreState(settings);
    m_parts->restoreState(settings.value(u"parts"_s).toByteArray());
    settings.beginGroup(u"details"_s);
    m_details->restoreState(settings);
    settings.endGroup();
}

} // namespace gui
