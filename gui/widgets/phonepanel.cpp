// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/phonepanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>

#include "gui/actions.h"
#include "gui/models/phonetext.h"

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr int DefaultExpires = 600; // seconds

QSpinBox *expiresBox(const QString &name, const QString &accessibleName, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setRange(1, 86400);
    box->setValue(DefaultExpires);
    box->setSuffix(QCoreApplication::translate("gui::PhonePanel", " s", "seconds"));
    box->setToolTip(accessibleName);
    return box;
}

QToolButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(action->objectName() + u"Button"_s);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

/// The first widget is the one the label leads to, and takes the room that is left.
void addRow(QFormLayout *form, const QString &label, std::initializer_list<QWidget *> widgets)
{
    auto *row = new QHBoxLayout;
    for (QWidget *each : widgets)
        row->addWidget(each, each == *widgets.begin() ? 1 : 0);
    auto *text = new QLabel(label, form->parentWidget());
    text->setBuddy(*widgets.begin());
    form->addRow(text, row);
}

} // namespace

PhonePanel::PhonePanel(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
{
    setObjectName(u"phonePanel"_s);
    m_title->setObjectName(u"phoneTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto *parts = new QHBoxLayout;
    parts->addWidget(buildInputs(actions), 1);
    parts->addWidget(buildLog(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(m_title);
    layout->addLayout(parts, 1);
    show(nullptr, {});
}

QWidget *PhonePanel::buildInputs(const Actions &actions)
{
    m_inputs = new QWidget(this);
    auto *form = new QFormLayout(m_inputs);
    form->setContentsMargins(0, 0, 8, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addStateInputs(form, actions);
    addWatchInputs(form, actions);
    addBehaviour(form);
    auto *scroll = new QScrollArea(this); // in a low window the rest is a turn of the wheel away
    scroll->setObjectName(u"phoneInputs"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_inputs);
    scroll->setMinimumWidth(m_inputs->minimumSizeHint().width() +
                            scroll->verticalScrollBar()->sizeHint().width());
    return scroll;
}

void PhonePanel::addStateInputs(QFormLayout *form, const Actions &actions)
{
    m_basic = new QComboBox(m_inputs);
    m_basic->setObjectName(u"phoneBasic"_s);
    m_basic->setAccessibleName(tr("Availability"));
    m_basic->addItem(tr("● open", "presence state"), int(lab::Basic::Open));
    m_basic->addItem(tr("○ closed", "presence state"), int(lab::Basic::Closed));
    m_activity = new QComboBox(m_inputs);
    m_activity->setObjectName(u"phoneActivity"_s);
    m_activity->setAccessibleName(tr("Activity"));
    m_activity->setToolTip(tr("An activity of RFC 4480"));
    m_activity->addItem(tr("no activity"), QString());
    for (const QString &activity : lab::activities())
        m_activity->addItem(activity, activity);
    addRow(form, tr("&State:"), {m_activity, m_basic});
    m_note = new QLineEdit(m_inputs);
    m_note->setObjectName(u"phoneNote"_s);
    m_note->setAccessibleName(tr("Note"));
    m_note->setMaxLength(200);
    m_note->setPlaceholderText(tr("What its user has to say"));
    form->addRow(tr("N&ote:"), m_note);
    m_publishExpires = expiresBox(u"publishExpires"_s, tr("Expiry of the publication"), m_inputs);
    addRow(form, tr("Ex&pires in:"),
           {m_publishExpires, buttonFor(actions.publishState, m_inputs),
            buttonFor(actions.withdrawState, m_inputs)});
    connect(m_note, &QLineEdit::returnPressed, actions.publishState, &QAction::trigger);
}

void PhonePanel::addWatchInputs(QFormLayout *form, const Actions &actions)
{
    m_whom = new QComboBox(m_inputs);
    m_whom->setObjectName(u"whomToWatch"_s);
    m_whom->setAccessibleName(tr("Whom to watch: a name of the lab, or an address"));
    m_whom->setToolTip(m_whom->accessibleName());
    m_whom->setEditable(true);
    m_whom->setInsertPolicy(QComboBox::NoInsert);
    m_whom->setMinimumContentsLength(12);
    m_whom->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_whom->lineEdit()->setPlaceholderText(tr("A name or an address"));
    m_watchExpires = expiresBox(u"watchExpires"_s, tr("Expiry of the subscription"), m_inputs);
    addRow(form, tr("&Watch:"),
           {m_whom, m_watchExpires, buttonFor(actions.watchSomebody, m_inputs)});
    connect(m_whom->lineEdit(), &QLineEdit::returnPressed, actions.watchSomebody,
            &QAction::trigger);
}

void PhonePanel::addBehaviour(QFormLayout *form)
{
    m_notifyAnswer = new QComboBox(m_inputs);
    m_notifyAnswer->setObjectName(u"notifyAnswer"_s);
    m_notifyAnswer->setAccessibleName(tr("Answer to NOTIFYs"));
    m_notifyAnswer->addItem(tr("answer with 200"), 200);
    m_notifyAnswer->addItem(tr("leave them unanswered"), lab::NotifyAnswer::Drop);
    m_notifyAnswer->addItem(tr("answer with 481: no such dialog"), 481);
    m_notifyAnswer->addItem(tr("answer with 486: busy"), 486);
    m_notifyAnswer->addItem(tr("answer with 500: failed"), 500);
    form->addRow(tr("&NOTIFYs:"), m_notifyAnswer);
    connect(m_notifyAnswer, &QComboBox::activated, this,
            [this] { Q_EMIT notifyAnswerChosen({m_notifyAnswer->currentData().toInt()}); });
    m_reachable = new QCheckBox(tr("Rea&chable"), m_inputs);
    m_reachable->setObjectName(u"phoneReachable"_s);
    m_reachable->setToolTip(tr("Without it no word comes in or goes out, as without network"));
    m_registered = new QCheckBox(tr("Re&gistered"), m_inputs);
    m_registered->setObjectName(u"phoneRegistered"_s);
    m_registered->setToolTip(tr("Keeps a registration at the server"));
    auto *network = new QHBoxLayout;
    network->addWidget(m_reachable);
    network->addWidget(m_registered, 1);
    form->addRow(tr("Network:"), network);
    connect(m_reachable, &QCheckBox::clicked, this, &PhonePanel::reachableChosen);
    connect(m_registered, &QCheckBox::clicked, this, &PhonePanel::registeredChosen);
}

QWidget *PhonePanel::buildLog()
{
    m_events = new QTableView(this);
    m_events->setObjectName(u"phoneLog"_s);
    m_events->setAccessibleName(tr("What the phone did last"));
    m_events->setModel(&m_log);
    m_events->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_events->setShowGrid(false);
    m_events->setWordWrap(false);
    m_events->setTabKeyNavigation(false);
    m_events->setAlternatingRowColors(true);
    m_events->verticalHeader()->hide();
    m_events->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_events->horizontalHeader()->setStretchLastSection(true);
    m_events->horizontalHeader()->setHighlightSections(false);
    const auto width = [this](const QString &sample) {
        return fontMetrics().horizontalAdvance(sample) + 20;
    };
    m_events->setColumnWidth(PhoneLogModel::Time, width(u"00:00:00.000"_s));
    m_events->setColumnWidth(PhoneLogModel::Way, width(u"✕ dropped"_s));
    m_events->setColumnWidth(PhoneLogModel::What, width(u"SUBSCRIBE"_s));
    return m_events;
}

void PhonePanel::show(const lab::PhoneState *phone, const QStringList &known)
{
    setEnabled(phone != nullptr);
    if (!phone) {
        m_shown = 0;
        m_title->setText(tr("Choose a phone to see what it does and to tell it what to do."));
        m_log.show({});
        return;
    }
    offer(known);
    if (m_shown != phone->id) {
        m_shown = phone->id;
        fillInputs(*phone);
        m_log.show({});
    }
    showStanding(*phone);
    const QScrollBar *bar = m_events->verticalScrollBar();
    const bool follows = bar->value() == bar->maximum();
    m_log.show(phone->log);
    if (follows)
        m_events->scrollToBottom();
}

void PhonePanel::fillInputs(const lab::PhoneState &phone)
{
    const lab::PresenceState state = phone.publication.state.value_or(lab::PresenceState());
    m_basic->setCurrentIndex(m_basic->findData(int(state.basic)));
    m_activity->setCurrentIndex(std::max(0, m_activity->findData(state.activity)));
    m_note->setText(state.note);
    clearWatch();
}

void PhonePanel::showStanding(const lab::PhoneState &phone)
{
    m_title->setText(PhoneText::title(phone) + u"   "_s + PhoneText::published(phone.publication));
    // activated() and clicked() are for the user's hand alone, so that this tells nobody.
    m_notifyAnswer->setCurrentIndex(m_notifyAnswer->findData(phone.notifyAnswer.status));
    m_reachable->setChecked(phone.reachable);
    m_registered->setChecked(phone.registration.standing != lab::Standing::None);
}

void PhonePanel::offer(const QStringList &known)
{
    QStringList offered;
    for (int i = 0; i < m_whom->count(); ++i)
        offered.append(m_whom->itemText(i));
    if (offered == known)
        return;
    const QString typed = m_whom->currentText();
    m_whom->clear();
    m_whom->addItems(known);
    m_whom->setCurrentIndex(-1);
    m_whom->setEditText(typed);
}

lab::PresenceState PhonePanel::state() const
{
    return {lab::Basic(m_basic->currentData().toInt()), m_activity->currentData().toString(),
            m_note->text()};
}

quint32 PhonePanel::publishExpires() const
{
    return quint32(m_publishExpires->value());
}

QByteArray PhonePanel::whomToWatch() const
{
    return m_whom->currentText().trimmed().toUtf8();
}

quint32 PhonePanel::watchExpires() const
{
    return quint32(m_watchExpires->value());
}

void PhonePanel::focusWatch()
{
    m_whom->setFocus(Qt::ShortcutFocusReason);
}

void PhonePanel::clearWatch()
{
    m_whom->setCurrentIndex(-1);
    m_whom->clearEditText();
}

} // namespace gui
