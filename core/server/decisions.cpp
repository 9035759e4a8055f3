// SPDX-License-Identifier: Apache-2.0
#include "server/decisions.h"

#include <algorithm>

#include "server/administration.h"

using namespace Qt::StringLiterals;

namespace server {

using events::DecidedBy;
using events::WatcherDecision;

namespace {

DocumentName rulesName(const QByteArray &presentity)
{
    return {presentity, "pres-rules", {}};
}

} // namespace

std::optional<DocumentText> Decisions::rulesOf(const QByteArray &presentity) const
{
    auto found = m_parts.documents.get(rulesName(presentity));
    return found ? std::optional(*found) : std::nullopt;
}

events::ResourceId Decisions::resourceOf(const QByteArray &presentity) const
{
    return m_parts.resources.findOrCreate(presentity, m_parts.presence);
}

base::Result<Decided, base::Sentence> Decisions::decide(const QByteArray &presentity,
                                                        const std::vector<QByteArray> &watchers,
                                                        WatcherDecision decision)
{
    if (std::find(watchers.begin(), watchers.end(), presentity) != watchers.end())
        return base::Unexpected(
            base::Sentence(
                QT_TRANSLATE_NOOP("core",
                                  "%1 always sees its own presence: there is nothing to decide."))
                .arg(QString::fromUtf8(presentity)));
    const std::optional<DocumentText> before = rulesOf(presentity);
    const QByteArray old = before ? before->text : QByteArray();
    const auto edited = presence::RulesEditor::edit(old, decision, watchers);
    if (!edited)
        return base::Unexpected(edited.error());
    const bool changed = *edited != old;
    if (changed) {
        if (const auto wrong = m_parts.documents.check(rulesName(presentity), *edited)) {
            return base::Unexpected(
                base::Sentence(
                    QT_TRANSLATE_NOOP("core", "The presence rules of %1 cannot be changed: %2"))
                    .arg(QString::fromUtf8(presentity), *wrong));
        }
    }
    Decided decided;
    decided.undo = {presentity, {}, before ? std::optional(before->text) : std::nullopt, {}};
    for (const QByteArray &watcher : watchers) {
        const events::Relationship *known =
            m_parts.relationships.find(resourceOf(presentity), watcher);
        decided.undo.rows.push_back(
            {watcher, known != nullptr, known ? known->ruling() : events::Ruling()});
    }
    // Rules first: what they say goes into the rows with them, and is told once.
    if (changed)
        m_parts.documents.put(rulesName(presentity), *edited);
    const events::ResourceId id = resourceOf(presentity);
    for (const QByteArray &watcher : watchers) {
        settle(id, watcher, decision);
        const events::Relationship *now = m_parts.relationships.find(id, watcher);
        if (decision != WatcherDecision::Undecided && now && now->decision != decision)
            decided.overruled.push_back(watcher);
    }
    if (const std::optional<DocumentText> after = rulesOf(presentity))
        decided.undo.etagAfter = after->etag;
    return decided;
}

std::optional<base::Sentence> Decisions::undo(const DecisionUndo &undo)
{
    const std::optional<DocumentText> now = rulesOf(undo.presentity);
    if ((now ? now->etag : QByteArray()) != undo.etagAfter)
        return base::Sentence(
                   QT_TRANSLATE_NOOP(
                       "core", "Somebody else has changed the presence rules of %1 meanwhile."))
            .arg(QString::fromUtf8(undo.presentity));
    if (undo.rulesBefore)
        m_parts.documents.put(rulesName(undo.presentity), *undo.rulesBefore);
    else if (now)
        m_parts.documents.remove(rulesName(undo.presentity));
    const events::ResourceId id = resourceOf(undo.presentity);
    for (const DecisionUndo::Row &row : undo.rows) {
        const bool wasOfPerson = row.before.by == DecidedBy::Person;
        settle(id, row.watcher, wasOfPerson ? row.before.decision : WatcherDecision::Undecided);
        const events::Relationship *known = m_parts.relationships.find(id, row.watcher);
        if (!row.existed && known && known->subscriptions == 0)
            m_parts.relationships.remove(id, row.watcher);
    }
    m_parts.resources.releaseIfUnused(id);
    return std::nullopt;
}

void Decisions::settle(events::ResourceId id, const QByteArray &watcher, WatcherDecision decision)
{
    const events::Relationship *known = m_parts.relationships.find(id, watcher);
    const bool undecided = decision == WatcherDecision::Undecided;
    const bool saysSo =
        known ? known->by != DecidedBy::Person && (undecided || known->decision == decision)
              : undecided;
    if (!saysSo)
        m_parts.lifecycle.decide(id, watcher, decision);
}

} // namespace server
