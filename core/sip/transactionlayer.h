// SPDX-License-Identifier: Apache-2.0
#pragma once

// The front of this module. A datagram goes transport -> TransportLayer (parse) -> TransactionLayer
// (match, absorb, retransmit: RFC 3261, 17; RFC 4320; RFC 6026) -> TransactionUser; a request of
// ours goes the other way. Read transactionuser.h for what is promised, servertransactions and
// clienttransactions for the work, servertransaction.h and kin for the figures. Left out: INVITE as
// a client, and forwarding, for this is no proxy. Server's thread.

#include "sip/clienttransactions.h"
#include "sip/servertransactions.h"

namespace sip {

class TransactionLayer : private MessageReceiver
{
public:
    TransactionLayer(TransportLayer &transports, base::TimerQueue &timers,
                     base::TokenSource &tokens, TransactionUser &user,
                     const TimerValues &values = {});
    ~TransactionLayer() override;
    TransactionLayer(const TransactionLayer &) = delete;
    TransactionLayer &operator=(const TransactionLayer &) = delete;

    /// Sends the response, and repeats it as often as its request is. A second final response, and
    /// one to what has ended, is dropped.
    void respond(ServerTransactionId id, int status, const QByteArray &response);
    /// Sends it and forgets the request, which is a new one if it is repeated: for who must not be
    /// able to make us remember anything (RFC 3261, 8.2.7). The To tag must be a function of the
    /// request. Not for INVITE.
    void respondStateless(ServerTransactionId id, const QByteArray &response);

    /// Sends a request, not INVITE; its Via is added here. `user` hears of it exactly once unless
    /// it is cancelled, and never before this has returned.
    ClientTransactionId send(const OutgoingRequest &request, const Hop &hop,
                             ClientTransactionUser &user, quint64 cookie);
    /// Stops it; its user hears nothing more.
    void cancel(ClientTransactionId id);
    /// Cancels all of a user that goes away.
    void forget(const ClientTransactionUser &user);

    [[nodiscard]] TransportLayer &transports() { return m_transports; }
    [[nodiscard]] qsizetype serverTransactions() const { return m_servers.size(); }
    [[nodiscard]] qsizetype clientTransactions() const { return m_clients.size(); }

private:
    void requestReceived(const Request &request) override;
    void responseReceived(const Response &response, const Hop &from) override;
    void sendFailed(SendTicket ticket, const QByteArray &reason) override;

    TransportLayer &m_transports;
    ServerTransactions m_servers;
    ClientTransactions m_clients;
};

} // namespace sip
