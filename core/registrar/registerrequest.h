// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a REGISTER asks for: its Contact, Expires and Path fields read and checked against the
// settings (RFC 3261, 10.3, steps 6 and 7; RFC 3327, 5.3; RFC 5626, 6). A value without views, made
// by the Registrar for one request. Nothing is looked up here.

#include <vector>

#include "base/result.h"
#include "registrar/registrarsettings.h"
#include "sip/message.h"
#include "sip/refusal.h"
#include "sip/uri.h"

namespace registrar {

/// One member of Contact.
struct ContactAddress
{
    sip::Uri uri;
    QByteArray parameters; // of the field, as sent, but for those that we set ourselves
    QByteArray instance;   // of +sip.instance, without quotes
    qint32 regId = 0;      // 0: none that counts
    qint32 q = 1000;       // thousandths
    quint32 expires = 0;   // granted seconds; 0: the binding is to be removed
};

struct RegisterRequest
{
    enum class Kind : quint8 {
        Fetch, // no Contact
        Update,
        RemoveAll // "*"
    };
    Kind kind = Kind::Fetch;
    std::vector<ContactAddress> contacts;
    QByteArray path; // comma separated, in order

    [[nodiscard]] static base::Result<RegisterRequest, sip::Refusal>
    read(const sip::Request &request, const RegistrarSettings &settings);
};

} // namespace registrar
