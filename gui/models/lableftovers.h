// SPDX-License-Identifier: Apache-2.0
#pragma once

// The people of the laboratory, written down as soon as they come, so that the next start can take
// away what a crash left of them at the server. GUI thread.

#include <vector>

#include <QSet>

#include "lab/phonestate.h"

namespace gui {

class LabLeftovers
{
public:
    /// Those of the last run; they count as dealt with.
    [[nodiscard]] static std::vector<QByteArray> take();

    void remember(const std::vector<lab::PhoneState> &phones);

private:
    QSet<QByteArray> m_people;
};

} // namespace gui
