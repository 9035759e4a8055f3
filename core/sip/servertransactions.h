// SPDX-License-Identifier: Apache-2.0
#pragma once

// The server half of the transaction layer: RFC 3261, 17.2, 8.2.2.2 (merged requests) and 9.2
// (CANCEL). Absorbs what is repeated, replays the response that was given, hands each new request
// to the TransactionUser once. Owned by TransactionLayer.

#include "base/tokensource.h"
#include "sip/servertransactiontable.h"
#include "sip/transactionuser.h"

namespace sip {

class ServerTransactions : private base::TimerTarget
{
public:
    ServerTransactions(TransportLayer &transports, base::TimerQueue &timers,
                       base::TokenSource &tokens, TransactionUser &user, const TimerValues &values);
    ~ServerTransactions() override;

    void requestReceived(const Request &request);
    void respond(ServerTransactionId id, int status, const QByteArray &response);
    void respondStateless(ServerTransactionId id, const QByteArray &response);
    void sendFailed(ServerTransactionId id);
    [[nodiscard]] qsizetype size() const { return m_table.size(); }

private:
    void timerFired(quint32 kind, quint64 cookie) override;
    void handleAck(const Request &request, const TransactionKey &key);
    void handleCancel(const Request &request, const TransactionKey &key);
    [[nodiscard]] ServerTransactionId begin(const Request &request, const TransactionKey &key,
                                            const MergeKey &mergeKey);
    void refuse(const Request &request, ServerTransactionId id, StatusCode status,
                QByteArrayView toTag);
    /// What the step transmits is `response`, or without it the one that is kept.
    void apply(ServerTransactionId id, const TransactionStep &step, QByteArray response = {});
    void change(base::TimerId &timer, const TimerChange &change, ServerTransactionId id);

    TransportLayer &m_transports;
    base::TimerQueue &m_timers;
    base::TokenSource &m_tokens;
    TransactionUser &m_user;
    TimerValues m_values;
    ServerTransactionTable m_table;
};

} // namespace sip
