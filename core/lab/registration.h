// SPDX-License-Identifier: Apache-2.0
#pragma once

// A phone's registration: RFC 3261, 10.2, one Contact, refreshed in time.

#include "lab/useragentclient.h"

namespace lab {

class Registration final : public UserAgentClient
{
public:
    using UserAgentClient::UserAgentClient;

    void keep(quint32 expires);
    void end();
    [[nodiscard]] RegistrationState state() const
    {
        return {standing(), lastAnswer(), expiresAt()};
    }
    /// Nothing of it is left at the server, as far as can be known.
    [[nodiscard]] bool isOver() const { return !m_wanted && !m_mayBeBound && !isBusy(); }

private:
    void step() override;
    void answered(int status, const sip::Response *response) override;
    [[nodiscard]] quint32 granted(const sip::Response &response) const;

    quint32 m_expires = 0;
    bool m_wanted = false;
    bool m_sentRemoval = false;
    bool m_mayBeBound = false; // a REGISTER was sent, and no removal answered since
};

} // namespace lab
