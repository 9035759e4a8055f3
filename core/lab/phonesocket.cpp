// SPDX-License-Identifier: Apache-2.0
#include "lab/phonesocket.h"

#include "sip/messagebuilder.h"

namespace lab {

namespace {

constexpr char ContactPrefix[] = "phone";

} // namespace

PhoneSocket::PhoneSocket(const base::Clock &clock, base::TokenSource tokens,
                         const sip::TimerValues &values)
    : m_tokens(tokens)
    , m_values(values)
    , m_timers(clock)
    , m_transports(m_timers, m_tokens)
    , m_transactions(m_transports, m_timers, m_tokens, *this, values)
{
}

PhoneSocket::~PhoneSocket() = default;

base::Result<void, sip::TransportError> PhoneSocket::open(const sip::Hop &server)
{
    sip::UdpLimits limits; // a phone's, not a server's
    limits.receiveBufferBytes = 1024 * 1024;
    limits.sendBufferBytes = 1024 * 1024;
    m_transports.setUdpLimits(limits);
    // The server's own address: it is one of this machine, and loopback reaches loopback only.
    const QHostAddress local = server.peer.toHostAddress();
    const auto udp = m_transports.listen(sip::Protocol::Udp, local, 0);
    if (!udp)
        return base::Unexpected(udp.error());
    // What is too long for a datagram comes by TCP to the same port (RFC 3261, 18.1.1). When the
    // port is taken there, it comes by UDP all the same.
    const auto tcp = m_transports.listen(sip::Protocol::Tcp, local, udp->port);
    if (!tcp && server.protocol == sip::Protocol::Tcp)
        return base::Unexpected(tcp.error());
    m_server = server;
    m_server.listener = server.protocol == sip::Protocol::Tcp ? 1 : 0;
    return {};
}

QByteArray PhoneSocket::contact(PhoneId id) const
{
    return '<' + m_transports.contactUri(m_server, ContactPrefix + QByteArray::number(id)) + '>';
}

sip::ClientTransactionId PhoneSocket::send(const sip::OutgoingRequest &request,
                                           sip::ClientTransactionUser &user, quint64 cookie)
{
    return m_transactions.send(request, m_server, user, cookie);
}

void PhoneSocket::respond(sip::ServerTransactionId id, const sip::Request &request, int status)
{
    sip::ResponseBuilder response(request, sip::StatusCode(status), m_tokens.token(10));
    m_transactions.respond(id, status, response.build());
}

void PhoneSocket::handleRequest(const sip::Request &request, sip::ServerTransactionId transaction)
{
    const sip::Parsed<sip::Uri> uri = sip::Uri::parse(request.requestUri());
    if (uri && uri->user().startsWith(ContactPrefix)) {
        const PhoneId id = uri->user().sliced(sizeof ContactPrefix - 1).toByteArray().toUInt();
        if (const auto callee = m_callees.find(id); callee != m_callees.end()) {
            callee->second->handleRequest(request, transaction);
            return;
        }
    }
    // A phone that is gone has no dialogs: the server is to forget them (RFC 6665, 4.2.2).
    respond(transaction, request, int(sip::StatusCode::CallOrTransactionDoesNotExist));
}

} // namespace lab
