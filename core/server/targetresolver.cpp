// SPDX-License-Identifier: Apache-2.0
#include "server/targetresolver.h"

namespace server {

std::optional<QByteArray> TargetResolver::bestContact(const QByteArray &aor) const
{
    const std::span<const registrar::Binding> bindings = m_locations.lookup(aor);
    if (bindings.empty())
        return std::nullopt;
    return bindings.front().record.key.contact;
}

void TargetResolver::resolve(QByteArrayView text, const sip::Hop &arrival, Done done)
{
    auto uri = sip::Uri::parse(text);
    if (!uri) {
        done(std::nullopt);
        return;
    }
    QByteArray requestUri;
    if (!sip::Endpoint::parse(uri->host(), 1) && uri->port() == 0) {
        // A name without a port may be one of ours: then its phone is where it registered.
        if (const auto contact = bestContact(uri->addressOfRecord())) {
            auto registered = sip::Uri::parse(*contact);
            if (registered && sip::Endpoint::parse(registered->host(), 1)) {
                requestUri = *contact;
                uri = std::move(registered);
            }
        } else if (m_isOwn && m_isOwn(uri->lowerHost())) {
            done(std::nullopt); // ours, and nobody there
            return;
        }
    }
    const quint64 question = ++m_lastQuestion;
    if (const std::optional<sip::Hops> known = m_locator.locate(*uri, *this, question)) {
        done(choose(*known, arrival, requestUri));
        return;
    }
    m_questions.insert(question, {arrival, requestUri, std::move(done)});
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
    // RFC 5923 and clients, 12: a peer that is reached by the connection it opened keeps it.
    if (sip::isReliable(arrival.protocol) && arrival.peer == target.hop.peer)
        target.hop = arrival;
    else if (target.hop.protocol == arrival.protocol)
        target.hop.listener = arrival.listener; // leaves by the socket the SUBSCRIBE came by
    return target;
}

} // namespace server
