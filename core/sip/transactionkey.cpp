// SPDX-License-Identifier: Apache-2.0
#include "sip/transactionkey.h"

namespace sip {

TransactionKey::TransactionKey(const Request &request)
{
    const Via &via = request.via();
    if (via.hasMagicCookie()) {
        append(via.branch);
    } else {
        append("2543");
        append(request.requestUri());
        append(via.branch);
        append(request.fromTag());
        append(request.callId());
        appendNumber(request.cseq().number);
        // The To tag of an ACK is the one of our response, which its INVITE has not; with the CSeq
        // number there is nothing left for it to tell apart.
    }
    appendLowerCase(via.host);
    appendNumber(via.port);
    if (request.method() == Method::Unknown)
        append(request.methodToken()); // all the table knows of others is their Method
}

void TransactionKey::append(QByteArrayView part)
{
    m_bytes.append(part.data(), part.size());
    m_bytes.append('\n'); // occurs in no part
}

void TransactionKey::appendLowerCase(QByteArrayView part)
{
    for (const char letter : part)
        m_bytes.append(letter >= 'A' && letter <= 'Z' ? char(letter + ('a' - 'A')) : letter);
    m_bytes.append('\n');
}

void TransactionKey::appendNumber(quint32 number)
{
    char octets[sizeof(number)];
    for (char &octet : octets) {
        octet = char(number & 0xff);
        number >>= 8;
    }
    m_bytes.append(octets, sizeof(octets));
}

MergeKey::MergeKey(const Request &request)
{
    if (!request.toTag().isEmpty() || request.fromTag().isEmpty())
        return;
    append(request.fromTag());
    append(request.callId());
    append(request.methodToken());
    appendNumber(request.cseq().number);
}

} // namespace sip
