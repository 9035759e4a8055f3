// SPDX-License-Identifier: Apache-2.0
#pragma once

// Who asks, as rules compare it (RFC 5025, 3.1.1): a URI, or nobody that is known. Comparison is
// that of RFC 3261, 19.1.4, and "URIs of different schemes are never equivalent": sips:bob@... in
// a rule is not the watcher sip:bob@..., and neither is pres:bob@... nor tel. Domains are compared
// whole, label by label, without case (RFC 4745, 7.1.3).

#include <QByteArray>
#include <QString>

#include "sip/uri.h"

namespace presence {

/// A domain as the comparison of RFC 4745, 7.1.3 has it: escapes undone, ToASCII, lower case.
/// Empty when it is none.
[[nodiscard]] QByteArray comparableDomain(const QString &domain);

/// The id of <one> or <except>.
struct EntityId
{
    EntityId() = default;
    explicit EntityId(const QString &id);

    QByteArray text; // as written, without white space around it
    sip::Uri uri;    // null when the text is no URI: nobody is meant
    QByteArray key;  // URIs that are equivalent have the same; empty: all must be compared

    friend bool operator==(const EntityId &a, const EntityId &b) { return a.text == b.text; }
};

class WatcherIdentity
{
public:
    /// Of a canonical address-of-record. An anonymous one (RFC 3323, 4.1.1.3: in the domain
    /// "anonymous.invalid") and an empty one are unauthenticated.
    explicit WatcherIdentity(const QByteArray &aor = {});

    [[nodiscard]] bool isAuthenticated() const { return !m_uri.isNull(); }
    [[nodiscard]] const QByteArray &aor() const { return m_aor; }
    [[nodiscard]] const QByteArray &key() const { return m_key; }
    /// Lower case; empty for a URI without one, such as tel.
    [[nodiscard]] const QByteArray &domain() const { return m_domain; }

    [[nodiscard]] bool is(const EntityId &entity) const;
    [[nodiscard]] bool isIn(const QByteArray &comparableDomain) const
    {
        return !comparableDomain.isEmpty() && comparableDomain == m_domain;
    }

private:
    QByteArray m_aor;
    QByteArray m_key;
    QByteArray m_domain;
    sip::Uri m_uri;
};

} // namespace presence
