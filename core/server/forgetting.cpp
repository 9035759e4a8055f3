// SPDX-License-Identifier: Apache-2.0
#include "server/forgetting.h"

#include "server/administration.h"

namespace server {

using events::WatcherDecision;

void Forgetting::forget(const QSet<QByteArray> &people)
{
    for (const QByteArray &person : people) {
        forgetDocuments(person);
        m_parts.users.forget(person);
    }
    for (events::ResourceId id = 0; id < m_parts.resources.end(); ++id) {
        if (!m_parts.resources.exists(id))
            continue;
        forgetWatchers(id, people);
        if (m_parts.resources.exists(id) && people.contains(m_parts.resources.at(id).aor))
            forgetResource(id);
    }
}

void Forgetting::forgetDocuments(const QByteArray &person)
{
    for (const DocumentRow &row : m_parts.documents.list(person))
        (void)m_parts.documents.remove({row.user, row.kind, row.name});
}

void Forgetting::forgetResource(events::ResourceId id)
{
    const std::vector<events::Publication> publications = m_parts.resources.at(id).publications;
    for (const events::Publication &each : publications)
        m_parts.compositor.remove(id, each.entityTag);
    if (!m_parts.resources.exists(id)) // that was all there was of it
        return;
    for (const QByteArray &watcher : m_parts.relationships.watchersOf(id)) {
        if (m_parts.relationships.find(id, watcher)->subscriptions > 0)
            m_parts.lifecycle.decide(id, watcher, WatcherDecision::Undecided);
        else
            m_parts.relationships.remove(id, watcher);
    }
    m_parts.resources.releaseIfUnused(id);
}

void Forgetting::forgetWatchers(events::ResourceId id, const QSet<QByteArray> &people)
{
    const QByteArray aor = m_parts.resources.at(id).aor;
    const std::vector<QByteArray> watchers = watchersIn(id, people);
    if (!watchers.empty() || people.contains(aor))
        releaseSubscriptions(id, people);
    if (watchers.empty())
        return;
    // The presentity's own rules may name them; those of one of the people are gone already.
    if (!people.contains(aor) && m_parts.resources.at(id).package == &m_parts.presence)
        (void)m_parts.decisions.decide(aor, watchers, WatcherDecision::Undecided);
    for (const QByteArray &watcher : watchers)
        m_parts.relationships.remove(id, watcher);
    m_parts.resources.releaseIfUnused(id);
}

std::vector<QByteArray> Forgetting::watchersIn(events::ResourceId id,
                                               const QSet<QByteArray> &people) const
{
    std::vector<QByteArray> found;
    if (m_parts.resources.at(id).relationships.size() < size_t(people.size())) {
        for (const QByteArray &watcher : m_parts.relationships.watchersOf(id)) {
            if (people.contains(watcher))
                found.push_back(watcher);
        }
        return found;
    }
    for (const QByteArray &person : people) {
        if (m_parts.relationships.find(id, person))
            found.push_back(person);
    }
    return found;
}

void Forgetting::releaseSubscriptions(events::ResourceId id, const QSet<QByteArray> &watchers)
{
    const std::vector<events::SubscriptionId> all = m_parts.resources.at(id).subscriptions;
    for (const events::SubscriptionId each : all) {
        if (watchers.contains(m_parts.subscriptions.at(each).watcher.view().toByteArray()))
            m_parts.lifecycle.release(each);
    }
}

} // namespace server
