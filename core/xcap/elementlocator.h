// SPDX-License-Identifier: Apache-2.0
#pragma once

// Finds what a node selector selects in a document, and where an element belongs that is not there
// yet (RFC 4825, 6.3 and 8.2.3). Called by XmlDocument.

#include "xcap/xmlindex.h"

namespace xcap {

/// What the steps of a selector come to. Each but the last must give one element.
struct Location
{
    enum class Outcome : quint8 {
        Found,    ///< the last step gives one element
        NoMatch,  ///< the last step gives none
        Several,  ///< the last step gives more than one
        NoParent, ///< a step before the last gives none or more than one
    };
    Outcome outcome = Outcome::NoParent;
    ElementId element = NoElement; // Found: it
    ElementId parent = NoElement;  // where the last step was taken; none: at the document's root
    size_t matched = 0;            // steps that gave one element, from the first
};

[[nodiscard]] Location locate(const XmlIndex &index, const std::vector<SelectorStep> &steps);

/// The byte before which a new child of `parent`, an element `name`, must be put so that `step`
/// selects it; nothing when there is no such place. Of a parent <a/> it is the end of the tag.
[[nodiscard]] std::optional<qsizetype> insertionPoint(const XmlIndex &index, ElementId parent,
                                                      const SelectorStep &step,
                                                      const ExpandedName &name);

} // namespace xcap
