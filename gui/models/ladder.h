// SPDX-License-Identifier: Apache-2.0
#pragma once

// One or more dialogs as a ladder: who takes part, and each message as a step from one to another,
// in order. A value without pixels; widgets/ladderdiagram draws it, and text() is what is copied
// and what a screen reader gets. GUI thread.

#include <vector>

#include <QCoreApplication>
#include <QString>

#include "server/trafficrecord.h"

namespace gui {

struct LadderParticipant
{
    QString name;    ///< "alice@example.com", or that it is this server
    QString address; ///< "udp 192.0.2.7:5060"
    bool isServer = false;
};

struct LadderStep
{
    quint64 number = 0; ///< of the message
    qint64 wallMilliseconds = 0;
    int from = 0; ///< of the participants
    int to = 0;
    QString title;    ///< "SUBSCRIBE", "200 OK"
    QString detail;   ///< "presence, active"; for an unreadable one why
    QString body;     ///< "pidf+xml, 412 bytes"; empty: none
    QString sentence; ///< all of it in words
    bool isRequest = false;
    bool isRetransmission = false;
    bool isTrouble = false; ///< status 300 and above, or unreadable
};

class Ladder
{
    Q_DECLARE_TR_FUNCTIONS(gui::Ladder)

public:
    /// Phones stand left and right of the server, in the order in which they first spoke.
    [[nodiscard]] static Ladder of(const std::vector<const server::TrafficRecord *> &records);

    [[nodiscard]] const std::vector<LadderParticipant> &participants() const
    {
        return m_participants;
    }
    [[nodiscard]] const std::vector<LadderStep> &steps() const { return m_steps; }
    [[nodiscard]] bool isEmpty() const { return m_steps.empty(); }
    /// The step of the message of that number; -1: none.
    [[nodiscard]] int stepOf(quint64 number) const;
    /// A line for each step: "14:03:07.250  alice → Hereabouts  SUBSCRIBE  presence".
    [[nodiscard]] QString text() const;

private:
    std::vector<LadderParticipant> m_participants;
    std::vector<LadderStep> m_steps;
};

} // namespace gui
