// SPDX-License-Identifier: Apache-2.0
#pragma once

// Sees every message that comes in or goes out, unreadable ones too; feeds the traffic page and the
// transcripts of tests. Called by the TransportLayer in the server's thread: be quick, copy what is
// to be kept. Without a tap, a message costs one look at an empty list.

#include <QByteArray>
#include <QByteArrayView>

#include "base/sentence.h"
#include "sip/hop.h"

namespace sip {

enum class Direction : quint8 { In, Out };

/// One message on its way; the views are valid during the call only.
struct TappedMessage
{
    QByteArrayView bytes;
    Direction direction = Direction::In;
    Hop peer;       // from whom, or to whom
    Endpoint local; // our socket
    qint64 wallMilliseconds = 0;
    /// Why it was refused as unreadable; empty: it was not.
    QByteArrayView fault;
};

class TrafficTap
{
public:
    virtual ~TrafficTap() = default;
    /// A message that came is seen before anything answers it.
    virtual void messagePassed(const TappedMessage &message) = 0;
    /// No TLS came about, and so no message: of `at` only who, where and when is filled.
    virtual void handshakeFailed(const TappedMessage & /*at*/, const base::Sentence & /*why*/) {}
};

/// The message with the values of Authorization and Proxy-Authorization replaced by "***" (RFC
/// 3261, 22: a digest can be guessed from, a Basic value is the password). In a message that is not
/// well formed there is no telling where its fields end, so all of it is looked through.
[[nodiscard]] QByteArray withoutCredentials(QByteArrayView message, bool isWellFormed);

} // namespace sip
