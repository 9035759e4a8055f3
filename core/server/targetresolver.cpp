// SPDX-License-Identifier: Apache-2.0
#include "server/targetresolver.h"

#include <algorithm>

#include "base/scanner.h"
#include "sip/nameaddr.h"
#include "sip/requesturi.h"

namespace server {

namespace {

bool isAddress(const sip::Uri &uri)
{
    return sip::Endpoint::parse(uri.host(), 1).has_value();
}

constexpr size_t MostWays = 255;

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

/// What has no port may be one of ours, also an address in a lab: then its phone is where it
/// registered.
const registrar::Binding *TargetResolver::bindingOf(const sip::Uri &uri) const
{
    if (uri.port() != 0)
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

void TargetResolver::resolve(const events::TargetQuestion &question, Done done)
{
    const auto uri = sip::Uri::parse(question.uri);
    if (!uri) {
        done(base::Unexpected(events::Miss::NotFound));
        return;
    }
    const bool isTarget = !question.isRoute;
    if (const registrar::Binding *binding = isTarget ? bindingOf(*uri) : nullptr)
        resolveBinding(*binding, question.tried, std::move(done));
    else if (isTarget && isOwn(*uri))
        done(base::Unexpected(events::Miss::NotFound)); // ours, and nobody there
    else
        locate(*uri, {question.arrival, {}, question.tried, !isAddress(*uri), std::move(done)});
}

void TargetResolver::resolveBinding(const registrar::Binding &binding, quint8 tried, Done done)
{
    const store::BindingRecord &record = binding.record;
    const events::RegisteredContact registered{sip::asRequestUri(record.key.contact), record.path};
    if (!record.path.isEmpty()) {
        if (const auto edge = firstRoute(record.path))
            locate(*edge, {binding.hop, registered, tried, true, std::move(done)});
        else
            done(base::Unexpected(events::Miss::NotFound));
        return;
    }
    // Its Contact may be an address of a network behind a NAT: the flow is the way to it.
    if (record.key.regId != 0 && !binding.hop.isNull())
        done(events::ResolvedTarget{binding.hop, registered, 1, true});
    else if (isOwn(binding.uri)) // one address-of-record leads to the next, and that maybe back
        done(base::Unexpected(events::Miss::NotFound));
    else
        locate(binding.uri, {binding.hop, registered, tried, true, std::move(done)});
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

sip::Hops TargetResolver::reachable(const sip::Hops &hops) const
{
    sip::Hops some;
    for (const sip::Hop &hop : hops) {
        if (m_transports.canReach(hop))
            some.push_back(hop);
    }
    return some.empty() ? hops : some;
}

void TargetResolver::answer(const Question &question, const sip::Located &found) const
{
    if (found.hops.empty()) {
        question.done(
            base::Unexpected(found.isPostponed ? events::Miss::NotAsked : events::Miss::NotFound));
        return;
    }
    const sip::Hop &arrival = question.arrival;
    const sip::Hops hops = found.hops.size() > 1 ? reachable(found.hops) : found.hops;
    events::ResolvedTarget target{hops[question.tried % hops.size()], question.registered,
                                  quint8(std::min<size_t>(hops.size(), MostWays)),
                                  question.mayMove};
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
