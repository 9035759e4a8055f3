// SPDX-License-Identifier: Apache-2.0
#include "gui/documents/rulesdocument.h"

#include <algorithm>
#include <array>

#include "presence/decisionrule.h"
#include "presence/rulesoutline.h"

namespace gui {

namespace {

/// What the form shows of each part, of one element each or of many.
constexpr std::array KnownConditions = {QByteArrayView("identity"), QByteArrayView("sphere"),
                                        QByteArrayView("validity")};
constexpr std::array KnownTransformations = {
    QByteArrayView("provide-services"),       QByteArrayView("provide-persons"),
    QByteArrayView("provide-devices"),        QByteArrayView("provide-user-input"),
    QByteArrayView("provide-all-attributes"), QByteArrayView("provide-unknown-attribute")};

bool isAttributePermission(QByteArrayView name)
{
    for (quint8 i = 0; i < quint8(presence::Attribute::Count); ++i) {
        const QLatin1StringView element = presence::elementName(presence::Attribute(i));
        if (name.startsWith("provide-") &&
            name.sliced(8) == QByteArrayView(element.data(), element.size()))
            return true;
    }
    return false;
}

bool isKnown(RulePart part, QByteArrayView name)
{
    switch (part) {
    case RulePart::Conditions:
        return std::find(KnownConditions.begin(), KnownConditions.end(), name) !=
               KnownConditions.end();
    case RulePart::Actions: return name == "sub-handling";
    case RulePart::Transformations: break;
    }
    return isAttributePermission(name) ||
           std::find(KnownTransformations.begin(), KnownTransformations.end(), name) !=
               KnownTransformations.end();
}

QDateTime local(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds);
}

constexpr std::array Parts = {RulePart::Conditions, RulePart::Actions, RulePart::Transformations};

} // namespace

QByteArrayView localName(RulePart part)
{
    switch (part) {
    case RulePart::Conditions: return "conditions";
    case RulePart::Actions: return "actions";
    case RulePart::Transformations: break;
    }
    return "transformations";
}

base::Result<RulesDocument, base::XmlError> RulesDocument::read(const QByteArray &text)
{
    // With OMA's vocabulary more is understood; what only it refuses may be meant otherwise.
    auto rules = presence::RuleSet::read(text, presence::RuleVocabulary::IetfAndOma);
    if (!rules)
        rules = presence::RuleSet::read(text);
    if (!rules)
        return base::Unexpected(rules.error());
    RulesDocument document;
    document.m_nodes = XmlNodes(text);
    const std::vector<NodeId> nodes = document.m_nodes.children(0, PolicyNamespace, "rule");
    Q_ASSERT(nodes.size() == rules->rules.size());
    for (size_t i = 0; i < nodes.size(); ++i) {
        const presence::Rule &rule = rules->rules[i];
        RuleCard card;
        card.node = nodes[i];
        card.id = rule.id;
        card.isOfDecisions = presence::isDecisionRule(rule);
        card.handling = rule.subHandling;
        card.grants = rule.grants;
        document.readIdentity(card);
        document.readMoment(card, rule);
        document.readOthers(card);
        document.m_rules.push_back(std::move(card));
    }
    return document;
}

int RulesDocument::ruleAt(qsizetype position) const
{
    for (size_t i = 0; i < m_rules.size(); ++i) {
        const presence::XmlSpan &span = m_nodes.span(m_rules[i].node);
        if (span.begin <= position && position <= span.end)
            return int(i);
    }
    return -1;
}

NodeId RulesDocument::part(const RuleCard &rule, RulePart part) const
{
    return m_nodes.child(rule.node, PolicyNamespace, localName(part));
}

std::vector<NodeId> RulesDocument::elementsIn(const RuleCard &rule, RulePart part) const
{
    std::vector<NodeId> all;
    for (const NodeId each : m_nodes.children(rule.node, PolicyNamespace, localName(part))) {
        const std::vector<NodeId> &children = m_nodes.at(each).children;
        all.insert(all.end(), children.begin(), children.end());
    }
    return all;
}

std::vector<NodeId> RulesDocument::elements(const RuleCard &rule, RulePart part,
                                            QByteArrayView localName) const
{
    std::vector<NodeId> found = elementsIn(rule, part);
    const QByteArrayView uri = part == RulePart::Conditions ? PolicyNamespace : PermissionNamespace;
    std::erase_if(found, [&](NodeId each) { return !m_nodes.is(each, uri, localName); });
    return found;
}

void RulesDocument::readIdentity(RuleCard &card) const
{
    const std::vector<NodeId> identities = elements(card, RulePart::Conditions, "identity");
    if (identities.empty())
        return;
    if (identities.size() > 1) { // all must be true, which no list of members can say
        card.audience = RuleCard::Audience::Elsewhere;
        addOther(card, identities[1]);
        return;
    }
    readMembers(card, identities.front());
    if (!card.members.empty())
        card.audience = RuleCard::Audience::Members;
    else
        card.audience = m_nodes.at(identities.front()).children.empty()
                            ? RuleCard::Audience::Unidentified
                            : RuleCard::Audience::Elsewhere;
}

void RulesDocument::readMembers(RuleCard &card, NodeId identity) const
{
    for (const NodeId child : m_nodes.at(identity).children) {
        const bool isOne = m_nodes.is(child, PolicyNamespace, "one");
        if (m_nodes.is(child, PolicyNamespace, "many")) {
            card.members.push_back(readMany(card, child));
        } else if (isOne && m_nodes.at(child).children.empty()) {
            card.members.push_back({child, RuleMember::Kind::Person,
                                    m_nodes.attribute(child, "id").value_or(QString())});
        } else {
            addOther(card, isOne ? m_nodes.at(child).children.front() : child);
        }
    }
}

RuleMember RulesDocument::readMany(RuleCard &card, NodeId many) const
{
    const std::optional<QString> domain = m_nodes.attribute(many, "domain");
    RuleMember member{many, domain ? RuleMember::Kind::Domain : RuleMember::Kind::Everybody,
                      domain.value_or(QString())};
    for (const NodeId child : m_nodes.at(many).children) {
        if (!m_nodes.is(child, PolicyNamespace, "except")) {
            addOther(card, child);
            continue;
        }
        const QByteArrayView before =
            QByteArrayView(m_nodes.text()).first(m_nodes.span(child).begin);
        member.exceptions.push_back({child, m_nodes.attribute(child, "id").value_or(QString()),
                                     m_nodes.attribute(child, "domain").value_or(QString()),
                                     before.endsWith(presence::ExcludedMark)});
    }
    return member;
}

void RulesDocument::readMoment(RuleCard &card, const presence::Rule &rule) const
{
    const std::vector<NodeId> spheres = elements(card, RulePart::Conditions, "sphere");
    if (!rule.spheres.empty())
        card.spheres = rule.spheres.front();
    if (spheres.size() > 1)
        addOther(card, spheres[1]);
    const std::vector<NodeId> validities = elements(card, RulePart::Conditions, "validity");
    if (!rule.validities.empty()) {
        for (const presence::Period &period : rule.validities.front())
            card.periods.push_back({local(period.from), local(period.until)});
    }
    if (validities.size() > 1)
        addOther(card, validities[1]);
}

void RulesDocument::readOthers(RuleCard &card) const
{
    for (const RulePart part : Parts) {
        const QByteArrayView uri =
            part == RulePart::Conditions ? PolicyNamespace : PermissionNamespace;
        for (const NodeId each : elementsIn(card, part)) {
            if (m_nodes.at(each).namespaceUri != uri ||
                !isKnown(part, m_nodes.span(each).localName()))
                addOther(card, each);
        }
    }
}

void RulesDocument::addOther(RuleCard &card, NodeId node) const
{
    const QString name = QString::fromUtf8(m_nodes.span(node).localName());
    if (!card.others.contains(name))
        card.others.append(name);
}

} // namespace gui
