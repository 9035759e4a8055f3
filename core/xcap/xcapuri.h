// SPDX-License-Identifier: Apache-2.0
#pragma once

// The target of an XCAP request taken apart (RFC 4825, 6): XCAP root, AUID, tree, user, document,
// and the text of the node selector with its namespace bindings. Read from the raw target, for an
// escaped slash and a slash are not the same. Made by XcapServer for each request; a value.

#include <vector>

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include "base/result.h"
#include "events/aor.h"

namespace xcap {

/// A prefix of the query component: xmlns(prefix=uri).
struct NamespaceBinding
{
    QByteArray prefix;
    QByteArray uri;

    friend bool operator==(const NamespaceBinding &, const NamespaceBinding &) = default;
};

/// Where the server's documents begin, what a user without a domain belongs to, and who has some.
struct UriContext
{
    QByteArray root = QByteArrayLiteral("/"); // path of the XCAP root, without escapes
    QByteArray defaultDomain;
    std::vector<QByteArray> domains = {}; // whose users have documents here; empty: any
};

/// Why a target names no resource.
struct UriError
{
    enum class Status : quint16 { BadRequest = 400, NotFound = 404, UriTooLong = 414 };
    Status status = Status::NotFound;
    QString sentence;
};

class XcapUri
{
public:
    enum class Tree : quint8 { Global, Users };

    /// What one path segment may be at most; the width of the table's column.
    static constexpr qsizetype LongestSegment = 255;
    static constexpr qsizetype LongestTarget = 8192;

    /// `target` as in the request line: path and query, or an absolute http(s) URI, whose authority
    /// is passed over.
    [[nodiscard]] static base::Result<XcapUri, UriError> parse(QByteArrayView target,
                                                               const UriContext &context);

    [[nodiscard]] const QByteArray &auid() const { return m_auid; }
    [[nodiscard]] Tree tree() const { return m_tree; }
    /// As the tables hold them; both empty in the global tree.
    [[nodiscard]] const events::UserAndDomain &user() const { return m_user; }
    /// The path of the document below the user's directory or `global`, segments joined by '/'.
    [[nodiscard]] const QByteArray &document() const { return m_document; }
    [[nodiscard]] bool hasSubdirectory() const { return m_document.contains('/'); }

    [[nodiscard]] bool hasNodeSelector() const { return m_hasNodeSelector; }
    /// Without escapes: what NodeSelector::parse() reads.
    [[nodiscard]] const QByteArray &nodeSelector() const { return m_nodeSelector; }
    [[nodiscard]] const std::vector<NamespaceBinding> &bindings() const { return m_bindings; }
    /// The document selector with escapes, relative to the XCAP root, as xcap-diff names documents:
    /// "resource-lists/users/sip:joe@example.com/index".
    [[nodiscard]] QByteArray documentSelector() const;

private:
    [[nodiscard]] static base::Result<events::UserAndDomain, UriError>
    readUser(const QByteArray &xui, const UriContext &context);
    [[nodiscard]] base::Result<void, UriError> readPath(QByteArrayView path,
                                                        const UriContext &context);

    QByteArray m_auid;
    events::UserAndDomain m_user;
    QByteArray m_document;
    QByteArray m_nodeSelector;
    std::vector<NamespaceBinding> m_bindings;
    Tree m_tree = Tree::Users;
    bool m_hasNodeSelector = false;
};

/// Reads the query component of an XCAP URI (RFC 4825, 6.4): XPointer parts, of which only those of
/// the scheme xmlns matter.
[[nodiscard]] base::Result<std::vector<NamespaceBinding>, UriError>
parseBindings(QByteArrayView query);

/// The document selector of a user's document (see XcapUri::documentSelector()).
[[nodiscard]] QByteArray userDocumentSelector(QByteArrayView auid,
                                              const events::UserAndDomain &user,
                                              QByteArrayView document);

} // namespace xcap
