// SPDX-License-Identifier: Apache-2.0
#include "wirephone.h"

namespace test {

QByteArray WirePhone::request(const QByteArray &method, const QByteArray &target,
                              WireDialog &dialog, const QByteArray &fields,
                              const QByteArray &body) const
{
    static quint64 branches = 0;
    const QByteArray to = dialog.remoteTag.isEmpty() ? QByteArray() : ";tag=" + dialog.remoteTag;
    return method + ' ' + target + " SIP/2.0\r\nVia: SIP/2.0/UDP " + host + ":5060;branch=z9hG4bK" +
           QByteArray::number(++branches) + ";rport\r\nMax-Forwards: 70\r\nFrom: <" + uri +
           ">;tag=" + dialog.localTag + "\r\nTo: <" + target + '>' + to +
           "\r\nCall-ID: " + dialog.callId + "\r\nCSeq: " + QByteArray::number(++dialog.cseq) +
           ' ' + method + "\r\nContact: <sip:phone@" + host + ":5060>\r\n" + fields +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray WirePhone::field(const QByteArray &message, QByteArrayView name)
{
    const qsizetype begin = message.indexOf("\r\n" + name.toByteArray() + ": ");
    if (begin < 0)
        return {};
    const qsizetype value = begin + name.size() + 4;
    return message.mid(value, message.indexOf("\r\n", value) - value);
}

int WirePhone::statusOf(const QByteArray &message)
{
    return message.startsWith("SIP/2.0 ") ? message.mid(8, 3).toInt() : 0;
}

QByteArray WirePhone::answer(const QByteArray &request, int status)
{
    return "SIP/2.0 " + QByteArray::number(status) + " Answer\r\nVia: " + field(request, "Via") +
           "\r\nFrom: " + field(request, "From") + "\r\nTo: " + field(request, "To") +
           "\r\nCall-ID: " + field(request, "Call-ID") + "\r\nCSeq: " + field(request, "CSeq") +
           "\r\nContent-Length: 0\r\n\r\n";
}

QByteArray WirePhone::document(const QByteArray &entity, const QByteArray &note)
{
    return "<presence xmlns=\"urn:ietf:params:xml:ns:pidf\" entity=\"" + entity +
           "\"><tuple id=\"t1\"><status><basic>open</basic></status><note>" + note +
           "</note></tuple></presence>";
}

} // namespace test
