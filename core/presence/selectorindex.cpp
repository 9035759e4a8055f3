// SPDX-License-Identifier: Apache-2.0
#include "presence/selectorindex.h"

#include <algorithm>

#include "presence/partfilter.h"

using namespace Qt::Literals::StringLiterals;

namespace presence {

namespace {

using Kind = PidfPart::Kind;

bool isUuid(const QString &uri)
{
    return uri.startsWith("urn:uuid:"_L1, Qt::CaseInsensitive);
}

/// The same for URIs that are equal, and for some that are not. An IPv6 address has many spellings,
/// which only the comparison itself knows.
QByteArray addressOf(const sip::Uri &uri)
{
    return uri.host().startsWith('[') ? uri.unescapedUser() + "@[" : uri.addressOfRecord();
}

QString schemeOf(const QString &uri)
{
    return uri.first(std::max<qsizetype>(0, uri.indexOf(u':')));
}

} // namespace

void UriSet::insert(const QString &uri)
{
    if (isUuid(uri)) { // its 128 bits (RFC 4122, 3)
        m_byAddress[uri.toLower().toUtf8()];
        return;
    }
    const auto parsed = sip::Uri::parse(uri.toUtf8());
    if (!parsed)
        return;
    std::vector<sip::Uri> &same = m_byAddress[addressOf(*parsed)];
    if (same.size() < MostOfOneAddress)
        same.push_back(*parsed);
}

bool UriSet::contains(const QString &uri) const
{
    if (m_byAddress.isEmpty())
        return false;
    if (isUuid(uri))
        return m_byAddress.contains(uri.toLower().toUtf8());
    const auto parsed = sip::Uri::parse(uri.toUtf8());
    if (!parsed)
        return false;
    const auto same = m_byAddress.constFind(addressOf(*parsed));
    return same != m_byAddress.cend() &&
           std::any_of(same->begin(), same->end(),
                       [&](const sip::Uri &each) { return each.equals(*parsed); });
}

SelectorIndex::SelectorIndex(const SelectorSet &selectors)
    : m_selectors(selectors)
{
    for (const Selector &selector : selectors.selectors()) {
        if (selector.kind == Selector::Kind::ServiceUri)
            m_serviceUris.insert(selector.value);
        else if (selector.kind == Selector::Kind::DeviceId)
            m_deviceIds.insert(selector.value);
        else if (selector.kind == Selector::Kind::ServiceId)
            m_hasServiceIds = true;
    }
}

bool SelectorIndex::selects(const ChosenPart &choice) const
{
    const PidfPart &part = *choice.part;
    const PidfDocument &document = *choice.input->document;
    if (m_selectors.isAll())
        return true;
    if (m_selectors.isEmpty())
        return false;
    if (has(Selector::Kind::OccurrenceId, part.publishedId) ||
        has(Selector::Kind::OccurrenceId, QString::fromUtf8(document.idOf(part))))
        return true;
    if (std::any_of(part.facts.begin(), part.facts.end(),
                    [&](const FactValue &fact) { return selectsFact(part, fact); }))
        return true;
    if (!m_hasServiceIds)
        return false;
    const QByteArrayList ids = serviceIdsOf(document.textOf(part));
    return std::any_of(ids.begin(), ids.end(), [&](const QByteArray &id) {
        return has(Selector::Kind::ServiceId, QString::fromUtf8(id));
    });
}

bool SelectorIndex::selectsFact(const PidfPart &part, const FactValue &fact) const
{
    switch (fact.fact) {
    case Fact::Class: return has(Selector::Kind::Class, fact.value);
    case Fact::Contact:
        // Schemes are compared with their case, as 3.3.1.3 says.
        return has(Selector::Kind::ServiceUri, fact.value) ||
               has(Selector::Kind::ServiceUriScheme, schemeOf(fact.value)) ||
               m_serviceUris.contains(fact.value);
    case Fact::DeviceId:
        return part.kind == Kind::Device &&
               (has(Selector::Kind::DeviceId, fact.value) || m_deviceIds.contains(fact.value));
    default: return false;
    }
}

} // namespace presence
