// SPDX-License-Identifier: Apache-2.0
#pragma once

// The client half of the transaction layer: RFC 3261, 17.1.2 and 18.1.1. The branch of each request
// carries slot and nonce, so that a response is matched without a look-up, on whichever connection
// it comes. Owned by TransactionLayer.

#include "base/timerqueue.h"
#include "base/tokensource.h"
#include "sip/clienttransaction.h"
#include "sip/messagebuilder.h"
#include "sip/slottable.h"
#include "sip/transactionuser.h"
#include "sip/transportlayer.h"

namespace sip {

class ClientTransactions : private base::TimerTarget
{
public:
    /// `ticketBit` tells our SendTickets from those of others.
    ClientTransactions(TransportLayer &transports, base::TimerQueue &timers,
                       base::TokenSource &tokens, const TimerValues &values, quint64 ticketBit);
    ~ClientTransactions() override;

    ClientTransactionId send(const OutgoingRequest &request, const Hop &hop,
                             ClientTransactionUser &user, quint64 cookie);
    void cancel(ClientTransactionId id);
    void forget(const ClientTransactionUser &user);
    void responseReceived(const Response &response, const Hop &from);
    void sendFailed(ClientTransactionId id, const QByteArray &reason);
    [[nodiscard]] qsizetype size() const { return m_records.size(); }

private:
    struct Record
    {
        ClientTransaction machine;
        Method method = Method::Unknown;
        ClientTransactionUser *user = nullptr;
        quint64 cookie = 0;
        quint64 nonce = 0;
        Hop hop;
        QByteArray bytes;        // with its Via, for retransmission
        OutgoingRequest overUdp; // without; set while TCP is tried for its size (18.1.1)
        base::TimerId retransmission = 0;
        base::TimerId lifetime = 0;
    };

    void timerFired(quint32 kind, quint64 cookie) override;
    void start(ClientTransactionId id, const OutgoingRequest &request, bool mayUseTcp);
    void fallBackToUdp(ClientTransactionId id);
    void apply(ClientTransactionId id, const TransactionStep &step);
    void change(base::TimerId &timer, const TimerChange &change, ClientTransactionId id);
    void fail(ClientTransactionId id, ClientFailure failure);
    [[nodiscard]] ClientTransactionId match(const Response &response);

    TransportLayer &m_transports;
    base::TimerQueue &m_timers;
    base::TokenSource &m_tokens;
    TimerValues m_values;
    quint64 m_ticketBit;
    SlotTable<Record> m_records;
};

} // namespace sip
