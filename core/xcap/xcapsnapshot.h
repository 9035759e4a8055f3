// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a subscriber to xcap-diff sees of the documents at one time, and what is to be said from one
// such time to another (RFC 5875, 4.3 and 4.7). Values; made by XcapDiffPackage.

#include <map>

#include "xcap/appusage.h"
#include "xcap/xcapdiffdocument.h"
#include "xcap/xcapselection.h"

namespace xcap {

struct DocumentVersion
{
    QByteArray selector; // as the subscriber is told it
    QByteArray etag;     // empty: there is no document
    QByteArray text;
};

struct XcapSnapshot
{
    std::map<QByteArray, DocumentVersion> documents; // by document selector
    std::map<QByteArray, ComponentDiff> components;  // by selection; those that exist
};

/// The parameter of that name (RFC 5875, 4.3), from the simplest on.
enum class DiffProcessing : quint8 { NoPatching, XcapPatching, Aggregate };

/// A document of the history between two snapshots.
struct DocumentChange
{
    QByteArray document; // its document selector
    DocumentVersion version;
};

/// What `requester` may see of what is selected, as the documents are now.
[[nodiscard]] XcapSnapshot takeSnapshot(const std::vector<XcapSelection> &selections,
                                        const Requester &requester, const UsageRegistry &usages);

/// How the subscriber is told of a document; nothing when none of the selections has it.
[[nodiscard]] std::optional<QByteArray> toldSelector(const std::vector<XcapSelection> &selections,
                                                     const QByteArray &document);

/// All there is, and what was told and is gone.
[[nodiscard]] XcapDiffDocument fullState(const XcapSnapshot &told, const XcapSnapshot &now);

/// What is different. `history` is what became of documents since, in the order of time; where it
/// does not lead to `now` the rest is told without patches.
[[nodiscard]] XcapDiffDocument changes(const XcapSnapshot &told, const XcapSnapshot &now,
                                       DiffProcessing processing,
                                       const std::vector<DocumentChange> &history);

} // namespace xcap
