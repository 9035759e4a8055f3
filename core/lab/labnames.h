// SPDX-License-Identifier: Apache-2.0
#pragma once

// The addresses of people who do not exist. A server that serves any domain gets one that no real
// user can have (RFC 2606, 2: .example); one that serves certain domains gets names with a prefix
// in the first of them.

#include <QByteArray>
#include <QStringList>

namespace lab {

class LabNames
{
public:
    /// `servedDomains` as server.domains has them.
    explicit LabNames(const QStringList &servedDomains = {});

    /// "sip:alice@lab.example", or "sip:lab-alice@example.org".
    [[nodiscard]] QByteArray aor(const QByteArray &name) const;
    [[nodiscard]] bool owns(const QByteArray &aor) const;

private:
    QByteArray m_prefix;
    QByteArray m_domain;
};

} // namespace lab
