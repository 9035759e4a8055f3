// SPDX-License-Identifier: Apache-2.0
#include "events/packageregistry.h"

namespace events {

EventPackage *PackageRegistry::find(QByteArrayView name) const
{
    // Package names are tokens and compared as they stand (RFC 6665, 8.2.1).
    for (EventPackage *package : m_packages) {
        if (package->name() == name)
            return package;
    }
    return nullptr;
}

QByteArray PackageRegistry::allowEvents() const
{
    QByteArray names;
    for (const EventPackage *package : m_packages) {
        if (!names.isEmpty())
            names += ", ";
        names += package->name();
    }
    return names;
}

} // namespace events
