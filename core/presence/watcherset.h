// SPDX-License-Identifier: Apache-2.0
#pragma once

// Several watchers that one decision is about, found by how rules name them, each in constant time:
// so that a thousand at once cost a document no more than it is long. Used by RulesEditor.

#include <set>

#include <QHash>
#include <QSet>

#include "presence/rulesoutline.h"

namespace presence {

class WatcherSet
{
public:
    /// Numbers of watchers, ascending.
    using Numbers = std::set<size_t>;

    /// False when no rule can name it; one that is there already is passed over.
    [[nodiscard]] bool add(const QByteArray &aor);

    [[nodiscard]] size_t size() const { return m_watchers.size(); }
    [[nodiscard]] const WatcherIdentity &at(size_t number) const { return m_watchers[number]; }
    [[nodiscard]] Numbers all() const;

    [[nodiscard]] std::optional<size_t> find(const EntityId &entity) const;
    [[nodiscard]] Numbers matchedBy(const ManyOutline &many) const;
    /// By one of its members; `Named::Not` leaves its <one>s out.
    enum class Named : quint8 { Too, Not };
    [[nodiscard]] Numbers matchedBy(const IdentityOutline &identity, Named named) const;
    /// By all identity conditions of the rule, all when it has none.
    [[nodiscard]] Numbers matchedBy(const RuleOutline &rule, Named named) const;

private:
    std::vector<WatcherIdentity> m_watchers;
    QHash<QByteArray, std::vector<size_t>> m_byKey; // an empty key: those who have to be compared
};

} // namespace presence
