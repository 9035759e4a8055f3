// SPDX-License-Identifier: Apache-2.0
#include "presence/rulesoutline.h"

namespace presence {

namespace {

constexpr QByteArrayView PolicyNamespace = "urn:ietf:params:xml:ns:common-policy";

std::optional<QString> stringAttribute(const XmlSpan &element, QByteArrayView name)
{
    const std::optional<QByteArray> value = attributeOf(element, name);
    return value ? std::optional(QString::fromUtf8(*value).trimmed()) : std::nullopt;
}

bool hasElements(QByteArrayView text, const XmlSpan &element)
{
    return XmlSpans(text, element).next().has_value();
}

} // namespace

RulesOutline::RulesOutline(QByteArrayView text)
    : m_text(text)
{
    XmlSpans top(text, 0, text.size());
    if (const std::optional<XmlSpan> root = top.next())
        m_root = *root;
    XmlSpans rules(text, m_root);
    while (const std::optional<XmlSpan> rule = rules.next())
        readRule(*rule);
}

bool RulesOutline::isPolicy(const XmlSpan &element, const Path &path,
                            QByteArrayView localName) const
{
    if (element.localName() != localName)
        return false;
    if (const auto own = declaredNamespace(element, element.prefix()))
        return *own == PolicyNamespace;
    for (auto each = path.rbegin(); each != path.rend(); ++each) {
        if (const auto declared = declaredNamespace(**each, element.prefix()))
            return *declared == PolicyNamespace;
    }
    return false;
}

MarkedSpan RulesOutline::marked(const XmlSpan &span) const
{
    const bool isMarked = m_text.first(span.begin).endsWith(ExcludedMark);
    return {span, isMarked ? span.begin - ExcludedMark.size() : span.begin, isMarked};
}

void RulesOutline::readRule(const XmlSpan &span)
{
    RuleOutline rule;
    rule.span = span;
    XmlSpans children(m_text, span);
    while (const std::optional<XmlSpan> child = children.next()) {
        rule.children.push_back(*child);
        if (isPolicy(*child, {&m_root, &span}, "conditions"))
            readConditions(rule, *child);
    }
    m_rules.push_back(std::move(rule));
}

void RulesOutline::readConditions(RuleOutline &rule, const XmlSpan &span)
{
    const bool isFirst = !rule.conditions;
    if (isFirst)
        rule.conditions = marked(span);
    const Path path{&m_root, &rule.span, &span};
    XmlSpans children(m_text, span);
    while (const std::optional<XmlSpan> child = children.next()) {
        if (isFirst)
            rule.conditionChildren.push_back(*child);
        if (isPolicy(*child, path, "identity"))
            rule.identities.push_back(readIdentity(*child, path));
    }
}

IdentityOutline RulesOutline::readIdentity(const XmlSpan &span, Path path) const
{
    IdentityOutline identity;
    identity.element = marked(span);
    path.push_back(&span);
    XmlSpans children(m_text, span);
    while (const std::optional<XmlSpan> child = children.next()) {
        identity.children.push_back(*child);
        if (isPolicy(*child, path, "many")) {
            identity.manys.push_back(readMany(*child, path));
        } else if (isPolicy(*child, path, "one") && !hasElements(m_text, *child)) {
            const std::optional<QString> id = stringAttribute(*child, "id");
            identity.ones.push_back({*child, EntityId(id.value_or(QString()))});
        }
    }
    readParked(identity, path);
    return identity;
}

ManyOutline RulesOutline::readMany(const XmlSpan &span, Path path) const
{
    ManyOutline many;
    many.span = span;
    if (const std::optional<QString> domain = stringAttribute(span, "domain"))
        many.domain = comparableDomain(*domain);
    path.push_back(&span);
    XmlSpans children(m_text, span);
    while (const std::optional<XmlSpan> child = children.next()) {
        if (!isPolicy(*child, path, "except")) {
            many.isUnknown = true;
            continue;
        }
        ExceptionOutline except{marked(*child), {}};
        if (const std::optional<QString> id = stringAttribute(*child, "id"))
            except.exception.id = EntityId(*id);
        if (const std::optional<QString> domain = stringAttribute(*child, "domain"))
            except.exception.domain = comparableDomain(*domain);
        many.exceptions.push_back(std::move(except));
    }
    return many;
}

void RulesOutline::readParked(IdentityOutline &identity, const Path &path) const
{
    const XmlSpan &outer = identity.element.span;
    qsizetype at = outer.contentBegin;
    auto child = identity.children.begin();
    while ((at = m_text.first(outer.contentEnd).indexOf('<', at)) >= 0) {
        while (child != identity.children.end() && child->end <= at)
            ++child;
        const QByteArrayView rest = m_text.sliced(at, outer.contentEnd - at);
        if (child != identity.children.end() && child->begin == at) {
            at = child->end;
            continue;
        }
        const QByteArrayView close = rest.startsWith("<!--")  ? "-->"
                                     : rest.startsWith("<![") ? "]]>"
                                                              : ParkedEnd;
        const qsizetype length = rest.indexOf(close);
        if (length < 0)
            return;
        if (rest.startsWith(ParkedBegin)) {
            const QByteArrayView inside =
                rest.sliced(ParkedBegin.size(), length - ParkedBegin.size());
            const std::optional<XmlSpan> one = XmlSpans(inside, 0, inside.size()).next();
            if (one && one->begin == 0 && one->end == inside.size() &&
                isPolicy(*one, path, "one") && !hasElements(inside, *one)) {
                const std::optional<QString> id = stringAttribute(*one, "id");
                identity.parked.push_back(
                    {at, at + length + close.size(), inside, EntityId(id.value_or(QString()))});
            }
        }
        at += length + close.size();
    }
}

} // namespace presence
