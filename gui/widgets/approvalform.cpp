// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/approvalform.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include "gui/models/watchermodel.h"
#include "gui/widgets/addressfield.h"
#include "gui/widgets/icons.h"

using namespace Qt::StringLiterals;

namespace gui {

using events::WatcherDecision;

ApprovalForm::ApprovalForm(LiveData &live, Decider &decider, QWidget *parent)
    : QFrame(parent)
    , m_data(live)
    , m_decider(decider)
    , m_watcher(new AddressField(u"approvalWatcher"_s, tr("Address of the watcher"), {}, this))
    , m_presentity(new AddressField(
          u"approvalPresentity"_s, tr("Address of the presentity"),
          [this] {
              QStringList known;
              m_data.presentities().forEach([&known](const server::PresentityRow &row) {
                  known.append(QString::fromUtf8(row.aor));
              });
              return known;
          },
          this))
    , m_decision(new QComboBox(this))
    , m_hint(new QLabel(this))
    , m_accept(new QPushButton(this))
{
    setObjectName(u"approvalForm"_s);
    setAccessibleName(tr("Decide about somebody who has not asked yet"));
    setFrameShape(StyledPanel);
    build();
    connect(m_watcher, &QLineEdit::textChanged, this, &ApprovalForm::check);
    connect(m_presentity, &QLineEdit::textChanged, this, &ApprovalForm::check);
    connect(m_watcher, &QLineEdit::returnPressed, this, &ApprovalForm::submit);
    connect(m_presentity, &QLineEdit::returnPressed, this, &ApprovalForm::submit);
    connect(m_decision, &QComboBox::currentIndexChanged, this, &ApprovalForm::check);
    connect(m_accept, &QPushButton::clicked, this, &ApprovalForm::submit);
    check();
    hide();
}

void ApprovalForm::build()
{
    m_decision->setObjectName(u"approvalDecision"_s);
    m_decision->setAccessibleName(tr("Decision"));
    m_decision->addItem(icon(Symbol::Approve), tr("may see", "the watcher ... the presentity"),
                        int(WatcherDecision::Allowed));
    m_decision->addItem(icon(Symbol::Block), tr("may not see", "the watcher ... the presentity"),
                        int(WatcherDecision::Blocked));
    m_decision->addItem(icon(Symbol::PoliteBlock),
                        tr("never finds present", "the watcher ... the presentity"),
                        int(WatcherDecision::PoliteBlocked));
    m_hint->setObjectName(u"approvalHint"_s);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setMinimumHeight(fontMetrics().height() * 2);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_accept->setObjectName(u"approvalAccept"_s);
    auto *close = new QPushButton(tr("Close", "form"), this);
    close->setObjectName(u"approvalClose"_s);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    auto *watcher = new QLabel(tr("&Watcher"), this);
    watcher->setBuddy(m_watcher);
    auto *decision = new QLabel(tr("&Decision"), this);
    decision->setBuddy(m_decision);
    auto *presentity = new QLabel(tr("Pr&esentity"), this);
    presentity->setBuddy(m_presentity);
    auto *layout = new QGridLayout(this);
    layout->addWidget(watcher, 0, 0);
    layout->addWidget(m_watcher, 1, 0);
    layout->addWidget(decision, 0, 1);
    layout->addWidget(m_decision, 1, 1);
    layout->addWidget(presentity, 0, 2);
    layout->addWidget(m_presentity, 1, 2);
    layout->addWidget(m_accept, 1, 3);
    layout->addWidget(close, 1, 4);
    layout->addWidget(m_hint, 2, 0, 1, 5);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(2, 1);
    setTabOrder(m_watcher, m_decision);
    setTabOrder(m_decision, m_presentity);
    setTabOrder(m_presentity, m_accept);
    setTabOrder(m_accept, close);
}

void ApprovalForm::open(const QByteArray &presentity)
{
    if (!presentity.isEmpty())
        m_presentity->setText(QString::fromUtf8(presentity));
    m_watcher->clear();
    show();
    m_watcher->setFocus(Qt::OtherFocusReason);
}

void ApprovalForm::check()
{
    const WatcherDecision decision = WatcherDecision(m_decision->currentData().toInt());
    m_accept->setText(decision == WatcherDecision::Allowed   ? tr("Approve")
                      : decision == WatcherDecision::Blocked ? tr("Block")
                                                             : tr("Block politely"));
    m_accept->setEnabled(!m_watcher->address().isEmpty() && !m_presentity->address().isEmpty());
    m_hint->setText(hint());
}

QString ApprovalForm::hint() const
{
    for (const AddressField *field : {m_watcher, m_presentity}) {
        if (const QString fault = field->fault(); !fault.isEmpty())
            return u"⚠ "_s + fault;
    }
    const QByteArray watcher = m_watcher->address();
    const QByteArray presentity = m_presentity->address();
    if (watcher.isEmpty() || presentity.isEmpty())
        return tr("The decision counts as soon as the watcher asks.");
    if (watcher == presentity)
        return tr("Everybody may see himself, whatever is decided here.");
    const server::WatcherRow *known =
        m_data.watchers().row(server::watcherRowKey(presentity, watcher));
    if (known)
        return tr("Until now: %1. %2", "state, what it means")
            .arg(WatcherModel::stateText(*known), WatcherModel::stateSentence(*known));
    return tr("%1 has not asked for %2 yet.", "watcher, presentity")
        .arg(QString::fromUtf8(watcher), QString::fromUtf8(presentity));
}

void ApprovalForm::submit()
{
    if (!m_accept->isEnabled())
        return;
    m_decider.decide({{m_presentity->address(), m_watcher->address()}},
                     WatcherDecision(m_decision->currentData().toInt()), [this](bool ok) {
                         if (ok)
                             hide();
                     });
}

void ApprovalForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        return;
    }
    QFrame::keyPressEvent(event);
}

void ApprovalForm::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (!event->spontaneous())
        Q_EMIT closed();
}

} // namespace gui
