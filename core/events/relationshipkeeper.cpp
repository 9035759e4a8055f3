// SPDX-License-Identifier: Apache-2.0
#include "events/relationshipkeeper.h"

namespace events {

bool RelationshipKeeper::isWaiting(const Relationship *relationship) const
{
    return relationship && relationship->subscriptions == 0 &&
           m_relationships.isPending(*relationship);
}

void RelationshipKeeper::settle(ResourceId resource, const QByteArray &watcher, Ruling ruling)
{
    const bool waited = isWaiting(m_relationships.find(resource, watcher));
    if (ruling.decision != WatcherDecision::Undecided) {
        endWaiting(resource, watcher,
                   ruling.decision == WatcherDecision::Blocked ? WatcherEvent::Rejected
                                                               : WatcherEvent::Approved);
    }
    m_relationships.decide(resource, watcher, ruling, m_clock.wallSeconds());
    if (!waited && isWaiting(m_relationships.find(resource, watcher)))
        tell(resource, watcher, WatcherStatus::Waiting, WatcherEvent::Timeout);
}

void RelationshipKeeper::endWaiting(ResourceId resource, const QByteArray &watcher,
                                    WatcherEvent event)
{
    if (isWaiting(m_relationships.find(resource, watcher)))
        tell(resource, watcher, WatcherStatus::Terminated, event);
}

void RelationshipKeeper::tell(ResourceId resource, const QByteArray &watcher, WatcherStatus status,
                              WatcherEvent event)
{
    if (!m_watcherInfo)
        return;
    WatcherElement element =
        m_watcherInfo->waitingElement(*m_relationships.find(resource, watcher));
    element.status = status;
    element.event = event;
    m_watcherInfo->watcherChanged(resource, element);
}

void RelationshipKeeper::sweep(qint64 oldest)
{
    for (ResourceId id = 0; id < m_resources.end(); ++id) {
        if (!m_resources.exists(id) || m_resources.at(id).relationships.empty())
            continue;
        sweep(id, oldest);
        m_resources.releaseIfUnused(id);
    }
}

void RelationshipKeeper::sweep(ResourceId resource, qint64 oldest)
{
    for (const QByteArray &watcher : m_relationships.watchersOf(resource)) {
        const Relationship &known = *m_relationships.find(resource, watcher);
        // What no person decided is decided again when the watcher asks again.
        const bool isPersons =
            known.decision != WatcherDecision::Undecided && known.by == DecidedBy::Person;
        if (isPersons || known.subscriptions > 0 || known.inserted > oldest ||
            !known.notes().unknownStatus.isEmpty())
            continue;
        endWaiting(resource, watcher, WatcherEvent::GiveUp);
        m_relationships.remove(resource, watcher);
    }
}

} // namespace events
