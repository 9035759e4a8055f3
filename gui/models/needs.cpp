// SPDX-License-Identifier: Apache-2.0
#include "gui/models/needs.h"

#include "gui/models/phonetext.h"
#include "gui/models/subscriptionmodel.h"
#include "gui/models/times.h"
#include "gui/page.h"
#include "gui/translated.h"

using namespace Qt::StringLiterals;

namespace gui {

QString Needs::health(const server::Status &status)
{
    if (!status.databaseAvailable)
        return tr("The database is out of reach: %1. Until it is back, what would change something "
                  "is answered with 503.")
            .arg(translated(status.databaseTrouble));
    return tr("All is well: running for %1, and all that was acknowledged is on disk.")
        .arg(Times::duration(status.uptime));
}

std::vector<Need> Needs::of(LiveData &data)
{
    std::vector<Need> all;
    const server::Status &status = data.status();
    if (!status.databaseAvailable) {
        all.push_back({tr("The database is out of reach. The log says more."), u"logPage"_s,
                       u"store"_s, true});
    }
    if (status.rowsFailed > 0) {
        all.push_back({tr("%n row(s) could not be written to the database. The log says which.", "",
                          int(status.rowsFailed)),
                       u"logPage"_s, u"could not be written"_s, true});
    }
    addProof(status, all);
    addNotifies(data, all);
    addWatchers(data, all);
    return all;
}

void Needs::addProof(const server::Status &status, std::vector<Need> &all)
{
    if (status.listensWider && !status.requiresProof) {
        all.push_back({tr("Other machines can reach this server, and everybody is believed to be "
                          "who he says: auth.mode is none."),
                       u"usersPage"_s,
                       {},
                       true});
    }
    if (status.requiresProof && status.users == 0) {
        all.push_back({tr("Passwords are required, and there is no user yet: no phone can log in."),
                       u"usersPage"_s,
                       {},
                       true});
    }
}

void Needs::addNotifies(LiveData &data, std::vector<Need> &all)
{
    int failing = 0;
    QByteArray watcher;
    data.subscriptions().forEach([&](const server::SubscriptionRow &row) {
        if (!SubscriptionModel::isInTrouble(row))
            return;
        ++failing;
        watcher = row.watcher;
    });
    if (failing == 1) {
        all.push_back({tr("%1 does not take its NOTIFYs.").arg(PhoneText::name(watcher)),
                       u"subscriptionsPage"_s, PhoneText::name(watcher), true});
    } else if (failing > 1) {
        all.push_back({tr("The NOTIFYs of %n subscription(s) fail.", "", failing),
                       u"subscriptionsPage"_s, QString(Wanted::InTrouble), true});
    }
}

void Needs::addWatchers(LiveData &data, std::vector<Need> &all)
{
    const int undecided = data.watchers().undecided();
    if (undecided == 0)
        return;
    if (undecided > 1) {
        all.push_back({tr("%n watcher(s) wait(s) for a decision.", "", undecided),
                       u"approvalsPage"_s, QString(Wanted::Undecided)});
        return;
    }
    data.watchers().forEach([&](const server::WatcherRow &row) {
        if (WatcherStore::isUndecided(row) && !data.watchers().isAside(row)) {
            all.push_back({tr("%1 asks to see %2.")
                               .arg(PhoneText::name(row.watcher), PhoneText::name(row.presentity)),
                           u"approvalsPage"_s, PhoneText::name(row.presentity)});
        }
    });
}

} // namespace gui
