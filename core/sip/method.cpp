// SPDX-License-Identifier: Apache-2.0
#include "sip/method.h"

#include <array>

namespace sip {

namespace {

constexpr std::array<QByteArrayView, 15> Tokens{
    "",        "ACK",   "BYE",     "CANCEL", "INFO",     "INVITE",    "MESSAGE", "NOTIFY",
    "OPTIONS", "PRACK", "PUBLISH", "REFER",  "REGISTER", "SUBSCRIBE", "UPDATE",
};

Method checked(Method method, QByteArrayView text)
{
    return Tokens[size_t(method)] == text ? method : Method::Unknown;
}

/// No two methods of ours agree in length and the letters looked at.
Method guess(QByteArrayView text)
{
    switch (text.size()) {
    case 3: return text[0] == 'A' ? Method::Ack : Method::Bye;
    case 4: return Method::Info;
    case 5: return text[0] == 'P' ? Method::Prack : Method::Refer;
    case 6:
        switch (text[0]) {
        case 'C': return Method::Cancel;
        case 'I': return Method::Invite;
        case 'N': return Method::Notify;
        default: return Method::Update;
        }
    case 7:
        switch (text[0]) {
        case 'P': return Method::Publish;
        case 'M': return Method::Message;
        default: return Method::Options;
        }
    case 8: return Method::Register;
    case 9: return Method::Subscribe;
    default: return Method::Unknown;
    }
}

} // namespace

Method methodFromToken(QByteArrayView token)
{
    return checked(guess(token), token);
}

QByteArrayView token(Method method)
{
    return Tokens[size_t(method)];
}

} // namespace sip
