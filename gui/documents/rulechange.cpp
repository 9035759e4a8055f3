// SPDX-License-Identifier: Apache-2.0
#include "gui/documents/rulechange.h"

namespace gui {

RuleWords RuleChange::words(RulePart part) const
{
    const NodeId place = m_document.part(m_card, part);
    return {edit, place == NoNode ? m_card.node : place};
}

QByteArray RuleChange::text()
{
    for (const RulePart part :
         {RulePart::Conditions, RulePart::Actions, RulePart::Transformations}) {
        const NodeId place = m_document.part(m_card, part);
        if (m_added[size_t(part)].empty())
            continue;
        if (place == NoNode) {
            XmlPiece outer = words(part).policy(localName(part));
            outer.children = std::move(m_added[size_t(part)]);
            addPart(part, outer);
            continue;
        }
        for (const XmlPiece &piece : m_added[size_t(part)])
            edit.append(place, piece);
    }
    return edit.text();
}

void RuleChange::addPart(RulePart part, const XmlPiece &piece)
{
    const NodeId conditions = m_document.part(m_card, RulePart::Conditions);
    if (part == RulePart::Transformations)
        edit.append(m_card.node, piece);
    else if (part == RulePart::Actions && conditions != NoNode)
        edit.insertBehind(conditions, piece);
    else
        edit.prepend(m_card.node, piece);
}

} // namespace gui
