// SPDX-License-Identifier: Apache-2.0
#include "udpphone.h"

#include <algorithm>

#include <QDeadlineTimer>
#include <QRandomGenerator>

namespace {

constexpr int T1 = 500;
constexpr int T2 = 4000;

QByteArray randomToken()
{
    return QByteArray::number(QRandomGenerator::global()->generate64(), 36);
}

} // namespace

int UdpPhone::Message::status() const
{
    return bytes.startsWith("SIP/2.0 ") ? bytes.mid(8, 3).toInt() : 0;
}

QByteArray UdpPhone::Message::field(const QByteArray &name) const
{
    const qsizetype begin = bytes.indexOf("\r\n" + name + ": ");
    if (begin < 0)
        return {};
    const qsizetype value = begin + name.size() + 4;
    return bytes.mid(value, bytes.indexOf("\r\n", value) - value);
}

QByteArray UdpPhone::Message::body() const
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    return end < 0 ? QByteArray() : bytes.mid(end + 4);
}

UdpPhone::UdpPhone(quint16 serverPort, const QByteArray &user)
    : UdpPhone(QHostAddress(QHostAddress::LocalHost), serverPort, user,
               QHostAddress(QHostAddress::LocalHost))
{
}

UdpPhone::UdpPhone(const QHostAddress &server, quint16 serverPort, const QByteArray &user,
                   const QHostAddress &own)
    : m_server(server)
    , m_serverPort(serverPort)
    , m_user(user)
{
    m_socket.bind(own);
}

QByteArray UdpPhone::document(const QByteArray &aor, const QByteArray &note)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n"
           "<presence xmlns=\"urn:ietf:params:xml:ns:pidf\" entity=\"" +
           aor + "\"><tuple id=\"t1\"><status><basic>open</basic></status></tuple><note>" + note +
           "</note></presence>\r\n";
}

QByteArray UdpPhone::head(const QByteArray &method, const Dialog &dialog)
{
    m_branch = "z9hG4bK" + randomToken();
    const QByteArray host = m_socket.localAddress().toString().toLatin1() + ':' +
                            QByteArray::number(m_socket.localPort());
    const QByteArray toTag = dialog.remoteTag.isEmpty() ? "" : ";tag=" + dialog.remoteTag;
    return method + ' ' + dialog.target + " SIP/2.0\r\nVia: SIP/2.0/UDP " + host +
           ";rport;branch=" + m_branch + "\r\nMax-Forwards: 70\r\nFrom: <" + aor() +
           ">;tag=" + dialog.localTag + "\r\nTo: <" + dialog.target + '>' + toTag +
           "\r\nCall-ID: " + dialog.callId + "\r\nCSeq: " + QByteArray::number(++m_counter) + ' ' +
           method + "\r\nContact: <" +
           (m_contact.isEmpty() ? "sip:" + m_user + '@' + host : m_contact) + ">\r\n";
}

std::optional<UdpPhone::Message> UdpPhone::publish(const QByteArray &note, int patience)
{
    return publishDocument(document(aor(), note), patience);
}

QByteArray UdpPhone::publishRequest(const QByteArray &body)
{
    QByteArray bytes = head("PUBLISH", {aor(), randomToken(), randomToken(), {}, {}}) +
                       "Event: presence\r\nExpires: 3600\r\n";
    if (!m_entityTag.isEmpty())
        bytes += "SIP-If-Match: " + m_entityTag + "\r\n";
    return bytes + "Content-Type: application/pidf+xml\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

std::optional<UdpPhone::Message> UdpPhone::publishDocument(const QByteArray &body, int patience)
{
    return request(publishRequest(body), patience);
}

QByteArray UdpPhone::subscribeRequest(int expires, const QByteArray &list)
{
    QByteArray bytes = head("SUBSCRIBE", m_dialog) + "Event: " + m_dialog.event +
                       "\r\nExpires: " + QByteArray::number(expires) + "\r\n";
    if (!list.isEmpty())
        bytes += "Content-Type: application/resource-lists+xml\r\n";
    return bytes + "Content-Length: " + QByteArray::number(list.size()) + "\r\n\r\n" + list;
}

std::optional<UdpPhone::Message> UdpPhone::subscribe(const QByteArray &whom, int expires,
                                                     const QByteArray &event,
                                                     const QByteArray &list, int patience)
{
    m_dialog = {whom, randomToken(), randomToken(), {}, event};
    return request(subscribeRequest(expires, list), patience);
}

std::optional<UdpPhone::Message> UdpPhone::resubscribe(int expires)
{
    return request(subscribeRequest(expires), 10'000);
}

void UdpPhone::startPublish(const QByteArray &note)
{
    start(publishRequest(document(aor(), note)));
}

void UdpPhone::startSubscribe(const QByteArray &whom, int expires)
{
    m_dialog = {whom, randomToken(), randomToken(), {}, "presence"};
    start(subscribeRequest(expires));
}

void UdpPhone::startResubscribe(int expires)
{
    start(subscribeRequest(expires));
}

void UdpPhone::start(const QByteArray &bytes)
{
    m_underWay = bytes;
    m_resend.setRemainingTime(T1);
    m_socket.writeDatagram(bytes, QHostAddress::LocalHost, m_serverPort);
}

std::optional<UdpPhone::Message> UdpPhone::answer(int patience)
{
    if (patience > 0)
        m_socket.waitForReadyRead(patience);
    std::optional<Message> answer = read(m_branch);
    if (answer)
        learn(*answer);
    else if (m_resend.hasExpired())
        start(m_underWay);
    return answer;
}

void UdpPhone::learn(const Message &answer)
{
    if (answer.status() != 200)
        return;
    if (answer.field("CSeq").endsWith("PUBLISH")) {
        m_entityTag = answer.field("SIP-ETag");
    } else {
        const QByteArray to = answer.field("To");
        m_dialog.remoteTag = to.mid(to.indexOf(";tag=") + 5);
    }
}

std::optional<QByteArray> UdpPhone::fetch(const QByteArray &whom)
{
    const std::optional<Message> answer = subscribe(whom, 0);
    if (!answer || answer->status() != 200)
        return std::nullopt;
    const QByteArray to = answer->field("To");
    // NOTIFYs of other dialogs may come in between.
    for (int i = 0; i < 100; ++i) {
        const std::optional<Message> notify = nextNotify();
        if (!notify)
            return std::nullopt;
        if (notify->field("Call-ID") == answer->field("Call-ID"))
            return notify->body();
    }
    return std::nullopt;
}

std::optional<UdpPhone::Message> UdpPhone::request(const QByteArray &bytes, int patience)
{
    const QByteArray branch = m_branch;
    const QDeadlineTimer end(patience);
    int wait = T1;
    while (!end.hasExpired()) {
        m_socket.writeDatagram(bytes, m_server, m_serverPort);
        const QDeadlineTimer resend(std::min<qint64>(wait, end.remainingTime()));
        do {
            if (std::optional<Message> answer = read(branch)) {
                learn(*answer);
                return answer;
            }
            m_socket.waitForReadyRead(int(std::max<qint64>(1, resend.remainingTime())));
        } while (!resend.hasExpired());
        wait = std::min(2 * wait, T2);
    }
    return read(branch);
}

std::optional<UdpPhone::Message> UdpPhone::read(const QByteArray &branch)
{
    while (m_socket.hasPendingDatagrams()) {
        QByteArray datagram(int(m_socket.pendingDatagramSize()), Qt::Uninitialized);
        QHostAddress from;
        if (m_socket.readDatagram(datagram.data(), datagram.size(), &from) < 0)
            continue;
        Message message{datagram, from};
        if (datagram.startsWith("NOTIFY ")) {
            QByteArray answer = "SIP/2.0 200 OK\r\n";
            for (const char *name : {"Via", "From", "To", "Call-ID", "CSeq"})
                answer += QByteArray(name) + ": " + message.field(name) + "\r\n";
            m_socket.writeDatagram(answer + "Content-Length: 0\r\n\r\n", m_server, m_serverPort);
            const bool known =
                std::any_of(m_notifies.begin(), m_notifies.end(), [&](const Message &earlier) {
                    return earlier.field("Via") == message.field("Via");
                });
            if (!known)
                m_notifies.push_back(std::move(message));
            continue;
        }
        if (message.status() >= 200 && message.field("Via").contains(branch))
            return message;
    }
    return std::nullopt;
}

std::optional<UdpPhone::Message> UdpPhone::nextNotify(int patience)
{
    const QDeadlineTimer end(patience);
    do {
        (void)read("none");
        if (!m_notifies.empty()) {
            Message first = std::move(m_notifies.front());
            m_notifies.pop_front();
            return first;
        }
        m_socket.waitForReadyRead(int(std::max<qint64>(1, end.remainingTime())));
    } while (!end.hasExpired());
    return std::nullopt;
}
