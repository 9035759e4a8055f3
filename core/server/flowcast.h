// SPDX-License-Identifier: Apache-2.0
#pragma once

// Who speaks in a recording, for writeFlow(): each phone gets a name to be called by, each of its
// dialogs (Call-IDs) a line of that phone. Phones are told apart by their address-of-record and
// where they sent from.

#include <map>
#include <span>
#include <vector>

#include "server/trafficrecord.h"

namespace server {

struct FlowActor
{
    QByteArray name;
    QByteArray uri;
    QByteArray address;   ///< what the runner will give it
    QByteArray transport; ///< "tcp" or "tls"; empty: UDP
    bool isLocal = false; ///< on the server's machine, which some answers depend on
};

/// What the flow knows about one Call-ID so far.
struct FlowDialog
{
    size_t actor = 0;
    QByteArray line;          ///< "bob.2"
    bool answersAlone = true; ///< with 200 at once; else by a step each
    bool isEstablished = false;
    QByteArray lastRequest; ///< the transaction that was written last
    quint32 cseq = 0;       ///< of it, as the runner's phone counts
    quint32 highest = 0;    ///< that the phone has sent
    quint32 recorded = 0;   ///< the same in the recording
};

class FlowCast
{
public:
    explicit FlowCast(std::span<const TrafficRecord> records);

    [[nodiscard]] const std::vector<FlowActor> &actors() const { return m_actors; }
    [[nodiscard]] const FlowActor &actorOf(const FlowDialog &dialog) const
    {
        return m_actors[dialog.actor];
    }
    /// Null for what no phone of the recording has begun.
    [[nodiscard]] FlowDialog *dialog(const QByteArray &callId);

private:
    size_t actorFor(const TrafficRecord &request);
    [[nodiscard]] QByteArray unusedName(const QByteArray &uri) const;

    std::vector<FlowActor> m_actors;
    std::vector<int> m_lines; // of each actor
    std::map<QByteArray, size_t> m_byOrigin;
    std::map<QByteArray, FlowDialog> m_dialogs;
};

} // namespace server
