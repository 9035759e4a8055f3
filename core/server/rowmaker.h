// SPDX-License-Identifier: Apache-2.0
#pragma once

// Reads single things of the engine's tables into the rows that people see: for Administration,
// which lists them, and for the ChangeFeed, which tells what changed. Server thread.

#include "server/administration.h"

namespace events {
struct DialogRecord;
struct Resource;
} // namespace events

namespace server {

class Engine;

class RowMaker
{
public:
    explicit RowMaker(const Engine &engine)
        : m_engine(engine)
    {
    }

    [[nodiscard]] PresentityRow presentity(const events::Resource &resource) const;
    [[nodiscard]] SubscriptionRow subscription(quint32 id) const;
    [[nodiscard]] WatcherRow watcher(const events::Resource &resource,
                                     const events::Relationship &relationship) const;
    [[nodiscard]] std::vector<RegistrationRow> registrations(const QByteArray &aor) const;

private:
    [[nodiscard]] NotifyState notifyState(const events::Subscription &subscription,
                                          const events::DialogRecord &dialog) const;

    const Engine &m_engine;
};

} // namespace server
