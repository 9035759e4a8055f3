// SPDX-License-Identifier: Apache-2.0
#pragma once

// The presentities, and what changed about them since the window was opened: the last fifty
// thousand changes of all of them, which is days in an office and a minute under a load test.
// GUI thread.

#include <deque>

#include "gui/models/rowstore.h"

namespace gui {

struct PresenceChange
{
    enum class Kind : quint8 { Appeared, Changed, Gone };
    enum Part : quint8 {
        State = 1 << 0,
        Activity = 1 << 1,
        Note = 1 << 2,
        Mood = 1 << 3,
        Devices = 1 << 4,
        Publications = 1 << 5
    };

    QByteArray aor;
    qint64 when = 0; ///< milliseconds since 1970
    Kind kind = Kind::Changed;
    quint8 parts = 0; ///< what is another
    presence::PresenceSummary summary;
    int publications = 0;
};

class PresentityStore : public RowStore<server::PresentityRow>
{
public:
    static constexpr size_t MostChanges = 50'000;

    using RowStore::RowStore;

    /// Oldest first.
    [[nodiscard]] const std::deque<PresenceChange> &history() const { return m_history; }
    /// How many there were before history().front().
    [[nodiscard]] quint64 forgotten() const { return m_forgotten; }

protected:
    void rowChanges(const server::PresentityRow *before,
                    const server::PresentityRow *after) override;

private:
    std::deque<PresenceChange> m_history;
    quint64 m_forgotten = 0;
};

} // namespace gui
