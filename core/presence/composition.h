// SPDX-License-Identifier: Apache-2.0
#pragma once

// Many publications of one presentity into one document, after the model of RFC 4479. "Newer" means
// received later; timestamps in documents are not consulted, for the clocks of phones are not ours.
//
// Policy::All     every part of every publication, as occurrences (RFC 4479, 3.5).
// Policy::Newest  the publication received last, alone.
// Policy::Merge   1. Of two publications of the same sender that share a tuple id the newer one
//                    counts and the older is left out whole: a phone that lost its entity-tag does
//                    not stand beside its own ghost. Senders that are empty are unknown, never
//                    equal.
//                 2. Services: all tuples of what is left. The same id from different senders is
//                 two
//                    services, since phones ship with fixed ids and a tuple lost would be a phone
//                    hidden: both are kept, each under the id with a suffix that stays the same
//                    while they meet (RFC 3863, 4.1.2 wants ids unique, RFC 4479, 3.5 wants both
//                    shown).
//                 3. Person: one. The newest publication whose person says something gives it;
//                    activities of several publications are not mixed.
//                 4. Devices: one for each deviceID, the newest (RFC 4479, 3.4: it is globally
//                 unique).
//                    A device without one is told by its sender and occurrence id.
//                 5. Notes and unknown top-level elements: all, equal ones once.
//
// What is left of a single publication stands as it was published. Publications with an open tuple
// come first, newer before older: several phones read only the first <basic> of a document. The
// result depends on the input alone, not on its order.

#include <span>
#include <vector>

#include <QByteArray>
#include <QByteArrayView>

#include "presence/pidf.h"

namespace presence {

enum class Policy : quint8 { Merge, Newest, All };

/// One publication. The views need only live during the call.
struct Input
{
    const PidfDocument *document = nullptr; ///< must not be null
    qint64 received = 0;                    ///< any clock; decides between equal ids
    QByteArrayView etag;                    ///< decides between equal times
    QByteArrayView sender;                  ///< From and Contact, or whatever tells phones apart
};

/// A part that the policy lets through.
struct ChosenPart
{
    const Input *input = nullptr;
    const PidfPart *part = nullptr;
};

/// What `policy` leaves of `inputs` (any order), as it will stand in the document.
[[nodiscard]] std::vector<ChosenPart> choose(std::span<const Input> inputs, Policy policy);

/// A complete document about `entity`, the URI of the presentity. When nothing is published, or
/// nothing of what is: composeClosed().
[[nodiscard]] QByteArray compose(QByteArrayView entity, std::span<const Input> inputs,
                                 Policy policy);

// What compose() is made of, for those who leave something out (privacyfilter.h).

/// The occurrence ids under which parts go out together; empty for notes and extensions.
[[nodiscard]] std::vector<QByteArray> idsOf(std::span<const ChosenPart> chosen);
/// All before the parts, which take about `size` bytes.
[[nodiscard]] QByteArray beginDocument(QByteArrayView entity, qsizetype size);
/// The part under its id, whole.
void appendPart(QByteArray &document, const ChosenPart &choice, const QByteArray &id);
void endDocument(QByteArray &document);

/// One closed tuple and nothing else, the same bytes every time: what watchers see of a presentity
/// that is offline, and of one that blocks them politely (RFC 5025, 3.2.1).
[[nodiscard]] QByteArray composeClosed(QByteArrayView entity);

} // namespace presence
