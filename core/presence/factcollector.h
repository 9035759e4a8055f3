// SPDX-License-Identifier: Apache-2.0
#pragma once

// Picks the facts (rpid.h) out of one part while PidfReader walks through it. Depths count from 0,
// the element of the part itself. Validity intervals (RFC 4480, 3.1 `from`, `until`) are not
// judged: the publisher says what holds now.

#include <optional>

#include <QString>

#include "presence/pidf.h"

namespace presence {

/// Whose element it is.
enum class Vocabulary : quint8 { Pidf, DataModel, Rpid, Other };
[[nodiscard]] Vocabulary vocabularyOf(QByteArrayView namespaceUri);

class FactCollector
{
public:
    explicit FactCollector(PidfPart &part)
        : m_part(part)
    {
    }

    void startElement(int depth, Vocabulary vocabulary, QByteArrayView name);
    void text(int depth, QByteArrayView text);
    void endElement(int depth);

    /// Inside <basic> of <status>, whose text may carry white space that its type does not allow.
    [[nodiscard]] bool isInBasic() const { return m_leafDepth == 2 && !m_leaf; }

private:
    void startChild(Vocabulary vocabulary, QByteArrayView name);
    void startGrandchild(Vocabulary vocabulary, QByteArrayView name);
    void readLeaf(int depth, std::optional<Fact> fact);

    PidfPart &m_part;
    // The child of the part that is open, when its own children tell facts.
    enum class Section : quint8 { None, Status, Enumeration };
    Section m_section = Section::None;
    Fact m_sectionFact = Fact::Activity;
    // The element whose text is being read; no fact while it is that of <basic>.
    int m_leafDepth = -1;
    std::optional<Fact> m_leaf;
    QByteArray m_text;
};

} // namespace presence
