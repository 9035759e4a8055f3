// SPDX-License-Identifier: Apache-2.0
#include "xcap/usages/presrules.h"

#include "presence/presrules.h"
#include "xcap/usageregistry.h"
#include "xcap/usages/constraints.h"

namespace xcap {

QByteArrayView PresRules::auid() const
{
    return m_dialect == Dialect::Ietf ? "pres-rules" : "org.openmobilealliance.pres-rules";
}

/// OMA's usage takes common-policy, which its documents have as the default namespace.
QByteArrayView PresRules::defaultNamespace() const
{
    return m_dialect == Dialect::Ietf ? "urn:ietf:params:xml:ns:pres-rules"
                                      : "urn:ietf:params:xml:ns:common-policy";
}

std::optional<store::DocumentType> PresRules::documentType() const
{
    return m_dialect == Dialect::Ietf ? store::DocumentType::PresRules
                                      : store::DocumentType::OmaPresRules;
}

/// "the namespaces for the permissions supported" (RFC 5025, 8): fewer than are validated.
std::vector<QByteArray> PresRules::namespaces() const
{
    std::vector<QByteArray> all{"urn:ietf:params:xml:ns:common-policy",
                                "urn:ietf:params:xml:ns:pres-rules"};
    if (m_settings.areOmaRulesEvaluated)
        all.insert(all.end(), {"urn:oma:xml:xdm:common-policy", "urn:oma:xml:prs:pres-rules"});
    return all;
}

bool PresRules::isServed() const
{
    return m_dialect == Dialect::Ietf || m_settings.areOmaRulesEvaluated;
}

base::Result<void, Conflict> PresRules::check(const store::DocumentKey &,
                                              const XmlDocument &document) const
{
    static const ExpandedName ruleset{"urn:ietf:params:xml:ns:common-policy", "ruleset"};
    if (auto root = checkRoot(document, ruleset); !root)
        return root;
    if (auto checked = checkSchema(m_schema, document); !checked)
        return checked;
    if (auto checked = checkIds(document); !checked)
        return checked;
    // What passes the schemas, which leave room for extensions, and yet could not be evaluated
    // would be in force for nobody (RFC 4825, 8.2.5). The OMA's words too: they may count tomorrow.
    const auto read =
        presence::RuleSet::read(document.text(), presence::RuleVocabulary::IetfAndOma);
    if (!read)
        return constraintFailure(read.error());
    return {};
}

} // namespace xcap
