// SPDX-License-Identifier: Apache-2.0
#pragma once

// A name server on loopback (RFC 1035), by UDP and TCP, which knows what it is told. It answers
// while the event loop runs.

#include <memory>

#include <QHash>
#include <QTcpServer>
#include <QUdpSocket>

#include "sip/nameresolver.h"

namespace test {

class DnsServer
{
public:
    enum class Trouble : quint8 {
        Silent,    // no answer
        Truncated, // by UDP: ask by TCP
        Malformed, // the first record ends before its end
        Forged,    // an answer to somebody else's question comes before the right one
    };

    /// Port 0: any.
    explicit DnsServer(quint16 port = 0);

    [[nodiscard]] bool isListening() const { return m_isListening; }
    /// As c-ares reads it.
    [[nodiscard]] QByteArray address() const;
    /// How often a name that ends in this was asked about.
    [[nodiscard]] int questions(const QByteArray &end) const;

    QHash<QByteArray, std::vector<sip::PointerRecord>> pointers;
    QHash<QByteArray, std::vector<sip::ServiceRecord>> services;
    QHash<QByteArray, QByteArrayList> hosts;
    QHash<QByteArray, Trouble> troubles; // of a name, and of all below it
    quint32 timeToLive = 60;             // of hosts

private:
    void datagramsArrived();
    void connectionArrived();
    [[nodiscard]] std::optional<Trouble> troubleWith(const QByteArray &name) const;
    [[nodiscard]] QByteArray answerTo(const QByteArray &question, bool byUdp);

    QUdpSocket m_udp;
    QTcpServer m_tcp;
    QByteArrayList m_asked;
    bool m_isListening = false;
};

} // namespace test
