// SPDX-License-Identifier: Apache-2.0
#pragma once

// An address-of-record as the tables hold it: user (escapes undone) and domain (lower case).
// RFC 3261, 10.3, step 5; the widths are those of the tables' key columns. A watcher may have an
// identity that is no SIP URI, and so no domain: of tel: the number stands for the user, of any
// other scheme the whole URI.

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

/// Splits a canonical address-of-record ("sip:alice@example.com", "tel:+15550100").
[[nodiscard]] UserAndDomain splitAor(const QByteArray &aor);
/// The address-of-record that splitAor() makes these two of.
[[nodiscard]] QByteArray joinedAor(const QByteArray &user, const QByteArray &domain);

} // namespace events
