// SPDX-License-Identifier: Apache-2.0
#include "dnsserver.h"

#include <algorithm>

#include <QNetworkDatagram>
#include <QTcpSocket>
#include <QtEndian>

namespace test {

namespace {

constexpr qsizetype HeaderBytes = 12;
constexpr quint16 TypeA = 1;
constexpr quint16 TypeAaaa = 28;
constexpr quint16 TypeSrv = 33;
constexpr quint16 TypeNaptr = 35;

void append16(QByteArray &out, quint16 number)
{
    out.append(char(number >> 8)).append(char(number & 0xff));
}

quint16 number16(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.constData() + at);
}

QByteArray labels(const QByteArray &name)
{
    QByteArray out;
    for (const QByteArray &label : name.split('.')) {
        if (!label.isEmpty())
            out.append(char(label.size())).append(label);
    }
    return out.append('\0');
}

struct Asked
{
    QByteArray name;
    quint16 type = 0;
    qsizetype end = 0;
};

Asked askedIn(const QByteArray &question)
{
    Asked asked;
    QByteArrayList names;
    qsizetype at = HeaderBytes;
    while (at < question.size() && question[at] != '\0') {
        names += question.mid(at + 1, question[at]).toLower();
        at += question[at] + 1;
    }
    asked.name = names.join('.');
    asked.type = number16(question, at + 1);
    asked.end = at + 5;
    return asked;
}

void appendRecord(QByteArray &out, quint16 type, quint32 timeToLive, const QByteArray &data)
{
    constexpr quint16 NameOfQuestion = 0xc000 | HeaderBytes;
    append16(out, NameOfQuestion);
    append16(out, type);
    append16(out, 1);
    append16(out, quint16(timeToLive >> 16));
    append16(out, quint16(timeToLive));
    append16(out, quint16(data.size()));
    out += data;
}

QByteArray bytesOf(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        const Q_IPV6ADDR v6 = address.toIPv6Address();
        return {reinterpret_cast<const char *>(&v6), sizeof v6};
    }
    QByteArray out;
    append16(out, quint16(address.toIPv4Address() >> 16));
    append16(out, quint16(address.toIPv4Address()));
    return out;
}

} // namespace

DnsServer::DnsServer(quint16 port)
{
    m_isListening = m_udp.bind(QHostAddress::LocalHost, port) &&
                    m_tcp.listen(QHostAddress::LocalHost, m_udp.localPort());
    QObject::connect(&m_udp, &QUdpSocket::readyRead, &m_udp, [this] { datagramsArrived(); });
    QObject::connect(&m_tcp, &QTcpServer::newConnection, &m_tcp, [this] { connectionArrived(); });
}

QByteArray DnsServer::address() const
{
    return "127.0.0.1:" + QByteArray::number(m_udp.localPort());
}

int DnsServer::questions(const QByteArray &end) const
{
    return int(std::count_if(m_asked.begin(), m_asked.end(),
                             [&](const QByteArray &name) { return name.endsWith(end); }));
}

void DnsServer::datagramsArrived()
{
    while (m_udp.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_udp.receiveDatagram();
        const QByteArray answer = answerTo(datagram.data(), true);
        if (answer.isEmpty())
            continue;
        if (troubleWith(askedIn(datagram.data()).name) == Trouble::Forged) {
            QByteArray forged = answer;
            forged[1] = char(forged[1] ^ 1);
            m_udp.writeDatagram(datagram.makeReply(forged));
        }
        m_udp.writeDatagram(datagram.makeReply(answer));
    }
}

void DnsServer::connectionArrived()
{
    while (QTcpSocket *socket = m_tcp.nextPendingConnection()) {
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
            while (socket->bytesAvailable() > 2) {
                const quint16 size = number16(socket->peek(2), 0);
                if (socket->bytesAvailable() < size + 2)
                    return;
                socket->skip(2);
                const QByteArray answer = answerTo(socket->read(size), false);
                QByteArray framed;
                append16(framed, quint16(answer.size()));
                socket->write(framed + answer);
            }
        });
    }
}

std::optional<DnsServer::Trouble> DnsServer::troubleWith(const QByteArray &name) const
{
    for (const auto &[domain, trouble] : troubles.asKeyValueRange()) {
        if (name == domain || name.endsWith('.' + domain))
            return trouble;
    }
    return std::nullopt;
}

QByteArray DnsServer::answerTo(const QByteArray &question, bool byUdp)
{
    constexpr quint16 Answer = 0x8180; // recursion asked for and there
    constexpr quint16 Truncated = 0x0200;
    constexpr quint16 NoSuchName = 3;
    const Asked asked = askedIn(question);
    const auto trouble = troubleWith(asked.name);
    m_asked += asked.name;
    if (trouble == Trouble::Silent)
        return {};
    const bool isTruncated = byUdp && trouble == Trouble::Truncated;
    QByteArrayList records;
    for (const sip::PointerRecord &pointer : pointers.value(asked.name)) {
        QByteArray data;
        append16(data, pointer.order);
        append16(data, pointer.preference);
        for (const QByteArray &text : {pointer.flags, pointer.service, QByteArray()})
            data.append(char(text.size())).append(text);
        data += labels(pointer.replacement);
        if (trouble == Trouble::Malformed)
            data.truncate(7);
        if (asked.type == TypeNaptr)
            appendRecord(records.emplace_back(), TypeNaptr, pointer.timeToLive, data);
    }
    for (const sip::ServiceRecord &service : services.value(asked.name)) {
        QByteArray data;
        append16(data, service.priority);
        append16(data, service.weight);
        append16(data, service.port);
        data += labels(service.target);
        if (trouble == Trouble::Malformed)
            data.truncate(6);
        if (asked.type == TypeSrv)
            appendRecord(records.emplace_back(), TypeSrv, service.timeToLive, data);
    }
    for (const QByteArray &text : hosts.value(asked.name)) {
        const QByteArray data = bytesOf(QHostAddress(QString::fromLatin1(text)));
        const quint16 type = data.size() == 4 ? TypeA : TypeAaaa;
        if (asked.type == type)
            appendRecord(records.emplace_back(), type, timeToLive, data);
    }
    const bool isKnown = pointers.contains(asked.name) || services.contains(asked.name) ||
                         hosts.contains(asked.name);
    QByteArray out = question.left(2);
    append16(out, quint16(Answer | (isTruncated ? Truncated : 0) | (isKnown ? 0 : NoSuchName)));
    append16(out, 1);
    append16(out, isTruncated ? 0 : quint16(records.size()));
    append16(out, 0);
    append16(out, 0);
    out += question.mid(HeaderBytes, asked.end - HeaderBytes);
    return isTruncated ? out : out + records.join();
}

} // namespace test
