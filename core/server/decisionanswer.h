// SPDX-License-Identifier: Apache-2.0
#pragma once

// A DecisionReport as the answer of the control socket: fields, then the rules, what is granted,
// what is left out, and the document. Used by ControlOperations.

#include <QJsonObject>

#include "presence/decisionreport.h"

namespace server {

[[nodiscard]] QJsonObject decisionAnswer(const presence::DecisionReport &report);

} // namespace server
