// SPDX-License-Identifier: Apache-2.0
#pragma once

// A phone's publication: the Event Publication Agent of RFC 3903, 4, in its four forms: initial,
// refresh, modify, remove. A state that changes while a PUBLISH is on its way is sent when that is
// answered; of several changes the last one counts.

#include "lab/useragentclient.h"

namespace lab {

class EventPublicationAgent final : public UserAgentClient
{
public:
    using UserAgentClient::UserAgentClient;

    void publish(const PresenceState &state, quint32 expires);
    void unpublish();
    /// The server forgot it, as far as the agent knows: the next PUBLISH is an initial one.
    void forgetEntityTag() { m_entityTag.clear(); }
    [[nodiscard]] PublicationState state() const;
    /// Nothing of it is left at the server, as far as can be known.
    [[nodiscard]] bool isOver() const { return !m_wanted && m_entityTag.isEmpty() && !isBusy(); }

private:
    void step() override;
    void due() override;
    void returned() override;
    void answered(int status, const sip::Response *response) override;
    void refused(int status, const sip::Response *response);

    std::optional<PresenceState> m_wanted;
    std::optional<PresenceState> m_sent;      // by the request in flight; nothing for a removal
    std::optional<PresenceState> m_published; // what the server has
    QByteArray m_entityTag;
    quint32 m_expires = 0;
    bool m_refresh = false;
};

} // namespace lab
