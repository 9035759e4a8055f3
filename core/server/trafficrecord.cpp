// SPDX-License-Identifier: Apache-2.0
#include "server/trafficrecord.h"

#include <QDateTime>

#include "sip/messageparser.h"
#include "sip/uri.h"

namespace server {

namespace {

using sip::HeaderId;

// RFC 3261, 17: a request is sent again for 64 times T1, and its answer as long.
constexpr qint64 RetransmissionMilliseconds = 32'000;
constexpr qsizetype RememberedMessages = 16'384;
constexpr qsizetype TitleBytes = 40;

QByteArray addressOf(const sip::NameAddr &nameAddr)
{
    const auto uri = sip::Uri::parse(nameAddr.uri);
    return uri ? uri->addressOfRecord() : nameAddr.uri.toByteArray();
}

void readFields(const sip::Message &message, TrafficRecord &record)
{
    record.from = addressOf(message.from());
    record.to = addressOf(message.to());
    record.callId = message.callId().toByteArray();
    record.branch = message.via().branch.toByteArray();
    record.cseq = message.cseq().number;
    record.event = message.value(HeaderId::Event).toByteArray();
    record.subscriptionState = message.value(HeaderId::SubscriptionState).toByteArray();
    record.contentType = message.value(HeaderId::ContentType).toByteArray();
    record.bodySize = message.body().size();
    if (record.bodySize > 0) // joining folded lines has moved nothing
        record.bodyBegin = message.body().data() - message.bytes().constData();
}

} // namespace

TrafficRecord TrafficReader::read(CapturedMessage message)
{
    TrafficRecord record;
    if (!message.noTls.isEmpty()) {
        record.captured = std::move(message);
        return record;
    }
    record.isRetransmission = passedBefore(message);
    record.captured = std::move(message);
    const auto framing = record.captured.peer.protocol == sip::Protocol::Udp
                             ? sip::Framing::Datagram
                             : sip::Framing::Stream;
    const sip::ParsedMessage parsed = sip::MessageParser::parse(record.captured.bytes, framing);
    if (parsed.isRequest()) {
        const sip::Request &request = parsed.request();
        record.isRequest = true;
        // The first word of rubbish is no method.
        if (record.isReadable() || request.method() != sip::Method::Unknown)
            record.method = request.methodToken().toByteArray();
        record.requestUri = request.requestUri().toByteArray();
        readFields(request, record);
    } else if (parsed.isResponse()) {
        const sip::Response &response = parsed.response();
        record.status = response.status();
        record.reason = response.reason().toByteArray();
        record.method = response.cseq().methodToken.toByteArray();
        readFields(response, record);
    }
    return record;
}

bool TrafficReader::passedBefore(const CapturedMessage &message)
{
    const qint64 now = message.wallMilliseconds;
    const size_t hash = qHashMulti(size_t(message.direction), message.bytes, message.peer.peer);
    const auto known = m_passed.constFind(hash);
    const bool passed =
        known != m_passed.constEnd() && now - known.value() <= RetransmissionMilliseconds;
    if (m_passed.size() >= RememberedMessages) {
        m_passed.removeIf(
            [now](const auto &entry) { return now - entry.value() > RetransmissionMilliseconds; });
        if (m_passed.size() >= RememberedMessages)
            m_passed.clear(); // so much passes that a mark may be missing
    }
    m_passed.insert(hash, now);
    return passed;
}

QByteArray TrafficRecord::title() const
{
    if (!isMessage())
        return "TLS";
    if (status != 0)
        return QByteArray::number(status) + ' ' + reason;
    if (!method.isEmpty())
        return method;
    const qsizetype line = captured.bytes.trimmed().indexOf('\n');
    return captured.bytes.trimmed()
        .left(line < 0 ? TitleBytes : std::min(line, TitleBytes))
        .trimmed();
}

QByteArray TrafficRecord::localAddress() const
{
    return sip::transportToken(captured.peer.protocol).toByteArray() + ' ' +
           captured.local.toByteArray();
}

QByteArray toText(const TrafficRecord &record)
{
    const CapturedMessage &captured = record.captured;
    const bool came = record.isIncoming();
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(captured.wallMilliseconds);
    QByteArray text = time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz")).toLatin1();
    text += " from " + (came ? record.peerAddress() : record.localAddress());
    text += " to " + (came ? record.localAddress() : record.peerAddress());
    if (!record.isMessage())
        return text + ", no TLS: " + captured.noTls.english().toUtf8() + '\n';
    if (record.isRetransmission)
        text += ", a retransmission";
    if (!record.isReadable())
        text += ", unreadable: " + captured.fault;
    text += "\n\n" + captured.bytes;
    text.replace("\r\n", "\n");
    return text.endsWith('\n') ? text : text + '\n';
}

} // namespace server
