// SPDX-License-Identifier: Apache-2.0
#include "server/engine.h"

#include <algorithm>

#include "events/secureuris.h"
#include "server/administration.h"
#include "server/heldrefusal.h"
#include "server/memoryuse.h"

namespace server {

namespace {

store::CommitLedger::Durability durabilityOf(Durability durability)
{
    return durability == Durability::Strict ? store::CommitLedger::Durability::Strict
                                            : store::CommitLedger::Durability::Relaxed;
}

sip::Limits messageLimits(const LimitsConfig &config)
{
    sip::Limits limits;
    limits.messageSize = config.messageSize;
    limits.headerFields = config.headerFields;
    limits.headerBytes = config.headerBytes;
    return limits;
}

sip::TimerValues timerValues(const SipConfig &config)
{
    return {.t1 = config.t1, .t2 = config.t2, .t4 = config.t4};
}

events::ExpiresRange rangeOf(const ExpiresConfig &config)
{
    return {quint32(config.minExpires), quint32(config.maxExpires), quint32(config.defaultExpires)};
}

events::PublishSettings publishSettings(const Config &config)
{
    return {rangeOf(config.publish), config.limits.publicationsPerPresentity,
            config.limits.presentities};
}

events::SubscribeSettings subscribeSettings(const Config &config)
{
    return {rangeOf(config.subscribe),
            config.limits.subscriptions,
            config.limits.subscriptionsPerPresentity,
            config.limits.subscriptionsPerWatcher,
            config.limits.presentitiesPerWatcher,
            config.limits.presentities};
}

events::NotifySettings notifySettings(const Config &config)
{
    return {config.notify.minInterval, config.notify.maxTimeouts,
            qint64(config.notify.retryInterval) * 1000};
}

events::PolicySettings policySettings(const Config &config)
{
    return {config.policy.forceActive, config.policy.pendingDays};
}

presence::RuleReading ruleReading(const PolicyConfig &config)
{
    return {config.omaRules ? presence::RuleVocabulary::IetfAndOma : presence::RuleVocabulary::Ietf,
            config.allowWithoutTransformations == BareAllow::Everything};
}

presence::Unmatched unmatchedWatchers(const PolicyConfig &config)
{
    return config.unmatched == UnmatchedWatcher::Block ? presence::Unmatched::Block
                                                       : presence::Unmatched::Confirm;
}

presence::Policy compositionPolicy(CompositionPolicy policy)
{
    switch (policy) {
    case CompositionPolicy::Merge: return presence::Policy::Merge;
    case CompositionPolicy::Newest: return presence::Policy::Newest;
    case CompositionPolicy::All: return presence::Policy::All;
    }
    return presence::Policy::Merge;
}

} // namespace

Engine::Engine(const Config &config, const base::Clock &clock, base::TokenSource tokens,
               std::unique_ptr<sip::NameResolver> names)
    : m_config(config)
    , m_requiresProof(config.requiresProof())
    , m_tokens(tokens)
    , m_timers(clock)
    , m_ledger(durabilityOf(config.store.durability))
    , m_credentials(m_ledger)
    , m_users(m_credentials)
    , m_authenticator(m_users, clock, m_tokens)
    , m_refusalLog(clock)
    , m_limitLog(clock)
    , m_guard(m_authenticator, m_refusalLog)
    , m_documents(m_ledger)
    , m_transports(m_timers, m_tokens, messageLimits(config.limits))
    , m_names(std::move(names))
    , m_locator(*m_names, m_timers, m_tokens)
    , m_registrar({m_locations, m_ledger, m_timers, m_tokens, *this, &m_limitLog},
                  registrarSettings(config))
    , m_resolver(m_locator, m_locations, m_transports)
    , m_relationships(m_resources, m_ledger, m_texts)
    , m_ruleBook(m_documents, m_timers)
    , m_decider({m_ruleBook, m_resources, m_relationships, m_presence, m_published, clock})
    , m_presence(m_resources, m_relationships, m_published, m_decider)
    , m_subscriptions(m_tokens, m_texts)
    , m_transactions(m_transports, m_timers, m_tokens, m_router, timerValues(config.sip))
    , m_targets({m_subscriptions, m_resolver, m_transports})
    , m_queue({m_subscriptions, m_resources, m_ledger, m_transactions, m_timers, m_targets},
              notifySettings(config))
    , m_planner(m_resources, m_subscriptions, m_ledger, m_queue)
    , m_watcherInfo(
          {m_presence, m_resources, m_subscriptions, m_relationships, m_planner, m_ledger, clock})
    , m_lifecycle({m_packages, m_resources, m_subscriptions, m_relationships, m_planner, m_queue,
                   m_targets, m_ledger, m_timers},
                  policySettings(config))
    , m_compositor({m_packages, m_resources, m_planner, m_ledger, m_timers, m_tokens, m_limitLog},
                   publishSettings(config))
    , m_notifier({m_packages, m_resources, m_subscriptions, m_relationships, m_lifecycle, m_targets,
                  m_ledger, m_tokens, *this, m_limitLog},
                 subscribeSettings(config))
    , m_ruleKeeper({m_ruleBook, m_decider, m_documents, m_presence, m_resources, m_relationships,
                    m_lifecycle, m_planner})
    , m_hardState(m_documents, m_compositor, m_resources, m_presence)
    , m_xcap(config, m_documents, m_ledger, m_timers, m_authenticator, m_refusalLog, m_tls)
    , m_lists(m_documents, m_xcap.usages().settings().uris)
    , m_xcapDiff({m_xcap.usages(), m_documents, m_resources, m_subscriptions, m_planner})
    , m_commitTimer(clock)
    , m_clockWatch(m_timers, [this](qint64 seconds) { clockStepped(seconds); })
    , m_admission({clock, m_transports, m_transactions, m_commitTimer, m_locations, m_subscriptions,
                   m_compositor, m_limitLog})
    , m_router({m_packages, m_compositor, m_notifier, m_registrar, m_guard, m_admission,
                m_clockWatch, m_transactions, m_ledger, m_tokens})
    , m_administration(std::make_unique<Administration>(*this))
{
    m_transports.setCredentials(m_tls);
    m_packages.add(m_presence);
    m_packages.add(m_watcherInfo);
    m_packages.add(m_xcapDiff);
    m_transports.setLimitLog(&m_limitLog);
    m_transports.setSourceLimit(&m_admission);
    m_locator.setLimitLog(&m_limitLog);
    m_xcap.server().setDoorkeeper(m_admission);
    m_targets.setUser(m_queue);
    m_queue.setSource(m_planner);
    m_queue.setOutcome(m_lifecycle);
    m_lifecycle.setWatcherInfo(m_watcherInfo);
    m_locations.addObserver(*this);
    m_locations.addBindingObserver(*this);
    m_documents.addObserver(m_hardState);
    m_documents.addObserver(m_ruleBook);
    m_ruleBook.setObserver(m_ruleKeeper);
    m_presence.setRuleKeeper(m_ruleKeeper);
    m_ledger.addObserver(m_ruleKeeper);
    m_decider.setLists([this](const QByteArray &presentity, const QString &anchor,
                              const presence::WatcherIdentity &watcher) {
        return m_lists.contains(presentity, anchor, watcher);
    });
    m_xcap.usages().setIsTaken([this](const QByteArray &uri) { return isUser(uri); });
    m_documents.addObserver(m_xcapDiff);
    m_ledger.setReplySink(*this);
    m_ledger.addObserver(m_commitTimer);
    m_ledger.addObserver(m_xcapDiff); // takes back what it made of lost rows before it is sent
    m_ledger.addObserver(m_planner);
    m_resolver.setOwnDomain([this](QByteArrayView host) {
        return !m_config.server.domains.isEmpty() && m_router.serves(host);
    });
    applySettings();
}

Engine::~Engine()
{
    // Connections that close while the layers go would tell those that are gone already.
    m_transports.setReceiver(nullptr);
    m_transports.setSourceLimit(nullptr);
}

void Engine::setCommitter(store::Committer &committer)
{
    m_ledger.setCommitter(committer);
    m_credentialReconciler =
        std::make_unique<store::CredentialReconciler>(m_credentials, m_ledger, m_timers, committer);
    m_ledger.addObserver(*m_credentialReconciler);
    m_documentReconciler =
        std::make_unique<store::DocumentReconciler>(m_documents, m_ledger, m_timers, committer);
    m_ledger.addObserver(*m_documentReconciler);
    m_locationReconciler = std::make_unique<registrar::LocationReconciler>(
        registrar::LocationReconciler::Parts{m_locations, m_registrar, m_ledger, m_timers},
        committer);
    m_ledger.addObserver(*m_locationReconciler);
    m_reconciler = std::make_unique<events::Reconciler>(
        events::Reconciler::Parts{m_packages, m_resources, m_subscriptions, m_relationships,
                                  m_compositor, m_lifecycle, m_ledger, m_timers, *this},
        committer);
    m_reconciler->setAlsoTake([this](const store::Snapshot &snapshot, quint64 asOf) {
        m_credentialReconciler->takeAll(snapshot.credentials, asOf);
        m_documentReconciler->takeAll(snapshot.documents, asOf);
        m_locationReconciler->takeAll(snapshot.bindings, asOf);
    });
    m_ledger.addObserver(*m_reconciler);
}

void Engine::restore(const store::Snapshot &part)
{
    for (const store::CredentialRecord &record : part.credentials)
        m_credentials.reconcile(record.key, record);
    for (const store::DocumentRecord &record : part.documents)
        m_documents.restore(record);
    m_registrar.restore(part.bindings);
    m_reconciler->restore(part);
}

void Engine::restored()
{
    m_hardState.restored();
    m_xcap.usages().restored();
    m_ruleKeeper.decideAll(); // while we were away rules may have come, changed or gone
}

/// A phone registered under it, or somebody keeps documents there.
bool Engine::isUser(const QByteArray &uri) const
{
    const auto parsed = sip::Uri::parse(uri);
    if (!parsed)
        return false;
    const QByteArray aor = parsed->addressOfRecord();
    const events::UserAndDomain name = events::splitAor(aor);
    return !m_locations.lookup(aor).empty() || !m_documents.of(name.user, name.domain).empty();
}

void Engine::deactivate()
{
    m_router.stopTaking();
    for (events::SubscriptionId id = 0; id < m_subscriptions.end(); ++id) {
        if (m_subscriptions.exists(id))
            m_lifecycle.terminate(id, events::TerminationReason::Deactivated);
    }
}

void Engine::reload(const Config &config)
{
    m_config = config;
    m_compositor.setSettings(publishSettings(config));
    m_notifier.setSettings(subscribeSettings(config));
    m_queue.setSettings(notifySettings(config));
    m_xcap.reload(config);
    m_registrar.setSettings(registrarSettings(config));
    applySettings();
    // The policy of composition may be another: every document is made anew, and told if it
    // differs.
    for (events::ResourceId id = 0; id < m_resources.end(); ++id) {
        if (m_resources.exists(id) && m_resources.at(id).package == &m_presence)
            m_planner.resourceChanged(id);
    }
}

void Engine::applyAuthSettings()
{
    const AuthConfig &config = m_config.auth;
    m_users.setRealm(config.realm.toUtf8());
    auth::AuthenticatorSettings settings;
    settings.algorithms = config.algorithms;
    settings.allowRfc2069 = config.allowRfc2069;
    settings.nonces = {qint64(config.nonceLifetime) * 1000, config.nonceUses,
                       config.strictNonceCount};
    m_authenticator.setSettings(settings);
    RequestGuard::Settings guard;
    guard.isRequired = m_requiresProof;
    guard.isProxyStyle = config.proxyStyle;
    guard.realm = config.realm.toUtf8();
    for (const QString &domain : m_config.server.domains)
        guard.domains.push_back(domain.toLower().toUtf8());
    guard.trustedPeers = config.trustedPeers;
    for (const QString &agent : config.md5OnlyAgents)
        guard.md5OnlyAgents.push_back(agent.toUtf8());
    m_guard.setSettings(std::move(guard));
}

void Engine::clockStepped(qint64 seconds)
{
    if (!m_ledger.isAvailable())
        return; // all is read again when the database is there
    m_compositor.clockStepped(seconds);
    m_lifecycle.clockStepped(seconds);
    m_registrar.clockStepped(seconds);
}

void Engine::applyLimits()
{
    const LimitsConfig &config = m_config.limits;
    constexpr qint64 MiB = 1024 * 1024;
    Admission::Settings settings;
    settings.requestsPerAddress = config.requestsPerAddress;
    settings.requestsPerUser = config.requestsPerUser;
    settings.burstSeconds = config.burst;
    settings.exemptsLoopback = config.exemptLoopback;
    settings.exempt = m_config.auth.trustedPeers;
    settings.queueMilliseconds = config.queueTime;
    settings.transactions = config.transactions;
    settings.memoryBytes = config.memory > 0 ? config.memory * MiB : usualMemoryLimit();
    settings.storage = {config.documentsPerUser,
                        config.documentBytesPerUser,
                        {.size = config.documentSize,
                         .depth = config.documentDepth,
                         .elements = config.documentElements,
                         .attributes = config.documentAttributes}};
    m_admission.setSettings(settings);
    m_transports.setAmplification(m_config.amplificationFactor());
    m_transports.setProofLife(std::max(sip::AmplificationGuard::ProofMilliseconds,
                                       qint64(m_config.subscribe.maxExpires) * 1000));
    m_locator.setLimits(config.lookups, qint64(config.lookupTime) * 1000);
}

void Engine::applySettings()
{
    applyAuthSettings();
    applyLimits();
    m_router.setDomains(m_config.server.domains);
    m_presence.setPolicy(compositionPolicy(m_config.composition.policy));
    base::XmlLimits xml;
    xml.depth = m_config.limits.xmlDepth;
    xml.elements = m_config.limits.xmlElements;
    xml.attributes = m_config.limits.xmlAttributes;
    m_published.setXmlLimits(xml);
    m_xcap.usages().setPublicationLimits(xml);
    if (m_config.composition.registrationState) {
        m_presence.setRegistrationState(
            [this](const QByteArray &aor) { return !m_locations.lookup(aor).empty(); });
    } else {
        m_presence.setRegistrationState({});
    }
    m_lifecycle.setPolicy(policySettings(m_config));
    const bool read = m_ruleBook.setReading(ruleReading(m_config.policy));
    const bool unmatched = m_decider.setUnmatched(unmatchedWatchers(m_config.policy));
    if (read || unmatched)
        m_ruleKeeper.decideAll();
}

registrar::RegistrarSettings Engine::registrarSettings(const Config &config)
{
    registrar::RegistrarSettings settings;
    settings.minimumExpires = quint32(config.registration.minExpires);
    settings.maximumExpires = quint32(config.registration.maxExpires);
    settings.defaultExpires = quint32(config.registration.defaultExpires);
    settings.bindingsPerUser = config.limits.bindingsPerUser;
    return settings;
}

void Engine::registrationChanged(const QByteArray &aor, bool)
{
    if (!m_config.composition.registrationState)
        return;
    const events::ResourceId id = m_resources.find(aor, m_presence);
    if (id != events::NullResource)
        m_planner.resourceChanged(id);
}

void Engine::bindingsChanged(const QByteArray &aor)
{
    m_targets.bindingsChanged(aor);
}

void Engine::release(quint64 reply, int status, const QByteArray &response)
{
    m_transactions.respond(reply, status, response);
}

void Engine::refuse(quint64 reply, const QByteArray &response, bool databaseGone)
{
    const sip::StatusCode status =
        databaseGone ? sip::StatusCode::ServiceUnavailable : sip::StatusCode::ServerInternalError;
    m_transactions.respond(reply, int(status), heldRefusal(response, status));
}

QByteArray Engine::contactUri(const sip::Request &request) const
{
    // Without a user: the socket is what is meant, and dialogs are told by their tags.
    return events::needsSecureContact(request) ? m_transports.secureContactUri(request.source())
                                               : m_transports.contactUri(request.source());
}

QByteArray Engine::socketName(const sip::Hop &hop) const
{
    return m_transports.socketNames().socketName(hop);
}

sip::Hop Engine::hopOfSocket(const QByteArray &name) const
{
    return m_transports.socketNames().hopOfSocket(name);
}

} // namespace server
