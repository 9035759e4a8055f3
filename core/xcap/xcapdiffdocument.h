// SPDX-License-Identifier: Apache-2.0
#pragma once

// The XCAP diff document (RFC 5874): which documents exist or changed, with their entity-tags and
// patches, and what elements and attributes hold. A value that becomes bytes; made by
// XcapDiffPackage.

#include <variant>
#include <vector>

#include "xcap/nodeselector.h"
#include "xcap/xmlpatch.h"

namespace xcap {

/// <document>. Entity-tags without quotes; RFC 5874, figure 1, says what each combination means.
struct DocumentDiff
{
    QByteArray selector;
    QByteArray previousEtag; // empty: none
    QByteArray newEtag;      // empty: none
    bool bodyNotChanged = false;
    Patch patch;
};

/// <element> or <attribute>.
struct ComponentDiff
{
    NodeSelector::Target kind = NodeSelector::Target::Element;
    QByteArray selector;
    bool exists = true;
    QByteArray content;                     // XML; of an element that exists and shows none: empty
    std::vector<NamespaceBinding> bindings; // in scope where the element stands
};

struct XcapDiffDocument
{
    QByteArray xcapRoot; // "http://xcap.example.com/", with the slash
    std::vector<std::variant<DocumentDiff, ComponentDiff>> entries;

    [[nodiscard]] QByteArray toByteArray() const;
    /// Says less: which documents and elements, but not what is in them (RFC 5875, 4.7).
    void leaveOutContents();
};

} // namespace xcap
