// SPDX-License-Identifier: Apache-2.0
#include "sip/messageparser.h"

#include <algorithm>

#include "sip/messagereader.h"

namespace sip {

bool ParsedMessage::canBeAnswered() const
{
    return isRequest() && !request().via().isNull() && request().method() != Method::Ack;
}

ParsedMessage MessageParser::parse(QByteArray bytes, Framing framing, const Limits &limits)
{
    ParsedMessage result;
    MessageReader(result, framing, limits).read(std::move(bytes));
    return result;
}

bool MessageParser::isKeepAlive(QByteArrayView datagram)
{
    return std::all_of(datagram.begin(), datagram.end(), [](char character) {
        return character == '\r' || character == '\n' || character == '\0';
    });
}

} // namespace sip
