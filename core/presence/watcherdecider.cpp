// SPDX-License-Identifier: Apache-2.0
#include "presence/watcherdecider.h"

#include <QSet>

namespace presence {

namespace {

using events::DecidedBy;
using events::WatcherDecision;

WatcherDecision decisionOf(SubHandling handling)
{
    switch (handling) {
    case SubHandling::Block: return WatcherDecision::Blocked;
    case SubHandling::Confirm: return WatcherDecision::Undecided;
    case SubHandling::PoliteBlock: return WatcherDecision::PoliteBlocked;
    case SubHandling::Allow: return WatcherDecision::Allowed;
    }
    return WatcherDecision::Blocked;
}

} // namespace

std::optional<QString> WatcherDecider::sphereOf(const events::Resource &resource) const
{
    std::vector<QString> values;
    for (const events::Publication &publication : resource.publications) {
        const auto published = m_parts.documents.of(publication, resource.aor);
        if (!published)
            continue;
        for (const PidfPart &part : published->parts) {
            if (part.kind != PidfPart::Kind::Person)
                continue;
            for (const QString &value : allValues(part.facts, Fact::Sphere))
                values.push_back(value);
        }
    }
    return commonSphere(values);
}

const events::Resource *WatcherDecider::resourceOf(const QByteArray &presentity) const
{
    const events::ResourceId id = m_parts.resources.find(presentity, m_parts.package);
    return id == events::NullResource ? nullptr : &m_parts.resources.at(id);
}

ListMembership WatcherDecider::listsOf(const QByteArray &presentity) const
{
    if (!m_lists)
        return {};
    return [this, &presentity](const QString &anchor, const WatcherIdentity &watcher) {
        return m_lists(presentity, anchor, watcher);
    };
}

bool WatcherDecider::decideByRules(WatcherVerdict &verdict, const QByteArray &presentity,
                                   const QByteArray &watcher, const ListMembership &lists) const
{
    if (!verdict.rules)
        return false;
    verdict.moment.now = m_parts.clock.wallMilliseconds();
    if (verdict.rules->authorizer.usesSphere()) {
        if (const events::Resource *resource = resourceOf(presentity))
            verdict.moment.sphere = sphereOf(*resource);
        verdict.rules->sphere = verdict.moment.sphere;
    }
    const Permissions permissions =
        verdict.rules->authorizer.evaluate(WatcherIdentity(watcher), verdict.moment, lists);
    if (!permissions.matched)
        return false;
    verdict.basis = DecisionBasis::Rules;
    verdict.ruling = {decisionOf(permissions.subHandling), DecidedBy::Rules};
    verdict.grants = permissions.grants;
    return true;
}

WatcherVerdict WatcherDecider::decide(const QByteArray &presentity, const QByteArray &watcher) const
{
    PresentityRules *const rules = m_parts.book.find(presentity);
    const bool usesLists = rules && rules->authorizer.usesLists();
    return decideAsIf(presentity, watcher, rules,
                      usesLists ? listsOf(presentity) : ListMembership());
}

WatcherVerdict WatcherDecider::decideAsIf(const QByteArray &presentity, const QByteArray &watcher,
                                          PresentityRules *rules, const ListMembership &lists) const
{
    WatcherVerdict verdict;
    verdict.rules = rules;
    const events::ResourceId resource = m_parts.resources.find(presentity, m_parts.package);
    const events::Relationship *known =
        resource == events::NullResource ? nullptr : m_parts.relationships.find(resource, watcher);
    const events::Ruling before = known ? known->ruling() : events::Ruling();
    const bool matched = decideByRules(verdict, presentity, watcher, lists);
    if (presentity == watcher) {
        verdict.basis = DecisionBasis::Presentity;
        verdict.ruling = {WatcherDecision::Allowed, DecidedBy::Presentity};
        verdict.grants = Grants::everything();
    } else if (matched) {
        // as it was filled in
    } else if (before.by == DecidedBy::Person && before.decision != WatcherDecision::Undecided) {
        verdict.basis = DecisionBasis::Table;
        verdict.ruling = before;
        verdict.grants = Grants::everything();
    } else if (verdict.rules && m_unmatched == Unmatched::Block) {
        verdict.basis = DecisionBasis::Unmatched;
        verdict.ruling = {WatcherDecision::Blocked, DecidedBy::Unmatched};
    } else {
        verdict.forceActive = m_parts.relationships.forceActive();
        verdict.basis = verdict.forceActive ? DecisionBasis::ForceActive : DecisionBasis::Nothing;
        if (verdict.forceActive)
            verdict.grants = Grants::everything();
    }
    verdict.keepsRow = verdict.ruling == before;
    return verdict;
}

events::Authorization WatcherDecider::authorize(const QByteArray &presentity,
                                                const QByteArray &watcher)
{
    using Decision = events::Authorization::Decision;
    const WatcherVerdict verdict = decide(presentity, watcher);
    events::Authorization authorization;
    switch (verdict.ruling.decision) {
    case WatcherDecision::Allowed:
        authorization = {Decision::Active, viewOf(verdict.grants), {}};
        break;
    case WatcherDecision::Blocked: authorization = {Decision::Rejected, Nothing, {}}; break;
    case WatcherDecision::PoliteBlocked: authorization = {Decision::Active, Offline, {}}; break;
    case WatcherDecision::Undecided:
        if (verdict.forceActive)
            authorization = {Decision::Active, Everything, {}};
        break;
    }
    if (!verdict.keepsRow)
        authorization.ruling = verdict.ruling;
    return authorization;
}

events::View WatcherDecider::viewOf(const Grants &grants)
{
    if (m_views.size() >= m_sweepAt) {
        QSet<events::View> used;
        for (events::ResourceId id = 0; id < m_parts.resources.end(); ++id) {
            if (!m_parts.resources.exists(id) ||
                m_parts.resources.at(id).package != &m_parts.package ||
                !m_parts.resources.at(id).views)
                continue;
            for (const auto &[view, count] : m_parts.resources.at(id).views->viewers)
                used.insert(view);
        }
        m_views.retain([&](events::View view) { return used.contains(view); });
        m_sweepAt = std::max<qsizetype>(64, 2 * m_views.size());
    }
    return m_views.viewOf(grants);
}

} // namespace presence
