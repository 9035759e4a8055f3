// SPDX-License-Identifier: Apache-2.0
#pragma once

// The facts of a presence document that people, tables and rules ask for: those of RPID (RFC 4480),
// and the few of PIDF (RFC 3863) and the data model (RFC 4479) that stand beside them. A fact is a
// value read once at PUBLISH; what nobody asks for stays in the text of the part only.

#include <vector>

#include <QString>

namespace presence {

enum class Fact : quint8 {
    // RFC 3863
    Contact,
    Note, ///< also dm:note of a person or device
    Timestamp,
    // RFC 4479
    DeviceId,
    // RFC 4480
    Activity, ///< the token, such as "busy" or "on-the-phone"; of <other> its text
    Mood,     ///< likewise
    PlaceType,
    Sphere,
    Class,
    ServiceClass,
    Relationship,
    UserInput, ///< "active" or "idle"
};

struct FactValue
{
    Fact fact = Fact::Note;
    QString value;

    friend bool operator==(const FactValue &, const FactValue &) = default;
};

using Facts = std::vector<FactValue>;

/// The first value of `fact`, in the order of the document; empty when there is none.
[[nodiscard]] QString firstValue(const Facts &facts, Fact fact);
[[nodiscard]] QStringList allValues(const Facts &facts, Fact fact);

} // namespace presence
