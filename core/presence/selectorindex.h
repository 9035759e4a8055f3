// SPDX-License-Identifier: Apache-2.0
#pragma once

// A SelectorSet made ready to be asked of many parts: a presentity may write tens of thousands of
// selectors and publish a thousand services, and to compare each with each takes too long.
// RFC 5025, 3.3.1. Made by PrivacyFilter for one document; must not outlive the set.

#include <QHash>

#include "presence/composition.h"
#include "presence/grants.h"
#include "sip/uri.h"

namespace presence {

/// URIs, to find those that are equal to one by the rules of its scheme.
class UriSet
{
public:
    /// Of one address with different parameters no more are compared. Only equality that is not
    /// transitive (RFC 3261, 19.1.4) asks for several at all.
    static constexpr size_t MostOfOneAddress = 64;

    void insert(const QString &uri);
    [[nodiscard]] bool contains(const QString &uri) const;

private:
    QHash<QByteArray, std::vector<sip::Uri>> m_byAddress;
};

class SelectorIndex
{
public:
    explicit SelectorIndex(const SelectorSet &selectors);

    [[nodiscard]] bool selects(const ChosenPart &choice) const;

private:
    [[nodiscard]] bool has(Selector::Kind kind, const QString &value) const
    {
        return m_selectors.selectors().contains({kind, value});
    }
    [[nodiscard]] bool selectsFact(const PidfPart &part, const FactValue &fact) const;

    const SelectorSet &m_selectors;
    bool m_hasServiceIds = false;
    UriSet m_serviceUris;
    UriSet m_deviceIds;
};

} // namespace presence
