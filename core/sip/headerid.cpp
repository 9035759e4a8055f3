// SPDX-License-Identifier: Apache-2.0
#include "sip/headerid.h"

#include <cstring>
#include <string>

#include "base/scanner.h"

namespace sip {

namespace {

struct HeaderName
{
    HeaderId id = HeaderId::Other;
    const char *name = "";
    char compact = '\0';
};

constexpr HeaderName Names[] = {
    {HeaderId::Accept, "Accept"},
    {HeaderId::AcceptContact, "Accept-Contact", 'a'},
    {HeaderId::AcceptEncoding, "Accept-Encoding"},
    {HeaderId::AcceptLanguage, "Accept-Language"},
    {HeaderId::AlertInfo, "Alert-Info"},
    {HeaderId::Allow, "Allow"},
    {HeaderId::AllowEvents, "Allow-Events", 'u'},
    {HeaderId::AuthenticationInfo, "Authentication-Info"},
    {HeaderId::Authorization, "Authorization"},
    {HeaderId::CallId, "Call-ID", 'i'},
    {HeaderId::CallInfo, "Call-Info"},
    {HeaderId::Contact, "Contact", 'm'},
    {HeaderId::ContentDisposition, "Content-Disposition"},
    {HeaderId::ContentEncoding, "Content-Encoding", 'e'},
    {HeaderId::ContentLanguage, "Content-Language"},
    {HeaderId::ContentLength, "Content-Length", 'l'},
    {HeaderId::ContentType, "Content-Type", 'c'},
    {HeaderId::CSeq, "CSeq"},
    {HeaderId::Date, "Date"},
    {HeaderId::ErrorInfo, "Error-Info"},
    {HeaderId::Event, "Event", 'o'},
    {HeaderId::Expires, "Expires"},
    {HeaderId::FlowTimer, "Flow-Timer"},
    {HeaderId::From, "From", 'f'},
    {HeaderId::Identity, "Identity", 'y'},
    {HeaderId::IdentityInfo, "Identity-Info", 'n'},
    {HeaderId::InReplyTo, "In-Reply-To"},
    {HeaderId::MaxForwards, "Max-Forwards"},
    {HeaderId::MimeVersion, "MIME-Version"},
    {HeaderId::MinExpires, "Min-Expires"},
    {HeaderId::MinSE, "Min-SE"},
    {HeaderId::Organization, "Organization"},
    {HeaderId::PAccessNetworkInfo, "P-Access-Network-Info"},
    {HeaderId::PAssertedIdentity, "P-Asserted-Identity"},
    {HeaderId::Path, "Path"},
    {HeaderId::PPreferredIdentity, "P-Preferred-Identity"},
    {HeaderId::Priority, "Priority"},
    {HeaderId::Privacy, "Privacy"},
    {HeaderId::ProxyAuthenticate, "Proxy-Authenticate"},
    {HeaderId::ProxyAuthorization, "Proxy-Authorization"},
    {HeaderId::ProxyRequire, "Proxy-Require"},
    {HeaderId::RAck, "RAck"},
    {HeaderId::Reason, "Reason"},
    {HeaderId::RecordRoute, "Record-Route"},
    {HeaderId::ReferTo, "Refer-To", 'r'},
    {HeaderId::ReferredBy, "Referred-By", 'b'},
    {HeaderId::RejectContact, "Reject-Contact", 'j'},
    {HeaderId::ReplyTo, "Reply-To"},
    {HeaderId::RequestDisposition, "Request-Disposition", 'd'},
    {HeaderId::Require, "Require"},
    {HeaderId::RetryAfter, "Retry-After"},
    {HeaderId::Route, "Route"},
    {HeaderId::RSeq, "RSeq"},
    {HeaderId::Server, "Server"},
    {HeaderId::ServiceRoute, "Service-Route"},
    {HeaderId::SessionExpires, "Session-Expires", 'x'},
    {HeaderId::SipETag, "SIP-ETag"},
    {HeaderId::SipIfMatch, "SIP-If-Match"},
    {HeaderId::Subject, "Subject", 's'},
    {HeaderId::SubscriptionState, "Subscription-State"},
    {HeaderId::Supported, "Supported", 'k'},
    {HeaderId::SuppressIfMatch, "Suppress-If-Match"},
    {HeaderId::Timestamp, "Timestamp"},
    {HeaderId::To, "To", 't'},
    {HeaderId::Unsupported, "Unsupported"},
    {HeaderId::UserAgent, "User-Agent"},
    {HeaderId::Via, "Via", 'v'},
    {HeaderId::Warning, "Warning"},
    {HeaderId::WwwAuthenticate, "WWW-Authenticate"},
};

constexpr size_t TableSize = 512; // open addressing; one look in nearly all cases

/// Length, first, middle and last letter tell nearly all names apart.
constexpr size_t hashOf(const char *name, size_t length)
{
    const auto letter = [name](size_t index) { return size_t(quint8(base::toLower(name[index]))); };
    return (length * 73 + letter(0) * 31 + letter(length / 2) * 11 + letter(length - 1) * 97) %
           TableSize;
}

struct LookUp
{
    QByteArrayView names[HeaderIdCount];
    HeaderId table[TableSize] = {};
    HeaderId compact[256] = {};

    constexpr LookUp()
    {
        for (const HeaderName &entry : Names) {
            const size_t length = std::char_traits<char>::length(entry.name);
            names[size_t(entry.id)] = QByteArrayView(entry.name, qsizetype(length));
            size_t slot = hashOf(entry.name, length);
            while (table[slot] != HeaderId::Other)
                slot = (slot + 1) % TableSize;
            table[slot] = entry.id;
            if (entry.compact) {
                compact[quint8(entry.compact)] = entry.id;
                compact[quint8(entry.compact - 32)] = entry.id;
            }
        }
    }
};
constexpr LookUp Table;

} // namespace

HeaderId headerIdFromName(QByteArrayView name)
{
    if (name.size() < 2)
        return name.isEmpty() ? HeaderId::Other : Table.compact[quint8(name[0])];
    size_t slot = hashOf(name.data(), size_t(name.size()));
    while (Table.table[slot] != HeaderId::Other) {
        const QByteArrayView candidate = Table.names[size_t(Table.table[slot])];
        const bool isEqual =
            candidate.size() == name.size() &&
            (std::memcmp(candidate.data(), name.data(), size_t(name.size())) == 0 ||
             base::equalsIgnoringCase(candidate, name));
        if (isEqual)
            return Table.table[slot];
        slot = (slot + 1) % TableSize;
    }
    return HeaderId::Other;
}

QByteArrayView headerName(HeaderId id)
{
    return Table.names[size_t(id)];
}

} // namespace sip
