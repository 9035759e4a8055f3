// SPDX-License-Identifier: Apache-2.0
#pragma once

// Asks the name servers of /etc/resolv.conf, and /etc/hosts, by c-ares: without a thread, any
// number of questions at once, so that who asks about names whose servers never answer holds up
// nobody else. A question is sent three times, over 14 seconds, to each server.

#include <list>
#include <memory>

#include <QObject>

#include "sip/nameresolver.h"

namespace sip {

/// Answers nothing any more once it is gone. Lives in one thread.
class AresResolver : public QObject, public NameResolver
{
public:
    /// `servers` are asked in place of the system's, such as "127.0.0.1:5353,127.0.0.2".
    explicit AresResolver(const QByteArray &servers = {});
    ~AresResolver() override;

    void lookUpPointers(const QByteArray &domain, PointerAnswer answer) override;
    void lookUpService(const QByteArray &name, ServiceAnswer answer) override;
    void lookUpHost(const QByteArray &name, HostAnswer answer) override;

private:
    class Channel;

    [[nodiscard]] Channel &channel();

    QByteArray m_servers;
    std::list<std::unique_ptr<Channel>> m_channels; // the last takes questions
};

} // namespace sip
