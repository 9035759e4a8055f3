// SPDX-License-Identifier: Apache-2.0
#pragma once

// A composed document in one table row, for the window and `ctl presentities`. Made from the same
// choice of parts that compose() sends, so that the row never says what watchers do not see.

#include <span>

#include <QString>

#include "presence/composition.h"

namespace presence {

struct PresenceSummary
{
    BasicStatus basic =
        BasicStatus::None; ///< open when any tuple is; closed when nothing is published
    QString activity;      ///< the person's first activity, such as "busy"; empty when none is said
    QString mood;
    QString note; ///< the person's note, else the document's, else that of a tuple (open first)
    QString sphere;
    QString contact; ///< of the first open tuple that has one
    int services = 0;
    int devices = 0; ///< device elements, and device ids that only tuples name

    friend bool operator==(const PresenceSummary &, const PresenceSummary &) = default;
};

[[nodiscard]] PresenceSummary summarize(std::span<const Input> inputs, Policy policy);

} // namespace presence
