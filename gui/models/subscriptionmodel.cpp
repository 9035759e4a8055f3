// SPDX-License-Identifier: Apache-2.0
#include "gui/models/subscriptionmodel.h"

#include <QLocale>

#include "gui/models/comparing.h"
#include "gui/models/times.h"

using namespace Qt::StringLiterals;

namespace gui {

using server::NotifyState;
using server::SubscriptionRow;

namespace {
constexpr int RequestTimeout = 408;
}

SubscriptionModel::SubscriptionModel(RowStore<SubscriptionRow> &rows, QObject *parent)
    : RowModel(rows, parent)
{
    filter();
}

void SubscriptionModel::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    this->filter();
}

QString SubscriptionModel::stateText(const SubscriptionRow &row)
{
    const QString status = QString::fromUtf8(row.status);
    QString shape = u"○"_s;
    if (row.status == "active")
        shape = u"●"_s;
    else if (row.status == "pending")
        shape = u"◔"_s;
    else if (row.status == "waiting")
        shape = u"◌"_s;
    else if (row.status == "terminated")
        shape = u"⊘"_s;
    const QString text = shape + u' ' + status; // words of RFC 6665 and 3857 stay as they are
    return row.reason.isEmpty() ? text : text + u", "_s + QString::fromUtf8(row.reason);
}

QString SubscriptionModel::answerText(const SubscriptionRow &row)
{
    switch (row.notify) {
    case NotifyState::Unanswered: return tr("… not answered yet", "NOTIFY");
    case NotifyState::LookingUp: return tr("… looks up the address", "NOTIFY");
    case NotifyState::Paced: return tr("… waits its interval", "NOTIFY");
    case NotifyState::Committing: return tr("… waits for the disk", "NOTIFY");
    case NotifyState::Queued: return tr("… in the queue", "NOTIFY");
    case NotifyState::Idle: break;
    }
    if (row.lastAnswer == 0)
        return row.lastNotify == 0 ? tr("– none sent", "NOTIFY") : QString();
    if (row.lastAnswer == RequestTimeout)
        return tr("✗ no answer", "to a NOTIFY");
    const bool isGood = row.lastAnswer < 300;
    return (isGood ? u"✓ %1"_s : u"✗ %1"_s).arg(row.lastAnswer);
}

QString SubscriptionModel::answerSentence(const SubscriptionRow &row)
{
    switch (row.notify) {
    case NotifyState::Unanswered: return tr("The last NOTIFY was sent and waits for its answer.");
    case NotifyState::LookingUp:
        return tr("A NOTIFY is owed: the address of the watcher is being looked up.");
    case NotifyState::Paced:
        return tr("A NOTIFY is owed: it waits until the least interval between two has passed.");
    case NotifyState::Committing:
        return tr("A NOTIFY is owed: what it speaks of is on its way to the disk.");
    case NotifyState::Queued: return tr("A NOTIFY is owed and waits for its turn.");
    case NotifyState::Idle: break;
    }
    if (row.lastNotify == 0 && row.lastAnswer == 0)
        return tr("No NOTIFY has been sent since the server was started, and none is owed.");
    if (row.lastAnswer == RequestTimeout)
        return tr("Nobody answered the last NOTIFY (%n time(s) without an answer).", "",
                  row.timeouts);
    if (row.lastAnswer >= 300)
        return tr("The watcher refused the last NOTIFY with %1.").arg(row.lastAnswer);
    return tr("The watcher has the current state.");
}

bool SubscriptionModel::isInTrouble(const SubscriptionRow &row)
{
    return row.lastAnswer >= 300 || row.timeouts > 0;
}

QString SubscriptionModel::heading(int column) const
{
    switch (column) {
    case Presentity: return tr("Presentity");
    case Watcher: return tr("Watcher");
    case Package: return tr("Package", "event package");
    case State: return tr("State");
    case Expires: return tr("Expires");
    case LastNotify: return tr("Last NOTIFY");
    case Answer: return tr("Answer", "to the last NOTIFY");
    case Version: return tr("Version");
    case Contact: return tr("Contact");
    case Transport: return tr("Transport");
    case UserAgent: return tr("User agent");
    case Since: return tr("Since");
    case EventId: return tr("Event id");
    case CallId: return tr("Call-ID");
    case CSeq: return tr("CSeq");
    default: return {};
    }
}

QString SubscriptionModel::sample(int column) const
{
    switch (column) {
    case Presentity:
    case Watcher: return u"sip:somebody@example.com"_s;
    case Package: return u"presence.winfo"_s;
    case State: return u"◔ pending\n⊘ terminated"_s;
    case Expires:
    case Since:
    case LastNotify: return Times::samples();
    case Answer: return tr("✗ no answer", "to a NOTIFY") + u'\n' + tr("– none sent", "NOTIFY");
    case Contact: return u"sip:somebody@192.0.2.255:50600"_s;
    case CallId: return u"0123456789abcdef"_s;
    default: return {};
    }
}

QString SubscriptionModel::cell(const SubscriptionRow &row, int column) const
{
    switch (column) {
    case Presentity: return QString::fromUtf8(row.presentity);
    case Watcher: return QString::fromUtf8(row.watcher);
    case Package: return QString::fromUtf8(row.package);
    case State: return stateText(row);
    case Expires: return Times::relative(row.expires);
    case LastNotify: return Times::relative(row.lastNotify);
    case Answer: return answerText(row);
    case Version: return QLocale().toString(row.version);
    case Contact: return QString::fromUtf8(row.contact);
    case Transport: return QString::fromUtf8(row.transport);
    case UserAgent: return QString::fromUtf8(row.userAgent);
    case Since: return Times::relative(row.since);
    case EventId: return QString::fromUtf8(row.eventId);
    case CallId: return QString::fromUtf8(row.callId);
    case CSeq: return QString::number(row.cseq);
    default: return {};
    }
}

QString SubscriptionModel::tip(const SubscriptionRow &row, int column) const
{
    switch (column) {
    case Expires: return Times::exact(row.expires);
    case LastNotify:
        return row.lastNotify == 0 ? answerSentence(row) : Times::exact(row.lastNotify);
    case Answer: return answerSentence(row);
    case Since: return Times::exact(row.since);
    default: return cell(row, column);
    }
}

bool SubscriptionModel::isNumber(int column) const
{
    return column == Version || column == CSeq;
}

bool SubscriptionModel::canChange(int column) const
{
    return column != Presentity && column != Watcher && column != Package;
}

int SubscriptionModel::orderOf(const SubscriptionRow &a, const SubscriptionRow &b, int column) const
{
    switch (column) {
    case Presentity: return order(a.presentity, b.presentity);
    case Watcher: return order(a.watcher, b.watcher);
    case Package: return order(a.package, b.package);
    case State: return order(a.status, b.status);
    case Expires: return orderOfMoments(a.expires, b.expires);
    case LastNotify: return order(a.lastNotify, b.lastNotify);
    case Answer:
        return a.notify != b.notify ? order(qint64(a.notify), qint64(b.notify))
                                    : order(a.lastAnswer, b.lastAnswer);
    case Version: return order(a.version, b.version);
    case Contact: return order(a.contact, b.contact);
    case Transport: return order(a.transport, b.transport);
    case UserAgent: return order(a.userAgent, b.userAgent);
    case Since: return order(a.since, b.since);
    case EventId: return order(a.eventId, b.eventId);
    case CallId: return order(a.callId, b.callId);
    case CSeq: return order(a.cseq, b.cseq);
    default: return 0;
    }
}

int SubscriptionModel::orderOfKeys(const SubscriptionRow &a, const SubscriptionRow &b) const
{
    return order(a.id, b.id);
}

bool SubscriptionModel::fits(const SubscriptionRow &row) const
{
    switch (m_filter.which) {
    case Which::Active:
        if (row.status != "active")
            return false;
        break;
    case Which::Pending:
        if (row.status == "active")
            return false;
        break;
    case Which::Trouble:
        if (!isInTrouble(row))
            return false;
        break;
    case Which::All: break;
    }
    if (!m_filter.presentity.isEmpty() && row.presentity != m_filter.presentity)
        return false;
    if (!m_filter.package.isEmpty() && row.package != m_filter.package)
        return false;
    return m_filter.words.fit(row.presentity, row.watcher, row.contact, row.userAgent, row.callId,
                              row.package);
}

} // namespace gui
