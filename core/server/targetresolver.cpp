// SPDX-License-Identifier: Apache-2.0
#include "server/targetresolver.h"

#include "base/scanner.h"
#include "sip/nameaddr.h"

namespace server {

namespace {

bool isAddress(const sip::Uri &uri)
{
    return sip::Endpoint::parse(uri.host(), 1).has_value();
}

std::optional<sip::Uri> firstRoute(QByteArrayView path)
{
    QByteArrayView first;
    if (!base::nextListMember(path, first))
        return std::nullopt;
    const auto route = sip::NameAddr::parse(first);
    if (!route)
        return std::nullopt;
    auto uri = sip::Uri::parse(route->uri);
    return uri ? std::optional(*std::move(uri)) : std::nullopt;
}

} // namespace

/// A name without a port may be one of ours: then its phone is where it registered.
const registrar::Binding *TargetResolver::bindingOf(const sip::Uri &uri) const
{
    if (isAddress(uri) || uri.port() != 0)
        return nullptr;
    for (const registrar::Binding &binding : m_locations.lookup(uri.addressOfRecord())) {
        if (!uri.isSips() || binding.uri.isSips())
            return &binding;
    }
    return nullptr;
}

bool TargetResolver::isOwn(const sip::Uri &uri) const
{
    return !isAddress(uri) && uri.port() == 0 && m_isOwn && m_isOwn(uri.lowerHost());
}

void TargetResolver::resolve(QByteArrayView text, const sip::Hop &arrival, Done done)
{
    const auto uri = sip::Uri::parse(text);
    if (!uri) {
        done(base::Unexpected(events::Miss::NotFound));
        return;
    }
    if (const registrar::Binding *binding = bindingOf(*uri))
        resolveBinding(*binding, std::move(done));
    else if (isOwn(*uri))
        done(base::Unexpected(events::Miss::NotFound)); // ours, and nobody there
    else
        locate(*uri, {arrival, {}, std::move(done)});
}

void TargetResolver::resolveBinding(const registrar::Binding &binding, Done done)
{
    const store::BindingRecord &record = binding.record;
    const events::RegisteredContact registered{record.key.contact, record.path};
    if (!record.path.isEmpty()) {
        if (const auto edge = firstRoute(record.path))
            locate(*edge, {binding.hop, registered, std::move(done)});
        else
            done(base::Unexpected(events::Miss::NotFound));
        return;
    }
    // Its Contact may be an address of a network behind a NAT: the flow is the way to it.
    if (record.key.regId != 0 && !binding.hop.isNull())
        done(events::ResolvedTarget{binding.hop, registered});
    else if (isOwn(binding.uri)) // one address-of-record leads to the next, and that maybe back
        done(base::Unexpected(events::Miss::NotFound));
    else
        locate(binding.uri, {binding.hop, registered, std::move(done)});
}

void TargetResolver::locate(const sip::Uri &uri, const Question &question)
{
    const quint64 number = ++m_lastQuestion;
    if (const std::optional<sip::Located> known = m_locator.locate(uri, *this, number))
        answer(question, *known);
    else
        m_questions.insert(number, question);
}

void TargetResolver::located(quint64 cookie, const sip::Located &found)
{
    if (m_questions.contains(cookie))
        answer(m_questions.take(cookie), found);
}

void TargetResolver::answer(const Question &question, const sip::Located &found)
{
    if (found.hops.empty()) {
        question.done(
            base::Unexpected(found.isPostponed ? events::Miss::NotAsked : events::Miss::NotFound));
        return;
    }
    const sip::Hop &arrival = question.arrival;
    events::ResolvedTarget target{found.hops.front(), question.registered};
    target.hop.local = arrival.local; // the address by which the peer knows us
    const bool bothSecure =
        arrival.protocol == sip::Protocol::Tls && target.hop.protocol == sip::Protocol::Tls;
    // clients, 12: a peer that is reached by the connection it opened keeps it.
    const bool isDowngrade =
        target.hop.protocol == sip::Protocol::Tls && arrival.protocol != sip::Protocol::Tls;
    if (sip::isReliable(arrival.protocol) && arrival.peer == target.hop.peer && !isDowngrade) {
        const base::RareText domain = target.hop.domain;
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
    question.done(target);
}

} // namespace server
