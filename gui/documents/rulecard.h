// SPDX-License-Identifier: Apache-2.0
#pragma once

// One rule of a presence rules document as a form shows it. What a form does not know is named in
// `others` and otherwise left alone. Values; read by RulesDocument, told by rulesentence.h.

#include <optional>
#include <vector>

#include <QDateTime>
#include <QStringList>

#include "gui/documents/xmlnodes.h"
#include "presence/grants.h"
#include "presence/presrules.h"

namespace gui {

/// Whom a rule does not mean although it names the others.
struct RuleException
{
    NodeId node = NoNode;
    QString id;              // an address; empty: the domain is meant
    QString domain;          // empty: the address is
    bool isDecision = false; // made by a decision on the page Approvals
};

/// One or many of those a rule means.
struct RuleMember
{
    enum class Kind : quint8 { Person, Domain, Everybody };

    NodeId node = NoNode;
    Kind kind = Kind::Person;
    QString name; // the address or the domain
    std::vector<RuleException> exceptions = {};
};

struct RulePeriod
{
    QDateTime from; // local time
    QDateTime until;

    friend bool operator==(const RulePeriod &, const RulePeriod &) = default;
};

struct RuleCard
{
    enum class Audience : quint8 {
        Anyone,       // no condition about who asks
        Unidentified, // an empty one
        Members,
        Elsewhere // a condition that only the source can say
    };

    NodeId node = NoNode;
    QString id;
    bool isOfDecisions = false; // kept by the page Approvals
    Audience audience = Audience::Anyone;
    std::vector<RuleMember> members;
    QStringList spheres; // empty: always
    std::vector<RulePeriod> periods;
    std::optional<presence::SubHandling> handling;
    presence::Grants grants;
    QStringList others; // elements that no form knows, once each
};

} // namespace gui
