// SPDX-License-Identifier: Apache-2.0
#include "gui/pages/overviewpage.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGroupBox>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include "gui/actions.h"
#include "gui/widgets/countergrid.h"
#include "gui/widgets/ratechart.h"

using namespace Qt::StringLiterals;

namespace gui {

namespace {

QPixmap symbolPixmap(const QWidget &widget, Symbol symbol)
{
    return icon(symbol).pixmap(QSize(20, 20), widget.devicePixelRatioF());
}

} // namespace

OverviewPage::OverviewPage(const Surroundings &around, QWidget *parent)
    : Page(u"overviewPage"_s, Symbol::Overview, tr("Overview"), parent)
    , m_around(around)
{
    m_clock.start();
    build();
    addActions(pageActions());
    connect(around.actions.copyAddresses, &QAction::triggered, this, [this] {
        QStringList lines;
        for (const PhoneAddress &each : PhoneAddresses::of(m_around.data.status()))
            lines.append(each.what + u": "_s + each.text);
        copy(lines.join(u'\n'));
    });
    connect(&around.data, &LiveData::statusChanged, this, &OverviewPage::take);
    refresh();
}

QList<QAction *> OverviewPage::pageActions() const
{
    return {m_around.actions.copyAddresses, m_around.actions.showMe};
}

void OverviewPage::build()
{
    auto *inner = new QWidget(this);
    auto *health = new QHBoxLayout;
    m_healthSymbol = new QLabel(inner);
    m_health = new QLabel(inner);
    m_health->setObjectName(u"health"_s);
    m_health->setWordWrap(true);
    m_health->setTextFormat(Qt::PlainText);
    m_health->setTextInteractionFlags(Qt::TextSelectableByMouse);
    health->addWidget(m_healthSymbol);
    health->addWidget(m_health, 1);
    auto *boxes = new QHBoxLayout;
    boxes->addWidget(buildAddresses(), 1);
    boxes->addWidget(buildNeeds(), 1);
    auto *layout = new QVBoxLayout(inner);
    layout->addLayout(health);
    layout->addLayout(boxes);
    layout->addWidget(buildCounters());
    layout->addWidget(buildProof());
    layout->addWidget(buildCharts(), 1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"overviewScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inner);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

QWidget *OverviewPage::buildAddresses()
{
    m_addressBox = new QGroupBox(tr("Type into a phone"), this);
    m_addressBox->setObjectName(u"addresses"_s);
    m_addresses = new QGridLayout;
    m_addresses->setColumnStretch(1, 1);
    m_addressHint = new QLabel(m_addressBox);
    m_addressHint->setObjectName(u"addressHint"_s);
    m_addressHint->setWordWrap(true);
    auto *layout = new QVBoxLayout(m_addressBox);
    layout->addLayout(m_addresses);
    layout->addWidget(m_addressHint);
    layout->addStretch();
    return m_addressBox;
}

QWidget *OverviewPage::buildNeeds()
{
    auto *box = new QGroupBox(tr("Needs you"), this);
    box->setObjectName(u"needsBox"_s);
    m_needsList = new QListWidget(box);
    m_needsList->setObjectName(u"needs"_s);
    m_needsList->setAccessibleName(tr("What needs you; Enter leads to the page that helps"));
    m_needsList->setWordWrap(true);
    m_needsList->setMinimumHeight(fontMetrics().height() * 4);
    m_needsList->setMaximumHeight(fontMetrics().height() * 7);
    connect(m_needsList, &QListWidget::itemActivated, this, &OverviewPage::follow);
    connect(m_needsList, &QListWidget::itemClicked, this, &OverviewPage::follow);
    m_nothingNeeded = new QLabel(box);
    m_nothingNeeded->setObjectName(u"nothingNeeded"_s);
    m_nothingNeeded->setWordWrap(true);
    auto *showMe = new QToolButton(box);
    showMe->setObjectName(u"showMeOffer"_s);
    showMe->setDefaultAction(m_around.actions.showMe);
    showMe->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    showMe->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(box);
    layout->addWidget(m_needsList);
    layout->addWidget(m_nothingNeeded);
    layout->addStretch();
    layout->addWidget(showMe, 0, Qt::AlignLeft);
    return box;
}

QWidget *OverviewPage::buildCounters()
{
    auto *box = new QGroupBox(tr("Counters"), this);
    box->setObjectName(u"counters"_s);
    m_counters = new CounterGrid(
        u"counter"_s,
        {tr("Presentities"), tr("Publications"), tr("Subscriptions"), tr("Watchers waiting"),
         tr("Registrations"), tr("Documents"), tr("NOTIFYs sent"), tr("NOTIFYs refused"),
         tr("NOTIFYs unanswered"), tr("Requests refused"), tr("Messages in"), tr("Messages out")},
        box);
    m_limits = new QLabel(box);
    m_limits->setObjectName(u"limitsReached"_s);
    m_limits->setWordWrap(true);
    m_limits->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_limits->setToolTip(tr("How often each setting of the section limits kept something out since "
                            "the start."));
    auto *layout = new QVBoxLayout(box);
    layout->addWidget(m_counters);
    layout->addWidget(m_limits);
    return box;
}

QWidget *OverviewPage::buildProof()
{
    m_proofBox = new QGroupBox(tr("Logging in"), this);
    m_proofBox->setObjectName(u"proofBox"_s);
    m_proof =
        new CounterGrid(u"proof"_s,
                        {tr("Users"), tr("Asked for a password", "requests"),
                         tr("Wrong password", "requests"), tr("Unknown user", "requests"),
                         tr("Too late, asked again", "requests"), tr("Played again", "requests"),
                         tr("Not understood", "requests"), tr("Not allowed", "requests")},
                        m_proofBox);
    m_proof->setToolTip(tr("Requests of SIP and XCAP that were not served because of who sent "
                           "them. Every phone is asked for its password once."));
    auto *layout = new QVBoxLayout(m_proofBox);
    layout->addWidget(m_proof);
    return m_proofBox;
}

QWidget *OverviewPage::buildCharts()
{
    using History = RateHistory;
    const auto values = [this](History::Series series) { return &m_history.values(series); };
    auto *charts = new QWidget(this);
    auto *grid = new QGridLayout(charts);
    grid->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &name, RateChart *chart) {
        chart->setObjectName(name);
        const int place = int(m_charts.size());
        grid->addWidget(chart, place / 2, place % 2);
        m_charts.push_back(chart);
    };
    const QString perSecond = tr("/s", "per second");
    add(u"requestChart"_s, new RateChart(tr("Requests"), perSecond,
                                         {{u"PUBLISH"_s, values(History::Publish)},
                                          {u"SUBSCRIBE"_s, values(History::Subscribe)},
                                          {u"REGISTER"_s, values(History::Register)}},
                                         charts));
    add(u"notifyChart"_s,
        new RateChart(tr("NOTIFYs sent"), perSecond, {{{}, values(History::Notify)}}, charts));
    add(u"commitChart"_s, new RateChart(tr("Time of a commit"), tr(" ms", "milliseconds"),
                                        {{{}, values(History::CommitTime)}}, charts));
    add(u"queueChart"_s,
        new RateChart(tr("NOTIFYs that wait"), {}, {{{}, values(History::Queue)}}, charts));
    return charts;
}

void OverviewPage::take()
{
    m_history.take(m_around.data.status(), m_clock.elapsed());
    if (isVisible())
        refresh();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

void OverviewPage::refresh()
{
    showHealth();
    showAddresses();
    showNeeds();
    showCounters();
    for (RateChart *chart : m_charts)
        chart->refresh();
}

void OverviewPage::showHealth()
{
    const server::Status &status = m_around.data.status();
    if (!m_around.data.isLoaded()) {
        m_health->setText(tr("Asking the server…"));
        return;
    }
    const Symbol symbol = status.databaseAvailable ? Symbol::Good : Symbol::Warning;
    m_healthSymbol->setPixmap(symbolPixmap(*this, symbol));
    m_healthSymbol->setAccessibleName(status.databaseAvailable ? tr("Good") : tr("Trouble"));
    m_health->setText(Needs::health(status));
}

void OverviewPage::showAddresses()
{
    const server::Status &status = m_around.data.status();
    m_addressHint->setText(PhoneAddresses::hint(status));
    if (status.listeners == m_shownListeners && status.xcapRoots == m_shownRoots)
        return;
    m_shownListeners = status.listeners;
    m_shownRoots = status.xcapRoots;
    while (QLayoutItem *item = m_addresses->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const PhoneAddress &each : PhoneAddresses::of(status)) {
        auto *text = new QLabel(each.text, m_addressBox);
        text->setObjectName(u"address%1"_s.arg(row));
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        auto *button = new QToolButton(m_addressBox);
        button->setObjectName(u"copyAddress%1"_s.arg(row));
        button->setIcon(icon(Symbol::Copy));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolTip(tr("Copy %1", "an address").arg(each.text));
        button->setAccessibleName(button->toolTip());
        connect(button, &QToolButton::clicked, this, [this, each] { copy(each.text); });
        m_addresses->addWidget(new QLabel(each.what, m_addressBox), row, 0);
        m_addresses->addWidget(text, row, 1);
        m_addresses->addWidget(button, row, 2);
        ++row;
    }
}

void OverviewPage::showNeeds()
{
    std::vector<Need> needs = Needs::of(m_around.data);
    m_needsList->setVisible(!needs.empty());
    m_nothingNeeded->setVisible(needs.empty());
    m_nothingNeeded->setText(
        m_around.data.presentities().size() > 0
            ? tr("Nothing. Nobody waits for a decision, and every NOTIFY arrives.")
            : tr("Nothing, for nobody is here yet. Point a softphone at one of the addresses, or "
                 "let a few simulated people show what the server does."));
    if (needs == m_needs) // the same rows stay, with the current one
        return;
    m_needs = std::move(needs);
    m_needsList->clear();
    for (const Need &need : m_needs) {
        m_needsList->addItem(new QListWidgetItem(
            icon(need.isTrouble ? Symbol::Warning : Symbol::Approvals), need.sentence));
    }
}

void OverviewPage::showCounters()
{
    const server::Status &now = m_around.data.status();
    m_counters->setValues({quint64(now.presentities), quint64(now.publications),
                           quint64(now.subscriptions), quint64(now.pendingWatchers),
                           quint64(now.registrations), quint64(now.documents), now.notifiesSent,
                           now.notifiesRefused, now.notifiesTimedOut, now.requestsRefused,
                           now.messagesReceived, now.messagesSent});
    QStringList reached;
    for (const auto &[limit, count] : now.refusedByLimit) {
        if (count > 0)
            reached << QString::fromLatin1(limit) + u' ' + QLocale().toString(count);
    }
    m_limits->setVisible(!reached.isEmpty());
    m_limits->setText(tr("Limits reached: %1").arg(reached.join(u", "_s)));
    m_proofBox->setVisible(now.requiresProof);
    m_proof->setValues({quint64(now.users), now.refusedUnproved, now.refusedWrongPassword,
                        now.refusedUnknownUser, now.refusedStale - now.refusedReplayed,
                        now.refusedReplayed, now.refusedMalformed, now.refusedForbidden});
}

void OverviewPage::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT said(tr("Copied: %1").arg(QString(text).replace(u'\n', u", "_s)));
}

void OverviewPage::follow(const QListWidgetItem *item)
{
    const int row = m_needsList->row(item);
    if (row >= 0 && size_t(row) < m_needs.size())
        Q_EMIT pageWanted(m_needs[size_t(row)].page, m_needs[size_t(row)].what);
}

void OverviewPage::focusFilter()
{
    m_needsList->setFocus(Qt::ShortcutFocusReason);
}

} // namespace gui
