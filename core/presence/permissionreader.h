// SPDX-License-Identifier: Apache-2.0
#pragma once

// Reads the actions and transformations of a rule (RFC 5025, 3.2 and 3.3, and those of the OMA when
// asked for) into the Rule. Used by PresRulesReader.

#include "presence/presrules.h"
#include "presence/rulexml.h"

namespace presence {

class PermissionReader
{
public:
    PermissionReader(RuleXml &xml, RuleVocabulary vocabulary)
        : m_xml(xml)
        , m_oma(vocabulary == RuleVocabulary::IetfAndOma)
    {
    }

    /// Of the element the reader is at; false when it is refused.
    bool readAction(Rule &rule);
    bool readTransformation(Rule &rule);

private:
    bool readIetfTransformation(Rule &rule, const QString &name);
    bool readOmaTransformation(Rule &rule, const QString &name);
    bool readSelectors(SelectorSet &set, QLatin1StringView all);
    bool readSelector(SelectorSet &set, Selector::Kind kind);
    bool readUserInput(Grants &grants);
    bool readUnknownAttribute(Grants &grants);
    bool grantIfTrue(const std::function<void()> &grant);

    RuleXml &m_xml;
    bool m_oma = false;
};

} // namespace presence
