// SPDX-License-Identifier: Apache-2.0
#pragma once

// The pass over the bytes of a document before any parser sees them: size, encoding, DTD, depth,
// elements, attributes. Of what is well-formed it counts exactly; of what is not, a prefix at least
// as long as a parser will read before it stops. Called by XmlReader, and by xcap for a document
// that is known to be well-formed.

#include <optional>

#include <QByteArrayView>

#include "base/xmlerror.h"

namespace base {

/// What a document may cost us; beyond any of these it is refused.
struct XmlLimits
{
    qsizetype size = 65536;
    int depth = 64;
    int elements = 4096;
    int attributes = 64; ///< of one element, namespace declarations included
    /// Of namespaces, in scope at once: every name is looked up among them.
    int declarations = 256;
};

/// Nothing when the document keeps within `limits`.
[[nodiscard]] std::optional<XmlError> checkXmlLimits(QByteArrayView document,
                                                     const XmlLimits &limits);

} // namespace base
