// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where a NOTIFY goes: over the connection its SUBSCRIBE came by, if the Contact is that peer, or
// if both are TLS; to a registered contact, if the Contact is an address-of-record of ours
// (clients: 3), along its Path (RFC 3327) or its flow (RFC 5626, 5.3); else where RFC 3263 leads.
// Nobody waits for anybody's DNS.

#include <QHash>

#include "events/targetresolver.h"
#include "registrar/locationstore.h"
#include "sip/locator.h"
#include "sip/transportlayer.h"

namespace server {

class TargetResolver : public events::TargetResolver, public sip::LocatorUser
{
public:
    TargetResolver(sip::Locator &locator, const registrar::LocationStore &locations,
                   const sip::TransportLayer &transports)
        : m_locator(locator)
        , m_locations(locations)
        , m_transports(transports)
    {
    }
    ~TargetResolver() override { m_locator.forget(*this); }

    /// Tells which domains are ours for certain: their names are never asked of DNS.
    void setOwnDomain(std::function<bool(QByteArrayView lowerHost)> isOwn)
    {
        m_isOwn = std::move(isOwn);
    }

    void resolve(const events::TargetQuestion &question, Done done) override;
    void located(quint64 cookie, const sip::Located &found) override;

private:
    struct Question
    {
        sip::Hop arrival;
        std::optional<events::RegisteredContact> registered;
        quint8 tried = 0;
        bool mayMove = false;
        Done done;
    };
    void locate(const sip::Uri &uri, const Question &question);
    void answer(const Question &question, const sip::Located &found) const;
    /// Those that one of our sockets reaches; if none does, all, and the log will say so.
    [[nodiscard]] sip::Hops reachable(const sip::Hops &hops) const;
    /// By TLS alone, if the URI is sips (RFC 5630, 5.3).
    [[nodiscard]] const registrar::Binding *bindingOf(const sip::Uri &uri) const;
    [[nodiscard]] bool isOwn(const sip::Uri &uri) const;
    void resolveBinding(const registrar::Binding &binding, quint8 tried, Done done);

    sip::Locator &m_locator;
    const registrar::LocationStore &m_locations;
    const sip::TransportLayer &m_transports;
    std::function<bool(QByteArrayView)> m_isOwn;
    QHash<quint64, Question> m_questions;
    quint64 m_lastQuestion = 0;
};

} // namespace server
