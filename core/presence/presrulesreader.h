// SPDX-License-Identifier: Apache-2.0
#pragma once

// Walks through a presence authorization document and fills a RuleSet: its structure and its
// conditions; the schemas are those of RFC 4745, 13 and RFC 5025, 7. Used by RuleSet::read() only.

#include <QSet>

#include "presence/permissionreader.h"

namespace presence {

class PresRulesReader
{
public:
    PresRulesReader(base::XmlReader &reader, RuleVocabulary vocabulary)
        : m_xml(reader)
        , m_permissions(m_xml, vocabulary)
        , m_oma(vocabulary == RuleVocabulary::IetfAndOma)
    {
    }

    /// Refuses no document for what a rule holds, and says in the RuleSet why it is not there.
    void leaveOutUnreadable() { m_leavesOut = true; }
    /// False when the document is refused; the reader then has the error.
    [[nodiscard]] bool read(RuleSet &rules);

private:
    bool readRuleOrLeaveOut(RuleSet &rules);
    bool readRule(RuleSet &rules);
    bool readCondition(Rule &rule);
    bool readOmaCondition(Rule &rule);
    bool readExternalList(Rule &rule);
    bool readIdentity(Rule &rule);
    bool readOne(IdentityCondition &identity);
    bool readMany(IdentityCondition &identity);
    bool readException(ManyIdentities &many);
    bool readSphere(Rule &rule);
    bool readValidity(Rule &rule);

    RuleXml m_xml;
    PermissionReader m_permissions;
    QSet<QString> m_ids;
    bool m_oma = false;
    bool m_leavesOut = false;
};

} // namespace presence
