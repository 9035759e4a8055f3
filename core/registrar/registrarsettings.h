// SPDX-License-Identifier: Apache-2.0
#pragma once

// What an operator may set about registrations; filled from server::Config. Seconds.

#include <QtGlobal>

namespace registrar {

struct RegistrarSettings
{
    quint32 minimumExpires = 60;    // shorter ones get 423, unless this is over an hour
    quint32 maximumExpires = 86400; // longer ones are cut to it
    quint32 defaultExpires = 3600;  // where neither Contact nor Expires says one
    int bindingsPerUser = 32;       // more get 403
};

} // namespace registrar
