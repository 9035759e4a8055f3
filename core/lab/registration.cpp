// SPDX-License-Identifier: Apache-2.0
#include "lab/registration.h"

namespace lab {

void Registration::keep(quint32 expires)
{
    m_wanted = true;
    m_expires = expires;
    stepIfFree();
}

void Registration::end()
{
    m_wanted = false;
    stepIfFree();
}

void Registration::step()
{
    if (!m_wanted && !m_mayBeBound)
        return;
    const QByteArray aor = identity().aor;
    const QByteArray registrar = "sip:" + aor.sliced(aor.indexOf('@') + 1); // no user: 10.2
    const quint32 expires = m_wanted ? m_expires : 0;
    m_mayBeBound = true;
    m_sentRemoval = !m_wanted;
    setStanding(Standing::Trying);
    send(sip::Method::Register, registrar, m_wanted ? QByteArray() : QByteArray("Expires: 0"),
         [=, this] {
             sip::RequestBuilder request = newRequest(sip::Method::Register, registrar, aor);
             request.add(sip::HeaderId::Contact, socket().contact(identity().id));
             request.add(sip::HeaderId::Expires, expires);
             return request;
         });
}

quint32 Registration::granted(const sip::Response &response) const
{
    // The registrar lists every binding of the user; ours is told by its URI (10.2.4).
    const QByteArray own = socket().contact(identity().id);
    for (const QByteArrayView value : response.values(sip::HeaderId::Contact)) {
        sip::NameAddr contact;
        if (sip::NameAddr::scan(value, contact) != nullptr ||
            '<' + contact.uri.toByteArray() + '>' != own)
            continue;
        if (const auto expires = contact.parameter("expires"))
            return expires->toByteArray().toUInt();
    }
    const quint32 all = numberIn(&response, sip::HeaderId::Expires);
    return all > 0 ? all : m_expires;
}

void Registration::answered(int status, const sip::Response *response)
{
    const quint32 least = numberIn(response, sip::HeaderId::MinExpires);
    if (response && status / 100 == 2) {
        m_mayBeBound = !m_sentRemoval;
        if (m_sentRemoval)
            release(Standing::None);
        else
            hold(granted(*response));
        if (m_wanted == m_sentRemoval) // it was changed meanwhile
            stepIfFree();
    } else if (status == int(sip::StatusCode::IntervalTooBrief) && least > m_expires) {
        m_expires = least;
        step();
    } else if (!m_wanted) {
        m_mayBeBound = false; // it expires by itself
        release(Standing::None);
    } else if (!response || status >= 500) {
        retryLater(response);
    } else {
        release(Standing::Refused);
    }
}

} // namespace lab
