// SPDX-License-Identifier: Apache-2.0
#include "events/aor.h"

#include "sip/uri.h"

namespace events {

namespace {

constexpr QByteArrayView Sip("sip:");
constexpr QByteArrayView Tel("tel:");

} // namespace

QByteArray canonicalDomain(QByteArrayView domain)
{
    return sip::canonicalHost(domain);
}

UserAndDomain splitAor(const QByteArray &aor)
{
    if (aor.startsWith(Tel))
        return {aor.sliced(Tel.size()), {}};
    if (!aor.startsWith(Sip))
        return {aor, {}};
    const qsizetype at = aor.lastIndexOf('@');
    if (at < 0)
        return {{}, aor.sliced(Sip.size())};
    const QByteArrayView user = QByteArrayView(aor).sliced(Sip.size(), at - Sip.size());
    return {user.contains('%') ? sip::percentDecoded(user) : user.toByteArray(), aor.mid(at + 1)};
}

QByteArray joinedAor(const QByteArray &user, const QByteArray &domain)
{
    if (!domain.isEmpty())
        return sip::Uri::addressOfRecord(user, domain);
    return user.contains(':') ? user : "tel:" + user; // no number has a colon (RFC 3966, 3)
}

} // namespace events
