// SPDX-License-Identifier: Apache-2.0
#include "lab/labnames.h"

namespace lab {

LabNames::LabNames(const QStringList &servedDomains)
    : m_prefix(servedDomains.isEmpty() ? "" : "lab-")
    , m_domain(servedDomains.isEmpty() ? QByteArray("lab.example") : servedDomains.first().toUtf8())
{
}

QByteArray LabNames::aor(const QByteArray &name) const
{
    return "sip:" + m_prefix + name + '@' + m_domain;
}

bool LabNames::owns(const QByteArray &aor) const
{
    return aor.startsWith("sip:" + m_prefix) && aor.endsWith('@' + m_domain);
}

} // namespace lab
