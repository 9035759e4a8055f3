// SPDX-License-Identifier: Apache-2.0
#include "gui/documents/ruleedit.h"

#include <algorithm>
#include <array>

#include "gui/documents/rulechange.h"

namespace gui {

namespace {

using presence::Selector;
using presence::SelectorSet;
using presence::SubHandling;

constexpr std::array Seen = {SeenPart::Services, SeenPart::Persons, SeenPart::Devices};

} // namespace

QByteArray RuleEdit::add(const RulesDocument &document, const NewRule &rule)
{
    NodeEdit edit(document.nodes());
    const RuleWords words(edit, 0);
    XmlPiece piece = words.policy("rule");
    piece.attributes.push_back({"id", rule.id.toUtf8()});
    XmlPiece handling = words.permission("sub-handling", word(rule.handling));
    // One declaration for the rule instead of one for each of its permissions.
    piece.attributes.insert(piece.attributes.end(), handling.attributes.begin(),
                            handling.attributes.end());
    handling.attributes.clear();
    if (!rule.members.empty()) {
        XmlPiece identity = words.policy("identity");
        for (const RuleMember &member : rule.members)
            identity.children.push_back(words.member(member));
        piece.children.push_back(words.policy("conditions"));
        piece.children.back().children.push_back(std::move(identity));
    }
    piece.children.push_back(words.policy("actions"));
    piece.children.back().children.push_back(std::move(handling));
    if (rule.showsEverything) {
        XmlPiece shown = words.policy("transformations");
        for (const SeenPart part : Seen)
            shown.children.push_back(
                words.permission(namesOf(part).permission, {words.permission(namesOf(part).all)}));
        shown.children.push_back(words.permission("provide-all-attributes"));
        for (XmlPiece &each : shown.children)
            each.attributes.clear();
        piece.children.push_back(std::move(shown));
    }
    edit.append(0, piece);
    return edit.text();
}

QString RuleEdit::freeId(const RulesDocument &document, const QString &wish)
{
    QString id;
    for (const QChar c : wish.simplified()) {
        const bool isName = c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.';
        id += isName ? c : QChar(u'-');
    }
    if (id.isEmpty() || !(id.front().isLetter() || id.front() == u'_'))
        id.prepend(QStringLiteral("rule-"));
    const auto isTaken = [&document](const QString &name) {
        return std::any_of(document.rules().begin(), document.rules().end(),
                           [&](const RuleCard &rule) { return rule.id == name; });
    };
    QString free = id;
    for (int number = 2; isTaken(free); ++number)
        free = id + u'-' + QString::number(number);
    return free;
}

QByteArray RuleEdit::remove() const
{
    NodeEdit edit(m_document.nodes());
    edit.remove(m_card.node);
    return edit.text();
}

QByteArray RuleEdit::rename(const QString &id) const
{
    NodeEdit edit(m_document.nodes());
    edit.setAttribute(m_card.node, "id", id.toUtf8());
    return edit.text();
}

QByteArray RuleEdit::meanAnyone() const
{
    NodeEdit edit(m_document.nodes());
    for (const NodeId identity : m_document.elements(m_card, RulePart::Conditions, "identity"))
        edit.remove(identity);
    return edit.text();
}

QByteArray RuleEdit::meanUnidentified() const
{
    RuleChange change(m_document, m_card);
    const auto identities = m_document.elements(m_card, RulePart::Conditions, "identity");
    for (const NodeId identity : identities)
        change.edit.remove(identity);
    change.add(RulePart::Conditions, change.words(RulePart::Conditions).policy("identity"));
    return change.text();
}

QByteArray RuleEdit::addMember(const RuleMember &member) const
{
    RuleChange change(m_document, m_card);
    const RuleWords words = change.words(RulePart::Conditions);
    const std::vector<NodeId> identities =
        m_document.elements(m_card, RulePart::Conditions, "identity");
    if (identities.empty()) {
        XmlPiece identity = words.policy("identity");
        identity.children.push_back(words.member(member));
        change.add(RulePart::Conditions, std::move(identity));
    } else {
        change.edit.append(identities.front(),
                           RuleWords(change.edit, identities.front()).member(member));
    }
    return change.text();
}

QByteArray RuleEdit::removeMember(int member) const
{
    NodeEdit edit(m_document.nodes());
    edit.remove(m_card.members[size_t(member)].node);
    return edit.text();
}

QByteArray RuleEdit::addException(int member, const RuleException &exception) const
{
    NodeEdit edit(m_document.nodes());
    const NodeId many = m_card.members[size_t(member)].node;
    edit.append(many, RuleWords(edit, many).exception(exception));
    return edit.text();
}

QByteArray RuleEdit::removeException(int member, int exception) const
{
    NodeEdit edit(m_document.nodes());
    edit.remove(m_card.members[size_t(member)].exceptions[size_t(exception)].node);
    return edit.text();
}

QByteArray RuleEdit::setSpheres(const QStringList &spheres) const
{
    RuleChange change(m_document, m_card);
    const QByteArray value = spheres.join(u' ').toUtf8();
    const std::vector<NodeId> known = m_document.elements(m_card, RulePart::Conditions, "sphere");
    if (known.empty() && !value.isEmpty()) {
        XmlPiece sphere = change.words(RulePart::Conditions).policy("sphere");
        sphere.attributes.push_back({"value", value});
        change.add(RulePart::Conditions, std::move(sphere));
    } else if (!known.empty() && value.isEmpty()) {
        change.edit.remove(known.front());
    } else if (!known.empty()) {
        change.edit.setAttribute(known.front(), "value", value);
    }
    return change.text();
}

std::vector<std::pair<NodeId, NodeId>> RuleEdit::periods() const
{
    std::vector<std::pair<NodeId, NodeId>> found;
    const auto validities = m_document.elements(m_card, RulePart::Conditions, "validity");
    if (validities.empty())
        return found;
    const XmlNodes &nodes = m_document.nodes();
    const auto from = nodes.children(validities.front(), PolicyNamespace, "from");
    const auto until = nodes.children(validities.front(), PolicyNamespace, "until");
    for (size_t i = 0; i < std::min(from.size(), until.size()); ++i)
        found.push_back({from[i], until[i]});
    return found;
}

QByteArray RuleEdit::addPeriod(const RulePeriod &period) const
{
    RuleChange change(m_document, m_card);
    const auto known = m_document.elements(m_card, RulePart::Conditions, "validity");
    const RuleWords words =
        known.empty() ? change.words(RulePart::Conditions) : RuleWords(change.edit, known.front());
    XmlPiece from = words.policy("from");
    from.characters = dateTimeText(period.from);
    XmlPiece until = words.policy("until");
    until.characters = dateTimeText(period.until);
    if (known.empty()) {
        XmlPiece validity = words.policy("validity");
        validity.children = {from, until};
        change.add(RulePart::Conditions, std::move(validity));
    } else {
        change.edit.append(known.front(), from);
        change.edit.append(known.front(), until);
    }
    return change.text();
}

QByteArray RuleEdit::setPeriod(int number, const RulePeriod &period) const
{
    NodeEdit edit(m_document.nodes());
    const auto [from, until] = periods()[size_t(number)];
    // A time that stays keeps the zone and the fractions it was written with.
    if (period.from != m_card.periods[size_t(number)].from)
        edit.setCharacters(from, dateTimeText(period.from));
    if (period.until != m_card.periods[size_t(number)].until)
        edit.setCharacters(until, dateTimeText(period.until));
    return edit.text();
}

QByteArray RuleEdit::removePeriod(int number) const
{
    NodeEdit edit(m_document.nodes());
    const auto all = periods();
    if (all.size() == 1) {
        edit.remove(m_document.elements(m_card, RulePart::Conditions, "validity").front());
    } else {
        edit.remove(all[size_t(number)].first);
        edit.remove(all[size_t(number)].second);
    }
    return edit.text();
}

void RuleEdit::setPermission(RuleChange &change, RulePart part, QByteArrayView name,
                             const QByteArray &characters) const
{
    const std::vector<NodeId> known = m_document.elements(m_card, part, name);
    for (size_t i = 0; i < known.size(); ++i) {
        if (i > 0 || characters.isEmpty())
            change.edit.remove(known[i]);
        else
            change.edit.setCharacters(known[i], characters);
    }
    if (known.empty() && !characters.isEmpty())
        change.add(part, change.words(part).permission(name, characters));
}

void RuleEdit::setFlag(RuleChange &change, QByteArrayView name, bool isOn) const
{
    const auto known = m_document.elements(m_card, RulePart::Transformations, name);
    if (isOn && known.empty())
        change.add(RulePart::Transformations,
                   change.words(RulePart::Transformations).permission(name));
    for (const NodeId each : known) {
        if (!isOn)
            change.edit.remove(each);
    }
}

QByteArray RuleEdit::setHandling(SubHandling handling) const
{
    RuleChange change(m_document, m_card);
    setPermission(change, RulePart::Actions, "sub-handling", word(handling));
    return change.text();
}

QByteArray RuleEdit::setAttribute(presence::Attribute attribute, bool isShown) const
{
    RuleChange change(m_document, m_card);
    setPermission(change, RulePart::Transformations, permissionName(attribute),
                  isShown ? "true" : QByteArray());
    return change.text();
}

QByteArray RuleEdit::setUserInput(presence::UserInput level) const
{
    RuleChange change(m_document, m_card);
    setPermission(change, RulePart::Transformations, "provide-user-input", word(level));
    return change.text();
}

QByteArray RuleEdit::setAllAttributes(bool areShown) const
{
    RuleChange change(m_document, m_card);
    setFlag(change, "provide-all-attributes", areShown);
    return change.text();
}

QByteArray RuleEdit::setUnknown(const presence::ElementName &element, bool isShown) const
{
    RuleChange change(m_document, m_card);
    const XmlNodes &nodes = m_document.nodes();
    bool isMissing = isShown;
    for (const NodeId each :
         m_document.elements(m_card, RulePart::Transformations, "provide-unknown-attribute")) {
        if (nodes.attribute(each, "name") != element.name ||
            nodes.attribute(each, "ns") != element.namespaceUri)
            continue;
        if (!isMissing) {
            change.edit.remove(each);
            continue;
        }
        isMissing = false;
        if (nodes.characters(each) != u"true")
            change.edit.setCharacters(each, "true");
    }
    if (isMissing) {
        XmlPiece piece =
            change.words(RulePart::Transformations).permission("provide-unknown-attribute", "true");
        for (auto &attribute : attributesOf(element))
            piece.attributes.push_back(std::move(attribute));
        change.add(RulePart::Transformations, std::move(piece));
    }
    return change.text();
}

QByteArray RuleEdit::setSeen(SeenPart part, const SelectorSet &seen) const
{
    RuleChange change(m_document, m_card);
    setSeen(change, part, seen);
    return change.text();
}

void RuleEdit::setSeen(RuleChange &change, SeenPart part, const SelectorSet &seen) const
{
    const SeenNames names = namesOf(part);
    const XmlNodes &nodes = m_document.nodes();
    const auto known = m_document.elements(m_card, RulePart::Transformations, names.permission);
    std::set<Selector> missing = seen.selectors();
    bool isAllMissing = seen.isAll();
    for (size_t i = 0; i < known.size(); ++i) {
        std::vector<NodeId> leaving;
        for (const NodeId child : nodes.at(known[i]).children) {
            const QByteArrayView name = nodes.span(child).localName();
            const std::optional<Selector::Kind> kind = selectorKind(name);
            if (nodes.at(child).namespaceUri != PermissionNamespace || (name != names.all && !kind))
                continue; // a kind of selector that no form knows
            const bool isWanted = kind ? missing.erase(Selector{*kind, nodes.characters(child)}) > 0
                                       : std::exchange(isAllMissing, false);
            if (!isWanted)
                leaving.push_back(child);
        }
        const bool isLast = leaving.size() == nodes.at(known[i]).children.size();
        const bool isNeeded = i == 0 && !seen.isEmpty();
        if (isLast && !isNeeded) {
            change.edit.remove(known[i]);
            continue;
        }
        for (const NodeId child : leaving)
            change.edit.remove(child);
    }
    std::vector<XmlPiece> pieces;
    const RuleWords words = known.empty() ? change.words(RulePart::Transformations)
                                          : RuleWords(change.edit, known.front());
    if (isAllMissing)
        pieces.push_back(words.permission(names.all));
    for (const Selector &each : missing) {
        if (const QByteArrayView name = selectorName(each.kind); !name.isEmpty())
            pieces.push_back(words.permission(name, each.value.toUtf8()));
    }
    if (known.empty() && !pieces.empty()) {
        change.add(RulePart::Transformations, words.permission(names.permission, pieces));
        return;
    }
    for (const XmlPiece &each : pieces)
        change.edit.append(known.front(), each);
}

QByteArray RuleEdit::showEverything() const
{
    RuleChange change(m_document, m_card);
    SelectorSet all;
    all.addAll();
    for (const SeenPart part : Seen)
        setSeen(change, part, all);
    setFlag(change, "provide-all-attributes", true);
    return change.text();
}

} // namespace gui
