// SPDX-License-Identifier: Apache-2.0
#pragma once

// The rows of the tables as plain values. Text is the bytes that stand in the column (UTF-8); an
// absent value is an empty one. Times are Unix seconds. Filled by the server thread, written and
// read by the store thread. Columns and their meaning: sql/README.md.

#include <functional>
#include <vector>

#include <QByteArray>
#include <QHashFunctions>

namespace store {

/// Hard state that never expires (RFC 4827): the value of PublicationRecord::expires for it.
inline constexpr qint64 NeverExpires = -1;

/// Names a row of `presentity`. The entity-tag moves with each modification (RFC 3903, 4.1).
struct PublicationKey
{
    QByteArray username;
    QByteArray domain;
    QByteArray event;
    QByteArray etag;

    friend bool operator==(const PublicationKey &, const PublicationKey &) = default;
};

/// A row of `presentity`: one publication.
struct PublicationRecord
{
    PublicationKey key;
    qint64 expires = NeverExpires;
    qint64 receivedTime = 0;
    QByteArray body;
    QByteArray contentType;
    QByteArray sender;   // who published: the From URI, or the authenticated identity
    qint64 modified = 0; // Unix milliseconds when its body came: the order of composition

    friend bool operator==(const PublicationRecord &, const PublicationRecord &) = default;
};

/// The server thread hands out multiples of this as row ids of `active_watchers`. A row written by
/// hand gets the highest id plus one, and so never the number of a subscription yet to come.
inline constexpr qint64 SubscriptionIdStep = 256;

/// A row of `active_watchers`: one subscription within a dialog.
struct SubscriptionRecord
{
    qint64 id = 0;     // primary key, from the server thread; see Snapshot::nextSubscriptionId
    QByteArray toUser; // the presentity, as in the SUBSCRIBE
    QByteArray toDomain;
    QByteArray fromUser; // the watcher
    QByteArray fromDomain;
    QByteArray event;   // `presence`, `presence.winfo`, ...
    QByteArray eventId; // the Event header's id parameter
    QByteArray toTag;   // ours
    QByteArray fromTag; // the watcher's
    QByteArray callId;
    quint32 cseq = 0;       // of our last NOTIFY, or an upper bound of it
    QByteArray contact;     // remote target
    QByteArray recordRoute; // the route set, comma separated, in the order to use
    qint64 expires = 0;
    QByteArray status = QByteArrayLiteral("pending"); // active, pending, terminated, waiting
    qint64 version = 0;                               // of the last watcherinfo document
    quint32 remoteCseq = 0;                           // of the watcher's last SUBSCRIBE
    QByteArray localContact;                          // our Contact in this dialog
    QByteArray transport;  // the socket the SUBSCRIBE came by, in the server's own words
    QByteArray requestUri; // of the SUBSCRIBE that made the dialog
    QByteArray reason;     // why status is what it is (RFC 6665, 4.1.3)
    QByteArray accept;     // Accept of the last SUBSCRIBE that had one
    QByteArray userAgent;
    QByteArray localUri;        // URI of our side (To of the SUBSCRIBE), for From of each NOTIFY
    QByteArray remoteUri;       // URI of the watcher's side (From of the SUBSCRIBE)
    qint64 updated = 0;         // when the last SUBSCRIBE of the dialog came
    QByteArray eventParameters; // of its Event field, but `id`, where the package reads them
    QByteArray body;            // of the last SUBSCRIBE that had one, where the package reads it

    friend bool operator==(const SubscriptionRecord &, const SubscriptionRecord &) = default;
};

/// Names a row of `watchers`.
struct WatcherKey
{
    QByteArray presentityUser;
    QByteArray presentityDomain;
    QByteArray watcherUser;
    QByteArray watcherDomain;
    QByteArray event = QByteArrayLiteral("presence");

    friend bool operator==(const WatcherKey &, const WatcherKey &) = default;
};

/// A row of `watchers`: what was decided about one watcher of one presentity.
struct WatcherRecord
{
    WatcherKey key;
    QByteArray status; // the next NOTIFY says this, and
    QByteArray reason; // this, except `polite-block`, which never goes on the wire
    qint64 insertedTime = 0;
    QByteArray decidedBy; // empty: a person; else what the server goes by (events)

    friend bool operator==(const WatcherRecord &, const WatcherRecord &) = default;
};

/// xcap_xml.doc_type. Numbers over 4 are ours as well; the column is an integer.
enum class DocumentType : qint32 {
    PresRules = 1,
    ResourceLists = 2,
    RlsServices = 3,
    PidfManipulation = 4,
    OmaPresRules = 5
};

/// Names a row of `xcap_xml`.
struct DocumentKey
{
    QByteArray username;
    QByteArray domain;
    DocumentType type = DocumentType::PresRules;
    QByteArray document = QByteArrayLiteral("index");

    friend bool operator==(const DocumentKey &, const DocumentKey &) = default;
    friend size_t qHash(const DocumentKey &key, size_t seed) noexcept
    {
        return qHashMulti(seed, key.username, key.domain, qint32(key.type), key.document);
    }
};

/// A row of `xcap_xml`: one document, letter for letter.
struct DocumentRecord
{
    DocumentKey key;
    QByteArray xcap;
    QByteArray etag;

    friend bool operator==(const DocumentRecord &, const DocumentRecord &) = default;
};

/// Names a row of `location`.
struct BindingKey
{
    QByteArray username;
    QByteArray domain;
    QByteArray contact; // the URI alone
    // A flow of a device (RFC 5626, 6): two phones may have one URI, each in a network of its own.
    QByteArray instance = {}; // +sip.instance; empty when regId is 0
    qint32 regId = 0;

    friend bool operator==(const BindingKey &, const BindingKey &) = default;
};

/// A row of `location`: one registered contact (RFC 3261, 10.3). This table is our own.
struct BindingRecord
{
    BindingKey key;
    QByteArray callId;
    quint32 cseq = 0;
    qint32 q = 1000; // thousandths
    qint64 expires = 0;
    QByteArray path;      // the Path fields, comma separated (RFC 3327)
    QByteArray received;  // where the REGISTER really came from
    QByteArray transport; // the socket it came by, in the server's own words
    QByteArray userAgent;
    QByteArray parameters; // of the Contact, as sent, without expires and q
    qint64 updated = 0;

    friend bool operator==(const BindingRecord &, const BindingRecord &) = default;
};

/// Names a row of `subscriber`.
struct CredentialKey
{
    QByteArray username;
    QByteArray domain;

    friend bool operator==(const CredentialKey &, const CredentialKey &) = default;
    friend size_t qHash(const CredentialKey &key, size_t seed) noexcept
    {
        return qHashMulti(seed, key.username, key.domain);
    }
};

/// A row of `subscriber`: what a user's word is checked against. The hashes are H(A1) of RFC 7616,
/// 3.4.2, in hexadecimal; an empty one is not known.
struct CredentialRecord
{
    CredentialKey key;
    QByteArray password; // in clear; empty unless that was wanted
    QByteArray ha1;      // MD5
    QByteArray ha1Sha256;
    QByteArray ha1Sha512_256;

    friend bool operator==(const CredentialRecord &, const CredentialRecord &) = default;
};

/// Names what `reload` reads: a user and an event package.
struct ResourceName
{
    QByteArray username;
    QByteArray domain;
    QByteArray event;
};

/// All the server has to know after a start or a part of that, or all of one resource after a
/// reload. Of one resource the publications stand in the order of composition, oldest first; of
/// many, in the table's.
struct Snapshot
{
    std::vector<PublicationRecord> publications;
    std::vector<SubscriptionRecord> subscriptions;
    std::vector<WatcherRecord> watchers;
    std::vector<DocumentRecord> documents;
    std::vector<BindingRecord> bindings;
    std::vector<CredentialRecord> credentials;
    qint64 nextSubscriptionId = SubscriptionIdStep; // told by one part of a full load only

    void append(Snapshot &&part);
};

/// Rows by the thousand, as they are read.
template <class Record>
using TakeRows = std::function<void(std::vector<Record> &&)>;
using TakePart = std::function<void(Snapshot &&)>;

} // namespace store
