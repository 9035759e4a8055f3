// SPDX-License-Identifier: Apache-2.0
#pragma once

// Occurrence identifiers of tuples, persons and devices: unique across all of them within a
// document (RFC 4479, 3.5), and of the form xs:ID, which many phones ignore (RFC 3863, 4.4). Used
// by the reader within one document and by the compositor across several.

#include <QByteArray>
#include <QHash>
#include <QString>

namespace presence {

/// `published` itself when it is an xs:ID, else the nearest thing that is; empty for an empty one.
[[nodiscard]] QByteArray toXmlId(const QString &published);

/// Hands out every id once; linear in the number of claims, however they are chosen.
class OccurrenceIds
{
public:
    /// `wanted`, or when it is taken, `wanted` with "-2", "-3", ... behind it.
    [[nodiscard]] QByteArray claim(const QByteArray &wanted);

private:
    QHash<QByteArray, int> m_taken; // id -> the last number tried behind it
};

} // namespace presence
