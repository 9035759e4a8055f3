// SPDX-License-Identifier: Apache-2.0
#pragma once

// The privacy filtering of RFC 5025, 3.3: from the parts a document is composed of to the document
// that a watcher with these grants gets. Services, persons and devices that are not granted are
// left out; of the others only what is always shown or granted is copied. Works on the text that
// PidfWriter made, so that nothing is read again; once for each kind of grants, never for each
// watcher.
//
// What RFC 5025 leaves open: a note of the whole document goes by provide-note, an unknown element
// beside tuples by provide-all-attributes alone. What is left of nothing is a <presence> without
// children, valid by RFC 3863.

#include "base/sentence.h"
#include "presence/composition.h"
#include "presence/grants.h"
#include "presence/selectorindex.h"

namespace presence {

/// One thing a watcher does not see.
struct Removal
{
    PidfPart::Kind kind = PidfPart::Kind::Tuple;
    QByteArray id;      // the occurrence id of the part
    QByteArray element; // the child that was removed; empty: the whole part

    friend bool operator==(const Removal &, const Removal &) = default;
};
/// "activities of person p1"
[[nodiscard]] base::Sentence describe(const Removal &removal);

class PrivacyFilter
{
public:
    /// `grants` must outlive the filter.
    explicit PrivacyFilter(const Grants &grants)
        : m_grants(grants)
        , m_services(grants.services)
        , m_persons(grants.persons)
        , m_devices(grants.devices)
    {
    }

    /// The document about `entity`; appends what is left out to `removals`, if given.
    [[nodiscard]] QByteArray compose(QByteArrayView entity, std::span<const ChosenPart> chosen,
                                     std::vector<Removal> *removals = nullptr) const;

    /// A service, person or device of this kind is shown at all (RFC 5025, 3.3.1).
    [[nodiscard]] bool shows(const ChosenPart &choice) const;

private:
    const Grants &m_grants;
    SelectorIndex m_services;
    SelectorIndex m_persons;
    SelectorIndex m_devices;
};

} // namespace presence
