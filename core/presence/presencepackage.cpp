// SPDX-License-Identifier: Apache-2.0
#include "presence/presencepackage.h"

#include "presence/pidfreader.h"
#include "presence/privacyfilter.h"
#include "presence/rulekeeper.h"

namespace presence {

namespace {

const QByteArray &pidfType()
{
    static const QByteArray type = QByteArrayLiteral("application/pidf+xml");
    return type;
}

// What a registered presentity without a publication looks like.
const PidfDocument &registeredDocument()
{
    static const PidfDocument document = [] {
        const auto read = PidfReader::read(
            "<presence xmlns=\"urn:ietf:params:xml:ns:pidf\" entity=\"sip:registered\">"
            "<tuple id=\"registered\"><status><basic>open</basic></status></tuple></presence>");
        return read ? *read : PidfDocument();
    }();
    return document;
}

} // namespace

std::vector<QByteArray> PresencePackage::notifyTypes() const
{
    return {pidfType()};
}

std::vector<QByteArray> PresencePackage::publishTypes() const
{
    return {pidfType()};
}

base::Result<void, sip::Refusal> PresencePackage::read(QByteArrayView, const QByteArray &body) const
{
    const auto document = m_documents.read(body);
    if (document)
        return {};
    // The reason phrase names the place, so that whoever wrote the document finds it.
    const DocumentError &error = document.error();
    return base::Unexpected(sip::Refusal(sip::StatusCode::BadRequest,
                                         QByteArray("PIDF line ") + QByteArray::number(error.line) +
                                             " column " + QByteArray::number(error.column) + ": " +
                                             error.sentence.english().toUtf8()));
}

events::Authorization PresencePackage::authorize(const QByteArray &aor,
                                                 const QByteArray &watcher) const
{
    return m_decider.authorize(aor, watcher);
}

void PresencePackage::stateChanged(const events::Resource &resource)
{
    if (m_keeper)
        m_keeper->stateChanged(resource);
}

PresencePackage::Published PresencePackage::publishedOf(const events::Resource &resource) const
{
    Published published;
    for (const events::Publication &publication : resource.publications) {
        auto document = m_documents.of(publication, resource.aor);
        if (!document)
            continue; // a row that cannot be read is left out, not coerced
        // Their order is exact, where received_time has only seconds.
        published.inputs.push_back({document.get(), qint64(published.inputs.size()),
                                    publication.entityTag, publication.sender});
        published.documents.push_back(std::move(document));
    }
    return published;
}

PresencePackage::Published PresencePackage::inputsOf(const events::Resource &resource) const
{
    Published published = publishedOf(resource);
    if (published.inputs.empty() && m_isRegistered && m_isRegistered(resource.aor))
        published.inputs.push_back({&registeredDocument(), 0, {}, {}});
    return published;
}

events::Body PresencePackage::compose(const events::Resource &resource, events::View view) const
{
    ++m_compositions;
    if (view == Offline)
        return neutral(resource);
    const Published published = inputsOf(resource);
    if (view == Everything)
        return {pidfType(), presence::compose(resource.aor, published.inputs, m_policy)};
    static const Grants none;
    const Grants *const grants = m_decider.grantsOf(view);
    return {pidfType(), PrivacyFilter(grants ? *grants : none)
                            .compose(resource.aor, choose(published.inputs, m_policy))};
}

events::Body PresencePackage::neutral(const events::Resource &resource) const
{
    return {pidfType(), composeClosed(resource.aor)};
}

DecisionReport PresencePackage::decision(const QByteArray &presentity,
                                         const QByteArray &watcher) const
{
    const WatcherVerdict verdict = m_decider.decide(presentity, watcher);
    DecisionReport report;
    report.presentity = presentity;
    report.watcher = watcher;
    report.basis = verdict.basis;
    report.sentence = sentenceOf(verdict, watcher);
    report.decision = verdict.ruling.decision;
    if (verdict.rules) {
        const Authorizer &authorizer = verdict.rules->authorizer;
        const WatcherIdentity identity(watcher);
        const ListMembership lists = m_decider.listsOf(presentity);
        const Permissions combined = authorizer.evaluate(identity, verdict.moment, lists);
        report.hasRules = true;
        report.unreadable = verdict.rules->unreadable;
        report.rules = authorizer.explain(identity, verdict.moment, lists);
        if (combined.matched)
            report.combined = combined.subHandling;
        report.moment = verdict.moment;
        report.nextBoundary = authorizer.nextBoundary(verdict.moment.now);
    }
    const events::ResourceId id = m_resources.find(presentity, *this);
    if (const events::Relationship *known =
            id == events::NullResource ? nullptr : m_relationships.find(id, watcher)) {
        const auto [status, reason] =
            events::RelationshipTable::words(known->ruling(), m_relationships.forceActive());
        const QByteArray &unknown = known->notes().unknownStatus;
        report.row = {unknown.isEmpty() ? status : unknown, reason,
                      events::RelationshipTable::wordOf(known->ruling())};
    }
    const bool active = verdict.ruling.decision == events::WatcherDecision::Allowed ||
                        verdict.ruling.decision == events::WatcherDecision::PoliteBlocked ||
                        verdict.forceActive;
    report.subscriptionState = active ? "active"
                               : verdict.ruling.decision == events::WatcherDecision::Blocked
                                   ? "terminated;reason=rejected"
                                   : "pending";
    if (active)
        report.document = documentFor(report, verdict.grants, report.removals);
    if (active && report.decision != events::WatcherDecision::PoliteBlocked)
        report.grants = describe(verdict.grants);
    return report;
}

QByteArray PresencePackage::documentFor(const DecisionReport &report, const Grants &grants,
                                        std::vector<Removal> &removals) const
{
    if (report.decision == events::WatcherDecision::PoliteBlocked)
        return composeClosed(report.presentity);
    const events::ResourceId id = m_resources.find(report.presentity, *this);
    const Published published =
        id == events::NullResource ? Published() : inputsOf(m_resources.at(id));
    if (grants.isEverything())
        return presence::compose(report.presentity, published.inputs, m_policy);
    return PrivacyFilter(grants).compose(report.presentity, choose(published.inputs, m_policy),
                                         &removals);
}

PresenceSummary PresencePackage::summarize(const events::Resource &resource) const
{
    return presence::summarize(publishedOf(resource).inputs, m_policy);
}

} // namespace presence
