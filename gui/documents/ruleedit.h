// SPDX-License-Identifier: Apache-2.0
#pragma once

// Changes of one rule, or of the rules, as the form makes them: each answers the new text of the
// document, in which only what was changed is other than before (NodeEdit). Used by RulesForm.

#include "gui/documents/rulewords.h"

namespace gui {

/// What a new rule says.
struct NewRule
{
    QString id;
    std::vector<RuleMember> members;
    presence::SubHandling handling = presence::SubHandling::Allow;
    bool showsEverything = false;
};

class RuleChange;

class RuleEdit
{
public:
    /// `document` must outlive it; `rule` is one of its rules.
    RuleEdit(const RulesDocument &document, int rule)
        : m_document(document)
        , m_card(document.rules()[size_t(rule)])
    {
    }

    [[nodiscard]] static QByteArray add(const RulesDocument &document, const NewRule &rule);
    /// Such a name for a rule that nobody has yet, and that an XML id can be (NCName).
    [[nodiscard]] static QString freeId(const RulesDocument &document, const QString &wish);

    [[nodiscard]] QByteArray remove() const;
    [[nodiscard]] QByteArray rename(const QString &id) const;

    /// Takes every condition about who asks away.
    [[nodiscard]] QByteArray meanAnyone() const;
    /// Leaves one that nobody fulfils who proves who he is (RFC 5025, 3.1.1.2).
    [[nodiscard]] QByteArray meanUnidentified() const;
    [[nodiscard]] QByteArray addMember(const RuleMember &member) const;
    /// Not the last one: the rule would then mean others than it did.
    [[nodiscard]] QByteArray removeMember(int member) const;
    [[nodiscard]] QByteArray addException(int member, const RuleException &exception) const;
    [[nodiscard]] QByteArray removeException(int member, int exception) const;

    /// None: always.
    [[nodiscard]] QByteArray setSpheres(const QStringList &spheres) const;
    [[nodiscard]] QByteArray addPeriod(const RulePeriod &period) const;
    [[nodiscard]] QByteArray setPeriod(int number, const RulePeriod &period) const;
    [[nodiscard]] QByteArray removePeriod(int number) const;

    [[nodiscard]] QByteArray setHandling(presence::SubHandling handling) const;
    [[nodiscard]] QByteArray setSeen(SeenPart part, const presence::SelectorSet &seen) const;
    [[nodiscard]] QByteArray setAttribute(presence::Attribute attribute, bool isShown) const;
    [[nodiscard]] QByteArray setUserInput(presence::UserInput level) const;
    [[nodiscard]] QByteArray setAllAttributes(bool areShown) const;
    [[nodiscard]] QByteArray setUnknown(const presence::ElementName &element, bool isShown) const;
    [[nodiscard]] QByteArray showEverything() const;

private:
    /// One element with these characters; none at all when they are empty.
    void setPermission(RuleChange &change, RulePart part, QByteArrayView name,
                       const QByteArray &characters) const;
    void setSeen(RuleChange &change, SeenPart part, const presence::SelectorSet &seen) const;
    void setFlag(RuleChange &change, QByteArrayView name, bool isOn) const;
    /// The elements from and until of each.
    [[nodiscard]] std::vector<std::pair<NodeId, NodeId>> periods() const;

    const RulesDocument &m_document;
    const RuleCard &m_card;
};

} // namespace gui
