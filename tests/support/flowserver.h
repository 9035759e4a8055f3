// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the FlowRunner needs of a server: bytes in, bytes out, time, and the commands of a flow that
// are no SIP. EngineServer is the real one; the runner's own tests have one that says what it is
// told to say. Errors are sentences for the report of the flow.

#include <functional>
#include <optional>
#include <utility>
#include <vector>

#include <QByteArray>
#include <QByteArrayList>

#include "sip/hop.h"

namespace test {

class FlowServer
{
public:
    struct Outgoing
    {
        QByteArray bytes;
        sip::Hop to;
        QByteArray by; // the socket it left by: "udp 192.0.2.1:5060"
    };
    using Receiver = std::function<void(const Outgoing &)>;
    using Error = std::optional<QByteArray>;
    using Settings = std::vector<std::pair<QByteArray, QByteArray>>;

    virtual ~FlowServer() = default;
    void setReceiver(Receiver receiver) { m_receiver = std::move(receiver); }

    /// With these settings on top of the defaults; once, before anything else.
    virtual Error start(const Settings &settings) = 0;
    /// A reload with one more setting.
    virtual Error change(const QByteArray &key, const QByteArray &value) = 0;
    /// A message for the server's socket `to`; it is read at the next settle().
    virtual void deliver(const QByteArray &bytes, const sip::Hop &from,
                         const sip::Endpoint &to) = 0;
    /// Lets the server do all it has to do now.
    virtual void settle() = 0;
    /// Moves the clock, stopping at every deadline on the way.
    virtual void advance(qint64 milliseconds) = 0;
    /// Milliseconds since the start, for the ladder.
    [[nodiscard]] virtual qint64 elapsed() const = 0;
    /// restart, commit, store, admin, sql, row, network, dns, document, hard-state, user.
    virtual Error command(const QByteArrayList &words) = 0;
    /// What the schema of its kind says against a body that was sent.
    [[nodiscard]] virtual Error wrongBody(const QByteArray &contentType,
                                          const QByteArray &body) const
    {
        Q_UNUSED(contentType);
        Q_UNUSED(body);
        return {};
    }

protected:
    void send(const Outgoing &message) const { m_receiver(message); }

private:
    Receiver m_receiver;
};

} // namespace test
