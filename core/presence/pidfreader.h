// SPDX-License-Identifier: Apache-2.0
#pragma once

// Bytes of application/pidf+xml into a PidfDocument (RFC 3863, 4479, 4480). Strict where a mistake
// would reach watchers (well-formedness, namespaces, encoding, limits), lenient where meaning is
// clear: ids that are no xs:ID, missing or repeated ids, children in another order, an unknown
// <basic>, a missing entity (the server sets it anyway). Elements that PIDF's own namespace does
// not define are dropped (RFC 3863, 4.2.5 extends by other namespaces only). Called at PUBLISH and
// when publications are loaded.

#include <QByteArrayView>

#include "base/result.h"
#include "base/xmlreader.h"
#include "presence/pidf.h"

namespace presence {

using XmlLimits = base::XmlLimits;
using DocumentError = base::XmlError;

class PidfReader
{
public:
    [[nodiscard]] static base::Result<PidfDocument, DocumentError>
    read(QByteArrayView bytes, const XmlLimits &limits = {});
};

} // namespace presence
