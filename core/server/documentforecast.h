// SPDX-License-Identifier: Apache-2.0
#pragma once

// What would come of a change to a document, before anybody makes it: for which watchers presence
// rules, or lists that they name, would say something else, which documents speak of one that is to
// go, and which list services end. Nothing is changed by asking. Part of Administration; server
// thread.

#include "presence/watcherdecider.h"
#include "server/documentadministration.h"

namespace server {

class ExternalLists;

enum class WatcherChange : quint8 {
    Gains, // sees the presentity, and did not
    Loses, // the reverse
    SeesMore,
    SeesLess,
    SeesOther,        // some parts more, others less
    AnsweredOtherwise // sees nothing as before, but is told another reason
};

struct WatcherForecast
{
    QByteArray watcher;
    WatcherChange change = WatcherChange::Gains;
    events::WatcherDecision before = events::WatcherDecision::Undecided;
    events::WatcherDecision after = events::WatcherDecision::Undecided;

    friend bool operator==(const WatcherForecast &, const WatcherForecast &) = default;
};

struct DocumentForecast
{
    /// Those for whom something changes, by address.
    std::vector<WatcherForecast> watchers;
    /// How many others are known.
    qsizetype unchanged = 0;
    /// The user's other documents that speak of one that is to be removed.
    std::vector<DocumentName> usedBy;
    /// The addresses of lists (RFC 4826, 4) that would be no more.
    std::vector<QByteArray> services;

    [[nodiscard]] qsizetype count(WatcherChange change) const;
};

class DocumentForecaster
{
public:
    struct Parts
    {
        const DocumentAdministration &administration;
        const store::DocumentTable &documents;
        const events::ResourceTable &resources;
        const events::RelationshipTable &relationships;
        const events::EventPackage &presence;
        const presence::RuleBook &rules;
        const presence::WatcherDecider &decider;
        ExternalLists &lists;
    };
    explicit DocumentForecaster(const Parts &parts)
        : m_parts(parts)
    {
    }

    [[nodiscard]] DocumentForecast forecast(const store::DocumentChange &change) const;

private:
    void addWatchers(DocumentForecast &forecast, const store::DocumentChange &change) const;
    [[nodiscard]] std::vector<DocumentName> usersOf(const store::DocumentKey &key) const;
    [[nodiscard]] std::vector<QByteArray> lostServices(const store::DocumentChange &change) const;

    Parts m_parts;
};

} // namespace server
