// SPDX-License-Identifier: Apache-2.0
#pragma once

// Why a watcher sees what he sees, as rich text: the decision, the rules in the order in which they
// were asked, what is granted and what is left out. The sentences about rules and parts are those
// that `hereabouts ctl explain` prints. GUI thread.

#include <QCoreApplication>

#include "presence/decisionreport.h"

namespace gui {

class DecisionText
{
    Q_DECLARE_TR_FUNCTIONS(gui::DecisionText)

public:
    [[nodiscard]] static QString html(const presence::DecisionReport &report);

private:
    [[nodiscard]] static QString facts(const presence::DecisionReport &report);
    [[nodiscard]] static QString rules(const presence::DecisionReport &report);
    [[nodiscard]] static QString list(const QString &title, const QStringList &items);
};

} // namespace gui
