// SPDX-License-Identifier: Apache-2.0
#pragma once

// The front of the document half of module presence: what a published PIDF document (RFC 3863,
// 4479, 4480) is to the server. PidfReader reads bytes into a PidfDocument once, at PUBLISH;
// compose() in composition.h joins documents by copying ranges of their text; summarize() makes a
// table row.
//
// `text` holds every part as watchers will get it: default namespace for PIDF, prefixes dm and
// rpid, all other namespaces declared within the part, occurrence ids valid and unique, children in
// the order of the schema. Values: copied, compared, sent between threads.

#include <optional>
#include <vector>

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include "presence/rpid.h"

namespace presence {

inline constexpr QByteArrayView PidfNamespace = "urn:ietf:params:xml:ns:pidf";
inline constexpr QByteArrayView DataModelNamespace = "urn:ietf:params:xml:ns:pidf:data-model";
inline constexpr QByteArrayView RpidNamespace = "urn:ietf:params:xml:ns:pidf:rpid";

/// RFC 3863, 4.1.4. None: no <basic>, or one with another text, such as baresip's "unknown".
enum class BasicStatus : quint8 { None, Open, Closed };

/// "open", "closed", or nothing.
[[nodiscard]] QLatin1StringView token(BasicStatus basic);

/// One child of <presence>.
struct PidfPart
{
    enum class Kind : quint8 { Tuple, Note, Person, Device, Extension };

    Kind kind = Kind::Tuple;
    BasicStatus basic = BasicStatus::None; ///< of a tuple
    /// A person or device that says anything beside its id, timestamp and empty RPID elements.
    bool saysSomething = false;
    // Ranges of PidfDocument::text.
    quint32 begin = 0;
    quint32 end = 0;
    quint32 idBegin = 0; ///< the occurrence id as sent, of a tuple, person or device
    quint32 idEnd = 0;
    /// The occurrence id as published; empty when there was none.
    QString publishedId;
    Facts facts;

    friend bool operator==(const PidfPart &, const PidfPart &) = default;
};

struct PidfDocument
{
    QString entity; ///< as published; empty when it was missing
    QByteArray text;
    std::vector<PidfPart> parts; ///< in the order of text: tuples, notes, all others

    [[nodiscard]] QByteArrayView textOf(const PidfPart &part) const
    {
        return QByteArrayView(text).sliced(part.begin, part.end - part.begin);
    }
    /// The occurrence id in the text: an xs:ID, unique within the document. Empty for a note.
    [[nodiscard]] QByteArrayView idOf(const PidfPart &part) const
    {
        return QByteArrayView(text).sliced(part.idBegin, part.idEnd - part.idBegin);
    }
    /// Open when any tuple is, else closed when any is.
    [[nodiscard]] BasicStatus basic() const;

    friend bool operator==(const PidfDocument &, const PidfDocument &) = default;
};

} // namespace presence
