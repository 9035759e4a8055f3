// SPDX-License-Identifier: Apache-2.0
#include "events/eventstatecompositor.h"

#include <algorithm>

#include "base/bytewriter.h"
#include "base/mediatype.h"
#include "events/aor.h"
#include "events/expires.h"
#include "sip/headers/entitytag.h"
#include "sip/headers/event.h"
#include "sip/messagebuilder.h"
#include "sip/refusal.h"
#include "sip/uri.h"

namespace events {

using base::Result;
using base::Unexpected;
using sip::HeaderId;
using sip::Refusal;
using sip::StatusCode;

namespace {

constexpr int EntityTagLetters = 16; // 95 bits: never given twice (RFC 3903, 6, step 6)

quint64 timerCookie(ResourceId resource, quint32 serial)
{
    return quint64(resource) << 32 | serial;
}

/// Without bytes of its own for what nearly all publications say.
QByteArray sharedType(const std::vector<QByteArray> &usual, QByteArrayView type)
{
    const auto found = std::find(usual.begin(), usual.end(), type);
    return found == usual.end() ? type.toByteArray() : *found;
}

QByteArray senderOf(const sip::Request &request)
{
    const QByteArrayView from = request.from().uri;
    const auto contacts = request.values(HeaderId::Contact);
    if (contacts.isEmpty())
        return from.toByteArray();
    base::ByteWriter sender(from.size() + 1 + contacts[0].size());
    sender << from << " " << contacts[0];
    return sender.take();
}

} // namespace

store::PublicationRecord publicationRecord(const Resource &resource, const Publication &publication)
{
    UserAndDomain name = splitAor(resource.aor);
    store::PublicationRecord record;
    record.key = {std::move(name.user), std::move(name.domain),
                  resource.package->name().toByteArray(), publication.entityTag};
    record.expires = publication.expires;
    record.receivedTime = publication.received;
    record.body = publication.body;
    record.contentType = publication.contentType;
    record.sender = publication.sender;
    record.modified = publication.modified;
    return record;
}

EventStateCompositor::EventStateCompositor(const Parts &parts, const PublishSettings &settings)
    : m_parts(parts)
    , m_settings(settings)
{
}

void EventStateCompositor::handlePublish(const sip::Request &request, quint64 reply,
                                         const QByteArray &aor)
{
    const QByteArray toTag = m_parts.tokens.token(12);
    const Result<Change, Refusal> change = publish(request, aor);
    if (!change) {
        m_parts.ledger.hold(reply, int(change.error().status),
                            refusalResponse(request, change.error(), toTag), 0, NullResource);
        return;
    }
    const quint64 batch = m_parts.ledger.openNumber();
    sip::ResponseBuilder response(request, StatusCode::OK, toTag);
    response.add(HeaderId::SipETag, change->entityTag);
    response.add(HeaderId::Expires, change->expires);
    m_parts.ledger.hold(reply, int(StatusCode::OK), response.build(), batch, change->resource);
}

bool EventStateCompositor::isOfKnown(const sip::Request &request, const QByteArray &aor) const
{
    const auto event = sip::Event::parse(request.value(HeaderId::Event));
    const auto tag = sip::EntityTag::parse(request.value(HeaderId::SipIfMatch));
    const EventPackage *package = event ? m_parts.packages.find(event->package) : nullptr;
    const ResourceId id = package && tag ? m_parts.resources.find(aor, *package) : NullResource;
    if (id == NullResource)
        return false;
    const auto &publications = m_parts.resources.at(id).publications;
    return std::any_of(publications.begin(), publications.end(), [&](const Publication &each) {
        return each.entityTag == tag->token && each.expires != store::NeverExpires;
    });
}

Result<EventStateCompositor::Change, Refusal>
EventStateCompositor::publish(const sip::Request &request, const QByteArray &aor)
{
    // The order of the steps is that of RFC 3903, 6.
    const sip::Parsed<sip::Event> event = sip::Event::parse(request.value(HeaderId::Event));
    EventPackage *package = event ? m_parts.packages.find(event->package) : nullptr;
    if (!package || package->publishTypes().empty()) {
        return Unexpected(Refusal(StatusCode::BadEvent)
                              .with(HeaderId::AllowEvents, m_parts.packages.allowEvents()));
    }

    ResourceId resource = NullResource;
    Publication *known = nullptr;
    if (request.has(HeaderId::SipIfMatch)) {
        const auto tag = sip::EntityTag::parse(request.value(HeaderId::SipIfMatch));
        if (!tag || request.count(HeaderId::SipIfMatch) > 1)
            return Unexpected(Refusal(StatusCode::BadRequest, "SIP-If-Match is no entity-tag"));
        resource = m_parts.resources.find(aor, *package);
        known = resource == NullResource ? nullptr : find(resource, tag->token);
        // Hard state is not a publication of any phone: it belongs to XCAP (RFC 4827, 4).
        if (!known || known->expires == store::NeverExpires)
            return Unexpected(Refusal(StatusCode::ConditionalRequestFailed));
    }
    if (!splitAor(aor).fits())
        return Unexpected(Refusal(StatusCode::RequestUriTooLong));
    const Result<quint32, Refusal> expires = grantedExpires(request, m_settings.expires);
    if (!expires)
        return Unexpected(expires.error());
    if (known)
        return publishAgain(request, resource, *known, *expires);
    return publishInitial(request, *package, aor, *expires);
}

Result<EventStateCompositor::Change, Refusal>
EventStateCompositor::publishInitial(const sip::Request &request, EventPackage &package,
                                     const QByteArray &aor, quint32 expires)
{
    if (request.body().isEmpty())
        return Unexpected(Refusal(StatusCode::BadRequest, "An initial PUBLISH needs a body"));
    auto body = readBody(request, package);
    if (!body)
        return Unexpected(body.error());
    if (expires == 0) // nothing must be stored as a result of such a request
        return Change{NullResource, 0, newEntityTag()};

    if (const auto room = checkRoom(aor, package); !room)
        return Unexpected(room.error());
    const ResourceId id = m_parts.resources.findOrCreate(aor, package);
    Resource &resource = m_parts.resources.at(id);
    Publication publication;
    publication.entityTag = newEntityTag();
    publication.body = std::move(body->content);
    publication.contentType = std::move(body->contentType);
    publication.sender = senderOf(request);
    publication.received = m_parts.timers.clock().wallSeconds();
    publication.modified = nextModified();
    publication.serial = quint32(++m_count);
    resource.publications.push_back(std::move(publication));
    Publication &stored = resource.publications.back();
    start(id, stored, expires);
    batchFor(m_parts.ledger, resource).savePublication(publicationRecord(resource, stored), {}, id);
    changed(id);
    return Change{id, expires, stored.entityTag};
}

Result<void, Refusal> EventStateCompositor::checkRoom(const QByteArray &aor,
                                                      const EventPackage &package)
{
    using base::Limit;
    const ResourceId known = m_parts.resources.find(aor, package);
    if (known == NullResource && m_parts.resources.size() >= m_settings.presentities) {
        m_parts.limits.note(Limit::Presentities, aor);
        return Unexpected(Refusal(StatusCode::ServiceUnavailable, "Too Many Presentities")
                              .with(HeaderId::RetryAfter, "600"));
    }
    if (known != NullResource && m_parts.resources.at(known).publications.size() >=
                                     size_t(m_settings.publicationsPerPresentity)) {
        m_parts.limits.note(Limit::PublicationsPerPresentity, aor);
        return Unexpected(Refusal(StatusCode::Forbidden, "Too Many Publications"));
    }
    return {};
}

Result<EventStateCompositor::Change, Refusal>
EventStateCompositor::publishAgain(const sip::Request &request, ResourceId id,
                                   Publication &publication, quint32 expires)
{
    Resource &resource = m_parts.resources.at(id);
    if (expires == 0) {
        batchFor(m_parts.ledger, resource)
            .removePublication(publicationRecord(resource, publication).key, id);
        drop(id, publication);
        return Change{id, 0, newEntityTag()};
    }
    // A refresh has no body; some phones set a Content-Type all the same (clients: 6).
    const bool modifies = !request.body().isEmpty();
    if (modifies) {
        auto body = readBody(request, *resource.package);
        if (!body)
            return Unexpected(body.error());
        publication.body = std::move(body->content);
        publication.contentType = std::move(body->contentType);
        publication.modified = nextModified();
    }
    QByteArray previous = std::exchange(publication.entityTag, newEntityTag());
    publication.received = m_parts.timers.clock().wallSeconds();
    start(id, publication, expires);
    // Oldest first, and "newest wins": a modified publication is the newest. A refresh says nothing
    // new and keeps its place.
    Change change{id, expires, publication.entityTag};
    store::PublicationRecord record = publicationRecord(resource, publication);
    if (modifies) {
        batchFor(m_parts.ledger, resource)
            .savePublication(std::move(record), std::move(previous), id);
        Publication *place = &publication;
        std::rotate(place, place + 1, resource.publications.data() + resource.publications.size());
        changed(id);
    } else {
        batchFor(m_parts.ledger, resource)
            .refreshPublication(std::move(record), std::move(previous), id);
        m_parts.resources.noteResource(id);
    }
    return change;
}

Result<Body, Refusal> EventStateCompositor::readBody(const sip::Request &request,
                                                     const EventPackage &package) const
{
    const std::vector<QByteArray> types = package.publishTypes();
    const auto refuse = [&] {
        return Unexpected(Refusal(StatusCode::UnsupportedMediaType)
                              .with(HeaderId::Accept, sip::joinedValues(types)));
    };
    if (request.has(HeaderId::ContentEncoding) &&
        request.value(HeaderId::ContentEncoding).compare("identity", Qt::CaseInsensitive) != 0) {
        return Unexpected(
            Refusal(StatusCode::UnsupportedMediaType).with(HeaderId::AcceptEncoding, "identity"));
    }
    const QByteArrayView contentType = request.value(HeaderId::ContentType);
    const auto type = base::MediaType::parse(contentType);
    if (!type || std::none_of(types.begin(), types.end(),
                              [&](const QByteArray &known) { return type->is(known); }))
        return refuse();
    Body body{sharedType(types, contentType), request.body().toByteArray()};
    if (const auto read = package.read(body.contentType, body.content); !read)
        return Unexpected(read.error());
    return body;
}

Publication *EventStateCompositor::find(ResourceId resource, QByteArrayView entityTag)
{
    for (Publication &publication : m_parts.resources.at(resource).publications) {
        if (publication.entityTag == entityTag)
            return &publication;
    }
    return nullptr;
}

void EventStateCompositor::start(ResourceId resource, Publication &publication, qint64 seconds)
{
    m_parts.timers.cancel(publication.timer);
    publication.expires = m_parts.timers.clock().wallSeconds() + seconds;
    publication.timer = m_parts.timers.start(delayUntilExpiry(m_parts.timers.clock(), seconds),
                                             *this, 0, timerCookie(resource, publication.serial));
}

void EventStateCompositor::drop(ResourceId id, Publication &publication)
{
    m_parts.timers.cancel(publication.timer);
    std::vector<Publication> &all = m_parts.resources.at(id).publications;
    all.erase(all.begin() + (&publication - all.data()));
    changed(id);
}

void EventStateCompositor::changed(ResourceId id)
{
    m_parts.planner.resourceChanged(id);
    Resource &resource = m_parts.resources.at(id);
    resource.package->stateChanged(resource);
}

void EventStateCompositor::timerFired(quint32, quint64 cookie)
{
    const ResourceId id = ResourceId(cookie >> 32);
    Resource &resource = m_parts.resources.at(id);
    for (Publication &publication : resource.publications) {
        if (publication.serial != quint32(cookie))
            continue;
        publication.timer = 0;
        batchFor(m_parts.ledger, resource)
            .removePublication(publicationRecord(resource, publication).key, id);
        drop(id, publication);
        return;
    }
}

void EventStateCompositor::publishHardState(const QByteArray &aor, EventPackage &package,
                                            const QByteArray &entityTag, const QByteArray &body)
{
    UserAndDomain name = splitAor(aor);
    const store::PublicationRecord record{
        {std::move(name.user), std::move(name.domain), package.name().toByteArray(), entityTag},
        store::NeverExpires,
        m_parts.timers.clock().wallSeconds(),
        body,
        package.publishTypes().front(),
        {},
        nextModified()};
    restore(record);
    const ResourceId id = m_parts.resources.find(aor, package);
    batchFor(m_parts.ledger, m_parts.resources.at(id)).savePublication(record, {}, id);
}

/// Rises also while the clock stands or steps back, so that a restart finds the order of now.
qint64 EventStateCompositor::nextModified()
{
    m_lastModified = std::max(m_lastModified + 1, m_parts.timers.clock().wallMilliseconds());
    return m_lastModified;
}

/// A new one in its place: oldest first, of the same moment as the database has them.
Publication &EventStateCompositor::insertByAge(Resource &resource, qint64 modified)
{
    const auto place =
        std::upper_bound(resource.publications.begin(), resource.publications.end(), modified,
                         [](qint64 time, const Publication &each) { return time < each.modified; });
    return *resource.publications.emplace(place);
}

void EventStateCompositor::restore(const store::PublicationRecord &record)
{
    EventPackage *package = m_parts.packages.find(record.key.event);
    if (!package)
        return;
    const ResourceId id =
        m_parts.resources.findOrCreate(joinedAor(record.key.username, record.key.domain), *package);
    Resource &resource = m_parts.resources.at(id);
    Publication *publication = find(id, record.key.etag);
    if (record.expires != store::NeverExpires &&
        record.expires <= m_parts.timers.clock().wallSeconds()) { // ended while we were away
        batchFor(m_parts.ledger, resource).removePublication(record.key, id);
        if (publication)
            drop(id, *publication);
        changed(id);
        return;
    }
    if (!publication) {
        publication = &insertByAge(resource, record.modified);
        publication->serial = quint32(++m_count);
        publication->entityTag = record.key.etag;
    }
    publication->body = record.body;
    publication->sender = record.sender;
    const std::vector<QByteArray> types = package->publishTypes();
    publication->contentType = record.contentType.isEmpty() // as in rows of old servers
                                   ? types.front()
                                   : sharedType(types, record.contentType);
    publication->received = record.receivedTime;
    publication->modified = record.modified;
    m_lastModified = std::max(m_lastModified, record.modified);
    m_parts.timers.cancel(publication->timer);
    publication->expires = record.expires;
    if (record.expires != store::NeverExpires)
        start(id, *publication, record.expires - m_parts.timers.clock().wallSeconds());
    changed(id);
}

bool EventStateCompositor::remove(ResourceId id, const QByteArray &entityTag)
{
    Publication *publication = find(id, entityTag);
    if (!publication)
        return false;
    batchFor(m_parts.ledger, m_parts.resources.at(id))
        .removePublication(publicationRecord(m_parts.resources.at(id), *publication).key, id);
    drop(id, *publication);
    return true;
}

void EventStateCompositor::forget(ResourceId id, const QByteArray &entityTag)
{
    if (Publication *publication = find(id, entityTag))
        drop(id, *publication);
}

void EventStateCompositor::clockStepped(qint64 seconds)
{
    for (ResourceId id = 0; id < m_parts.resources.end(); ++id) {
        if (!m_parts.resources.exists(id))
            continue;
        Resource &resource = m_parts.resources.at(id);
        for (Publication &publication : resource.publications) {
            if (publication.expires == store::NeverExpires)
                continue;
            publication.expires += seconds;
            batchFor(m_parts.ledger, resource)
                .refreshPublication(publicationRecord(resource, publication), publication.entityTag,
                                    id);
        }
        m_parts.resources.noteResource(id);
    }
}

QByteArray EventStateCompositor::newEntityTag()
{
    return m_parts.tokens.token(EntityTagLetters);
}

} // namespace events
