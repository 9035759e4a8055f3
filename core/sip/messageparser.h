// SPDX-License-Identifier: Apache-2.0
#pragma once

// Bytes -> Request or Response: RFC 3261, 7 and 25, in one pass, without a copy of any field.
// Called by the transport layer for each datagram and each frame that StreamFramer cut. A message
// that comes out without error holds Via, From, To, Call-ID and CSeq, each well formed and, but for
// Via, once; its CSeq names its method; its Content-Length is honoured and Max-Forwards is a number
// to 255. RFC 2543 requests (no branch, no From tag) are read too.

#include <optional>
#include <variant>

#include "sip/message.h"

namespace sip {

/// Datagram: a missing Content-Length means "to the end" (RFC 3261, 18.3). Stream: it means 0, and
/// the framer has cut accordingly.
enum class Framing { Datagram, Stream };

/// What a message may have; beyond it the request gets the status named. Also StreamFramer's.
struct Limits
{
    int messageSize = 65535;    ///< bytes: 513 Message Too Large
    int headerBytes = 32768;    ///< start line and header fields: 513 Message Too Large
    int headerFields = 256;     ///< lines: 400 Bad Request
    int requestUriBytes = 4096; ///< 414 Request-URI Too Long
};

/// What the parser found. With an error the message is filled as far as it could be read, so that
/// a request can be answered when at least its top Via is there (canBeAnswered()).
struct ParsedMessage
{
    std::variant<std::monostate, Request, Response> message; ///< monostate: no start line of SIP
    std::optional<ParseError> error;

    [[nodiscard]] bool isRequest() const { return std::holds_alternative<Request>(message); }
    [[nodiscard]] bool isResponse() const { return std::holds_alternative<Response>(message); }
    [[nodiscard]] Request &request() { return *std::get_if<Request>(&message); }
    [[nodiscard]] const Request &request() const { return *std::get_if<Request>(&message); }
    [[nodiscard]] Response &response() { return *std::get_if<Response>(&message); }
    [[nodiscard]] const Response &response() const { return *std::get_if<Response>(&message); }
    /// A request with error whose response knows its way, and which is no ACK.
    [[nodiscard]] bool canBeAnswered() const;
};

class MessageParser
{
public:
    /// Takes the bytes over; joins folded lines in place.
    [[nodiscard]] static ParsedMessage parse(QByteArray bytes, Framing framing,
                                             const Limits &limits = {});
    /// Nothing but CR and LF (or NUL, which some phones send): a keep-alive, not a message.
    [[nodiscard]] static bool isKeepAlive(QByteArrayView datagram);
};

} // namespace sip
