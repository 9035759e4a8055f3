// SPDX-License-Identifier: Apache-2.0
#pragma once

// What every part of the reading of a rules document needs: child elements, simple texts,
// attributes, and refusals, each one sentence that says what should stand there, for it is what an
// XCAP client gets to read. Over base::XmlReader; used by PresRulesReader and PermissionReader.

#include <functional>
#include <optional>

#include "base/sentence.h"
#include "base/xmlreader.h"

namespace presence {

class RuleXml
{
public:
    explicit RuleXml(base::XmlReader &reader)
        : m_reader(reader)
    {
    }

    [[nodiscard]] base::XmlReader &reader() { return m_reader; }
    /// Reads what is inside of the element just started; `child` has to consume each element.
    bool children(const std::function<bool()> &child);
    /// The element the reader is at is of common policy's namespace.
    [[nodiscard]] bool isPolicy() const;
    /// The attribute without white space around it; nothing when there is none.
    [[nodiscard]] std::optional<QString> attribute(QByteArrayView name) const;
    /// The text of a simple element, white space collapsed; nothing after an error.
    [[nodiscard]] std::optional<QString> simpleText();
    /// Both answer false.
    bool refuse(const base::Sentence &sentence);
    bool refuseHere(QLatin1StringView where);

    /// From now on a refusal leaves the reader as it is: who asks goes on behind what was refused.
    void setTolerant(bool tolerant) { m_isTolerant = tolerant; }
    /// The first refusal since then; nothing when the document ends there.
    [[nodiscard]] std::optional<base::XmlError> takeRefusal();

private:
    base::XmlReader &m_reader;
    std::optional<base::XmlError> m_refusal;
    bool m_isTolerant = false;
};

} // namespace presence
