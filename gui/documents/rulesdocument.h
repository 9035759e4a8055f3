// SPDX-License-Identifier: Apache-2.0
#pragma once

// A presence rules document as the cards of its rules, with the places they were read from. A
// value, made anew from the text whenever it changes; RuleEdit writes.

#include "base/result.h"
#include "gui/documents/rulecard.h"

namespace gui {

/// In one of the elements of a rule.
enum class RulePart : quint8 { Conditions, Actions, Transformations };

class RulesDocument
{
public:
    RulesDocument() = default;
    /// The error is what is wrong and where.
    [[nodiscard]] static base::Result<RulesDocument, base::XmlError> read(const QByteArray &text);

    [[nodiscard]] const QByteArray &text() const { return m_nodes.text(); }
    [[nodiscard]] const XmlNodes &nodes() const { return m_nodes; }
    [[nodiscard]] const std::vector<RuleCard> &rules() const { return m_rules; }
    /// The number of the rule at this byte; -1: none.
    [[nodiscard]] int ruleAt(qsizetype position) const;
    /// The elements in all parts of that kind, in the order of the text.
    [[nodiscard]] std::vector<NodeId> elementsIn(const RuleCard &rule, RulePart part) const;
    /// Those of them with this name, of RFC 4745 in conditions, else of RFC 5025.
    [[nodiscard]] std::vector<NodeId> elements(const RuleCard &rule, RulePart part,
                                               QByteArrayView localName) const;
    /// The first part of that kind; NoNode when there is none.
    [[nodiscard]] NodeId part(const RuleCard &rule, RulePart part) const;

private:
    void readIdentity(RuleCard &card) const;
    void readMembers(RuleCard &card, NodeId identity) const;
    [[nodiscard]] RuleMember readMany(RuleCard &card, NodeId many) const;
    void readMoment(RuleCard &card, const presence::Rule &rule) const;
    void readOthers(RuleCard &card) const;
    void addOther(RuleCard &card, NodeId node) const;

    XmlNodes m_nodes;
    std::vector<RuleCard> m_rules;
};

inline constexpr QByteArrayView PolicyNamespace = "urn:ietf:params:xml:ns:common-policy";
inline constexpr QByteArrayView PermissionNamespace = "urn:ietf:params:xml:ns:pres-rules";

[[nodiscard]] QByteArrayView localName(RulePart part);

} // namespace gui
