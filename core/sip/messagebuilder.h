// SPDX-License-Identifier: Apache-2.0
#pragma once

// New messages: responses out of their request (RFC 3261, 8.2.6), and requests. Fields are appended
// as bytes in the order they are added; build() adds Content-Length and the body. A CR or LF in
// anything added would let a stranger write header fields, and becomes a space.

#include "sip/message.h"
#include "sip/statuscode.h"

namespace sip {

/// The members of a list as the value of one header field (RFC 3261, 7.3.1).
template <class List>
[[nodiscard]] QByteArray joinedValues(const List &values)
{
    QByteArray all;
    for (const QByteArrayView value : values) {
        if (!all.isEmpty())
            all += ", ";
        all += value;
    }
    return all;
}

class ResponseBuilder
{
public:
    /// Copies Via (received and rport of the top one filled in: RFC 3261, 18.2.1; RFC 3581), From,
    /// To, Call-ID and CSeq, and adds Authentication-Info if one is due. `toTag` goes to a To that
    /// has none; empty: none (100 Trying).
    ResponseBuilder(const Request &request, StatusCode status, QByteArrayView toTag,
                    QByteArrayView reason = {});

    /// Copies all Record-Route fields: for responses that make a dialog (RFC 3261, 12.1.1).
    ResponseBuilder &addRecordRoute();
    ResponseBuilder &add(HeaderId id, QByteArrayView value);
    ResponseBuilder &add(HeaderId id, quint64 number);
    ResponseBuilder &add(QByteArrayView name, QByteArrayView value);
    ResponseBuilder &body(QByteArrayView contentType, QByteArrayView bytes);
    /// To be called once.
    [[nodiscard]] QByteArray build();

private:
    void addTopVia(QByteArrayView fieldValue);

    const Request &m_request;
    QByteArray m_bytes;
    QByteArray m_body;
};

/// A request that still lacks its Via: the transaction layer inserts it at viaOffset, when it knows
/// by which socket it leaves.
struct OutgoingRequest
{
    QByteArray bytes;
    qsizetype viaOffset = 0;
};

class RequestBuilder
{
public:
    RequestBuilder(Method method, QByteArrayView requestUri);

    RequestBuilder &add(HeaderId id, QByteArrayView value);
    RequestBuilder &add(HeaderId id, quint64 number);
    RequestBuilder &add(QByteArrayView name, QByteArrayView value);
    RequestBuilder &body(QByteArrayView contentType, QByteArrayView bytes);
    /// To be called once.
    [[nodiscard]] OutgoingRequest build();

private:
    QByteArray m_bytes;
    QByteArray m_body;
    qsizetype m_viaOffset = 0;
};

} // namespace sip
