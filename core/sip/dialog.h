// SPDX-License-Identifier: Apache-2.0
#pragma once

// A dialog as a value: RFC 3261, 12, with the dialog usages of RFC 6665 in mind. Made from the
// request that created it (as UAS) or from its response (as UAC), kept by whoever has the usage,
// and asked how the next request inside it is addressed. Copying it is cheap, storing it easy: byte
// strings and numbers.

#include <optional>

#include <QByteArray>
#include <QVarLengthArray>

#include "sip/message.h"
#include "sip/messagebuilder.h"

namespace sip {

/// How a request in a dialog is addressed: RFC 3261, 12.2.1.1.
struct DialogRoute
{
    QByteArray requestUri;
    QVarLengthArray<QByteArray, 4> routes; // values of Route, in order
    QByteArray nextHop;                    // the URI to locate and send to
};

class Dialog
{
public:
    QByteArray callId;
    QByteArray localTag;
    QByteArray remoteTag; // empty: a peer of RFC 2543
    QByteArray localUri;  // ours: From of our requests
    QByteArray remoteUri;
    QByteArray remoteTarget; // URI of the peer's Contact
    QByteArray routeSet;     // comma separated values, in the order to use; empty: none
    quint32 localCSeq = 0;   // of the last request we sent; 0: none
    std::optional<quint32> remoteCSeq;

    /// As UAS (12.1.1), with the To tag we give it. Fails with 400 when Contact is missing,
    /// repeated or no SIP URI.
    [[nodiscard]] static Parsed<Dialog> fromRequest(const Request &request,
                                                    QByteArrayView localTag);
    /// As UAC (12.1.2), from a response to the request that is to create it.
    [[nodiscard]] static Parsed<Dialog> fromResponse(const Response &response);

    /// Whether a request of the peer belongs here (12.2.2).
    [[nodiscard]] bool matches(const Request &request) const;
    /// Takes a request's CSeq; false when it is lower than one before: answer 500 (12.2.2).
    [[nodiscard]] bool acceptCSeq(quint32 number);
    /// The Contact of a target refresh (12.2.1.2, 12.2.2); one without Contact changes nothing.
    [[nodiscard]] Parsed<bool> refreshTarget(const Message &message);

    [[nodiscard]] DialogRoute route() const;
    /// A request inside the dialog: Max-Forwards, Route, From, To, Call-ID, CSeq. The caller adds
    /// Contact and what is its own; it counts localCSeq, for it has to store it first.
    [[nodiscard]] RequestBuilder newRequest(Method method, quint32 cseq) const;

    friend bool operator==(const Dialog &, const Dialog &) = default;
};

} // namespace sip
