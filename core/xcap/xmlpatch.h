// SPDX-License-Identifier: Apache-2.0
#pragma once

// What turns one text of a document into another: <add>, <replace> and <remove> of RFC 5261, as
// xcap-diff carries them. Elements are named by their place (`*/*[2]`), so no selector needs a
// prefix; content keeps the prefixes of the document, which its operation declares. Only what lies
// below a root element that keeps its name and declarations can be patched. Pure; called by
// XcapDiffPackage.

#include <optional>
#include <vector>

#include "xcap/xcapuri.h"

namespace xcap {

struct PatchOperation
{
    enum class Kind : quint8 { Add, Replace, Remove };
    Kind kind = Kind::Add;
    QByteArray selector;
    QByteArray position; // of Add: "after" or "prepend"; empty: appended
    QByteArray type;     // of Add: "@name"
    QByteArray content;  // XML
    /// What the prefixes in selector and content stand for.
    std::vector<NamespaceBinding> bindings;

    /// About what it takes on the wire.
    [[nodiscard]] qsizetype size() const;
};
using Patch = std::vector<PatchOperation>;

/// Applied in order to `before` they give `after`, or what is the same in canonical form with
/// comments; none are needed when it is so already. Nothing when it cannot be said so, or not in
/// less than `longest` bytes. Both texts must be well-formed.
[[nodiscard]] std::optional<Patch> makePatch(const QByteArray &before, const QByteArray &after,
                                             qsizetype longest);

} // namespace xcap
