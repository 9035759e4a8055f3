// SPDX-License-Identifier: Apache-2.0
#include "lab/eventpublicationagent.h"

#include "sip/headers/entitytag.h"

namespace lab {

using sip::HeaderId;

void EventPublicationAgent::publish(const PresenceState &state, quint32 expires)
{
    m_wanted = state;
    m_expires = expires;
    log().touch();
    stepIfFree();
}

void EventPublicationAgent::unpublish()
{
    m_wanted.reset();
    log().touch();
    stepIfFree();
}

PublicationState EventPublicationAgent::state() const
{
    return {standing(), lastAnswer(), expiresAt(), m_entityTag, m_wanted};
}

void EventPublicationAgent::step()
{
    const bool isInitial = m_entityTag.isEmpty();
    const bool isRemoval = !m_wanted;
    if (isRemoval ? isInitial : !isInitial && m_wanted == m_published && !m_refresh)
        return;
    const bool hasBody = !isRemoval && (isInitial || m_wanted != m_published);
    const QByteArray body =
        hasBody ? toPidf(*m_wanted, identity().aor, identity().device) : QByteArray();
    const QByteArray detail = isRemoval   ? "remove"
                              : isInitial ? "initial"
                              : hasBody   ? "modify"
                                          : "refresh";
    const quint32 expires = isRemoval ? 0 : m_expires;
    m_sent = m_wanted;
    m_refresh = false;
    setStanding(Standing::Trying);
    const QByteArray aor = identity().aor;
    send(sip::Method::Publish, aor, detail, [=, this, tag = m_entityTag] {
        sip::RequestBuilder request = newRequest(sip::Method::Publish, aor, aor);
        request.add(HeaderId::Event, "presence");
        request.add(HeaderId::Expires, expires);
        if (!tag.isEmpty())
            request.add(HeaderId::SipIfMatch, tag);
        if (!body.isEmpty())
            request.body("application/pidf+xml", body);
        return request;
    });
}

void EventPublicationAgent::due()
{
    m_refresh = true;
    step();
}

void EventPublicationAgent::returned()
{
    // A PUBLISH may have been lost; the server tells by 412 if it knows the entity-tag no more.
    m_refresh = true;
    step();
}

void EventPublicationAgent::answered(int status, const sip::Response *response)
{
    if (!response || status / 100 != 2) {
        refused(status, response);
        return;
    }
    if (!m_sent) {
        m_entityTag.clear();
        m_published.reset();
        release(Standing::None);
        stepIfFree();
        return;
    }
    const auto tag = sip::EntityTag::parse(response->value(HeaderId::SipETag));
    m_entityTag = tag ? tag->token.toByteArray() : QByteArray();
    m_published = m_sent;
    const quint32 granted = numberIn(response, HeaderId::Expires);
    hold(granted > 0 ? granted : m_expires);
    if (m_wanted != m_published)
        stepIfFree();
}

void EventPublicationAgent::refused(int status, const sip::Response *response)
{
    const quint32 least = numberIn(response, HeaderId::MinExpires);
    if (status == int(sip::StatusCode::ConditionalRequestFailed) && !m_entityTag.isEmpty()) {
        // RFC 3903, 4.1: what it knew is gone; publish anew, or be done.
        m_entityTag.clear();
        m_published.reset();
        release(Standing::None);
        stepIfFree();
    } else if (status == int(sip::StatusCode::IntervalTooBrief) && m_wanted && least > m_expires) {
        m_expires = least;
        m_refresh = true;
        stepIfFree();
    } else if (!m_wanted) {
        m_entityTag.clear(); // what is left there expires by itself
        m_published.reset();
        release(Standing::None);
    } else if (!response || status >= 500) {
        m_refresh = true;
        retryLater(response);
    } else {
        release(Standing::Refused);
    }
}

} // namespace lab
