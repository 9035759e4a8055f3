// SPDX-License-Identifier: Apache-2.0
#pragma once

// A listening socket that hands out connections when their TLS handshake is done, as QSslServer
// does, but with limits: how long one may take, how many may be under way, and how many of them
// from one address. Of a peer that fails the log tells, and whoever asks. For SIP and for HTTP;
// server's thread.

#include <functional>
#include <memory>
#include <unordered_map>

#include <QHash>
#include <QHostAddress>
#include <QSslSocket>
#include <QTcpServer>

#include "base/network.h"
#include "base/quietlog.h"
#include "base/sentence.h"
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

    using Failed = std::function<void(const QHostAddress &, quint16 port, const base::Sentence &)>;
    /// Told of each handshake that came to nothing.
    void setFailed(Failed failed) { m_failed = std::move(failed); }

    [[nodiscard]] int handshakes() const { return int(m_handshakes.size()); }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Handshake
    {
        std::unique_ptr<QSslSocket> socket;
        QHostAddress peer;
        quint16 port = 0;
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
    Failed m_failed;
    std::unordered_map<quint64, Handshake> m_handshakes;
    QHash<base::Network, int> m_perAddress;
    quint64 m_lastId = 0;
    base::QuietLog m_roomLog;
    base::QuietLog m_failureLog;
};

} // namespace tls
