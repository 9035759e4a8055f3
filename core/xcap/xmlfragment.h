// SPDX-License-Identifier: Apache-2.0
#pragma once

// The bodies of PUT that are no documents: one element (an XML fragment body) or the value of an
// attribute (RFC 4825, 8.2.2 and 15.2). Called by XmlDocument.

#include "xcap/conflict.h"
#include "xcap/xmlindex.h"

namespace xcap {

struct Fragment
{
    QByteArray bytes; // from '<' to '>'
    ExpandedName name;
};

/// `scope`: what its prefixes may stand for without a declaration of its own. White space around
/// the element is passed over.
[[nodiscard]] base::Result<Fragment, Conflict>
readFragment(const QByteArray &body, const std::vector<NamespaceBinding> &scope);

/// The AttValue with its quotes.
[[nodiscard]] base::Result<QByteArray, Conflict> readAttributeValue(const QByteArray &body);

/// not-utf-8, when the bytes or the XML declaration are of another encoding.
[[nodiscard]] std::optional<Conflict> checkEncoding(const QByteArray &text);

} // namespace xcap
