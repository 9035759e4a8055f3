// SPDX-License-Identifier: Apache-2.0
#include "gui/models/watchermodel.h"

#include <QLocale>

#include "gui/models/comparing.h"
#include "gui/models/times.h"

using namespace Qt::StringLiterals;

namespace gui {

using server::WatcherRow;

namespace {

enum class Kind : quint8 { Pending, Waiting, Unknown, LetIn, Allowed, PoliteBlocked, Blocked };

Kind kindOf(const WatcherRow &row)
{
    if (row.status == "pending")
        return Kind::Pending;
    if (row.status == "waiting")
        return Kind::Waiting;
    if (row.status == "terminated")
        return Kind::Blocked;
    if (row.status != "active")
        return Kind::Unknown;
    return row.reason == "polite-block"   ? Kind::PoliteBlocked
           : row.reason == "force-active" ? Kind::LetIn
                                          : Kind::Allowed;
}

} // namespace

WatcherModel::WatcherModel(WatcherStore &rows, QObject *parent)
    : RowModel(rows, parent)
    , m_watchers(rows)
{
    filter();
}

void WatcherModel::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    this->filter();
}

QString WatcherModel::stateText(const WatcherRow &row)
{
    switch (kindOf(row)) {
    case Kind::Pending: return tr("◔ pending", "state of a watcher");
    case Kind::Waiting: return tr("◌ waiting", "state of a watcher");
    case Kind::LetIn: return tr("◎ let in, undecided", "state of a watcher");
    case Kind::Allowed: return tr("● allowed", "state of a watcher");
    case Kind::PoliteBlocked: return tr("◐ politely blocked", "state of a watcher");
    case Kind::Blocked: return tr("⊘ blocked", "state of a watcher");
    case Kind::Unknown: break;
    }
    return tr("? %1", "state of a watcher that we do not know").arg(QString::fromUtf8(row.status));
}

QString WatcherModel::stateSentence(const WatcherRow &row)
{
    switch (kindOf(row)) {
    case Kind::Pending: return tr("It watches, and is told nothing until you decide.");
    case Kind::Waiting:
        return tr("Its subscription ended before anybody decided; the decision counts when it "
                  "asks again.");
    case Kind::LetIn: return tr("Nobody has decided; the server is set to let everybody in.");
    case Kind::Allowed: return tr("It may see the presentity.");
    case Kind::PoliteBlocked: return tr("To it, the presentity looks absent.");
    case Kind::Blocked: return tr("It is refused, and told so.");
    case Kind::Unknown: break;
    }
    return tr("The table of watchers says “%1”, which is no status of this server; it counts as "
              "pending.")
        .arg(QString::fromUtf8(row.status));
}

QString WatcherModel::decidedBySentence(const WatcherRow &row)
{
    if (WatcherStore::isUndecided(row) && row.decidedBy != events::DecidedBy::Rules)
        return {};
    switch (row.decidedBy) {
    case events::DecidedBy::Rules: return tr("So say the presence rules of the presentity.");
    case events::DecidedBy::Unmatched:
        return tr("No rule matches it, and the server is set to refuse such watchers.");
    case events::DecidedBy::Presentity: return tr("It is the presentity itself.");
    case events::DecidedBy::Person: break;
    }
    return row.reason == "force-active" ? QString() : tr("So says the table of watchers.");
}

QString WatcherModel::heading(int column) const
{
    switch (column) {
    case Watcher: return tr("Watcher");
    case Name: return tr("Name", "display name");
    case Presentity: return tr("Wants to see", "presentity");
    case State: return tr("State");
    case Since: return tr("Since");
    case Asked: return tr("Times asked");
    case Subscriptions: return tr("Subscriptions");
    case UserAgent: return tr("User agent");
    default: return {};
    }
}

QString WatcherModel::sample(int column) const
{
    switch (column) {
    case Watcher:
    case Presentity: return u"sip:somebody@example.com"_s;
    case Name: return u"Somebody Longname"_s;
    case State:
        return QStringList{
            tr("◔ pending", "state of a watcher"), tr("◎ let in, undecided", "state of a watcher"),
            tr("◐ politely blocked", "state of a watcher"), tr("⊘ blocked", "state of a watcher")}
            .join(u'\n');
    case Since: return Times::samples();
    default: return {};
    }
}

QString WatcherModel::cell(const WatcherRow &row, int column) const
{
    switch (column) {
    case Watcher: return QString::fromUtf8(row.watcher);
    case Name: return QString::fromUtf8(row.displayName);
    case Presentity: return QString::fromUtf8(row.presentity);
    case State: return stateText(row);
    case Since: return Times::relative(row.since);
    case Asked: return row.asked == 0 ? QString() : QLocale().toString(row.asked);
    case Subscriptions:
        return row.subscriptions == 0 ? QString() : QLocale().toString(row.subscriptions);
    case UserAgent: return QString::fromUtf8(row.userAgent);
    default: return {};
    }
}

QString WatcherModel::tip(const WatcherRow &row, int column) const
{
    switch (column) {
    case State: return stateSentence(row) + u' ' + decidedBySentence(row);
    case Since: return Times::exact(row.since);
    case Asked: return tr("SUBSCRIBEs that made a dialog since the server was started");
    default: return cell(row, column);
    }
}

bool WatcherModel::isNumber(int column) const
{
    return column == Asked || column == Subscriptions;
}

bool WatcherModel::canChange(int column) const
{
    return column != Watcher && column != Presentity;
}

int WatcherModel::orderOf(const WatcherRow &a, const WatcherRow &b, int column) const
{
    switch (column) {
    case Watcher: return order(a.watcher, b.watcher);
    case Name: return order(QString::fromUtf8(a.displayName), QString::fromUtf8(b.displayName));
    case Presentity: return order(a.presentity, b.presentity);
    case State: return order(qint64(kindOf(a)), qint64(kindOf(b)));
    case Since: return orderOfMoments(a.since, b.since);
    case Asked: return order(a.asked, b.asked);
    case Subscriptions: return order(a.subscriptions, b.subscriptions);
    case UserAgent: return order(a.userAgent, b.userAgent);
    default: return 0;
    }
}

int WatcherModel::orderOfKeys(const WatcherRow &a, const WatcherRow &b) const
{
    const int byWatcher = order(a.watcher, b.watcher);
    return byWatcher != 0 ? byWatcher : order(a.presentity, b.presentity);
}

bool WatcherModel::fits(const WatcherRow &row) const
{
    if (!m_filter.presentity.isEmpty() && row.presentity != m_filter.presentity)
        return false;
    const Kind kind = kindOf(row);
    bool isOfKind = true;
    switch (m_filter.which) {
    case Which::Undecided:
        isOfKind = WatcherStore::isUndecided(row) && !m_watchers.isAside(row);
        break;
    case Which::Aside: isOfKind = m_watchers.isAside(row); break;
    case Which::Allowed: isOfKind = kind == Kind::Allowed || kind == Kind::LetIn; break;
    case Which::Blocked: isOfKind = kind == Kind::Blocked || kind == Kind::PoliteBlocked; break;
    case Which::All: break;
    }
    return isOfKind &&
           m_filter.words.fit(row.watcher, row.displayName, row.presentity, row.userAgent);
}

} // namespace gui
