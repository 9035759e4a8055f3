// SPDX-License-Identifier: Apache-2.0
#pragma once

// Hears when somebody gets a first contact or loses the last one: for composing presence out of
// registrations. Called by the LocationStore, in the server's thread, while the change is in the
// open batch; the observer may look up but not change anything.

#include <QByteArray>

namespace registrar {

class RegistrationObserver
{
public:
    virtual ~RegistrationObserver() = default;
    virtual void registrationChanged(const QByteArray &aor, bool registered) = 0;
};

} // namespace registrar
