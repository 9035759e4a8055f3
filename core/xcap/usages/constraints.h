// SPDX-License-Identifier: Apache-2.0
#pragma once

// Checks that several application usages share: root element, schema, and values that must be
// unique within a parent (RFC 4826, 3.4.5).

#include "base/sentence.h"
#include "xcap/appusage.h"
#include "xcap/schema.h"

namespace xcap {

inline const QByteArray ResourceListsNamespace =
    QByteArrayLiteral("urn:ietf:params:xml:ns:resource-lists");
inline const QByteArray RlsServicesNamespace =
    QByteArrayLiteral("urn:ietf:params:xml:ns:rls-services");

[[nodiscard]] std::vector<QByteArray> namespacesOf(const Schema &schema);

/// schema-validation-error when the root element is another; libxml2 would take any that is
/// declared.
[[nodiscard]] base::Result<void, Conflict> checkRoot(const XmlDocument &document,
                                                     const ExpandedName &root);
[[nodiscard]] base::Result<void, Conflict> checkSchema(const Schema &schema,
                                                       const XmlDocument &document);

/// That the children of the root have ids of their own (xs:ID), which libxml2 does not compare
/// without a tree.
[[nodiscard]] base::Result<void, Conflict> checkIds(const XmlDocument &document);
/// The constraints of RFC 4826, 3.4.5 on all lists in the document, wherever they stand.
[[nodiscard]] base::Result<void, Conflict> checkLists(const XmlDocument &document);

/// The relative URI of an element or, with `attribute`, of that attribute, by positions:
/// "*/*%5B2%5D/@uri". Needs no prefixes and names one node in any document.
[[nodiscard]] QByteArray positionalUri(const XmlIndex &index, ElementId element,
                                       QByteArrayView attribute = {});

/// At the element's start tag.
[[nodiscard]] base::XmlError errorAt(const XmlIndex &index, ElementId element,
                                     const base::Sentence &sentence);
/// The same as one of several; none beyond those that are of use.
void addError(std::vector<base::XmlError> &errors, const XmlIndex &index, ElementId element,
              const base::Sentence &sentence);

[[nodiscard]] base::Unexpected<Conflict> constraintFailure(const base::XmlError &error);
[[nodiscard]] base::Unexpected<Conflict> constraintFailure(const base::Sentence &phrase);

} // namespace xcap
