// SPDX-License-Identifier: Apache-2.0
#include "server/heldrefusal.h"

#include "sip/messageparser.h"

namespace server {

QByteArray heldRefusal(const QByteArray &response, sip::StatusCode status)
{
    const sip::ParsedMessage parsed = sip::MessageParser::parse(response, sip::Framing::Datagram);
    QByteArray out = "SIP/2.0 " + QByteArray::number(int(status)) + ' ' +
                     sip::reasonPhrase(status).toByteArray() + "\r\n";
    if (parsed.isResponse()) {
        for (const sip::Message::Field &field : parsed.response().fields()) {
            switch (field.id) {
            case sip::HeaderId::Via:
            case sip::HeaderId::From:
            case sip::HeaderId::To:
            case sip::HeaderId::CallId:
            case sip::HeaderId::CSeq:
                out += sip::headerName(field.id);
                out += ": ";
                out += parsed.response().value(field);
                out += "\r\n";
                break;
            default: break;
            }
        }
    }
    if (status == sip::StatusCode::ServiceUnavailable)
        out += "Retry-After: 5\r\n";
    out += "Content-Length: 0\r\n\r\n";
    return out;
}

} // namespace server
