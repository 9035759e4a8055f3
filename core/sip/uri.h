// SPDX-License-Identifier: Apache-2.0
#pragma once

// A URI as SIP carries it: sip, sips and pres in their parts (RFC 3261, 19.1; RFC 3859), any other
// scheme as one opaque text. A value over one QByteArray: copying shares it. Equality is that of
// RFC 3261, 19.1.4; addressOfRecord() is the key under which everything about somebody is kept.

#include <optional>

#include <QByteArray>

#include "sip/parameters.h"
#include "sip/parseerror.h"

namespace sip {

/// Where the parts stand in the text; what a scan finds without copying anything.
struct UriParts
{
    enum class Scheme : quint8 { Other, Sip, Sips, Pres, Tel };
    Scheme scheme = Scheme::Other;
    bool hasUser = false;
    bool hasPassword = false;
    quint16 port = 0;
    quint32 schemeLength = 0;
    quint32 userBegin = 0;
    quint32 userLength = 0;
    quint32 passwordLength = 0; // behind user and ":"
    quint32 hostBegin = 0;
    quint32 hostLength = 0;
    quint32 parametersBegin = 0; // at ";" or at the end of the parameters
    quint32 parametersLength = 0;
    quint32 headersBegin = 0; // behind "?"
    quint32 headersLength = 0;
};
/// Null when `text` is a URI, whose parts are then known; else what is wrong.
[[nodiscard]] const char *scanUri(QByteArrayView text, UriParts &parts);

/// A host as it is compared and kept: in lower case, and without the dot that ends an absolute
/// name, which adds nothing, and must not make another resource of it.
[[nodiscard]] QByteArray canonicalHost(QByteArrayView host);

class Uri
{
public:
    Uri() = default;
    [[nodiscard]] static Parsed<Uri> parse(QByteArrayView text);

    [[nodiscard]] bool isNull() const { return m_text.isNull(); }
    /// As written; compare without case, or use the questions below.
    [[nodiscard]] QByteArrayView scheme() const;
    [[nodiscard]] bool isSip() const; ///< sip or sips
    [[nodiscard]] bool isSips() const { return m_parts.scheme == UriParts::Scheme::Sips; }
    [[nodiscard]] bool isPres() const { return m_parts.scheme == UriParts::Scheme::Pres; }
    [[nodiscard]] bool isTel() const { return m_parts.scheme == UriParts::Scheme::Tel; }

    [[nodiscard]] QByteArrayView user() const; ///< as written, escapes and all
    [[nodiscard]] QByteArrayView password() const;
    [[nodiscard]] QByteArrayView host() const; ///< as written; an IPv6 address in its brackets
    [[nodiscard]] quint16 port() const { return m_parts.port; } ///< 0: none
    [[nodiscard]] Parameters parameters() const;
    /// The value, empty for a parameter without one; nothing when absent.
    [[nodiscard]] std::optional<QByteArrayView> parameter(QByteArrayView name) const;
    [[nodiscard]] bool hasParameter(QByteArrayView name) const;
    [[nodiscard]] QByteArrayView headers() const; ///< behind "?"
    [[nodiscard]] const QByteArray &toByteArray() const { return m_text; }

    /// The rules of RFC 3261, 19.1.4; other schemes: scheme without case, the rest letter by
    /// letter.
    [[nodiscard]] bool equals(const Uri &other) const;

    /// The user with its escapes undone; may hold any byte, also NUL (RFC 4475, 3.1.1.4).
    [[nodiscard]] QByteArray unescapedUser() const;
    /// In lower case: what the tables' column `domain` holds.
    [[nodiscard]] QByteArray lowerHost() const;
    /// The canonical key: "sip:alice@example.com" for sip, sips and pres, with the user's needless
    /// escapes undone, the host in lower case, no password, port, parameters, headers
    /// (RFC 3261, 10.3, step 5). A tel URI loses visual separators and parameters, but for the
    /// phone-context of a local number; others are kept, with their scheme in lower case.
    [[nodiscard]] QByteArray addressOfRecord() const;
    /// The key that addressOfRecord() would give for this user (unescaped) and domain.
    [[nodiscard]] static QByteArray addressOfRecord(QByteArrayView unescapedUser,
                                                    QByteArrayView domain);

private:
    [[nodiscard]] QByteArrayView part(quint32 begin, quint32 length) const;
    [[nodiscard]] bool equalParameters(const Uri &other) const;
    [[nodiscard]] bool equalHeaders(const Uri &other) const;

    QByteArray m_text;
    UriParts m_parts;
};

/// Undoes each %HH once; anything else stays.
[[nodiscard]] QByteArray percentDecoded(QByteArrayView text);

} // namespace sip
