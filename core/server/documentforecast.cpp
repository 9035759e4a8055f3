// SPDX-License-Identifier: Apache-2.0
#include "server/documentforecast.h"

#include <algorithm>

#include "server/externallists.h"
#include "sip/uri.h"
#include "xcap/xmldocument.h"

namespace server {

namespace {

using events::WatcherDecision;
using presence::WatcherVerdict;

bool sees(const WatcherVerdict &verdict)
{
    return verdict.forceActive || verdict.ruling.decision == WatcherDecision::Allowed;
}

std::optional<WatcherChange> difference(const WatcherVerdict &before, const WatcherVerdict &after)
{
    if (sees(before) != sees(after))
        return sees(after) ? WatcherChange::Gains : WatcherChange::Loses;
    if (!sees(before)) {
        return before.ruling.decision == after.ruling.decision
                   ? std::nullopt
                   : std::optional(WatcherChange::AnsweredOtherwise);
    }
    if (before.grants == after.grants)
        return std::nullopt;
    presence::Grants both = before.grants;
    both.unite(after.grants);
    if (both == after.grants)
        return WatcherChange::SeesMore;
    return both == before.grants ? WatcherChange::SeesLess : WatcherChange::SeesOther;
}

/// Whether a reference, absolute or relative to the XCAP root, leads to the document or into it.
bool leadsTo(const QByteArray &reference, const store::DocumentKey &key)
{
    const QByteArray path = '/' + reference;
    const qsizetype at = path.indexOf("/resource-lists/users/");
    if (at < 0)
        return false;
    const auto uri = xcap::XcapUri::parse(path.sliced(at), {"/", key.domain});
    return uri && uri->document() == key.document && uri->user().user == key.username &&
           uri->user().domain == key.domain;
}

/// In one of the places where lists are named: <resource-list> of a service, <external>,
/// <entry-ref>, and <external-list> of rules (RFC 4826, 3.2 and 4.2, and the OMA's).
bool speaksOf(const QByteArray &text, const store::DocumentKey &key)
{
    const auto document = xcap::XmlDocument::read(text);
    if (!document)
        return false;
    const xcap::XmlIndex &index = document->index();
    for (xcap::ElementId id = 0; size_t(id) < index.elements().size(); ++id) {
        for (const char *attribute : {"anchor", "ref", "anc"}) {
            if (leadsTo(index.valueOf(id, attribute), key))
                return true;
        }
        if (index.qualifiedName(id).endsWith("resource-list") && leadsTo(index.textOf(id), key))
            return true;
    }
    return false;
}

std::vector<QByteArray> servicesIn(const QByteArray &text)
{
    static const xcap::ExpandedName service{"urn:ietf:params:xml:ns:rls-services", "service"};
    std::vector<QByteArray> uris;
    const auto document = xcap::XmlDocument::read(text);
    if (!document)
        return uris;
    for (const xcap::ElementId id : document->index().children(0)) {
        if (document->index().hasName(id, service))
            uris.push_back(document->index().valueOf(id, "uri"));
    }
    return uris;
}

} // namespace

qsizetype DocumentForecast::count(WatcherChange change) const
{
    return std::count_if(watchers.begin(), watchers.end(),
                         [change](const WatcherForecast &each) { return each.change == change; });
}

DocumentForecast DocumentForecaster::forecast(const store::DocumentChange &change) const
{
    DocumentForecast forecast;
    addWatchers(forecast, change);
    if (!change.text && change.key.type == store::DocumentType::ResourceLists)
        forecast.usedBy = usersOf(change.key);
    if (change.key.type == store::DocumentType::RlsServices)
        forecast.services = lostServices(change);
    return forecast;
}

void DocumentForecaster::addWatchers(DocumentForecast &forecast,
                                     const store::DocumentChange &change) const
{
    const QByteArray presentity = sip::Uri::addressOfRecord(change.key.username, change.key.domain);
    const events::ResourceId id = m_parts.resources.find(presentity, m_parts.presence);
    if (id == events::NullResource)
        return;
    std::optional<presence::PresentityRules> rules = m_parts.rules.findAsIf(presentity, change);
    const presence::ListMembership lists = [&](const QString &anchor,
                                               const presence::WatcherIdentity &watcher) {
        return m_parts.lists.containsAsIf(presentity, anchor, watcher, change);
    };
    const bool isState = change.key.type == store::DocumentType::PidfManipulation;
    for (const QByteArray &watcher : m_parts.relationships.watchersOf(id)) {
        const WatcherVerdict before = m_parts.decider.decide(presentity, watcher);
        const WatcherVerdict after =
            m_parts.decider.decideAsIf(presentity, watcher, rules ? &*rules : nullptr, lists);
        std::optional<WatcherChange> what = difference(before, after);
        if (isState && sees(before)) // rules say the same, what is to be seen is another
            what = WatcherChange::SeesOther;
        if (what) {
            forecast.watchers.push_back(
                {watcher, *what, before.ruling.decision, after.ruling.decision});
        } else {
            ++forecast.unchanged;
        }
    }
    std::sort(
        forecast.watchers.begin(), forecast.watchers.end(),
        [](const WatcherForecast &a, const WatcherForecast &b) { return a.watcher < b.watcher; });
}

std::vector<QByteArray> DocumentForecaster::lostServices(const store::DocumentChange &change) const
{
    const store::Document *document = m_parts.documents.find(change.key);
    std::vector<QByteArray> lost =
        document ? servicesIn(document->text) : std::vector<QByteArray>();
    const std::vector<QByteArray> left =
        change.text ? servicesIn(*change.text) : std::vector<QByteArray>();
    std::erase_if(lost, [&left](const QByteArray &uri) {
        return std::find(left.begin(), left.end(), uri) != left.end();
    });
    return lost;
}

std::vector<DocumentName> DocumentForecaster::usersOf(const store::DocumentKey &key) const
{
    std::vector<DocumentName> names;
    for (const store::DocumentKey &each : m_parts.documents.of(key.username, key.domain)) {
        if (each != key && speaksOf(m_parts.documents.find(each)->text, key))
            names.push_back(m_parts.administration.nameOf(each));
    }
    return names;
}

} // namespace server
