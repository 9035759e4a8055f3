// SPDX-License-Identifier: Apache-2.0
#include "presence/watcherset.h"

#include <algorithm>
#include <iterator>

namespace presence {

bool WatcherSet::add(const QByteArray &aor)
{
    const EntityId entity(QString::fromUtf8(aor));
    WatcherIdentity watcher(aor);
    if (!watcher.is(entity))
        return false;
    if (find(entity))
        return true;
    m_byKey[watcher.key()].push_back(m_watchers.size());
    m_watchers.push_back(std::move(watcher));
    return true;
}

WatcherSet::Numbers WatcherSet::all() const
{
    Numbers numbers;
    for (size_t i = 0; i < m_watchers.size(); ++i)
        numbers.insert(numbers.end(), i);
    return numbers;
}

std::optional<size_t> WatcherSet::find(const EntityId &entity) const
{
    const auto candidates = m_byKey.constFind(entity.key);
    if (candidates == m_byKey.cend())
        return std::nullopt;
    const auto found = std::find_if(candidates->begin(), candidates->end(),
                                    [&](size_t number) { return m_watchers[number].is(entity); });
    return found == candidates->end() ? std::nullopt : std::optional(*found);
}

WatcherSet::Numbers WatcherSet::matchedBy(const ManyOutline &many) const
{
    Numbers numbers;
    if (many.isUnknown)
        return numbers;
    Numbers excepted;
    QSet<QByteArray> domains;
    for (const ExceptionOutline &each : many.exceptions) {
        if (each.exception.id) {
            if (const std::optional<size_t> number = find(*each.exception.id))
                excepted.insert(*number);
        }
        if (each.exception.domain)
            domains.insert(*each.exception.domain);
    }
    for (size_t i = 0; i < m_watchers.size(); ++i) {
        const WatcherIdentity &watcher = m_watchers[i];
        const bool isExcepted = excepted.contains(i) ||
                                (!watcher.domain().isEmpty() && domains.contains(watcher.domain()));
        if (!isExcepted && (!many.domain || watcher.isIn(*many.domain)))
            numbers.insert(numbers.end(), i);
    }
    return numbers;
}

WatcherSet::Numbers WatcherSet::matchedBy(const IdentityOutline &identity, Named named) const
{
    Numbers numbers;
    if (named == Named::Too) {
        for (const OneOutline &one : identity.ones) {
            if (const std::optional<size_t> number = find(one.id))
                numbers.insert(*number);
        }
    }
    for (const ManyOutline &many : identity.manys)
        numbers.merge(matchedBy(many));
    return numbers;
}

WatcherSet::Numbers WatcherSet::matchedBy(const RuleOutline &rule, Named named) const
{
    Numbers numbers = all();
    for (const IdentityOutline &identity : rule.identities) {
        const Numbers matched = matchedBy(identity, named);
        Numbers both;
        std::set_intersection(numbers.begin(), numbers.end(), matched.begin(), matched.end(),
                              std::inserter(both, both.end()));
        numbers = std::move(both);
    }
    return numbers;
}

} // namespace presence
