// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a subscription to xcap-diff asks to be told of (RFC 5875, 4.1 and 4.4): the URIs of a flat
// resource list, each of a collection, a document, an element or an attribute. Pure; called by
// XcapDiffPackage.

#include <optional>
#include <vector>

#include "xcap/nodeselector.h"

namespace xcap {

class AppUsage;
class UsageRegistry;

struct XcapSelection
{
    enum class Kind : quint8 { Collection, Document, Component };
    Kind kind = Kind::Document;
    QByteArray text; // as the subscriber wrote it: what `sel` of an answer must be, byte for byte

    /// Of Document and Component.
    const AppUsage *usage = nullptr;
    XcapUri uri;
    std::optional<NodeSelector> node; // Component
    QByteArray prefix;                // Collection: what the document selectors in it begin with

    /// Nothing for a URI that can never come to be a resource here, which is no error.
    [[nodiscard]] static std::optional<XcapSelection> read(const QByteArray &text,
                                                           const UsageRegistry &usages);
};

/// The values of `uri` in the body of a SUBSCRIBE, each once; what else is in there is passed over.
/// The error is a sentence.
[[nodiscard]] base::Result<std::vector<QByteArray>, QString>
readSelectionList(QByteArrayView resourceLists);

} // namespace xcap
