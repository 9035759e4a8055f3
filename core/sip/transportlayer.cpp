// SPDX-License-Identifier: Apache-2.0
#include "sip/transportlayer.h"

#include "base/bytewriter.h"
#include "sip/messagebuilder.h"
#include "sip/siplogging.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace sip {

namespace {

constexpr int FactorOfUsers = 3;

} // namespace

TransportLayer::TransportLayer(base::TimerQueue &timers, base::TokenSource &tokens,
                               const Limits &limits)
    : m_timers(timers)
    , m_limits(limits)
    , m_ownAddresses(timers.clock())
    , m_largeMessages(timers.clock())
    , m_turns(timers.clock())
    , m_tagSeed(tokens.number())
{
}

TransportLayer::~TransportLayer() = default;

void TransportLayer::setStreamLimits(const StreamLimits &limits)
{
    m_streamLimits = limits;
    m_room = ConnectionRoom(limits.connections, limits.connectionsPerAddress);
}

base::Result<Endpoint, TransportError> TransportLayer::listen(Protocol protocol,
                                                              const QHostAddress &address,
                                                              quint16 port,
                                                              const QByteArray &advertisedHost)
{
    if (protocol == Protocol::Udp) {
        auto transport = UdpTransport::listen(address, port, m_udpLimits);
        if (!transport)
            return base::Unexpected(transport.error());
        addTransport(std::move(*transport), advertisedHost);
    } else if (protocol == Protocol::Tls && !(m_credentials && m_credentials->isLoaded())) {
        return base::Unexpected(TransportError{base::Sentence(
            QT_TRANSLATE_NOOP("core", "TLS needs a certificate (tls.certificate)"))});
    } else {
        StreamLimits limits = m_streamLimits;
        limits.messages = m_limits;
        auto transport =
            StreamTransport::listen(address, port, m_timers, limits,
                                    protocol == Protocol::Tls ? m_credentials : nullptr, &m_room);
        if (!transport)
            return base::Unexpected(transport.error());
        addTransport(std::move(*transport), advertisedHost);
    }
    const Endpoint local = m_listeners.back()->localEndpoint();
    qCInfo(logSip, "listening on %s %s", transportToken(protocol).data(),
           local.toByteArray().constData());
    return local;
}

void TransportLayer::addTransport(std::unique_ptr<Transport> transport,
                                  const QByteArray &advertisedHost)
{
    transport->attach(*this, quint16(m_listeners.size()));
    m_ownAddresses.add(transport->protocol(), transport->localEndpoint(), advertisedHost);
    m_listeners.push_back(std::move(transport));
}

Transport *TransportLayer::transportFor(const Hop &hop) const
{
    const auto fits = [&hop](const Transport &transport) {
        return transport.protocol() == hop.protocol && transport.canReach(hop.peer);
    };
    if (hop.listener < m_listeners.size()) {
        Transport *transport = m_listeners[hop.listener].get();
        // A peer behind a NAT is reached by his connection though not by his address.
        if (fits(*transport) || (hop.connection != 0 && transport->protocol() == hop.protocol &&
                                 transport->hasConnection(hop.connection)))
            return transport;
    }
    // TCP in place of UDP leaves by the same address, if it can: that is the one the peer knows.
    Transport *first = nullptr;
    for (const auto &listener : m_listeners) {
        Transport *transport = listener.get();
        if (!fits(*transport))
            continue;
        if (hop.listener < m_listeners.size() &&
            transport->localEndpoint().address ==
                m_listeners[hop.listener]->localEndpoint().address)
            return transport;
        if (!first)
            first = transport;
    }
    return first;
}

void TransportLayer::messageReceived(QByteArrayView bytes, const Hop &from)
{
    const bool isDatagram = from.protocol == Protocol::Udp;
    if (isDatagram && MessageParser::isKeepAlive(bytes))
        return;
    ++m_counters.received;
    if (isDatagram && m_guard.isOn())
        m_guard.credit(from.peer, bytes.size(), m_timers.clock().now());
    const int outer = std::exchange(m_delivering, int(from.listener));
    ParsedMessage parsed =
        MessageParser::parse(QByteArray(bytes.data(), bytes.size()),
                             isDatagram ? Framing::Datagram : Framing::Stream, m_limits);
    if (!m_taps.empty())
        tellTaps(Direction::In, bytes, from, parsed.error ? parsed.error->what : QByteArray());
    if (isDatagram) { // its transport has told
        handOver(parsed, from);
    } else {
        const Backlog outerBacklog = m_backlog;
        m_backlog.milliseconds = std::max(m_backlog.milliseconds, m_turns.messageRead());
        handOver(parsed, from);
        m_backlog = outerBacklog;
    }
    m_delivering = outer;
}

TappedMessage TransportLayer::tapped(Direction direction, const Hop &peer) const
{
    TappedMessage message;
    message.direction = direction;
    message.peer = peer;
    if (peer.listener < m_listeners.size())
        message.local = m_listeners[peer.listener]->localEndpoint();
    if (peer.hasLocal())
        message.local.address = peer.local;
    message.wallMilliseconds = m_timers.clock().wallMilliseconds();
    return message;
}

void TransportLayer::tellTaps(Direction direction, QByteArrayView bytes, const Hop &peer,
                              QByteArrayView fault) const
{
    TappedMessage message = tapped(direction, peer);
    message.bytes = bytes;
    message.fault = fault;
    for (TrafficTap *tap : m_taps)
        tap->messagePassed(message);
}

void TransportLayer::handOver(ParsedMessage &parsed, const Hop &from)
{
    if (parsed.error) {
        ++m_counters.unreadable;
        qCDebug(logSip, "from %s: unreadable message: %s", from.toByteArray().constData(),
                parsed.error->what.constData());
        if (mayAsk(from) && parsed.canBeAnswered()) {
            parsed.request().setSource(from);
            refuse(parsed.request(), parsed.error->status);
        }
        return;
    }
    if (parsed.isRequest()) {
        parsed.request().setSource(from);
        noteOffer(parsed.request(), from);
        if (m_receiver)
            m_receiver->requestReceived(parsed.request());
    } else if (parsed.isResponse() && m_receiver) {
        m_receiver->responseReceived(parsed.response(), from);
    }
}

void TransportLayer::noteOffer(const Request &request, const Hop &from) const
{
    if (from.protocol != Protocol::Tls || from.listener >= m_listeners.size())
        return;
    const Via &via = request.via();
    if (via.parameters.has("alias"))
        m_listeners[from.listener]->offerConnection(
            from.connection, via.port != 0 ? via.port : defaultPort(Protocol::Tls));
}

ResponseRoute TransportLayer::responseRoute(const Request &request)
{
    const Via &via = request.via();
    ResponseRoute route;
    route.hop = request.source();
    const quint16 sentByPort = via.port != 0 ? via.port : defaultPort(route.hop.protocol);
    if (isReliable(route.hop.protocol)) {
        route.fallbackPort = sentByPort;
        if (route.hop.protocol == Protocol::Tls)
            route.hop.domain = via.host.toByteArray().toLower();
        return route;
    }
    if (const auto maddr = Endpoint::parse(via.maddr, sentByPort))
        route.hop.peer = *maddr;
    else if (!via.hasRport)
        route.hop.peer.port = sentByPort;
    return route;
}

void TransportLayer::sendResponse(const QByteArray &bytes, const ResponseRoute &route,
                                  SendTicket ticket)
{
    Hop hop = route.hop;
    Transport *transport = transportFor(hop);
    if (!transport) {
        sendFailed(ticket, hop, "no socket for it");
        return;
    }
    if (transport->isReliable() && !transport->hasConnection(hop.connection)) {
        hop.connection = 0;
        hop.peer.port = route.fallbackPort;
    }
    // It goes the way of its request, whatever its size (18.2.2).
    if (!transport->isReliable() && bytes.size() > LargeMessages::LargestForUdp)
        m_largeMessages.note(LargeMessages::Reason::IsResponse, hop.peer, bytes.size());
    send(*transport, bytes, hop, ticket);
}

void TransportLayer::sendResponse(const QByteArray &bytes, const Request &request)
{
    sendResponse(bytes, responseRoute(request));
}

void TransportLayer::refuse(const Request &request, StatusCode status, QByteArrayView reason)
{
    ResponseBuilder response(request, status, statelessTag(request), reason);
    sendResponse(response.build(), request);
}

QByteArray TransportLayer::statelessTag(const Request &request) const
{
    const QByteArrayView callId = request.callId();
    const QByteArrayView branch = request.via().branch;
    size_t hash = qHashBits(callId.data(), size_t(callId.size()), size_t(m_tagSeed));
    hash = qHashBits(branch.data(), size_t(branch.size()), hash ^ request.cseq().number);
    return QByteArray::number(qulonglong(hash), 36);
}

void TransportLayer::sendRequest(const QByteArray &bytes, const Hop &hop, SendTicket ticket)
{
    if (Transport *transport = transportFor(hop))
        send(*transport, bytes, hop, ticket);
    else
        sendFailed(ticket, hop, "no socket for it");
}

void TransportLayer::send(Transport &transport, const QByteArray &bytes, const Hop &to,
                          SendTicket ticket)
{
    if (m_guard.isOn() && transport.protocol() == Protocol::Udp &&
        !m_guard.take(to.peer, bytes.size(), m_timers.clock().now())) {
        ++m_counters.withheld;
        if (m_limitLog)
            m_limitLog->note(base::Limit::Amplification, to.peer.toByteArray());
        return;
    }
    ++m_counters.sent;
    Hop hop = to;
    hop.listener = transport.listener();
    if (to.listener != hop.listener)
        hop.connection = 0; // another transport's, where the number means something else
    if (hop.hasLocal() && !OwnAddresses::canLeaveByLocal(hop))
        hop.local = {};
    if (!m_taps.empty()) {
        Hop seen = hop;
        seen.peer = transport.peerFor(hop);
        tellTaps(Direction::Out, bytes, seen);
    }
    transport.send(bytes, hop, ticket);
    if (m_delivering != transport.listener())
        scheduleFlush();
}

void TransportLayer::scheduleFlush()
{
    if (m_flushScheduled)
        return;
    m_flushScheduled = true;
    QMetaObject::invokeMethod(
        this, [this] { flush(); }, Qt::QueuedConnection);
}

void TransportLayer::flush()
{
    m_flushScheduled = false;
    for (const auto &transport : m_listeners)
        transport->flush();
}

void TransportLayer::sendFailed(SendTicket ticket, const Hop &to, const QByteArray &reason)
{
    ++m_counters.failed;
    qCDebug(logSip, "to %s: not sent: %s", to.toByteArray().constData(), reason.constData());
    if (ticket != 0 && m_receiver)
        m_receiver->sendFailed(ticket, reason);
}

void TransportLayer::connectionRefused(const Endpoint &peer, Room room)
{
    if (m_limitLog) {
        m_limitLog->note(room == Room::Connections ? base::Limit::TcpConnections
                                                   : base::Limit::TcpConnectionsPerAddress,
                         peer.toByteArray());
    }
}

void TransportLayer::handshakeFailed(const Hop &peer, Direction direction,
                                     const base::Sentence &why)
{
    for (TrafficTap *tap : m_taps)
        tap->handshakeFailed(tapped(direction, peer), why);
}

void TransportLayer::vouch(const Hop &hop, qsizetype bytes)
{
    if (hop.protocol == Protocol::Udp && m_guard.isOn())
        m_guard.credit(hop.peer, bytes, m_timers.clock().now());
}

void TransportLayer::vouchForSender(const Request &request)
{
    if (m_guard.isOn() && m_guard.factor() < FactorOfUsers) {
        const qsizetype more = request.bytes().size() * (FactorOfUsers - m_guard.factor());
        vouch(request.source(), more / m_guard.factor());
    }
}

qint64 TransportLayer::allowance(const Hop &hop) const
{
    if (hop.protocol != Protocol::Udp)
        return std::numeric_limits<qint64>::max();
    return m_guard.allowance(hop.peer, m_timers.clock().now());
}

QByteArray TransportLayer::viaLine(const Hop &hop, QByteArrayView branch) const
{
    const Transport *transport = transportFor(hop);
    base::ByteWriter line(96 + branch.size());
    line << "Via: SIP/2.0/" << viaToken(hop.protocol) << ' ';
    if (transport)
        line << m_ownAddresses.hostPort(transport->listener(), hop);
    else
        line << "invalid.invalid"; // it will not be sent
    line << ";branch=" << branch;
    // RFC 5923: requests of the peer may come by the connection of this one.
    line << (hop.protocol == Protocol::Tls ? ";rport;alias\r\n" : ";rport\r\n");
    return line.take();
}

QByteArray TransportLayer::contactUri(const Hop &hop, QByteArrayView user) const
{
    const Transport *transport = transportFor(hop);
    QByteArray uri = "sip:";
    if (!user.isEmpty())
        uri.append(user).append('@');
    uri += transport ? m_ownAddresses.hostPort(transport->listener(), hop)
                     : QByteArray("invalid.invalid");
    if (hop.protocol != Protocol::Udp)
        uri.append(";transport=").append(transportToken(hop.protocol));
    return uri;
}

QByteArray TransportLayer::secureContactUri(const Hop &hop) const
{
    Hop secure = hop;
    secure.protocol = Protocol::Tls;
    const Transport *transport = transportFor(secure);
    return transport ? "sips:" + m_ownAddresses.hostPort(transport->listener(), hop) : QByteArray();
}

bool TransportLayer::hasConnection(const Hop &hop) const
{
    return hop.listener < m_listeners.size() &&
           m_listeners[hop.listener]->hasConnection(hop.connection);
}

Hop TransportLayer::hopForSize(const Hop &hop, qsizetype size)
{
    if (hop.protocol != Protocol::Udp || size <= LargeMessages::LargestForUdp ||
        m_largeMessages.hasRefusedTcp(hop.peer))
        return hop;
    Hop tcp = hop;
    tcp.protocol = Protocol::Tcp;
    tcp.connection = 0;
    if (canReach(tcp))
        return tcp;
    m_largeMessages.note(LargeMessages::Reason::NoTcpOfOurs, hop.peer, size);
    return hop;
}

void TransportLayer::rememberRefusedTcp(const Endpoint &peer, qsizetype size)
{
    m_largeMessages.rememberRefusedTcp(peer);
    m_largeMessages.note(LargeMessages::Reason::RefusedTcp, peer, size);
}

} // namespace sip
