// SPDX-License-Identifier: Apache-2.0
#pragma once

// Request and Response: immutable values over one shared QByteArray, header fields as offsets into
// it (RFC 3261, 7). Copies share the bytes, so a view that a message hands out stays valid as long
// as any copy of that message lives. Made by MessageParser, used by every layer above it.

#include <array>
#include <optional>
#include <span>

#include <QByteArray>
#include <QVarLengthArray>

#include "sip/headerid.h"
#include "sip/headers/cseq.h"
#include "sip/headers/via.h"
#include "sip/hop.h"
#include "sip/method.h"
#include "sip/nameaddr.h"
#include "sip/parseerror.h"

namespace sip {

class Message
{
public:
    /// One header field; read it with Message::name() and value().
    struct Field
    {
        quint32 nameBegin = 0;
        quint32 valueBegin = 0;
        quint32 valueLength = 0; ///< trimmed; folding has become spaces
        quint16 nameLength = 0;
        HeaderId id = HeaderId::Other;
    };
    /// Members of a list; views into the message.
    using Values = QVarLengthArray<QByteArrayView, 8>;

    /// The whole message as it came, folded lines joined, octets behind the body cut off.
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] bool isRequest() const { return m_isRequest; }

    [[nodiscard]] std::span<const Field> fields() const
    {
        return {m_fields.constData(), size_t(m_fields.size())};
    }
    [[nodiscard]] QByteArrayView name(const Field &field) const;
    [[nodiscard]] QByteArrayView value(const Field &field) const;

    /// The first field of that name, trimmed and unfolded; a null view when there is none (an
    /// empty field yields an empty view that is not null).
    [[nodiscard]] QByteArrayView value(HeaderId id) const;
    [[nodiscard]] QByteArrayView value(QByteArrayView name) const;
    [[nodiscard]] bool has(HeaderId id) const
    {
        return (m_present[size_t(id) / 64] >> (size_t(id) % 64)) & 1;
    }
    /// How many fields (lines) of that name there are.
    [[nodiscard]] int count(HeaderId id) const;
    /// The members of the comma separated lists of all fields of that name, in order, without
    /// empty ones. Credentials and challenges, whose commas mean something else, are not split.
    [[nodiscard]] Values values(HeaderId id) const;
    [[nodiscard]] Values values(QByteArrayView name) const;

    [[nodiscard]] QByteArrayView body() const;
    [[nodiscard]] QByteArrayView callId() const { return m_callId; }
    [[nodiscard]] const NameAddr &from() const { return m_from; }
    [[nodiscard]] const NameAddr &to() const { return m_to; }
    [[nodiscard]] QByteArrayView fromTag() const { return m_fromTag; } ///< null when absent
    [[nodiscard]] QByteArrayView toTag() const { return m_toTag; }     ///< null when absent
    [[nodiscard]] const Via &via() const { return m_via; }             ///< the topmost
    [[nodiscard]] const CSeq &cseq() const { return m_cseq; }
    [[nodiscard]] std::optional<quint32> maxForwards() const { return m_maxForwards; }
    /// Seconds; nothing when absent; an error when it is no number below 2**32.
    [[nodiscard]] Parsed<std::optional<quint32>> expires() const;

protected:
    friend class MessageReader;
    Message() = default;
    [[nodiscard]] QByteArrayView view(quint32 begin, quint32 length) const
    {
        return {m_bytes.constData() + begin, qsizetype(length)};
    }

    QByteArray m_bytes; // never modified once parsed: the views below point into it
    QVarLengthArray<Field, 24> m_fields;
    std::array<quint64, 2> m_present{}; // bit n: a field of HeaderId n
    Via m_via;
    CSeq m_cseq;
    NameAddr m_from;
    NameAddr m_to;
    QByteArrayView m_callId;
    QByteArrayView m_fromTag;
    QByteArrayView m_toTag;
    std::optional<quint32> m_maxForwards;
    quint32 m_bodyBegin = 0;
    quint32 m_bodyLength = 0;
    quint32 m_firstBegin = 0; // Request-URI, or reason phrase
    quint32 m_firstLength = 0;
    bool m_isRequest = false;
};

class Request : public Message
{
public:
    Request() { m_isRequest = true; }

    [[nodiscard]] Method method() const { return m_method; }
    [[nodiscard]] QByteArrayView methodToken() const { return m_methodToken; }
    /// As written; well formed in a message without error, of any scheme.
    [[nodiscard]] QByteArrayView requestUri() const { return view(m_firstBegin, m_firstLength); }

    /// Where it came from: set once by the transport layer.
    [[nodiscard]] const Hop &source() const { return m_source; }
    void setSource(const Hop &source) { m_source = source; }
    /// Authentication-Info for whatever 2xx answers it (RFC 3261, 22.4); empty: none.
    [[nodiscard]] const QByteArray &authenticationInfo() const { return m_authenticationInfo; }
    void setAuthenticationInfo(const QByteArray &value) { m_authenticationInfo = value; }

private:
    friend class MessageReader;
    Method m_method = Method::Unknown;
    QByteArrayView m_methodToken;
    Hop m_source;
    QByteArray m_authenticationInfo;
};

class Response : public Message
{
public:
    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] QByteArrayView reason() const { return view(m_firstBegin, m_firstLength); }

private:
    friend class MessageReader;
    int m_status = 0;
};

} // namespace sip
