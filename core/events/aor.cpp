// SPDX-License-Identifier: Apache-2.0
#include "events/aor.h"

#include "sip/uri.h"

namespace events {

QByteArray canonicalDomain(QByteArrayView domain)
{
    return sip::canonicalHost(domain);
}

UserAndDomain splitAor(const QByteArray &aor)
{
    const qsizetype colon = aor.indexOf(':');
    const qsizetype at = aor.lastIndexOf('@');
    if (at < 0)
        return {{}, aor.mid(colon + 1)};
    const QByteArrayView user = QByteArrayView(aor).sliced(colon + 1, at - colon - 1);
    return {user.contains('%') ? sip::percentDecoded(user) : user.toByteArray(), aor.mid(at + 1)};
}

} // namespace events
