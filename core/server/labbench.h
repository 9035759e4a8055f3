// SPDX-License-Identifier: Apache-2.0
#pragma once

// All that lives in the laboratory's thread: the socket of its phones, the laboratory, its cast and
// its crowd. It hands out what changed a few times a second, and nothing before the last batch was
// taken, so that a slow window makes batches coalesce. Made, used and destroyed there by LabThread.

#include <functional>

#include <QObject>
#include <QTimer>

#include "base/clock.h"
#include "lab/cast.h"
#include "lab/crowd.h"
#include "server/labbatch.h"

namespace server {

class LabBench : public QObject
{
public:
    using Deliver = std::function<void(LabBatch &&)>;

    LabBench(const QStringList &domains, lab::DecisionMaker &decisions, Deliver deliver);

    /// Opens the socket through which all phones reach the server.
    [[nodiscard]] base::Result<void, sip::TransportError> open(const sip::Hop &server);

    /// It registers and says that its user is there. False when there are too many already.
    [[nodiscard]] bool addPhone(const QByteArray &name, const QByteArray &device);
    /// Null when it is gone.
    [[nodiscard]] lab::SimulatedPhone *phone(lab::PhoneId id) const;
    void removePhone(lab::PhoneId id);
    void removeEverything();
    [[nodiscard]] lab::Cast &cast() { return m_cast; }
    [[nodiscard]] lab::Crowd &crowd() { return m_crowd; }
    [[nodiscard]] const lab::LabNames &names() const { return m_laboratory.names(); }

    /// Called back once, when nothing is left of anybody.
    void whenEmpty(std::function<void()> callback);
    /// The last batch has arrived; the next may come.
    void acknowledge() { m_taken = true; }

private:
    void look();
    [[nodiscard]] LabFacts facts() const;

    base::SystemClock m_clock;
    lab::PhoneSocket m_socket;
    lab::Laboratory m_laboratory;
    lab::Cast m_cast;
    lab::Crowd m_crowd;
    Deliver m_deliver;
    std::function<void()> m_whenEmpty;
    QTimer m_looking;
    LabFacts m_told;
    bool m_taken = true; // the last batch
};

} // namespace server
