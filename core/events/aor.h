// SPDX-License-Identifier: Apache-2.0
#pragma once

// An address-of-record as the tables hold it: user (escapes undone) and domain (lower case).
// RFC 3261, 10.3, step 5; the widths are those of the tables' key columns.

#include <QByteArray>

namespace events {

struct UserAndDomain
{
    QByteArray user;
    QByteArray domain;

    /// Longer ones would be cut by some databases, so they are refused (lessons: 24).
    static constexpr qsizetype LongestUser = 64;
    static constexpr qsizetype LongestDomain = 128;
    [[nodiscard]] bool fits() const
    {
        return user.size() <= LongestUser && domain.size() <= LongestDomain;
    }
};

/// A domain as the tables hold it: one name has one form, with a dot at its end or without.
[[nodiscard]] QByteArray canonicalDomain(QByteArrayView domain);

/// Splits a canonical address-of-record ("sip:alice@example.com").
[[nodiscard]] UserAndDomain splitAor(const QByteArray &aor);

} // namespace events
