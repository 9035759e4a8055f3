// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the tests of the transport and transaction layers share: both layers over a
// LoopbackTransport and a ManualClock, users that keep what they are told, and requests with the
// fields one varies.

#include <memory>
#include <vector>

#include "loopbacktransport.h"
#include "manualclock.h"
#include "sip/messagebuilder.h"
#include "sip/transactionlayer.h"

namespace test {

/// A request of 192.0.2.99:5060, unless its fields are changed.
struct RequestText
{
    QByteArray method = "PUBLISH";
    QByteArray uri = "sip:alice@example.com";
    QByteArray transport = "UDP";
    QByteArray sentBy = "192.0.2.99:5060";
    QByteArray viaParameters = ";branch=z9hG4bKone";
    QByteArray fromTag = ";tag=from1";
    QByteArray toTag;
    QByteArray callId = "call-1";
    QByteArray cseq = "1";
    QByteArray extra; // whole lines

    [[nodiscard]] QByteArray bytes() const
    {
        return method + ' ' + uri + " SIP/2.0\r\nVia: SIP/2.0/" + transport + ' ' + sentBy +
               viaParameters + "\r\nMax-Forwards: 70\r\nFrom: <sip:bob@example.com>" + fromTag +
               "\r\nTo: <sip:alice@example.com>" + toTag + "\r\nCall-ID: " + callId +
               "\r\nCSeq: " + cseq + ' ' + method + "\r\n" + extra + "Content-Length: 0\r\n\r\n";
    }
    [[nodiscard]] sip::Request parsed(sip::Hop source = {}) const
    {
        sip::ParsedMessage message = sip::MessageParser::parse(bytes(), sip::Framing::Datagram);
        Q_ASSERT(message.isRequest() && !message.error);
        message.request().setSource(source);
        return message.request();
    }
};

inline int statusOf(const QByteArray &bytes)
{
    const sip::ParsedMessage message = sip::MessageParser::parse(bytes, sip::Framing::Datagram);
    return message.isResponse() && !message.error ? message.response().status() : 0;
}

/// A response to a request that was sent, as its receiver would make it.
inline QByteArray answerTo(const QByteArray &request, int status)
{
    sip::ParsedMessage message = sip::MessageParser::parse(request, sip::Framing::Datagram);
    sip::Hop source;
    source.peer = *sip::Endpoint::parse("192.0.2.1", 5060);
    message.request().setSource(source);
    return sip::ResponseBuilder(message.request(), sip::StatusCode(status), "theirs").build();
}

class RecordingUser : public sip::TransactionUser, public sip::ClientTransactionUser
{
public:
    struct Handled
    {
        sip::Request request;
        sip::ServerTransactionId id = 0;
    };
    std::vector<Handled> requests;
    std::vector<std::pair<quint64, int>> responses; // cookie and status
    std::vector<std::pair<quint64, sip::ClientFailure>> failures;
    int answerAtOnce = 0; // a status to answer each request with; 0: none
    sip::TransactionLayer *layer = nullptr;

    void handleRequest(const sip::Request &request, sip::ServerTransactionId id) override
    {
        requests.push_back({request, id});
        if (answerAtOnce != 0)
            answer(requests.size() - 1, answerAtOnce);
    }
    void handleResponse(quint64 cookie, const sip::Response &response) override
    {
        responses.emplace_back(cookie, response.status());
    }
    void handleFailure(quint64 cookie, sip::ClientFailure failure) override
    {
        failures.emplace_back(cookie, failure);
    }
    void answer(size_t index, int status)
    {
        sip::ResponseBuilder response(requests[index].request, sip::StatusCode(status), "ours");
        layer->respond(requests[index].id, status, response.build());
    }
};

/// Both layers; the loopback transports are listeners 0 (UDP) and, if wanted, 1 (TCP).
class LayerFixture
{
public:
    ManualClock clock;
    base::TimerQueue timers{clock};
    base::TokenSource tokens{1};
    sip::TransportLayer transports{timers, tokens};
    RecordingUser user;
    LoopbackTransport *udp = nullptr;
    LoopbackTransport *tcp = nullptr;
    std::unique_ptr<sip::TransactionLayer> layer;

    explicit LayerFixture(bool withTcp = true)
    {
        udp = add(sip::Protocol::Udp);
        if (withTcp)
            tcp = add(sip::Protocol::Tcp);
        layer = std::make_unique<sip::TransactionLayer>(transports, timers, tokens, user,
                                                        sip::TimerValues());
        user.layer = layer.get();
    }
    void advance(qint64 milliseconds) { clock.advance(milliseconds, {&timers}); }
    LoopbackTransport *add(sip::Protocol protocol, QByteArrayView host = "192.0.2.1")
    {
        auto transport = std::make_unique<LoopbackTransport>(protocol, host);
        LoopbackTransport *added = transport.get();
        transports.addTransport(std::move(transport));
        return added;
    }
    [[nodiscard]] static sip::Hop hopTo(QByteArrayView host, quint16 port = 5060,
                                        sip::Protocol protocol = sip::Protocol::Udp)
    {
        sip::Hop hop;
        hop.peer = *sip::Endpoint::parse(host, port);
        hop.protocol = protocol;
        return hop;
    }
    /// A NOTIFY without Via, with a body of so many bytes.
    [[nodiscard]] static sip::OutgoingRequest notify(qsizetype bodySize = 10)
    {
        sip::RequestBuilder request(sip::Method::Notify, "sip:bob@192.0.2.99");
        request.add(sip::HeaderId::MaxForwards, 70)
            .add(sip::HeaderId::From, "<sip:alice@example.com>;tag=ours")
            .add(sip::HeaderId::To, "<sip:bob@example.com>;tag=from1")
            .add(sip::HeaderId::CallId, "call-1")
            .add(sip::HeaderId::CSeq, "1 NOTIFY")
            .body("text/plain", QByteArray(bodySize, 'x'));
        return request.build();
    }
};

} // namespace test
