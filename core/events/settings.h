// SPDX-License-Identifier: Apache-2.0
#pragma once

// What an operator may set about publications, subscriptions and notifications; filled from
// server::Config. Intervals in seconds unless the name says otherwise.

#include <QtGlobal>

namespace events {

/// RFC 3903, 6 step 4, and RFC 6665, 4.2.1.1: what a requested expiration becomes.
struct ExpiresRange
{
    quint32 minimum = 60;
    quint32 maximum = 86400;
    quint32 standard = 3600; // where the request has no Expires
};

struct PublishSettings
{
    ExpiresRange expires{60, 86400, 3600};
    int publicationsPerPresentity = 64;
    int presentities = 1'000'000; // of the whole server, of all packages
};

struct SubscribeSettings
{
    ExpiresRange expires{60, 86400, 3600};
    int subscriptions = 1'000'000;
    int subscriptionsPerResource = 100'000;
    int subscriptionsPerWatcher = 1'000;
    int presentitiesPerWatcher = 10'000;
    int presentities = 1'000'000;
};

struct NotifySettings
{
    qint64 minimumInterval = 0; // milliseconds between two NOTIFYs of one subscription
    int maximumTimeouts = 2;    // in a row, until the subscription is removed
    /// Milliseconds after an unanswered NOTIFY until the newest state is tried again; 0: only when
    /// there is something new to tell.
    qint64 retryInterval = 60'000;
};

struct PolicySettings
{
    bool forceActive = false;
    int pendingDays = 3; // how long an undecided watcher without a dialog is remembered
};

} // namespace events
