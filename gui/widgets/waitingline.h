// SPDX-License-Identifier: Apache-2.0
#pragma once

// Says that watchers of the lab wait for a decision, with a link to where it is made; not seen
// while nobody waits. Part of the page Lab; GUI thread.

#include <QLabel>

#include "lab/phonestate.h"

namespace gui {

class WaitingLine : public QLabel
{
    Q_OBJECT

public:
    explicit WaitingLine(QWidget *parent = nullptr);

    void show(const std::vector<lab::PhoneState> &phones);

Q_SIGNALS:
    /// The user wants to decide: about the watchers of this presentity, or of all when it is empty.
    void decisionWanted(const QString &presentity);
};

} // namespace gui
