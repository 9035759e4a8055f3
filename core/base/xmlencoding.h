// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the declaration of an XML document says of its encoding. Only UTF-8 is read (RFC 3863, 4.1).

#include <QByteArray>
#include <QByteArrayView>

namespace base {

/// The encoding that `<?xml encoding="..."?>` names, when it is neither UTF-8 nor US-ASCII, which
/// is a part of it; empty when it is, or when none is named.
[[nodiscard]] QByteArray foreignEncoding(QByteArrayView document);

} // namespace base
