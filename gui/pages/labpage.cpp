// SPDX-License-Identifier: Apache-2.0
#include "gui/pages/labpage.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSettings>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>

#include "gui/actions.h"
#include "gui/models/phonetext.h"
#include "gui/translated.h"
#include "gui/widgets/copying.h"
#include "gui/widgets/emptystate.h"
#include "gui/widgets/phonepanel.h"
#include "gui/widgets/phonetree.h"
#include "gui/widgets/waitingline.h"

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr int CrowdSize = 100;
constexpr int CrowdRate = 5; // changes a second
constexpr qsizetype OfferedAddresses = 200;

/// As the laboratory takes it: a name of its own, or a whole SIP address. Empty: it is neither.
QByteArray nameOrAddress(const QString &typed)
{
    static const QRegularExpression form(uR"(^(?:sip:)?([^\s@<>":;]+)(@[^\s@<>";]+)?$)"_s);
    const QRegularExpressionMatch match = form.match(typed.trimmed());
    if (!match.hasMatch())
        return {};
    const QString name = match.captured(1) + match.captured(2);
    return (match.captured(2).isEmpty() ? name : u"sip:"_s + name).toUtf8();
}

} // namespace

LabPage::LabPage(const Surroundings &around, QWidget *parent)
    : Page(u"labPage"_s, Symbol::Lab, tr("Lab"), parent)
    , m_around(around)
    , m_lab(around.server)
{
    if (const std::vector<QByteArray> leftovers = LabLeftovers::take(); !leftovers.empty())
        m_lab.forgetLeftovers(leftovers);
    build();
    connectActions();
    connectPanel();
    connect(&m_lab, &server::LabThread::changed, this, &LabPage::take);
    connect(&m_lab, &server::LabThread::failed, this, [this](const base::Sentence &sentence) {
        m_castIsWanted = m_facts.castIsOn;
        m_around.actions.setCastIsOn(m_castIsWanted);
        Q_EMIT failed(translated(sentence));
    });
    connect(m_tree, &PhoneTree::chosen, this, &LabPage::showPhone);
    connect(m_waiting, &WaitingLine::decisionWanted, this, [this](const QString &whom) {
        Q_EMIT pageWanted(u"approvalsPage"_s, whom.isEmpty() ? QString(Wanted::Undecided) : whom);
    });
    takeFacts({});
    showPhone();
    showCounts();
}

QList<QAction *> LabPage::pageActions() const
{
    const Actions &actions = m_around.actions;
    return {actions.addPhone,     actions.addCrowd,       actions.takeCrowdAway,
            actions.publishState, actions.withdrawState,  actions.watchSomebody,
            actions.stopWatching, actions.copyCell,       actions.copyRows,
            actions.removePhone,  actions.removeAllPhones};
}

void LabPage::build()
{
    m_parts = new QSplitter(Qt::Vertical, this);
    m_parts->setObjectName(u"labParts"_s);
    m_parts->setChildrenCollapsible(false);
    m_tree = new PhoneTree(m_model, this);
    m_tree->setMinimumHeight(100);
    m_tree->addActions(pageActions());
    m_parts->addWidget(m_tree);
    m_panel = new PhonePanel(m_around.actions, this);
    m_parts->addWidget(m_panel);
    m_parts->setStretchFactor(0, 3);
    m_parts->setStretchFactor(1, 2);
    m_empty = new EmptyState(u"labEmpty"_s, this);
    m_empty->setText(tr("There is no phone yet.\n\nShow me fills the server with a few simulated "
                        "people who publish, watch and misbehave, so that every page has something "
                        "to show. Or add a phone of your own, and tell it what to do."));
    m_empty->offer(m_around.actions.showMe);
    m_empty->offer(m_around.actions.addPhone);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_parts);
    m_waiting = new WaitingLine(this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(buildTools());
    layout->addWidget(buildFilter());
    layout->addWidget(m_waiting);
    layout->addWidget(m_stack, 1);
    setTabOrder(m_words, m_tree);
}

QToolBar *LabPage::buildTools()
{
    const Actions &actions = m_around.actions;
    auto *tools = new QToolBar(this);
    tools->setObjectName(u"labTools"_s);
    tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    tools->setIconSize(QSize(16, 16));
    tools->addAction(actions.showMe);
    tools->addSeparator();
    m_name = new QLineEdit(tools);
    m_name->setObjectName(u"phoneName"_s);
    m_name->setPlaceholderText(tr("Name of a phone"));
    m_name->setAccessibleName(tr("Name or address of the phone to add"));
    m_name->setToolTip(tr("A name of the lab, or a whole address; without one a name is found"));
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 18);
    m_name->setMaximumWidth(fontMetrics().averageCharWidth() * 28);
    connect(m_name, &QLineEdit::returnPressed, actions.addPhone, &QAction::trigger);
    tools->addWidget(m_name);
    tools->addAction(actions.addPhone);
    tools->addSeparator();
    tools->addAction(actions.addCrowd);
    m_rate = new QSpinBox(tools);
    m_rate->setObjectName(u"crowdRate"_s);
    m_rate->setAccessibleName(tr("Changes a second of all phones of the crowd"));
    m_rate->setToolTip(m_rate->accessibleName());
    m_rate->setRange(0, lab::Crowd::RateLimit);
    m_rate->setValue(CrowdRate);
    m_rate->setSuffix(tr(" changes/s"));
    connect(m_rate, &QSpinBox::valueChanged, this, [this](int rate) {
        if (m_facts.crowd > 0)
            m_lab.setCrowdRate(rate);
    });
    tools->addWidget(m_rate);
    tools->addAction(actions.takeCrowdAway);
    return tools;
}

QWidget *LabPage::buildFilter()
{
    auto *bar = new QWidget(this);
    m_words = new QLineEdit(bar);
    m_words->setObjectName(u"labWords"_s);
    m_words->setPlaceholderText(tr("Text of the phones to show"));
    m_words->setAccessibleName(tr("Filter the phones"));
    m_words->setClearButtonEnabled(true);
    m_counts = new QLabel(bar);
    m_counts->setObjectName(u"labCounts"_s);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_counts);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_tree->filter(words);
        showCounts();
    });
    connect(m_words, &QLineEdit::returnPressed, this, [this] { m_tree->setFocus(); });
    return bar;
}

void LabPage::connectActions()
{
    const Actions &actions = m_around.actions;
    // Delete is the tree's alone, and not of a choice below it.
    QList<QAction *> wide = pageActions();
    wide.removeOne(actions.removePhone);
    addActions(wide);
    connect(actions.showMe, &QAction::triggered, this, &LabPage::toggleCast);
    connect(actions.addPhone, &QAction::triggered, this, &LabPage::addPhone);
    connect(actions.addCrowd, &QAction::triggered, this,
            [this] { m_lab.addCrowd(CrowdSize, m_rate->value()); });
    connect(actions.takeCrowdAway, &QAction::triggered, this, [this] { m_lab.takeCrowdAway(); });
    connect(actions.publishState, &QAction::triggered, this, &LabPage::publish);
    connect(actions.withdrawState, &QAction::triggered, this, [this] {
        if (const lab::PhoneState *phone = m_tree->currentPhone())
            m_lab.unpublish(phone->id);
    });
    connect(actions.watchSomebody, &QAction::triggered, this, &LabPage::watch);
    connect(actions.stopWatching, &QAction::triggered, this, &LabPage::stopWatching);
    connect(actions.removePhone, &QAction::triggered, this, &LabPage::removeSelected);
    connect(actions.removeAllPhones, &QAction::triggered, this,
            [this] { m_lab.removeEverything(); });
    // These two belong to every page; the one that is seen is meant, and in it what has the focus.
    connect(actions.copyCell, &QAction::triggered, this, [this] {
        if (isVisible() && !copyFocused(*this, *m_tree))
            m_tree->copyCell();
    });
    connect(actions.copyRows, &QAction::triggered, this, [this] {
        if (isVisible() && !copyFocusedRows(*this, *m_tree))
            m_tree->copyRows();
    });
}

void LabPage::connectPanel()
{
    const auto tell = [this](auto wish) {
        if (const lab::PhoneState *phone = m_tree->currentPhone())
            wish(phone->id);
    };
    connect(m_panel, &PhonePanel::notifyAnswerChosen, this, [this, tell](lab::NotifyAnswer answer) {
        tell([&](lab::PhoneId id) { m_lab.setNotifyAnswer(id, answer); });
    });
    connect(m_panel, &PhonePanel::reachableChosen, this, [this, tell](bool reachable) {
        tell([&](lab::PhoneId id) { m_lab.setReachable(id, reachable); });
    });
    connect(m_panel, &PhonePanel::registeredChosen, this, [this, tell](bool registered) {
        tell([&](lab::PhoneId id) { registered ? m_lab.enrol(id) : m_lab.withdraw(id); });
    });
}

void LabPage::take(const server::LabBatch &batch)
{
    const int before = m_model.rowCount();
    m_tree->setUnfolds(batch.facts.crowd == 0);
    m_model.apply(batch);
    takeFacts(batch.facts);
    if (m_selectsNext && m_model.rowCount() > before) {
        m_selectsNext = false;
        m_tree->choosePhone(m_model.rowCount() - 1);
    }
    m_tree->chooseAny();
    m_leftovers.remember(m_model.phones());
    m_waiting->show(m_model.phones());
    showPhone();
    showCounts();
}

void LabPage::takeFacts(const server::LabFacts &facts)
{
    const bool castCameOrWent = facts.castIsOn != m_facts.castIsOn;
    m_castIsLeaving = m_castIsLeaving || (castCameOrWent && !facts.castIsOn);
    m_facts = facts;
    if (castCameOrWent)
        m_castIsWanted = facts.castIsOn;
    m_around.actions.setCastIsOn(m_castIsWanted);
    m_around.actions.takeCrowdAway->setEnabled(facts.crowd > 0);
    m_around.actions.removeAllPhones->setEnabled(facts.phones > 0);
    const auto &phones = m_model.phones();
    const bool somebodyLeaves =
        std::any_of(phones.begin(), phones.end(), [](const auto &each) { return each.leaving; });
    if (m_castIsLeaving && !somebodyLeaves) {
        m_castIsLeaving = false;
        Q_EMIT said(tr("They have gone. Nothing of them is left at the server."));
    }
}

void LabPage::showPhone()
{
    const lab::PhoneState *phone = m_tree->currentPhone();
    m_panel->show(phone, addresses());
    const Actions &actions = m_around.actions;
    for (QAction *action : {actions.publishState, actions.watchSomebody})
        action->setEnabled(phone != nullptr);
    actions.withdrawState->setEnabled(phone && phone->publication.state);
    actions.removePhone->setEnabled(m_tree->selectionModel()->hasSelection());
    actions.stopWatching->setEnabled(!m_tree->selectedWatches().empty());
}

void LabPage::showCounts()
{
    const QLocale locale;
    const int all = m_model.rowCount();
    const int shown = m_tree->shownPhones();
    QString text =
        shown == all
            ? tr("%n phone(s)", "", all)
            : tr("%1 of %2", "shown, all phones").arg(locale.toString(shown), locale.toString(all));
    if (m_facts.crowd > 0)
        text += u" · "_s + tr("%n in the crowd", "phones", m_facts.crowd);
    m_counts->setText(text);
    m_stack->setCurrentWidget(all == 0 ? static_cast<QWidget *>(m_empty) : m_parts);
}

void LabPage::toggleCast()
{
    m_castIsWanted = !m_castIsWanted;
    m_around.actions.setCastIsOn(m_castIsWanted);
    if (!m_castIsWanted) {
        m_lab.takeCastAway();
        return;
    }
    m_lab.bringCast();
    Q_EMIT said(tr("Six simulated people with seven phones are coming. They publish, watch each "
                   "other and change now and then; the page Lab shows what each of them sees."),
                m_around.actions.showMe);
}

void LabPage::addPhone()
{
    const QString typed = m_name->text().trimmed();
    const QByteArray name = nameOrAddress(typed.isEmpty() ? freeName() : typed);
    if (name.isEmpty()) {
        Q_EMIT failed(tr("“%1” is no name: letters, digits, dots and dashes make one, or a whole "
                         "address such as sip:alice@example.com.")
                          .arg(typed));
        m_name->setFocus();
        m_name->selectAll();
        return;
    }
    m_selectsNext = true;
    m_lab.addPhone(name, "phone");
    m_name->clear();
}

QString LabPage::freeName() const
{
    QSet<QString> taken;
    for (const lab::PhoneState &phone : m_model.phones())
        taken.insert(PhoneText::name(phone.aor).section(u'@', 0, 0));
    for (int number = 1;; ++number) {
        QString name = u"guest"_s + QString::number(number);
        const bool isTaken = std::any_of(taken.begin(), taken.end(), [&](const QString &each) {
            return each == name || each.endsWith(u'-' + name);
        });
        if (!isTaken)
            return name;
    }
}

void LabPage::publish()
{
    if (const lab::PhoneState *phone = m_tree->currentPhone())
        m_lab.publish(phone->id, m_panel->state(), m_panel->publishExpires());
}

void LabPage::watch()
{
    const lab::PhoneState *phone = m_tree->currentPhone();
    const QByteArray whom = nameOrAddress(QString::fromUtf8(m_panel->whomToWatch()));
    if (!phone)
        return;
    if (whom.isEmpty()) {
        Q_EMIT failed(tr("Say whom the phone is to watch: a name of the lab, or an address such as "
                         "sip:alice@example.com."));
        m_panel->focusWatch();
        return;
    }
    m_lab.watch(phone->id, whom, m_panel->watchExpires());
    m_tree->unfoldCurrent();
    m_panel->clearWatch();
}

void LabPage::stopWatching()
{
    for (const PhoneTree::Watching &each : m_tree->selectedWatches())
        m_lab.unwatch(each.phone, each.presentity, each.package);
}

void LabPage::removeSelected()
{
    for (const lab::PhoneId id : m_tree->selectedPhones())
        m_lab.removePhone(id);
}

QStringList LabPage::addresses() const
{
    QStringList all;
    for (const lab::PhoneState &phone : m_model.phones())
        if (all.size() < OfferedAddresses && !all.contains(PhoneText::name(phone.aor)))
            all.append(PhoneText::name(phone.aor));
    return all;
}

void LabPage::focusFilter()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void LabPage::showOnly(const QString &what)
{
    m_words->setText(what);
}

void LabPage::saveState(QSettings &settings) const
{
    settings.setValue(u"columns"_s, m_tree->header()->saveState());
    settings.setValue(u"parts"_s, m_parts->saveState());
    settings.setValue(u"rate"_s, m_rate->value());
    settings.setValue(u"words"_s, m_words->text());
}

void LabPage::restoreState(QSettings &settings)
{
    m_tree->header()->restoreState(settings.value(u"columns"_s).toByteArray());
    m_parts->restoreState(settings.value(u"parts"_s).toByteArray());
    m_rate->setValue(settings.value(u"rate"_s, CrowdRate).toInt());
    m_words->setText(settings.value(u"words"_s).toString());
}

} // namespace gui
