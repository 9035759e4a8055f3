// SPDX-License-Identifier: Apache-2.0
#include "sip/transactionlayer.h"

#include <utility>

namespace sip {

namespace {

constexpr SendTicket ClientTicket = SendTicket(1) << 63;

} // namespace

TransactionLayer::TransactionLayer(TransportLayer &transports, base::TimerQueue &timers,
                                   base::TokenSource &tokens, TransactionUser &user,
                                   const TimerValues &values)
    : m_transports(transports)
    , m_servers(transports, timers, tokens, user, values)
    , m_clients(transports, timers, tokens, values, ClientTicket)
{
    m_transports.setReceiver(this);
}

TransactionLayer::~TransactionLayer()
{
    m_transports.setReceiver(nullptr);
}

void TransactionLayer::respond(ServerTransactionId id, int status, const QByteArray &response)
{
    m_servers.respond(id, status, response);
}

void TransactionLayer::respondStateless(ServerTransactionId id, const QByteArray &response)
{
    m_servers.respondStateless(id, response);
}

ClientTransactionId TransactionLayer::send(const OutgoingRequest &request, const Hop &hop,
                                           ClientTransactionUser &user, quint64 cookie)
{
    return m_clients.send(request, hop, user, cookie);
}

void TransactionLayer::cancel(ClientTransactionId id)
{
    m_clients.cancel(id);
}

void TransactionLayer::forget(const ClientTransactionUser &user)
{
    m_clients.forget(user);
}

void TransactionLayer::requestReceived(const Request &request)
{
    m_servers.requestReceived(request);
}

void TransactionLayer::responseReceived(const Response &response, const Hop &from)
{
    m_clients.responseReceived(response, from);
}

void TransactionLayer::sendFailed(SendTicket ticket, const QByteArray &reason)
{
    if (ticket & ClientTicket)
        m_clients.sendFailed(ticket & ~ClientTicket, reason);
    else
        m_servers.sendFailed(ticket);
}

} // namespace sip
