// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where the parts of a presence rules document stand in its bytes, as far as an edit of decisions
// needs them: rules, their identity conditions, and what RulesEditor has left there before. Made of
// a document that RuleSet::read() has taken, whose rules it goes along with. A value; its spans
// look into the text, which must outlive it.
//
// An edit marks its traces in the user's own rules with processing instructions, which have no
// meaning to anybody else (RFC 4825 and the schemas pass over them), so that a later decision takes
// back these and never what the user wrote:
//   <?hereabouts excluded?><except id="sip:bob@example.com"/>    was added
//   <?hereabouts excluded <one id="sip:bob@example.com"/>?>      stood there

#include "presence/presrules.h"
#include "presence/xmlspans.h"

namespace presence {

inline constexpr QByteArrayView ExcludedMark = "<?hereabouts excluded?>";
inline constexpr QByteArrayView ParkedBegin = "<?hereabouts excluded ";
inline constexpr QByteArrayView ParkedEnd = "?>";

/// An element, and whether an edit has put it there.
struct MarkedSpan
{
    XmlSpan span;
    qsizetype begin = 0; // of the mark, if there is one
    bool isMarked = false;
};

struct OneOutline
{
    XmlSpan span;
    EntityId id;
};

struct ExceptionOutline
{
    MarkedSpan element;
    Exception exception;
};

struct ManyOutline
{
    XmlSpan span;
    std::optional<QByteArray> domain; // comparable
    std::vector<ExceptionOutline> exceptions;
    bool isUnknown = false; // ManyIdentities::isUnknown
};

/// A <one> that an edit has put into a processing instruction.
struct ParkedOne
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QByteArrayView text; // of the <one>
    EntityId id;
};

struct IdentityOutline
{
    MarkedSpan element;
    std::vector<OneOutline> ones; // those that mean somebody
    std::vector<ManyOutline> manys;
    std::vector<ParkedOne> parked;
    std::vector<XmlSpan> children; // all elements in it
};

struct RuleOutline
{
    XmlSpan span;
    std::optional<MarkedSpan> conditions;
    std::vector<XmlSpan> conditionChildren; // of `conditions`
    std::vector<IdentityOutline> identities;
    std::vector<XmlSpan> children;
};

class RulesOutline
{
public:
    explicit RulesOutline(QByteArrayView text);

    [[nodiscard]] const XmlSpan &root() const { return m_root; }
    /// In the order of the document, as in RuleSet::rules.
    [[nodiscard]] const std::vector<RuleOutline> &rules() const { return m_rules; }

private:
    using Path = std::vector<const XmlSpan *>; // from the root
    [[nodiscard]] bool isPolicy(const XmlSpan &element, const Path &path,
                                QByteArrayView localName) const;
    [[nodiscard]] MarkedSpan marked(const XmlSpan &span) const;
    void readRule(const XmlSpan &span);
    void readConditions(RuleOutline &rule, const XmlSpan &span);
    [[nodiscard]] IdentityOutline readIdentity(const XmlSpan &span, Path path) const;
    [[nodiscard]] ManyOutline readMany(const XmlSpan &span, Path path) const;
    void readParked(IdentityOutline &identity, const Path &path) const;

    QByteArrayView m_text;
    XmlSpan m_root;
    std::vector<RuleOutline> m_rules;
};

} // namespace presence
