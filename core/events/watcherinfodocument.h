// SPDX-License-Identifier: Apache-2.0
#pragma once

// application/watcherinfo+xml (RFC 3858): the watchers of one resource as values, and their bytes.

#include <vector>

#include <QByteArray>

namespace events {

/// What made a watcher's state what it is (RFC 3857, 4.7.1).
enum class WatcherEvent : quint8 {
    Subscribe,
    Approved,
    Deactivated,
    Probation,
    Rejected,
    Timeout,
    GiveUp,
    NoResource
};
[[nodiscard]] QByteArrayView token(WatcherEvent event);

enum class WatcherStatus : quint8 { Pending, Active, Waiting, Terminated };
[[nodiscard]] QByteArrayView token(WatcherStatus status);

struct WatcherElement
{
    QByteArray id; // the same through the life of a subscription (RFC 3858, 3.3)
    QByteArray uri;
    QByteArray displayName;
    WatcherStatus status = WatcherStatus::Pending;
    WatcherEvent event = WatcherEvent::Subscribe;
    qint64 expires = 0; // Unix seconds; 0: unknown
    qint64 since = 0;   // Unix seconds of the first SUBSCRIBE; 0: unknown
};

struct WatcherInfoDocument
{
    enum class State : quint8 { Full, Partial };

    quint32 version = 0;
    State state = State::Full;
    QByteArray resource;
    QByteArray package;
    std::vector<WatcherElement> watchers;

    /// `now` in Unix seconds: expiration and duration-subscribed are counted from it.
    [[nodiscard]] QByteArray toByteArray(qint64 now) const;
};

} // namespace events
