// SPDX-License-Identifier: Apache-2.0
#pragma once

// Applies XML patch operations (RFC 5261) to a document, over the tree and the XPath of libxml2:
// nothing in it is known to who made the patch. Elements in content are taken to have the prefixes
// of the document, and it is checked that they mean the same namespaces there; namespace
// declarations themselves are not patched.

#include <QByteArray>

#include "base/result.h"

namespace test {

/// Canonical XML 1.0 with comments; empty when the text is not well formed.
[[nodiscard]] QByteArray canonicalXml(const QByteArray &text);

/// The operations are the children of the element in `diff` that `operationsOf` selects, an XPath
/// of names without prefix. Gives the canonical form of what comes out; the error says what is
/// wrong.
[[nodiscard]] base::Result<QByteArray, QByteArray>
applyPatch(const QByteArray &text, const QByteArray &diff, const QByteArray &operationsOf);

} // namespace test
