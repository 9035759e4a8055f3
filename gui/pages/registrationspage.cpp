// SPDX-License-Identifier: Apache-2.0
#include "gui/pages/registrationspage.h"

#include <QVBoxLayout>

#include "gui/actions.h"
#include "gui/models/livedata.h"
#include "gui/widgets/filterbar.h"
#include "gui/widgets/table.h"

using namespace Qt::StringLiterals;

namespace gui {

RegistrationsPage::RegistrationsPage(const Surroundings &around, QWidget *parent)
    : TablePage(u"registrationsPage"_s, Symbol::Registrations, tr("Registrations"), around, parent)
    , m_model(around.data.registrations())
{
    build();
    connectActions();
    connect(&around.data, &LiveData::statusChanged, this, &RegistrationsPage::showEmptyText);
    showEmptyText();
}

QList<QAction *> RegistrationsPage::pageActions() const
{
    const Actions &actions = m_around.actions;
    return {actions.showPresentity, actions.showSubscriptions, actions.copyCell, actions.copyRows};
}

void RegistrationsPage::build()
{
    makePanel({u"registrations"_s, tr("Registrations"),
               tr("Address, contact or user agent: alice linphone"),
               tr("Filter the registrations by words")},
              m_model);
    m_panel->offerWhenEmpty(m_around.actions.showMe);
    Table &table = m_panel->table();
    table.addActions(pageActions());
    table.sortByColumn(RegistrationModel::Address, Qt::AscendingOrder);
    connect(&m_panel->filter(), &FilterBar::changed, this,
            [this] { m_model.setFilter(m_panel->filter().words()); });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_panel);
}

void RegistrationsPage::connectActions()
{
    const Actions &actions = m_around.actions;
    addActions(pageActions());
    setLinks({actions.showPresentity, actions.showSubscriptions});
    const auto leadTo = [this](QAction *action, const QString &page) {
        connect(action, &QAction::triggered, this, [this, page] {
            const QString address = chosenAddress();
            if (isVisible() && !address.isEmpty())
                Q_EMIT pageWanted(page, address);
        });
    };
    leadTo(actions.showPresentity, u"presentitiesPage"_s);
    leadTo(actions.showSubscriptions, u"subscriptionsPage"_s);
    connect(&m_panel->table(), &Table::opened, actions.showPresentity, &QAction::trigger);
}

QString RegistrationsPage::chosenAddress() const
{
    const std::vector<int> rows = m_panel->table().chosenRows();
    return rows.empty() ? QString() : QString::fromUtf8(m_model.row(rows.front()).aor);
}

void RegistrationsPage::showEmptyText()
{
    if (!m_around.data.isLoaded()) {
        m_panel->setEmptyText(tr("The server is being asked…"));
        return;
    }
    m_panel->setEmptyText(tr("No phone is registered.\n\nLet a softphone register at %1; it will "
                             "appear here. Show me brings a few simulated phones meanwhile.")
                              .arg(m_around.data.listeners()));
}

void RegistrationsPage::showOnly(const QString &what)
{
    m_panel->filter().showOnly(what);
}

} // namespace gui
