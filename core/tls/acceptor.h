// SPDX-License-Identifier: Apache-2.0
#pragma once

// A listening socket that hands out connections when their TLS handshake is done, as QSslServer
// does, but with limits: how long one may take, how many may be under way, and how many of them
// from one address. A peer that fails is told of in the log. For SIP and for HTTP; server's thread.

#include <memory>
#include <unordered_map>

#include <QHash>
#include <QHostAddress>
#include <QSslSocket>
#include <QTcpServer>

#include "base/timerqueue.h"
#include "tls/credentials.h"

namespace tls {

struct HandshakeLimits
{
    int milliseconds = 10'000;
    int atOnce = 1'000; // beyond: a new connection is closed at once
    int perAddress = 200;
};

class Acceptor : public QTcpServer, private base::TimerTarget
{
public:
    /// `credentials` are asked at each connection, so that those of a reload serve the next one.
    Acceptor(const Credentials &credentials, base::TimerQueue &timers,
             const HandshakeLimits &limits = {});
    ~Acceptor() override;

    [[nodiscard]] int handshakes() const { return int(m_handshakes.size()); }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Handshake
    {
        std::unique_ptr<QSslSocket> socket;
        QHostAddress peer;
        base::TimerId timer = 0;
    };

    void timerFired(quint32 kind, quint64 cookie) override;
    [[nodiscard]] bool hasRoomFor(const QHostAddress &peer) const;
    void done(quint64 id);
    void failed(quint64 id, const QString &reason);
    [[nodiscard]] std::unique_ptr<QSslSocket> take(quint64 id);

    const Credentials &m_credentials;
    base::TimerQueue &m_timers;
    HandshakeLimits m_limits;
    std::unordered_map<quint64, Handshake> m_handshakes;
    QHash<QHostAddress, int> m_perAddress;
    quint64 m_lastId = 0;
};

} // namespace tls
