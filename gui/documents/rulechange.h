// SPDX-License-Identifier: Apache-2.0
#pragma once

// An edit of one rule that makes the parts of it which its new elements need: conditions, actions,
// transformations, in the order of the schema. Used by RuleEdit.

#include <array>

#include "gui/documents/rulewords.h"

namespace gui {

class RuleChange
{
public:
    /// Both must outlive it; `card` is of the document.
    RuleChange(const RulesDocument &document, const RuleCard &card)
        : edit(document.nodes())
        , m_document(document)
        , m_card(card)
    {
    }

    /// For elements of that part.
    [[nodiscard]] RuleWords words(RulePart part) const;
    void add(RulePart part, XmlPiece piece) { m_added[size_t(part)].push_back(std::move(piece)); }
    [[nodiscard]] QByteArray text();

    NodeEdit edit;

private:
    void addPart(RulePart part, const XmlPiece &piece);

    const RulesDocument &m_document;
    const RuleCard &m_card;
    std::array<std::vector<XmlPiece>, 3> m_added;
};

} // namespace gui
