// SPDX-License-Identifier: Apache-2.0
#include "gui/models/presentitystore.h"

#include <QDateTime>

namespace gui {

using server::PresentityRow;

namespace {

quint8 difference(const PresentityRow &a, const PresentityRow &b)
{
    quint8 parts = 0;
    const auto compare = [&parts](bool isSame, PresenceChange::Part part) {
        parts |= isSame ? 0 : part;
    };
    compare(a.summary.basic == b.summary.basic, PresenceChange::State);
    compare(a.summary.activity == b.summary.activity, PresenceChange::Activity);
    compare(a.summary.note == b.summary.note, PresenceChange::Note);
    compare(a.summary.mood == b.summary.mood, PresenceChange::Mood);
    compare(a.summary.devices == b.summary.devices, PresenceChange::Devices);
    compare(a.publications == b.publications, PresenceChange::Publications);
    return parts;
}

} // namespace

void PresentityStore::rowChanges(const PresentityRow *before, const PresentityRow *after)
{
    const PresentityRow *const row = after ? after : before;
    if (isResetting() || !row)
        return;
    PresenceChange change;
    if (before && after) {
        change.parts = difference(*before, *after);
        if (change.parts == 0) // other watchers, or other times
            return;
    } else {
        change.kind = after ? PresenceChange::Kind::Appeared : PresenceChange::Kind::Gone;
    }
    change.aor = row->aor;
    change.when = QDateTime::currentMSecsSinceEpoch();
    if (after) {
        change.summary = row->summary;
        change.publications = row->publications;
    }
    m_history.push_back(std::move(change));
    if (m_history.size() > MostChanges) {
        m_history.pop_front();
        ++m_forgotten;
    }
}

} // namespace gui
