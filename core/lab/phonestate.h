// SPDX-License-Identifier: Apache-2.0
#pragma once

// Everything there is to see of a simulated phone, as values that may go to any thread: what it
// publishes, whom it watches and what it was last told, and what it did last.

#include <optional>
#include <vector>

#include <QList>

#include "lab/presencestate.h"

namespace lab {

using PhoneId = quint32;

/// How it stands with one thing a phone keeps alive at the server.
enum class Standing : quint8 {
    None,     // not wanted, or ended
    Trying,   // a request is on its way
    Held,     // granted, refreshed in time
    Refused,  // the server said no; it is not asked again by itself
    NoAnswer, // it did not answer; tried again after a while
};

struct RegistrationState
{
    Standing standing = Standing::None;
    int lastAnswer = 0;   // status; 408: none came; 0: nothing was asked yet
    qint64 expiresAt = 0; // Unix milliseconds
};

struct PublicationState
{
    Standing standing = Standing::None;
    int lastAnswer = 0;
    qint64 expiresAt = 0;
    QByteArray entityTag;
    std::optional<PresenceState> state; // what it wants to be published
};

struct WatchState
{
    QByteArray presentity;
    QByteArray package;
    Standing standing = Standing::None;
    int lastAnswer = 0;
    qint64 expiresAt = 0;
    QByteArray subscriptionState; // of the last NOTIFY: active, pending, terminated
    QByteArray reason;
    quint64 notifies = 0;
    qint64 lastNotify = 0; // Unix milliseconds
    std::optional<SeenState> seen;
};

struct PhoneEvent
{
    enum class Kind : quint8 { Sent, Received, Dropped };
    qint64 time = 0; // Unix milliseconds
    Kind kind = Kind::Sent;
    QByteArray what;   // a method, or a status
    QByteArray detail; // in the words of the protocol
};

/// What becomes of a NOTIFY: a status to answer with, or Drop.
struct NotifyAnswer
{
    static constexpr int Drop = 0;
    int status = 200;
    friend bool operator==(const NotifyAnswer &, const NotifyAnswer &) = default;
};

struct PhoneState
{
    PhoneId id = 0;
    QByteArray aor;
    QString device; // "desk", "mobile": tells the phones of one person apart
    bool reachable = true;
    bool leaving = false; // being taken away
    NotifyAnswer notifyAnswer;
    RegistrationState registration;
    PublicationState publication;
    std::vector<WatchState> watches;
    QList<PhoneEvent> log; // oldest first
};

} // namespace lab
