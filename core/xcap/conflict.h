// SPDX-License-Identifier: Apache-2.0
#pragma once

// Why a request cannot be granted, as the client reads it in the body of a 409: the detailed
// conflict reports of RFC 4825, 11. A value; made by XmlDocument and the application usages,
// written by XcapServer.

#include <vector>

#include <QByteArray>
#include <QString>

#include "base/sentence.h"
#include "base/xmlreader.h"

namespace xcap {

struct Conflict
{
    /// The elements of RFC 4825, 11.1.
    enum class Kind : quint8 {
        NotWellFormed,
        NotXmlFragment,
        NoParent,
        SchemaValidationError,
        NotXmlAttributeValue,
        CannotInsert,
        CannotDelete,
        UniquenessFailure,
        ConstraintFailure,
        Extension,
        NotUtf8
    };

    /// A value that is taken already.
    struct Exists
    {
        QByteArray field;                     // relative URI of the node, with escapes
        std::vector<QByteArray> alternatives; // values that would do

        friend bool operator==(const Exists &, const Exists &) = default;
    };

    Kind kind = Kind::ConstraintFailure;
    base::Sentence phrase; // for a person: what is wrong, where, what helps
    /// What has a place in the document, in its order and no more than a person will read, for who
    /// shows it there; `phrase` is about the first.
    std::vector<base::XmlError> errors;
    static constexpr size_t MostErrors = 20;

    QByteArray ancestor;        // of NoParent: URI of the deepest element there is; may be empty
    std::vector<Exists> exists; // of UniquenessFailure; never empty there
    QByteArray extension;       // of Extension: one element with its namespace declaration

    static constexpr QByteArrayView ContentType = "application/xcap-error+xml";
    /// The document application/xcap-error+xml.
    [[nodiscard]] QByteArray body() const;

    friend bool operator==(const Conflict &, const Conflict &) = default;
};

/// The name of the element: "schema-validation-error".
[[nodiscard]] QByteArrayView elementName(Conflict::Kind kind);

/// "Line 3, column 14: ..."
[[nodiscard]] base::Sentence placed(const base::XmlError &error);

/// With at least one error.
[[nodiscard]] Conflict conflictAt(Conflict::Kind kind, std::vector<base::XmlError> errors);

} // namespace xcap
