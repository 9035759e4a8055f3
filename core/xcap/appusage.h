// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the standard of an application usage says (RFC 4825, 5): its documents, where they may lie,
// what they must hold and who may touch them. XcapServer asks; the usages are in usages/. Server
// thread.

#include <optional>
#include <vector>

#include "store/records.h"
#include "xcap/xcapuri.h"
#include "xcap/xmldocument.h"

namespace xcap {

/// Who asks: the XUI the request was authenticated as.
struct Requester
{
    events::UserAndDomain user;
    /// The operator, or a part of the domain such as its RLS: may read and write everything.
    bool trusted = false;
    QByteArray authenticationInfo = {}; // for the answer's field of that name; empty: none
};

enum class Operation : quint8 { Read, Write };

/// What may be found at a document selector.
enum class Place : quint8 {
    Stored,      ///< a document in the table, or room for one
    Generated,   ///< made by the server on request: 405 to PUT and DELETE
    NoDirectory, ///< its directory does not exist: 409 no-parent to PUT, else 404
    Nowhere      ///< the naming conventions know no such document: 404
};

class AppUsage
{
public:
    AppUsage() = default;
    virtual ~AppUsage() = default;
    AppUsage(const AppUsage &) = delete;
    AppUsage &operator=(const AppUsage &) = delete;

    [[nodiscard]] virtual QByteArrayView auid() const = 0;
    /// The MIME type of its documents; a PUT of another is 415.
    [[nodiscard]] virtual QByteArrayView contentType() const = 0;
    /// What an element name without prefix means in a node selector (RFC 4825, 5.2).
    [[nodiscard]] virtual QByteArrayView defaultNamespace() const = 0;
    /// How the table calls its documents; nothing when all are generated.
    [[nodiscard]] virtual std::optional<store::DocumentType> documentType() const = 0;
    /// The namespaces of what has an effect in its documents, for xcap-caps.
    [[nodiscard]] virtual std::vector<QByteArray> namespaces() const = 0;
    /// Whether clients find it here. Where not, what is stored stays, for the operator.
    [[nodiscard]] virtual bool isServed() const { return true; }

    /// By default everything directly in a user's home directory.
    [[nodiscard]] virtual Place place(const XcapUri &uri) const;
    /// By default a user has their own tree, and everybody reads the global one (RFC 4825, 5.7).
    [[nodiscard]] virtual bool permits(const Requester &requester, const XcapUri &uri,
                                       Operation operation) const;
    /// The document selectors of all that it makes itself, for this user to read.
    [[nodiscard]] virtual std::vector<QByteArray>
    generatedDocuments(const events::UserAndDomain &user) const;
    /// The text of a document that is Place::Generated; nothing when there is none. `root` is the
    /// XCAP root URI, as who reads it knows it.
    [[nodiscard]] virtual std::optional<QByteArray> generate(const XcapUri &uri,
                                                             const QByteArray &root) const;

    /// Whether `document` may be stored as `key`: schema first, then the constraints of the usage.
    [[nodiscard]] virtual base::Result<void, Conflict> check(const store::DocumentKey &key,
                                                             const XmlDocument &document) const = 0;
};

/// The row of a user's document; `uri` is Place::Stored in `usage`.
[[nodiscard]] store::DocumentKey documentKey(const AppUsage &usage, const XcapUri &uri);

} // namespace xcap
