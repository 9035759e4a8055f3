// SPDX-License-Identifier: Apache-2.0
#pragma once

// The socket that many simulated phones share, with the whole SIP stack above it: a TransportLayer
// and a TransactionLayer of its own, as a phone has, on a free port of this machine. It finds the
// phone a request is for by the user of its Contact. One thread, which is never the server's.

#include <unordered_map>

#include "base/timerqueue.h"
#include "base/tokensource.h"
#include "lab/phonestate.h"
#include "sip/transactionlayer.h"

namespace lab {

/// Who answers the requests for one Contact.
class Callee
{
public:
    virtual ~Callee() = default;
    virtual void handleRequest(const sip::Request &request,
                               sip::ServerTransactionId transaction) = 0;
};

class PhoneSocket final : private sip::TransactionUser
{
public:
    explicit PhoneSocket(const base::Clock &clock, base::TokenSource tokens = {},
                         const sip::TimerValues &values = {});
    ~PhoneSocket() override;

    /// Opens a socket that reaches the server; requests go there.
    [[nodiscard]] base::Result<void, sip::TransportError> open(const sip::Hop &server);
    /// For a transport of another make, added to transports().
    void setServer(const sip::Hop &server) { m_server = server; }
    [[nodiscard]] sip::TransportLayer &transports() { return m_transports; }

    [[nodiscard]] base::TimerQueue &timers() { return m_timers; }
    [[nodiscard]] base::TokenSource &tokens() { return m_tokens; }
    [[nodiscard]] const base::Clock &clock() const { return m_timers.clock(); }
    [[nodiscard]] const sip::TimerValues &timerValues() const { return m_values; }

    void attach(PhoneId id, Callee &callee) { m_callees[id] = &callee; }
    void detach(PhoneId id) { m_callees.erase(id); }
    /// "<sip:phone17@127.0.0.1:40123>"
    [[nodiscard]] QByteArray contact(PhoneId id) const;

    sip::ClientTransactionId send(const sip::OutgoingRequest &request,
                                  sip::ClientTransactionUser &user, quint64 cookie);
    void cancel(sip::ClientTransactionId id) { m_transactions.cancel(id); }
    void forget(const sip::ClientTransactionUser &user) { m_transactions.forget(user); }
    void respond(sip::ServerTransactionId id, const sip::Request &request, int status);

private:
    void handleRequest(const sip::Request &request, sip::ServerTransactionId transaction) override;

    base::TokenSource m_tokens;
    sip::TimerValues m_values;
    base::TimerQueue m_timers;
    sip::TransportLayer m_transports;
    sip::TransactionLayer m_transactions;
    sip::Hop m_server;
    std::unordered_map<PhoneId, Callee *> m_callees;
};

} // namespace lab
