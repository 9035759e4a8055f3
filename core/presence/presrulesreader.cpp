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
    if (!m_xml.reader().isElement(CommonPolicyNamespace, "ruleset")) {
        return m_xml.refuse(
            base::Sentence(
                QT_TRANSLATE_NOOP(
                    "core",
                    "The root element is %1 in the namespace \"%2\"; expected is ruleset in "
                    "the namespace \"%3\"."))
                .arg(m_xml.reader().name(), m_xml.reader().namespaceUri(), CommonPolicyNamespace));
    }
    const bool read = m_xml.children([&] {
        if (!m_xml.reader().isElement(CommonPolicyNamespace, "rule"))
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
    const std::optional<QString> id = m_xml.attribute("id");
    if (!id || id->isEmpty())
        return m_xml.refuse(base::Sentence(QT_TRANSLATE_NOOP("core", "A rule has no id.")));
    if (m_ids.contains(*id))
        return m_xml.refuse(
            base::Sentence(QT_TRANSLATE_NOOP("core", "Two rules have the id %1.")).arg(*id));
    m_ids.insert(*id);
    Rule rule;
    rule.id = *id;
    const bool read = m_xml.children([&] {
        if (m_xml.isPolicy() && m_xml.reader().name() == "conditions")
            return m_xml.children([&] { return readCondition(rule); });
        if (m_xml.isPolicy() && m_xml.reader().name() == "actions")
            return m_xml.children([&] { return m_permissions.readAction(rule); });
        if (m_xml.isPolicy() && m_xml.reader().name() == "transformations")
            return m_xml.children([&] { return m_permissions.readTransformation(rule); });
        return m_xml.refuseHere("rule, where conditions, actions and transformations may"_L1);
    });
    if (read)
        rules.rules.push_back(std::move(rule));
    return read;
}

bool PresRulesReader::readCondition(Rule &rule)
{
    if (m_xml.isPolicy() && m_xml.reader().name() == "identity")
        return readIdentity(rule);
    if (m_xml.isPolicy() && m_xml.reader().name() == "sphere")
        return readSphere(rule);
    if (m_xml.isPolicy() && m_xml.reader().name() == "validity")
        return readValidity(rule);
    if (m_xml.isPolicy())
        return m_xml.refuseHere("conditions, where identity, sphere and validity may"_L1);
    if (m_oma && m_xml.reader().namespaceUri() == OmaCommonPolicyNamespace)
        return readOmaCondition(rule);
    rule.unknownConditions += QString::fromUtf8(m_xml.reader().name());
    return m_xml.reader().skipElement();
}

bool PresRulesReader::readOmaCondition(Rule &rule)
{
    if (m_xml.reader().name() == "external-list")
        return readExternalList(rule);
    if (m_xml.reader().name() == "anonymous-request")
        rule.anonymousRequest = true;
    else if (m_xml.reader().name() == "other-identity")
        rule.otherIdentity = true;
    else
        rule.unknownConditions += QString::fromUtf8(m_xml.reader().name());
    return m_xml.reader().skipElement();
}

bool PresRulesReader::readExternalList(Rule &rule)
{
    QStringList anchors;
    const bool read = m_xml.children([&] {
        if (m_xml.reader().isElement(OmaCommonPolicyNamespace, "entry")) {
            const std::optional<QString> anchor = m_xml.attribute("anc");
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
        if (m_xml.isPolicy() && m_xml.reader().name() == "one")
            return readOne(identity);
        if (m_xml.isPolicy() && m_xml.reader().name() == "many")
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
    const std::optional<QString> id = m_xml.attribute("id");
    if (!id)
        return m_xml.refuse(
            base::Sentence(QT_TRANSLATE_NOOP("core", "The element one has no id.")));
    if (m_xml.attribute("domain"))
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
    if (const std::optional<QString> domain = m_xml.attribute("domain"))
        many.domain = comparableDomain(*domain);
    const bool read = m_xml.children([&] {
        if (m_xml.isPolicy() && m_xml.reader().name() == "except")
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
    if (const std::optional<QString> id = m_xml.attribute("id"))
        exception.id = EntityId(*id);
    if (const std::optional<QString> domain = m_xml.attribute("domain"))
        exception.domain = comparableDomain(*domain);
    many.exceptions.push_back(std::move(exception));
    return m_xml.children([&] { return m_xml.refuseHere("except, which is always empty"_L1); });
}

bool PresRulesReader::readSphere(Rule &rule)
{
    const std::optional<QString> value = m_xml.attribute("value");
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
        const bool from = m_xml.isPolicy() && m_xml.reader().name() == "from";
        if (!from && !(m_xml.isPolicy() && m_xml.reader().name() == "until"))
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
