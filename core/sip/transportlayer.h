// SPDX-License-Identifier: Apache-2.0
#pragma once

// The transport layer: RFC 3261, 18, with RFC 3581. Owns the transports, parses what they receive
// and hands it up to its MessageReceiver (the TransactionLayer); answers unreadable requests by
// itself; knows how we are called on each of our sockets (Via, Contact). What one turn of the event
// loop produces is sent together at its end. Server's thread.

#include <memory>
#include <vector>

#include <QObject>

#include "base/limitlog.h"
#include "base/result.h"
#include "base/timerqueue.h"
#include "base/tokensource.h"
#include "sip/amplificationguard.h"
#include "sip/largemessages.h"
#include "sip/messageparser.h"
#include "sip/ownaddresses.h"
#include "sip/streamtransport.h"
#include "sip/traffictap.h"
#include "sip/transport.h"
#include "sip/turnwatch.h"
#include "sip/udptransport.h"
#include "tls/credentials.h"

namespace sip {

/// Whom the transport layer serves. Requests carry their source(); both are well formed.
class MessageReceiver
{
public:
    virtual ~MessageReceiver() = default;
    virtual void requestReceived(const Request &request) = 0;
    virtual void responseReceived(const Response &response, const Hop &from) = 0;
    /// Of sendRequest() or sendResponse() with that ticket. May come before they return.
    virtual void sendFailed(SendTicket ticket, const QByteArray &reason) = 0;
};

/// Knows who asks too often. Asked before what these layers answer by themselves, which no
/// TransactionUser sees: what is unreadable, merged, or cancels nothing. Not of what is repeated:
/// that is to get its answer again (RFC 3261, 17.2.2).
class SourceLimit
{
public:
    virtual ~SourceLimit() = default;
    /// False: no answer, which costs less than a refusal, and by UDP looks like any loss.
    [[nodiscard]] virtual bool mayAsk(const Endpoint &source) = 0;
};

/// The way of a response, kept by the transaction: RFC 3261, 18.2.2, and RFC 3581, 4.
struct ResponseRoute
{
    Hop hop;                  // UDP: where to; else the connection the request came by
    quint16 fallbackPort = 0; // else: of a new connection, should that one be closed
};

struct TransportCounters
{
    quint64 received = 0;
    quint64 sent = 0;
    quint64 unreadable = 0;
    quint64 failed = 0;
    quint64 withheld = 0; // not sent to who might not have asked for it (AmplificationGuard)
};

class TransportLayer : public QObject, private TransportReceiver
{
public:
    TransportLayer(base::TimerQueue &timers, base::TokenSource &tokens, const Limits &limits = {});
    ~TransportLayer() override;

    void setReceiver(MessageReceiver *receiver) { m_receiver = receiver; }
    void setUdpLimits(const UdpLimits &limits) { m_udpLimits = limits; }
    /// Before a listen() for TCP or TLS.
    void setStreamLimits(const StreamLimits &limits);
    /// Before a listen() for TLS; they outlive this.
    void setCredentials(const tls::Credentials &credentials) { m_credentials = &credentials; }

    /// Opens a socket. `advertisedHost` is what Via and Contact call it; empty: its address, and
    /// for 0.0.0.0 or :: that which the peer knows. Returns the address with the port really taken.
    [[nodiscard]] base::Result<Endpoint, TransportError>
    listen(Protocol protocol, const QHostAddress &address, quint16 port,
           const QByteArray &advertisedHost = {});
    /// For transports of another make.
    void addTransport(std::unique_ptr<Transport> transport, const QByteArray &advertisedHost = {});
    /// The bound addresses, in the order of Hop::listener.
    [[nodiscard]] const std::vector<Hop> &listeners() const { return m_ownAddresses.sockets(); }
    [[nodiscard]] const SocketNames &socketNames() const { return m_ownAddresses; }

    [[nodiscard]] static ResponseRoute responseRoute(const Request &request);
    void sendResponse(const QByteArray &bytes, const ResponseRoute &route, SendTicket ticket = 0);
    void sendResponse(const QByteArray &bytes, const Request &request);
    /// Answers without a transaction (RFC 3261, 8.2.7); an equal request gets an equal To tag.
    void refuse(const Request &request, StatusCode status, QByteArrayView reason = {});
    void sendRequest(const QByteArray &bytes, const Hop &hop, SendTicket ticket = 0);
    /// Sends now what this turn has produced; called by itself at the end of each turn.
    void flush();

    /// "Via: SIP/2.0/UDP 192.0.2.1:5060;branch=...;rport\r\n" of the socket the hop leaves by.
    [[nodiscard]] QByteArray viaLine(const Hop &hop, QByteArrayView branch) const;
    /// "sip:user@192.0.2.1:5060;transport=tcp": ours, for whom we meet over `hop`; without a
    /// transport parameter for UDP. `user` is escaped already, and may be empty.
    [[nodiscard]] QByteArray contactUri(const Hop &hop, QByteArrayView user = {}) const;
    /// "sips:192.0.2.1:5061", for whom we meet over `hop` and who asked for nothing less (RFC
    /// 5630); null: we have no TLS that he can reach.
    [[nodiscard]] QByteArray secureContactUri(const Hop &hop) const;
    /// Whether one of our sockets can send there.
    [[nodiscard]] bool canReach(const Hop &hop) const { return transportFor(hop) != nullptr; }
    /// Whether the connection that a message came by is still there.
    [[nodiscard]] bool hasConnection(const Hop &hop) const;

    /// The hop for a request of `size` bytes: over 1300 to a UDP peer it is TCP to the same peer,
    /// when we have TCP, and the peer has not refused it lately (18.1.1). Else the log says why.
    [[nodiscard]] Hop hopForSize(const Hop &hop, qsizetype size);
    /// Of a request of `size` bytes; keeps hopForSize() from trying again for half an hour.
    void rememberRefusedTcp(const Endpoint &peer, qsizetype size);

    /// AmplificationGuard::setFactor().
    void setAmplification(int factor) { m_guard.setFactor(factor); }
    void setProofLife(qint64 milliseconds) { m_guard.setProofLife(milliseconds); }
    /// Who is there reads what we send.
    void prove(const Hop &hop) { m_guard.prove(hop.peer, m_timers.clock().now()); }
    /// Bytes that came from elsewhere and may be spent on a first word to this address.
    void vouch(const Hop &hop, qsizetype bytes);
    /// We know whose request it is, though not that he is where it says to come from: for a user of
    /// ours that is enough for an answer and a first NOTIFY, three times as much as came (as RFC
    /// 9000, 8.1, allows for anybody).
    void vouchForSender(const Request &request);
    /// How many bytes may be sent there now.
    [[nodiscard]] qint64 allowance(const Hop &hop) const;
    /// What the message that is being handed over waited for, and with it what comes behind it.
    [[nodiscard]] const Backlog &backlog() const { return m_backlog; }
    /// The same of what comes by streams of others, in this thread.
    [[nodiscard]] TurnWatch &turns() { return m_turns; }
    /// Null: as often as they like.
    void setSourceLimit(SourceLimit *limit) { m_sourceLimit = limit; }
    [[nodiscard]] bool mayAsk(const Hop &source) const
    {
        return !m_sourceLimit || m_sourceLimit->mayAsk(source.peer);
    }
    /// Null: nobody wants to know.
    void setLimitLog(base::LimitLog *log) { m_limitLog = log; }

    void addTap(TrafficTap &tap) { m_taps.push_back(&tap); }
    void removeTap(TrafficTap &tap) { std::erase(m_taps, &tap); }
    [[nodiscard]] const TransportCounters &counters() const { return m_counters; }

private:
    void messageReceived(QByteArrayView bytes, const Hop &from) override;
    void sendFailed(SendTicket ticket, const Hop &to, const QByteArray &reason) override;
    void backlogChanged(const Backlog &backlog) override { m_backlog = backlog; }
    void connectionRefused(const Endpoint &peer, Room room) override;
    void handshakeFailed(const Hop &peer, Direction direction, const base::Sentence &why) override;

    [[nodiscard]] Transport *transportFor(const Hop &hop) const;
    void handOver(ParsedMessage &parsed, const Hop &from);
    void noteOffer(const Request &request, const Hop &from) const;
    [[nodiscard]] TappedMessage tapped(Direction direction, const Hop &peer) const;
    void tellTaps(Direction direction, QByteArrayView bytes, const Hop &peer,
                  QByteArrayView fault = {}) const;
    void send(Transport &transport, const QByteArray &bytes, const Hop &to, SendTicket ticket);
    void scheduleFlush();
    [[nodiscard]] QByteArray statelessTag(const Request &request) const;

    base::TimerQueue &m_timers;
    Limits m_limits;
    UdpLimits m_udpLimits;
    StreamLimits m_streamLimits;
    ConnectionRoom m_room{m_streamLimits.connections, m_streamLimits.connectionsPerAddress};
    const tls::Credentials *m_credentials = nullptr;
    MessageReceiver *m_receiver = nullptr;
    std::vector<std::unique_ptr<Transport>> m_listeners;
    OwnAddresses m_ownAddresses;
    std::vector<TrafficTap *> m_taps;
    LargeMessages m_largeMessages;
    AmplificationGuard m_guard;
    Backlog m_backlog;
    TurnWatch m_turns;
    SourceLimit *m_sourceLimit = nullptr;
    base::LimitLog *m_limitLog = nullptr;
    TransportCounters m_counters;
    quint64 m_tagSeed;
    int m_delivering = -1; // the transport that will flush itself after this message
    bool m_flushScheduled = false;
};

} // namespace sip
