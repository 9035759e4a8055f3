// SPDX-License-Identifier: Apache-2.0
#pragma once

// The packages this server knows, by the token of the Event header field; says Allow-Events.

#include <vector>

#include <QByteArray>
#include <QByteArrayView>

#include "events/eventpackage.h"

namespace events {

class PackageRegistry
{
public:
    /// `package` must outlive the registry's use.
    void add(EventPackage &package) { m_packages.push_back(&package); }
    /// Null for a package nobody serves: 489.
    [[nodiscard]] EventPackage *find(QByteArrayView name) const;
    /// "presence, presence.winfo" (RFC 6665, 8.2.2).
    [[nodiscard]] QByteArray allowEvents() const;
    [[nodiscard]] const std::vector<EventPackage *> &all() const { return m_packages; }

private:
    std::vector<EventPackage *> m_packages;
};

} // namespace events
