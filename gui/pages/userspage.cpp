// SPDX-License-Identifier: Apache-2.0
#include "gui/pages/userspage.h"

#include <QComboBox>
#include <QHideEvent>
#include <QLabel>
#include <QToolBar>
#include <QVBoxLayout>

#include "gui/actions.h"
#include "gui/translated.h"
#include "gui/widgets/askbar.h"
#include "gui/widgets/filterbar.h"
#include "gui/widgets/table.h"
#include "gui/widgets/userform.h"

using namespace Qt::StringLiterals;

namespace gui {

UsersPage::UsersPage(const Surroundings &around, QWidget *parent)
    : TablePage(u"usersPage"_s, Symbol::Users, tr("Users"), around, parent)
    , m_model(around.data.users())
{
    build();
    connectActions();
    connect(&around.data, &LiveData::statusChanged, this, &UsersPage::showMode);
    showMode();
    showChosen();
}

QList<QAction *> UsersPage::pageActions() const
{
    const Actions &actions = m_around.actions;
    return {actions.addUser,        actions.setPassword,       actions.removeUsers,
            actions.showPresentity, actions.showSubscriptions, actions.copyCell,
            actions.copyRows};
}

void UsersPage::build()
{
    makePanel({u"users"_s, tr("Users"), tr("Name, domain or algorithm: alice sha"),
               tr("Filter the users by words")},
              m_model);
    m_panel->offerWhenEmpty(m_around.actions.addUser);
    m_panel->offerWhenEmpty(m_around.actions.settings);
    buildFilter();
    Table &table = m_panel->table();
    table.addActions(pageActions());
    table.sortByColumn(UserModel::Name, Qt::AscendingOrder);
    m_mode = new QLabel(this);
    m_mode->setObjectName(u"usersMode"_s);
    m_mode->setWordWrap(true);
    m_mode->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_form = new UserForm(m_around.data, m_around.server, this);
    m_question = new AskBar(u"usersQuestion"_s, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(buildTools());
    layout->addWidget(m_mode);
    layout->addWidget(m_form);
    layout->addWidget(m_question);
    layout->addWidget(m_panel, 1);
    connect(&table, &Table::chosenChanged, this, &UsersPage::showChosen);
    connect(&table, &Table::opened, m_around.actions.setPassword, &QAction::trigger);
    connect(m_form, &UserForm::closed, &table, qOverload<>(&QWidget::setFocus));
    connect(m_form, &UserForm::done, this,
            [this](const QString &sentence) { Q_EMIT said(sentence); });
    connect(m_form, &UserForm::failed, this, &Page::failed);
}

QToolBar *UsersPage::buildTools()
{
    const Actions &actions = m_around.actions;
    QToolBar *tools = makeTools(u"userTools"_s);
    tools->addActions({actions.addUser, actions.setPassword, actions.removeUsers});
    return tools;
}

void UsersPage::buildFilter()
{
    m_which = m_panel->filter().addChoice(u"userKind"_s, tr("Which users to show"));
    m_which->addItem(tr("All users"), int(UserModel::Which::All));
    m_which->addItem(tr("Readable passwords"), int(UserModel::Which::Readable));
    m_which->addItem(tr("MD5 alone"), int(UserModel::Which::Md5Only));
    m_which->addItem(tr("Cannot log in"), int(UserModel::Which::Nothing));
    connect(&m_panel->filter(), &FilterBar::changed, this, &UsersPage::filter);
}

void UsersPage::connectActions()
{
    const Actions &actions = m_around.actions;
    addActions(pageActions());
    setLinks({actions.showPresentity, actions.showSubscriptions});
    connect(actions.addUser, &QAction::triggered, this, [this] {
        m_question->hide();
        m_form->openForNew();
    });
    connect(actions.setPassword, &QAction::triggered, this, &UsersPage::setPassword);
    connect(actions.removeUsers, &QAction::triggered, this, &UsersPage::askToRemove);
    const auto leadTo = [this](QAction *action, const QString &page) {
        connect(action, &QAction::triggered, this, [this, page] {
            const std::vector<QByteArray> users = chosen();
            if (isVisible() && !users.empty())
                Q_EMIT pageWanted(page, QString::fromUtf8(users.front()));
        });
    };
    leadTo(actions.showPresentity, u"presentitiesPage"_s);
    leadTo(actions.showSubscriptions, u"subscriptionsPage"_s);
}

void UsersPage::filter()
{
    m_model.setFilter({m_panel->filter().words(), UserModel::Which(m_which->currentData().toInt()),
                       m_panel->filter().subject()});
}

void UsersPage::showMode()
{
    if (!m_around.data.isLoaded()) {
        m_panel->setEmptyText(tr("The server is being asked…"));
        return;
    }
    const server::Status &status = m_around.data.status();
    if (status.requiresProof)
        m_mode->setText(tr("Passwords are required: who publishes, subscribes, registers or uses "
                           "XCAP logs in as one of these users."));
    else if (status.listensWider)
        m_mode->setText(u"⚠ "_s +
                        tr("Other machines can reach this server, and nobody has to log in: "
                           "auth.mode is none. To change that, set it to required in the settings; "
                           "it counts from the next start."));
    else
        m_mode->setText(tr("Nobody has to log in, for only this machine can reach the server. With "
                           "auth.mode = required in the settings everybody has to, from the next "
                           "start."));
    m_panel->setEmptyText(
        status.requiresProof
            ? tr("There is no user yet, and so no phone can log in.\n\nAdd a user, and type his "
                 "name and password into his phone.")
            : tr("There is no user.\n\nAdd those who are to log in, and then set auth.mode to "
                 "required in the settings."));
}

void UsersPage::showChosen()
{
    const size_t count = m_panel->table().chosenRows().size();
    m_around.actions.setPassword->setEnabled(count == 1);
    m_around.actions.removeUsers->setEnabled(count > 0);
}

std::vector<QByteArray> UsersPage::chosen() const
{
    std::vector<QByteArray> users;
    for (const int row : m_panel->table().chosenRows())
        users.push_back(m_model.row(row).user);
    return users;
}

void UsersPage::setPassword()
{
    const std::vector<int> rows = m_panel->table().chosenRows();
    if (rows.size() != 1)
        return;
    m_question->hide();
    m_form->openForPassword(m_model.row(rows.front()));
}

void UsersPage::askToRemove()
{
    const std::vector<int> rows = m_panel->table().chosenRows();
    if (rows.empty())
        return;
    m_form->hide();
    const QString question =
        rows.size() == 1 ? tr("Delete the user %1?").arg(UserModel::nameOf(m_model.row(rows[0])))
                         : tr("Delete %n users?", "", int(rows.size()));
    const QString meaning =
        m_around.data.status().requiresProof
            ? tr("Their phones are refused from now on. What they have published and subscribed "
                 "stays until it expires, and their documents stay. The passwords cannot be "
                 "brought back.")
            : tr("Nothing changes for their phones as long as nobody has to log in. Documents "
                 "stay. The passwords cannot be brought back.");
    m_question->ask(question, meaning,
                    {{u"usersRemove"_s, tr("Delete"), [this, users = chosen()] { remove(users); }},
                     {u"usersKeep"_s, tr("Keep", "users"),
                      [this] { m_panel->table().setFocus(Qt::OtherFocusReason); }}});
}

void UsersPage::remove(const std::vector<QByteArray> &users)
{
    m_panel->table().setFocus(Qt::OtherFocusReason);
    m_around.server.askLater<server::Outcome>(
        this,
        [users](server::Administration &administration, const auto &reply) {
            administration.users().remove(users, reply);
        },
        [this](const server::Outcome &outcome) {
            if (outcome.ok)
                Q_EMIT said(translated(outcome.sentence));
            else
                Q_EMIT failed(translated(outcome.sentence));
        });
}

void UsersPage::showOnly(const QString &what)
{
    TablePage::showOnly(what);
    m_which->setCurrentIndex(m_which->findData(int(UserModel::Which::All)));
}

// A password half typed does not wait for whoever comes next.
void UsersPage::hideEvent(QHideEvent *event)
{
    TablePage::hideEvent(event);
    if (!event->spontaneous())
        m_form->hide();
}

} // namespace gui
