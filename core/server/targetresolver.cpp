// SPDX-License-Identifier: Apache-2.0
#include "server/targetresolver.h"

namespace server {

const registrar::Binding *TargetResolver::bestBinding(const sip::Uri &uri) const
{
    for (const registrar::Binding &binding : m_locations.lookup(uri.addressOfRecord())) {
        if (!uri.isSips() || binding.uri.isSips())
            return &binding;
    }
    return nullptr;
}

void TargetResolver::resolve(QByteArrayView text, const sip::Hop &arrival, Done done)
{
    auto uri = sip::Uri::parse(text);
    if (!uri) {
        done(std::nullopt);
        return;
    }
    QByteArray requestUri;
    sip::Hop flow = arrival;
    if (!sip::Endpoint::parse(uri->host(), 1) && uri->port() == 0) {
        // A name without a port may be one of ours: then its phone is where it registered.
        if (const registrar::Binding *const binding = bestBinding(*uri)) {
            if (sip::Endpoint::parse(binding->uri.host(), 1)) {
                requestUri = binding->record.key.contact;
                flow = binding->hop;
                uri = binding->uri;
            }
        } else if (m_isOwn && m_isOwn(uri->lowerHost())) {
            done(std::nullopt); // ours, and nobody there
            return;
        }
    }
    const quint64 question = ++m_lastQuestion;
    if (const std::optional<sip::Hops> known = m_locator.locate(*uri, *this, question)) {
        done(choose(*known, flow, requestUri));
        return;
    }
    m_questions.insert(question, {flow, requestUri, std::move(done)});
}

void TargetResolver::located(quint64 cookie, const sip::Hops &hops)
{
    if (!m_questions.contains(cookie))
        return;
    const Question asked = m_questions.take(cookie);
    asked.done(choose(hops, asked.arrival, asked.requestUri));
}

std::optional<events::ResolvedTarget>
TargetResolver::choose(const sip::Hops &hops, const sip::Hop &arrival, const QByteArray &requestUri)
{
    if (hops.empty())
        return std::nullopt;
    events::ResolvedTarget target{hops.front(), requestUri};
    const bool bothSecure =
        arrival.protocol == sip::Protocol::Tls && target.hop.protocol == sip::Protocol::Tls;
    // clients, 12: a peer that is reached by the connection it opened keeps it.
    const bool isDowngrade =
        target.hop.protocol == sip::Protocol::Tls && arrival.protocol != sip::Protocol::Tls;
    if (sip::isReliable(arrival.protocol) && arrival.peer == target.hop.peer && !isDowngrade) {
        const QByteArray domain = target.hop.domain;
        target.hop = arrival;
        target.hop.domain = domain;
    } else if (bothSecure) {
        // Whoever sent the request over it has said that we shall answer to this Contact, and a
        // phone seldom has a certificate to be called by: its connection, as long as it lasts.
        target.hop.listener = arrival.listener;
        target.hop.connection = arrival.connection;
    } else if (target.hop.protocol == arrival.protocol) {
        target.hop.listener = arrival.listener; // leaves by the socket the SUBSCRIBE came by
    }
    return target;
}

} // namespace server
