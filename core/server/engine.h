// SPDX-License-Identifier: Apache-2.0
#pragma once

// All protocol objects of one server, wired together, without sockets, files or threads: those are
// Server's to open. Two may live in one process; scenario tests drive one over a loopback transport
// and a manual clock. Server thread.

#include <memory>

#include <QObject>

#include "base/clock.h"
#include "base/limitlog.h"
#include "base/timerqueue.h"
#include "base/tokensource.h"
#include "events/reconciler.h"
#include "events/watcherinfo.h"
#include "presence/presencepackage.h"
#include "presence/rulekeeper.h"
#include "registrar/locationreconciler.h"
#include "registrar/locationstore.h"
#include "registrar/registrar.h"
#include "server/admission.h"
#include "server/clockwatch.h"
#include "server/committimer.h"
#include "server/config.h"
#include "server/externallists.h"
#include "server/hardstate.h"
#include "server/requestrouter.h"
#include "server/targetresolver.h"
#include "server/userdirectory.h"
#include "server/xcapservice.h"
#include "sip/aresresolver.h"
#include "sip/locator.h"
#include "sip/transactionlayer.h"
#include "sip/transportlayer.h"
#include "store/commitledger.h"
#include "store/credentialreconciler.h"
#include "store/documentreconciler.h"
#include "store/documenttable.h"
#include "tls/credentials.h"
#include "xcap/xcapdiffpackage.h"

namespace server {

class Administration;

class Engine final : public QObject,
                     private store::ReplySink,
                     private events::LocalSide,
                     private registrar::RegistrationObserver,
                     private registrar::BindingObserver
{
public:
    /// `names` answers in the place of the system's resolver.
    Engine(const Config &config, const base::Clock &clock, base::TokenSource tokens = {},
           std::unique_ptr<sip::NameResolver> names = std::make_unique<sip::AresResolver>());
    ~Engine() override;

    /// Before anything else: where rows go. The ledger is the committer's CommitSink.
    void setCommitter(store::Committer &committer);
    [[nodiscard]] store::CommitLedger &ledger() { return m_ledger; }
    /// Everything the tables hold; once, after the transports are there and before traffic.
    /// What the tables hold, part by part (store/tables.h); then restored(), once.
    void restore(const store::Snapshot &part);
    void restored();
    /// Before the end: every watcher is told that his subscription is over ("deactivated", so he
    /// may subscribe elsewhere at once, RFC 6665, 4.1.3), and no request is taken any more.
    void deactivate();
    /// Those whose last NOTIFY is not answered yet are among them.
    [[nodiscard]] qsizetype subscriptions() const { return m_subscriptions.size(); }
    /// Takes over the settings that need no restart.
    void reload(const Config &config);

    [[nodiscard]] sip::TransportLayer &transports() { return m_transports; }
    [[nodiscard]] base::TimerQueue &timers() { return m_timers; }
    /// The XCAP documents: presence rules, lists, hard state.
    [[nodiscard]] store::DocumentTable &documents() { return m_documents; }
    /// Whether who sends something has to prove who he is: as it was at the start.
    [[nodiscard]] bool requiresProof() const { return m_requiresProof; }
    [[nodiscard]] XcapService &xcap() { return m_xcap; }
    [[nodiscard]] Admission &admission() { return m_admission; }
    /// Of all listeners for TLS; to be loaded before the first of them.
    [[nodiscard]] tls::Credentials &tls() { return m_tls; }
    [[nodiscard]] Administration &administration() { return *m_administration; }

private:
    friend class Administration;
    friend class ChangeFeed;
    friend class RowMaker;

    void release(quint64 reply, int status, const QByteArray &response) override;
    void refuse(quint64 reply, const QByteArray &response, bool databaseGone) override;
    void registrationChanged(const QByteArray &aor, bool registered) override;
    void bindingsChanged(const QByteArray &aor) override;
    [[nodiscard]] static registrar::RegistrarSettings registrarSettings(const Config &config);
    [[nodiscard]] QByteArray contactUri(const sip::Request &request) const override;
    [[nodiscard]] QByteArray socketName(const sip::Hop &hop) const override;
    [[nodiscard]] sip::Hop hopOfSocket(const QByteArray &name) const override;
    [[nodiscard]] bool isUser(const QByteArray &uri) const;
    void applySettings();
    void applyAuthSettings();
    void applyLimits();
    void clockStepped(qint64 seconds);

    Config m_config;
    bool m_requiresProof;
    base::TokenSource m_tokens;
    base::TimerQueue m_timers;
    store::CommitLedger m_ledger;
    store::CredentialTable m_credentials;
    UserDirectory m_users;
    auth::Authenticator m_authenticator;
    auth::RefusalLog m_refusalLog;
    base::LimitLog m_limitLog;
    RequestGuard m_guard;
    store::DocumentTable m_documents;
    tls::Credentials m_tls; // outlives all who listen
    sip::TransportLayer m_transports;
    std::unique_ptr<sip::NameResolver> m_names;
    sip::Locator m_locator;
    registrar::LocationStore m_locations;
    registrar::Registrar m_registrar;
    TargetResolver m_resolver;

    base::TextPool m_texts; // of the next ones
    events::ResourceTable m_resources;
    events::RelationshipTable m_relationships;
    presence::RuleBook m_ruleBook;
    presence::RecentDocuments m_published;
    presence::WatcherDecider m_decider;
    presence::PresencePackage m_presence;
    events::PackageRegistry m_packages;
    events::SubscriptionTable m_subscriptions;
    // The queue sends over the transactions, whose user is the router, which needs all the others:
    // so the layer is made first and learns of the router when it is there.
    sip::TransactionLayer m_transactions;
    events::DialogTargets m_targets;
    events::NotifyQueue m_queue;
    events::NotificationPlanner m_planner;
    events::WatcherInfo m_watcherInfo;
    events::SubscriptionLifecycle m_lifecycle;
    events::EventStateCompositor m_compositor;
    events::Notifier m_notifier;
    presence::RuleKeeper m_ruleKeeper;
    HardState m_hardState;
    XcapService m_xcap;
    ExternalLists m_lists;
    xcap::XcapDiffPackage m_xcapDiff;
    std::unique_ptr<store::CredentialReconciler> m_credentialReconciler;
    std::unique_ptr<store::DocumentReconciler> m_documentReconciler;
    std::unique_ptr<registrar::LocationReconciler> m_locationReconciler;
    std::unique_ptr<events::Reconciler> m_reconciler;
    CommitTimer m_commitTimer;
    ClockWatch m_clockWatch;
    Admission m_admission;
    RequestRouter m_router;
    std::unique_ptr<Administration> m_administration;
};

} // namespace server
