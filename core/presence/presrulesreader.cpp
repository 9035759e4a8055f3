// SPDX-License-Identifier: Apache-2.0
#include "presence/presrulesreader.h"

#include "presence/xmldatetime.h"

using namespace Qt::Literals::StringLiterals;
using base::XmlReader;

namespace presence {

bool PresRulesReader::read(RuleSet &rules)
{
    if (m_xml.reader().next() != XmlReader::Token::StartElement)
        return false;
    if (!m_xml.reader().isElement(CommonPolicyNamespace, "ruleset"_L1)) {
        return m_xml.refuse(
            base::Sentence(
                QT_TRANSLATE_NOOP(
                    "core",
                    "The root element is %1 in the namespace \"%2\"; expected is ruleset in "
                    "the namespace \"%3\"."))
                .arg(m_xml.reader().name(), m_xml.reader().namespaceUri(), CommonPolicyNamespace));
    }
    const bool read = m_xml.children([&] {
        if (!m_xml.reader().isElement(CommonPolicyNamespace, "rule"_L1))
            return m_xml.refuseHere("ruleset, where only rule may"_L1);
        return readRuleOrLeaveOut(rules);
    });
    if (!read)
        return false;
    while (true) {
        const XmlReader::Token token = m_xml.reader().next();
        if (token == XmlReader::Token::EndDocument)
            return true;
        if (token == XmlReader::Token::Error)
            return false;
    }
}

bool PresRulesReader::readRuleOrLeaveOut(RuleSet &rules)
{
    const int depth = m_xml.reader().depth();
    m_xml.setTolerant(m_leavesOut);
    const bool read = readRule(rules);
    m_xml.setTolerant(false);
    std::optional<base::XmlError> refusal = m_xml.takeRefusal();
    if (read || !refusal)
        return read;
    rules.unreadable.push_back(*std::move(refusal));
    return m_xml.reader().skipTo(depth);
}

bool PresRulesReader::readRule(RuleSet &rules)
{
    const std::optional<QString> id = m_xml.attribute("id"_L1);
    if (!id || id->isEmpty())
        return m_xml.refuse(base::Sentence(QT_TRANSLATE_NOOP("core", "A rule has no id.")));
    if (m_ids.contains(*id))
        return m_xml.refuse(
            base::Sentence(QT_TRANSLATE_NOOP("core", "Two rules have the id %1.")).arg(*id));
    m_ids.insert(*id);
    Rule rule;
    rule.id = *id;
    const bool read = m_xml.children([&] {
        if (m_xml.isPolicy() && m_xml.reader().name() == "conditions"_L1)
            return m_xml.children([&] { return readCondition(rule); });
        if (m_xml.isPolicy() && m_xml.reader().name() == "actions"_L1)
            return m_xml.children([&] { return m_permissions.readAction(rule); });
        if (m_xml.isPolicy() && m_xml.reader().name() == "transformations"_L1)
            return m_xml.children([&] { return m_permissions.readTransformation(rule); });
        return m_xml.refuseHere("rule, where conditions, actions and transformations may"_L1);
    });
    if (read)
        rules.rules.push_back(std::move(rule));
    return read;
}

bool PresRulesReader::readCondition(Rule &rule)
{
    if (m_xml.isPolicy() && m_xml.reader().name() == "identity"_L1)
        return readIdentity(rule);
    if (m_xml.isPolicy() && m_xml.reader().name() == "sphere"_L1)
        return readSphere(rule);
    if (m_xml.isPolicy() && m_xml.reader().name() == "validity"_L1)
        return readValidity(rule);
    if (m_xml.isPolicy())
        return m_xml.refuseHere("conditions, where identity, sphere and validity may"_L1);
    if (m_oma && m_xml.reader().namespaceUri() == OmaCommonPolicyNamespace)
        return readOmaCondition(rule);
    rule.unknownConditions += m_xml.reader().name().toString();
    return m_xml.reader().skipElement();
}

bool PresRulesReader::readOmaCondition(Rule &rule)
{
    if (m_xml.reader().name() == "external-list"_L1)
        return readExternalList(rule);
    if (m_xml.reader().name() == "anonymous-request"_L1)
        rule.anonymousRequest = true;
    else if (m_xml.reader().name() == "other-identity"_L1)
        rule.otherIdentity = true;
    else
        rule.unknownConditions += m_xml.reader().name().toString();
    return m_xml.reader().skipElement();
}

bool PresRulesReader::readExternalList(Rule &rule)
{
    QStringList anchors;
    const bool read = m_xml.children([&] {
        if (m_xml.reader().isElement(OmaCommonPolicyNamespace, "entry"_L1)) {
            const std::optional<QString> anchor = m_xml.attribute("anc"_L1);
            if (!anchor)
                return m_xml.refuse(base::Sentence(
                    QT_TRANSLATE_NOOP("core", "An entry of external-list has no anc.")));
            anchors += *anchor;
        }
        return m_xml.reader().skipElement();
    });
    rule.externalLists.push_back(std::move(anchors));
    return read;
}

bool PresRulesReader::readIdentity(Rule &rule)
{
    IdentityCondition identity;
    const bool read = m_xml.children([&] {
        if (m_xml.isPolicy() && m_xml.reader().name() == "one"_L1)
            return readOne(identity);
        if (m_xml.isPolicy() && m_xml.reader().name() == "many"_L1)
            return readMany(identity);
        if (m_xml.isPolicy())
            return m_xml.refuseHere("identity, where one and many may"_L1);
        identity.hasUnknown = true;
        return m_xml.reader().skipElement();
    });
    rule.identities.push_back(std::move(identity));
    return read;
}

bool PresRulesReader::readOne(IdentityCondition &identity)
{
    const std::optional<QString> id = m_xml.attribute("id"_L1);
    if (!id)
        return m_xml.refuse(
            base::Sentence(QT_TRANSLATE_NOOP("core", "The element one has no id.")));
    if (m_xml.attribute("domain"_L1))
        return m_xml.refuse(base::Sentence(QT_TRANSLATE_NOOP(
            "core", "The element one must not have a domain; many may (RFC 4745, 7.2).")));
    EntityId entity(*id);
    bool restricted = false;
    const bool read = m_xml.children([&] {
        if (m_xml.isPolicy())
            return m_xml.refuseHere("one, where no element of common policy may"_L1);
        restricted = true; // by something that is not understood: nobody is meant
        return m_xml.reader().skipElement();
    });
    if (restricted)
        identity.hasUnknown = true;
    else
        identity.ones.push_back(std::move(entity));
    return read;
}

bool PresRulesReader::readMany(IdentityCondition &identity)
{
    ManyIdentities many;
    if (const std::optional<QString> domain = m_xml.attribute("domain"_L1))
        many.domain = comparableDomain(*domain);
    const bool read = m_xml.children([&] {
        if (m_xml.isPolicy() && m_xml.reader().name() == "except"_L1)
            return readException(many);
        if (m_xml.isPolicy())
            return m_xml.refuseHere("many, where only except may"_L1);
        many.isUnknown = true;
        return m_xml.reader().skipElement();
    });
    identity.manys.push_back(std::move(many));
    return read;
}

bool PresRulesReader::readException(ManyIdentities &many)
{
    Exception exception;
    if (const std::optional<QString> id = m_xml.attribute("id"_L1))
        exception.id = EntityId(*id);
    if (const std::optional<QString> domain = m_xml.attribute("domain"_L1))
        exception.domain = comparableDomain(*domain);
    many.exceptions.push_back(std::move(exception));
    return m_xml.children([&] { return m_xml.refuseHere("except, which is always empty"_L1); });
}

bool PresRulesReader::readSphere(Rule &rule)
{
    const std::optional<QString> value = m_xml.attribute("value"_L1);
    if (!value)
        return m_xml.refuse(
            base::Sentence(QT_TRANSLATE_NOOP("core", "The element sphere has no value.")));
    rule.spheres.push_back(value->simplified().split(u' ', Qt::SkipEmptyParts));
    return m_xml.children([&] { return m_xml.refuseHere("sphere, which is always empty"_L1); });
}

bool PresRulesReader::readValidity(Rule &rule)
{
    std::vector<Period> periods;
    bool open = false; // a <from> waits for its <until>
    const bool read = m_xml.children([&] {
        const bool from = m_xml.isPolicy() && m_xml.reader().name() == "from"_L1;
        if (!from && !(m_xml.isPolicy() && m_xml.reader().name() == "until"_L1))
            return m_xml.refuseHere("validity, where pairs of from and until may"_L1);
        if (from == open)
            return m_xml.refuse(base::Sentence(QT_TRANSLATE_NOOP(
                "core", "In validity, from and until must come in pairs (RFC 4745, 7.4).")));
        open = from;
        const std::optional<QString> text = m_xml.simpleText();
        if (!text)
            return false;
        const std::optional<qint64> moment = parseDateTime(*text);
        if (!moment)
            return m_xml.refuse(
                base::Sentence(
                    QT_TRANSLATE_NOOP("core",
                                      "%1 is not a dateTime, such as 2026-12-24T17:00:00+01:00."))
                    .arg(*text));
        if (from)
            periods.push_back({*moment, *moment});
        else
            periods.back().until = *moment;
        return true;
    });
    if (!read)
        return false;
    if (open || periods.empty())
        return m_xml.refuse(base::Sentence(QT_TRANSLATE_NOOP(
            "core", "In validity, from and until must come in pairs (RFC 4745, 7.4).")));
    rule.validities.push_back(std::move(periods));
    return true;
}

} // namespace presence
