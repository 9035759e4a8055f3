// SPDX-License-Identifier: Apache-2.0
#include "server/typedaddress.h"

#include "events/aor.h"
#include "sip/uri.h"

namespace server {

base::Result<QByteArray, AddressFault> typedAddress(const QString &typed)
{
    QByteArray text = typed.trimmed().toUtf8();
    if (text.startsWith('<') && text.endsWith('>')) // as copied from a header field
        text = text.sliced(1, text.size() - 2);
    if (text.isEmpty())
        return base::Unexpected(AddressFault::Empty);
    auto uri = sip::Uri::parse(text);
    // "alice@example.com" and "alice@example.com:5060" have no scheme, or a strange one.
    if (!uri || !(uri->isSip() || uri->isPres())) {
        if (text.contains(':') && text.indexOf(':') < text.indexOf('@'))
            return base::Unexpected(AddressFault::NoAddress);
        uri = sip::Uri::parse("sip:" + text);
    }
    if (!uri)
        return base::Unexpected(AddressFault::NoAddress);
    if (uri->user().isEmpty())
        return base::Unexpected(AddressFault::NoUser);
    QByteArray address = uri->addressOfRecord();
    if (!events::splitAor(address).fits())
        return base::Unexpected(AddressFault::TooLong);
    return address;
}

} // namespace server
