// SPDX-License-Identifier: Apache-2.0
#include "presence/decisionrule.h"

#include <algorithm>
#include <array>

#include "presence/xmlsplice.h"

using namespace Qt::Literals::StringLiterals;
using events::WatcherDecision;

namespace presence {

namespace {

constexpr QByteArrayView PresRules = "urn:ietf:params:xml:ns:pres-rules";

constexpr std::array Transformations = {
    "provide-services/all-services"_L1,
    "provide-persons/all-persons"_L1,
    "provide-devices/all-devices"_L1,
    "provide-all-attributes"_L1,
};

QString ruleIdOf(SubHandling handling)
{
    return "hereabouts-"_L1 + token(handling);
}

/// Of this name, or of it and a number.
bool isNamed(const QString &id, SubHandling handling)
{
    const QString name = ruleIdOf(handling);
    if (!id.startsWith(name))
        return false;
    const QStringView rest = QStringView(id).sliced(name.size());
    return rest.isEmpty() || (rest.size() > 1 && rest[0] == u'-' &&
                              std::all_of(rest.begin() + 1, rest.end(),
                                          [](QChar c) { return c >= u'0' && c <= u'9'; }));
}

/// The prefix that <ruleset> declares for the permissions of RFC 5025.
std::optional<QByteArray> permissionPrefix(const XmlSpan &root)
{
    std::optional<QByteArray> prefix;
    XmlAttributeSpans attributes(root.attributes);
    while (const std::optional<XmlAttributeSpan> each = attributes.next()) {
        const bool isDefault = each->name == "xmlns";
        if (!isDefault && !each->name.startsWith("xmlns:"))
            continue;
        const QByteArray name = isDefault ? QByteArray() : each->name.sliced(6).toByteArray();
        if (declaredNamespace(root, name) == PresRules.toByteArray())
            prefix = name;
    }
    return prefix;
}

class RuleWriter
{
public:
    RuleWriter(const XmlSpan &root, const DecisionRuleStyle &style)
        : m_root(root)
        , m_style(style)
    {
        const std::optional<QByteArray> declared = permissionPrefix(root);
        m_prefix = declared ? *declared : root.prefix() == "pr" ? "pres-rules" : "pr";
        if (!declared)
            m_declaration = " xmlns:" + m_prefix + "=\"" + PresRules.toByteArray() + '"';
    }

    [[nodiscard]] QByteArray policy(QByteArrayView name) const
    {
        return qualified(m_root.prefix(), name);
    }
    [[nodiscard]] QByteArray permission(QByteArrayView name) const
    {
        return qualified(m_prefix, name);
    }
    /// For the start tag of the rule; empty when the document has the prefix.
    [[nodiscard]] const QByteArray &declaration() const { return m_declaration; }
    void put(int level, const QByteArray &tag)
    {
        if (!m_style.line.isEmpty())
            m_text += m_style.line + m_style.step.repeated(level);
        m_text += '<' + tag + '>';
    }
    void putTransformations()
    {
        put(1, policy("transformations"));
        for (const QLatin1StringView each : Transformations) {
            const QList<QByteArray> names = QByteArray(each.data(), each.size()).split('/');
            const QByteArray outer = permission(names[0]);
            put(2, names.size() == 1 ? outer + '/'
                                     : outer + "><" + permission(names[1]) + "/></" + outer);
        }
        put(1, '/' + policy("transformations"));
    }
    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    const XmlSpan &m_root;
    const DecisionRuleStyle &m_style;
    QByteArray m_prefix;
    QByteArray m_declaration;
    QByteArray m_text;
};

} // namespace

SubHandling handlingOf(WatcherDecision decision)
{
    switch (decision) {
    case WatcherDecision::Allowed: return SubHandling::Allow;
    case WatcherDecision::PoliteBlocked: return SubHandling::PoliteBlock;
    case WatcherDecision::Blocked:
    case WatcherDecision::Undecided: break;
    }
    return SubHandling::Block;
}

bool isDecisionRule(const Rule &rule)
{
    return isNamed(rule.id, SubHandling::Allow) || isNamed(rule.id, SubHandling::Block) ||
           isNamed(rule.id, SubHandling::PoliteBlock);
}

bool isDecisionRule(const Rule &rule, WatcherDecision decision)
{
    if (decision == WatcherDecision::Undecided || !isNamed(rule.id, handlingOf(decision)))
        return false;
    const bool isPlain = rule.identities.size() == 1 && !rule.identities.front().isEmpty() &&
                         !rule.isMomentary() && rule.unknownConditions.isEmpty() &&
                         rule.externalLists.empty() && !rule.anonymousRequest &&
                         !rule.otherIdentity;
    return isPlain && rule.subHandling == handlingOf(decision) &&
           (decision != WatcherDecision::Allowed || rule.grants.isEverything());
}

QByteArray freeRuleId(const RuleSet &rules, WatcherDecision decision)
{
    const QString name = ruleIdOf(handlingOf(decision));
    const auto isTaken = [&rules](const QString &id) {
        return std::any_of(rules.rules.begin(), rules.rules.end(),
                           [&](const Rule &rule) { return rule.id == id; });
    };
    QString id = name;
    for (int number = 2; isTaken(id); ++number)
        id = u"%1-%2"_s.arg(name).arg(number);
    return id.toUtf8();
}

QByteArray decisionRule(const QByteArray &id, WatcherDecision decision,
                        const std::vector<QByteArray> &watchers, const XmlSpan &root,
                        const DecisionRuleStyle &style)
{
    RuleWriter rule(root, style);
    const QByteArray handling = rule.permission("sub-handling");
    rule.put(0, rule.policy("rule") + " id=\"" + id + '"' + rule.declaration());
    rule.put(1, rule.policy("conditions"));
    rule.put(2, rule.policy("identity"));
    for (const QByteArray &watcher : watchers)
        rule.put(3, rule.policy("one") + " id=\"" + escapedAttribute(watcher) + "\"/");
    rule.put(2, '/' + rule.policy("identity"));
    rule.put(1, '/' + rule.policy("conditions"));
    rule.put(1, rule.policy("actions"));
    rule.put(2, handling + '>' + token(handlingOf(decision)).data() + "</" + handling);
    rule.put(1, '/' + rule.policy("actions"));
    if (decision == WatcherDecision::Allowed)
        rule.putTransformations();
    rule.put(0, '/' + rule.policy("rule"));
    return rule.text();
}

QByteArray qualified(QByteArrayView prefix, QByteArrayView name)
{
    return prefix.isEmpty() ? name.toByteArray() : prefix.toByteArray() + ':' + name.toByteArray();
}

} // namespace presence
