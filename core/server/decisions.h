// SPDX-License-Identifier: Apache-2.0
#pragma once

// "One decision, in one transaction" (tables.md): what is decided about watchers goes into the
// presentity's presence rules and into the rows of `watchers` with the same open batch, and can be
// taken back as long as nobody else has edited the rules. Part of Administration; server thread.

#include "base/sentence.h"
#include "events/subscriptionlifecycle.h"
#include "presence/ruleseditor.h"
#include "server/documentadministration.h"

namespace server {

/// What it takes to undo a decision; a value that the window keeps.
struct DecisionUndo
{
    struct Row
    {
        QByteArray watcher;
        bool existed = false;
        events::Ruling before;
    };

    QByteArray presentity; // canonical
    std::vector<Row> rows;
    std::optional<QByteArray> rulesBefore; // the text of the document; nothing: there was none
    QByteArray etagAfter;                  // what the decision made of it; empty: there is none
};

struct Decided
{
    DecisionUndo undo;
    /// Watchers about whom something else than the decision holds: another of the presentity's
    /// documents speaks of them.
    std::vector<QByteArray> overruled;
};

class Decisions
{
public:
    struct Parts
    {
        events::ResourceTable &resources;
        events::RelationshipTable &relationships;
        events::SubscriptionLifecycle &lifecycle;
        events::EventPackage &presence;
        DocumentAdministration &documents;
    };
    explicit Decisions(const Parts &parts)
        : m_parts(parts)
    {
    }

    /// Canonical addresses. All of it is done, or nothing: then the error is a sentence.
    base::Result<Decided, base::Sentence> decide(const QByteArray &presentity,
                                                 const std::vector<QByteArray> &watchers,
                                                 events::WatcherDecision decision);
    /// The sentence why not; nothing when it is undone.
    std::optional<base::Sentence> undo(const DecisionUndo &undo);

private:
    [[nodiscard]] std::optional<DocumentText> rulesOf(const QByteArray &presentity) const;
    [[nodiscard]] events::ResourceId resourceOf(const QByteArray &presentity) const;
    /// Has the row say so too, where rules do not already.
    void settle(events::ResourceId id, const QByteArray &watcher, events::WatcherDecision decision);

    Parts m_parts;
};

} // namespace server
