// SPDX-License-Identifier: Apache-2.0
#include "presence/grants.h"

#include <algorithm>

#include <QHashFunctions>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace presence {

namespace {

QLatin1StringView kindName(Selector::Kind kind)
{
    switch (kind) {
    case Selector::Kind::Class: return "class"_L1;
    case Selector::Kind::OccurrenceId: return "occurrence-id"_L1;
    case Selector::Kind::ServiceUri: return "service-uri"_L1;
    case Selector::Kind::ServiceUriScheme: return "service-uri-scheme"_L1;
    case Selector::Kind::DeviceId: return "deviceID"_L1;
    case Selector::Kind::ServiceId: return "service-id"_L1;
    }
    return {};
}

void describe(QStringList &lines, QLatin1StringView what, const SelectorSet &set)
{
    if (set.isAll())
        lines += u"provide-%1: all"_s.arg(what);
    for (const Selector &selector : set.selectors())
        lines += u"provide-%1: %2 %3"_s.arg(what, kindName(selector.kind), selector.value);
}

QLatin1StringView levelName(UserInput level)
{
    switch (level) {
    case UserInput::None: return "false"_L1;
    case UserInput::Bare: return "bare"_L1;
    case UserInput::Thresholds: return "thresholds"_L1;
    case UserInput::Full: return "full"_L1;
    }
    return {};
}

} // namespace

QLatin1StringView elementName(Attribute attribute)
{
    switch (attribute) {
    case Attribute::Activities: return "activities"_L1;
    case Attribute::Class: return "class"_L1;
    case Attribute::DeviceId: return "deviceID"_L1;
    case Attribute::Mood: return "mood"_L1;
    case Attribute::PlaceIs: return "place-is"_L1;
    case Attribute::PlaceType: return "place-type"_L1;
    case Attribute::Privacy: return "privacy"_L1;
    case Attribute::Relationship: return "relationship"_L1;
    case Attribute::Sphere: return "sphere"_L1;
    case Attribute::StatusIcon: return "status-icon"_L1;
    case Attribute::TimeOffset: return "time-offset"_L1;
    case Attribute::Note: return "note"_L1;
    case Attribute::Count: break;
    }
    return {};
}

void SelectorSet::add(const Selector &selector)
{
    if (!m_all)
        m_selectors.insert(selector);
}

void SelectorSet::addAll()
{
    m_all = true;
    m_selectors.clear();
}

void SelectorSet::unite(const SelectorSet &other)
{
    if (other.m_all)
        addAll();
    for (const Selector &selector : other.m_selectors)
        add(selector);
}

size_t qHash(const SelectorSet &set, size_t seed) noexcept
{
    seed = qHashMulti(seed, set.isAll(), set.selectors().size());
    for (const Selector &selector : set.selectors())
        seed = qHashMulti(seed, quint8(selector.kind), selector.value);
    return seed;
}

Grants Grants::everything()
{
    Grants all;
    all.services.addAll();
    all.persons.addAll();
    all.devices.addAll();
    all.grantAllAttributes();
    return all;
}

bool Grants::hasUnknown(QStringView namespaceUri, QStringView name) const
{
    return m_allAttributes ||
           (!m_unknown.empty() && m_unknown.contains({namespaceUri.toString(), name.toString()}));
}

void Grants::grant(Attribute attribute)
{
    m_attributes |= bit(attribute);
}

void Grants::grantUserInput(UserInput level)
{
    m_userInput = std::max(m_userInput, level);
}

void Grants::grantUnknown(const ElementName &element)
{
    if (!m_allAttributes)
        m_unknown.insert(element);
}

// RFC 5025, 3.3.2.15: "effectively a macro" for all the others.
void Grants::grantAllAttributes()
{
    m_allAttributes = true;
    m_attributes = bit(Attribute::Count) - 1;
    m_userInput = UserInput::Full;
    m_unknown.clear();
}

void Grants::unite(const Grants &other)
{
    services.unite(other.services);
    persons.unite(other.persons);
    devices.unite(other.devices);
    if (other.m_allAttributes)
        grantAllAttributes();
    m_attributes |= other.m_attributes;
    grantUserInput(other.m_userInput);
    for (const ElementName &element : other.m_unknown)
        grantUnknown(element);
}

size_t qHash(const Grants &grants, size_t seed) noexcept
{
    seed = qHashMulti(seed, grants.services, grants.persons, grants.devices, grants.m_attributes,
                      quint8(grants.m_userInput), grants.m_allAttributes);
    for (const ElementName &element : grants.m_unknown)
        seed = qHashMulti(seed, element.namespaceUri, element.name);
    return seed;
}

QStringList describe(const Grants &grants)
{
    QStringList lines;
    describe(lines, "services"_L1, grants.services);
    describe(lines, "persons"_L1, grants.persons);
    describe(lines, "devices"_L1, grants.devices);
    if (grants.hasAllAttributes())
        return lines << u"provide-all-attributes"_s;
    for (quint8 i = 0; i < quint8(Attribute::Count); ++i) {
        if (grants.has(Attribute(i)))
            lines += u"provide-%1"_s.arg(elementName(Attribute(i)));
    }
    if (grants.userInput() != UserInput::None)
        lines += u"provide-user-input: %1"_s.arg(levelName(grants.userInput()));
    for (const ElementName &element : grants.unknown())
        lines += u"provide-unknown-attribute: %1 in %2"_s.arg(element.name, element.namespaceUri);
    return lines;
}

} // namespace presence
