// SPDX-License-Identifier: Apache-2.0
#include "gui/pages/presentitiespage.h"

#include <QComboBox>
#include <QVBoxLayout>

#include "gui/actions.h"
#include "gui/models/livedata.h"
#include "gui/widgets/filterbar.h"
#include "gui/widgets/table.h"
#include "gui/widgets/tablepanel.h"

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr int HasWaiting = 100; // beside the values of BasicStatus

} // namespace

PresentitiesPage::PresentitiesPage(const Surroundings &around, QWidget *parent)
    : Page(u"presentitiesPage"_s, Symbol::Presentities, tr("Presentities"), parent)
    , m_around(around)
    , m_model(around.data.presentities())
{
    build();
    connect(&around.data, &LiveData::statusChanged, this, &PresentitiesPage::showEmptyText);
    showEmptyText();
}

QList<QAction *> PresentitiesPage::pageActions() const
{
    const Actions &actions = m_around.actions;
    return {actions.copyCell, actions.copyRows};
}

void PresentitiesPage::build()
{
    m_panel = new TablePanel({u"presentities"_s, tr("Presentities"),
                              tr("Address, activity or note: alice meeting"),
                              tr("Filter the presentities by words")},
                             m_model, m_around.actions, this);
    m_state = m_panel->filter().addChoice(u"presentityState"_s, tr("Show this state only"));
    m_state->addItem(tr("All states"));
    using presence::BasicStatus;
    for (const BasicStatus state : {BasicStatus::Open, BasicStatus::Closed, BasicStatus::None})
        m_state->addItem(PresentityModel::stateText(state), int(state));
    m_state->addItem(tr("With waiting watchers"), HasWaiting);
    connect(&m_panel->filter(), &FilterBar::changed, this, &PresentitiesPage::filter);
    m_panel->table().sortByColumn(PresentityModel::Address, Qt::AscendingOrder);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_panel);
}

void PresentitiesPage::filter()
{
    PresentityModel::Filter filter;
    filter.words = m_panel->filter().words();
    const QVariant state = m_state->currentData();
    filter.hasWaiting = state.toInt() == HasWaiting;
    if (state.isValid() && !filter.hasWaiting)
        filter.state = presence::BasicStatus(state.toInt());
    m_model.setFilter(filter);
}

void PresentitiesPage::showEmptyText()
{
    if (!m_around.data.isLoaded()) {
        m_panel->setEmptyText(tr("The server is being asked…"));
        return;
    }
    QStringList listeners;
    for (const QByteArray &listener : m_around.data.status().listeners)
        listeners.append(QString::fromUtf8(listener));
    m_panel->setEmptyText(tr("Nobody is present yet.\n\nPoint a softphone at %1 and let it "
                             "publish its presence; it will appear here.")
                              .arg(listeners.join(u", "_s)));
}

void PresentitiesPage::focusFilter()
{
    m_panel->filter().focusWords();
}

void PresentitiesPage::showOnly(const QString &what)
{
    m_panel->filter().showOnly(what);
}

void PresentitiesPage::saveState(QSettings &settings) const
{
    m_panel->saveState(settings);
}

void PresentitiesPage::restoreState(QSettings &settings)
{
    m_panel->restoreState(settings);
}

} // namespace gui
