// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a person may see and do, as values: the same operations for `hereabouts ctl`, for the window
// and for tests. Rows are made when asked for. Server thread; the answers may go to any.

#include <functional>
#include <optional>
#include <vector>

#include <QByteArray>
#include <QString>

#include "base/sentence.h"
#include "events/relationshiptable.h"
#include "events/subscription.h"
#include "presence/decisionreport.h"
#include "presence/presencesummary.h"
#include "server/decisions.h"
#include "server/documentadministration.h"
#include "server/documentforecast.h"
#include "server/useradministration.h"

namespace server {

class Engine;

struct DecisionOutcome : Outcome
{
    std::optional<DecisionUndo> undo;  // when it is ok
    std::vector<QByteArray> overruled; // watchers about whom other rules have the last word
};

struct Status
{
    QString version;
    qint64 uptime = 0;   // seconds
    QStringList domains; // served; empty: any
    std::vector<QByteArray> listeners;
    std::vector<QByteArray> xcapRoots; // http://127.0.0.1:8080/xcap-root
    QString certificate;               // "sip.example.com, until 2027-03-01T..."; empty: no TLS
    qint64 documents = 0;
    bool databaseAvailable = true;
    base::Sentence databaseTrouble;
    qint64 presentities = 0;
    qint64 publications = 0;
    qint64 subscriptions = 0;
    qint64 pendingWatchers = 0;
    qint64 registrations = 0;
    quint64 requestsPublish = 0;
    quint64 requestsSubscribe = 0;
    quint64 requestsRegister = 0;
    quint64 requestsRefused = 0;
    quint64 notifiesSent = 0;
    quint64 notifiesAnswered = 0;
    quint64 notifiesRefused = 0;
    quint64 notifiesTimedOut = 0;
    quint64 notifiesWaiting = 0;
    quint64 compositions = 0; // documents composed for them
    quint64 commits = 0;
    quint64 commitMicroseconds = 0; // of all of them together
    quint64 rowsFailed = 0;
    quint64 messagesReceived = 0;
    quint64 messagesSent = 0;
    quint64 messagesUnreadable = 0;
    bool requiresProof = false; // who sends something has to prove who he is
    bool listensWider = false;  // other machines can reach an address
    qint64 users = 0;
    // Requests, of SIP and HTTP, that were not served because of who sent them.
    quint64 refusedUnproved = 0; // without credentials: the first of each phone
    quint64 refusedStale = 0;
    quint64 refusedReplayed = 0; // of those
    quint64 refusedMalformed = 0;
    quint64 refusedWrongPassword = 0;
    quint64 refusedUnknownUser = 0;
    quint64 refusedForbidden = 0;
    // Requests and connections that went beyond a limit, by its name (base::LimitLog).
    std::vector<std::pair<QByteArray, quint64>> refusedByLimit;
    quint64 refusedHttpConnections = 0;
    quint64 notifiesShortened = 0; // sent without a document to who might not have asked for it
    quint64 memoryBytes = 0;
};

struct PresentityRow
{
    QByteArray aor;
    presence::PresenceSummary summary;
    int publications = 0;
    int watchersActive = 0;
    int watchersPending = 0;
    qint64 changed = 0;    // Unix seconds of the newest publication; 0: none
    qint64 nextExpiry = 0; // Unix seconds; 0: none

    friend bool operator==(const PresentityRow &, const PresentityRow &) = default;
};

/// What the newest NOTIFY of a subscription waits for.
enum class NotifyState : quint8 {
    Idle,       // nothing is owed
    Unanswered, // it was sent
    LookingUp,  // where the watcher's address leads
    Paced,      // the minimum interval
    Committing, // what it speaks of is on its way to the disk
    Queued      // its turn
};

struct SubscriptionRow
{
    qint64 id = 0;
    QByteArray presentity;
    QByteArray watcher;
    QByteArray package;
    QByteArray eventId;
    QByteArray status;
    QByteArray reason;
    qint64 expires = 0; // Unix seconds
    QByteArray contact;
    QByteArray transport;
    QByteArray userAgent;
    QByteArray callId;
    quint32 cseq = 0;
    quint32 version = 0;
    int lastAnswer = 0; // status of the answer to the last NOTIFY; 408: none came; 0: none sent
    int timeouts = 0;
    qint64 since = 0;      // Unix seconds of the first SUBSCRIBE
    qint64 lastNotify = 0; // Unix seconds; 0: none sent
    NotifyState notify = NotifyState::Idle;

    friend bool operator==(const SubscriptionRow &, const SubscriptionRow &) = default;
};

struct WatcherRow
{
    QByteArray presentity;
    QByteArray watcher;
    QByteArray displayName;
    QByteArray status; // active, pending, waiting, terminated, or the table's own unknown word
    QByteArray reason;
    qint64 since = 0; // Unix seconds of the first SUBSCRIBE
    quint32 asked = 0;
    int subscriptions = 0;
    QByteArray userAgent; // of the last SUBSCRIBE in this session
    events::DecidedBy decidedBy = events::DecidedBy::Person; // when it is decided

    friend bool operator==(const WatcherRow &, const WatcherRow &) = default;
};

struct PublicationRow
{
    QByteArray entityTag;
    QByteArray sender;
    QByteArray contentType;
    qint64 received = 0;
    qint64 expires = 0; // -1: never
    QByteArray body;
};

struct PresentityDetail
{
    PresentityRow row;
    QByteArray document; // as watchers see it
    std::vector<PublicationRow> publications;
    std::vector<WatcherRow> watchers;
};

struct RegistrationRow
{
    QByteArray aor;
    QByteArray contact;
    qint64 expires = 0;
    QByteArray userAgent;
    QByteArray received;

    friend bool operator==(const RegistrationRow &, const RegistrationRow &) = default;
};

class Administration
{
public:
    explicit Administration(Engine &engine);

    [[nodiscard]] Status status() const;
    [[nodiscard]] std::vector<PresentityRow> presentities() const;
    [[nodiscard]] std::vector<SubscriptionRow> subscriptions() const;
    enum class Which : quint8 { All, PendingOnly };
    [[nodiscard]] std::vector<WatcherRow> watchers(Which which) const;
    [[nodiscard]] std::vector<RegistrationRow> registrations() const;
    /// Nothing when the address is not known here at all.
    [[nodiscard]] std::optional<PresentityDetail> show(const QByteArray &presentity) const;
    /// What the watcher sees of the presentity, and why; the error is a sentence. Addresses in any
    /// form, of people who need not be known here.
    [[nodiscard]] base::Result<presence::DecisionReport, base::Sentence>
    explain(const QByteArray &presentity, const QByteArray &watcher) const;

    /// One decision about several watchers, who need not have asked yet: all of it, or nothing and
    /// why. Becomes part of the presentity's presence rules. Addresses in any form.
    DecisionOutcome decide(const QByteArray &presentity, const std::vector<QByteArray> &watchers,
                           events::WatcherDecision decision);
    DecisionOutcome decide(const QByteArray &presentity, const QByteArray &watcher,
                           events::WatcherDecision decision);
    /// As it was before, unless somebody has edited the rules since.
    Outcome undo(const DecisionUndo &undo);
    Outcome approve(const QByteArray &presentity, const QByteArray &watcher);
    Outcome block(const QByteArray &presentity, const QByteArray &watcher);
    Outcome politeBlock(const QByteArray &presentity, const QByteArray &watcher);
    Outcome reset(const QByteArray &presentity, const QByteArray &watcher);
    Outcome endSubscription(qint64 id, events::TerminationReason reason, quint32 retryAfter = 0);
    /// Owes the watcher a NOTIFY of the full state, though nothing changed.
    Outcome sendAgain(qint64 id);
    Outcome removePublication(const QByteArray &presentity, const QByteArray &entityTag);
    /// People who never were can prove by this password who they are, where everybody has to: until
    /// they are forgotten. Canonical addresses.
    void admitPeople(const std::vector<QByteArray> &people, const QByteArray &password,
                     UserAdministration::Done done);
    /// Takes away everything about people who never were (Forgetting). Addresses in any form.
    Outcome forgetPeople(const std::vector<QByteArray> &people);
    /// The XCAP documents.
    [[nodiscard]] DocumentAdministration &documents() { return m_documents; }
    /// The users and their passwords.
    [[nodiscard]] UserAdministration &users() { return m_users; }
    /// What becomes of watchers and of other documents if this text is stored, or, without one, if
    /// the document is removed. The error is a sentence.
    [[nodiscard]] base::Result<DocumentForecast, base::Sentence>
    forecast(const DocumentName &name, const std::optional<QByteArray> &text) const;
    /// Reads the tables again after somebody else has written to them.
    void refresh(std::function<void(Outcome)> done);

private:
    void addProof(Status &status) const;
    void addLimits(Status &status) const;
    [[nodiscard]] events::SubscriptionId findSubscription(qint64 rowId) const;
    [[nodiscard]] events::ResourceId find(const QByteArray &presentity) const;

    Engine &m_engine;
    DocumentAdministration m_documents;
    UserAdministration m_users;
    Decisions m_decisions;
    qint64 m_started;
};

} // namespace server
