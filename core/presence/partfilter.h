// SPDX-License-Identifier: Apache-2.0
#pragma once

// Copies one tuple, person or device without the attributes that are not granted (RFC 5025, 3.3.2).
// Used by PrivacyFilter for every part it shows.

#include <QByteArrayList>
#include <QHash>

#include "presence/grants.h"
#include "presence/pidf.h"
#include "presence/xmlspans.h"

namespace presence {

class PartFilter
{
public:
    PartFilter(const Grants &grants, PidfPart::Kind kind)
        : m_grants(grants)
        , m_kind(kind)
    {
    }

    /// Appends what is left of `part` to `out`, under the occurrence id `id`; the names of removed
    /// elements to `removed`, if given.
    void append(QByteArray &out, QByteArrayView part, QByteArrayView id, QByteArrayList *removed);

private:
    enum class Fate : quint8 { Keep, Remove, Status, UserInput };

    [[nodiscard]] Fate fateOf(const XmlSpan &child) const;
    [[nodiscard]] Fate fateInRpid(QByteArrayView name) const;
    [[nodiscard]] QByteArray namespaceOf(const XmlSpan &child) const;
    void appendStatus(QByteArray &out, const XmlSpan &status);
    void appendUserInput(QByteArray &out, const XmlSpan &input);
    void noteRemoval(QByteArrayView element);

    const Grants &m_grants;
    PidfPart::Kind m_kind;
    QByteArrayView m_text;
    XmlSpan m_part;
    QHash<QByteArray, QByteArray> m_declared; // at the part: prefix, namespace
    QByteArrayList *m_removed = nullptr;
};

/// The service-ids in a tuple's op:service-description (OMA).
[[nodiscard]] QByteArrayList serviceIdsOf(QByteArrayView tuple);

} // namespace presence
