// SPDX-License-Identifier: Apache-2.0
#pragma once

// A view number for each distinct set of grants, so that watchers who may see the same share one
// composed document: ten thousand with five kinds of grants cost five compositions. A number is
// never used for other grants, also when it was forgotten because nobody had it any more.

#include <functional>

#include <QHash>

#include "events/eventpackage.h"
#include "presence/grants.h"

namespace presence {

/// The forms a document is given in. All above are the numbers of GrantViews.
enum PresenceView : events::View {
    Nothing = events::NoBody, // pending: a NOTIFY without body
    Everything = 1,
    Offline = 2, // as if nothing were published: the polite block (RFC 5025, 3.2.1)
    FirstOfGrants = 16
};

class GrantViews
{
public:
    /// The number of these grants; Everything for all of them.
    [[nodiscard]] events::View viewOf(const Grants &grants);
    /// Null for a number that is no view of grants, or forgotten. Good until viewOf() or retain().
    [[nodiscard]] const Grants *find(events::View view) const;

    /// Forgets the views that `isUsed` does not know.
    void retain(const std::function<bool(events::View)> &isUsed);
    [[nodiscard]] qsizetype size() const { return m_grants.size(); }

private:
    QHash<Grants, events::View> m_views;
    QHash<events::View, Grants> m_grants;
    events::View m_next = FirstOfGrants;
};

} // namespace presence
