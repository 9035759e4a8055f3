// SPDX-License-Identifier: Apache-2.0
#include "presence/ruleseditor.h"

#include <algorithm>
#include <iterator>

#include "presence/authorization.h"
#include "presence/decisionrule.h"

using namespace Qt::Literals::StringLiterals;
using events::WatcherDecision;

namespace presence {

namespace {

constexpr QByteArrayView NewDocument = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                       "<ruleset xmlns=\"urn:ietf:params:xml:ns:common-policy\""
                                       " xmlns:pr=\"urn:ietf:params:xml:ns:pres-rules\">\n"
                                       "</ruleset>\n";

WatcherSet::Numbers common(const WatcherSet::Numbers &a, const WatcherSet::Numbers &b)
{
    WatcherSet::Numbers both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::inserter(both, both.end()));
    return both;
}

/// Once more what the editor has to keep: the text can be read, and says what was decided.
bool says(const RuleSet &rules, const WatcherSet &watchers, WatcherDecision decision)
{
    if (decision == WatcherDecision::Undecided)
        return true;
    const Authorizer authorizer(rules);
    for (size_t i = 0; i < watchers.size(); ++i) {
        const Permissions permissions = authorizer.evaluate(watchers.at(i), {});
        if (!permissions.matched || permissions.subHandling != handlingOf(decision) ||
            (decision == WatcherDecision::Allowed && !permissions.grants.isEverything()))
            return false;
    }
    return true;
}

} // namespace

base::Result<QByteArray, base::Sentence> RulesEditor::edit(const QByteArray &document,
                                                           WatcherDecision decision,
                                                           const std::vector<QByteArray> &watchers)
{
    WatcherSet set;
    for (const QByteArray &watcher : watchers) {
        // Nothing is decided about somebody whom no rule can name, so there is nothing to take
        // back.
        if (!set.add(watcher) && decision != WatcherDecision::Undecided)
            return base::Unexpected(
                base::Sentence(
                    QT_TRANSLATE_NOOP(
                        "core",
                        "Rules can only name who is known, and %1 is nobody in particular."))
                    .arg(QString::fromUtf8(watcher)));
    }
    const QByteArray text = document.trimmed().isEmpty() ? NewDocument.toByteArray() : document;
    // With OMA's vocabulary more is understood, and what is right with it is right without.
    RuleVocabulary vocabulary = RuleVocabulary::IetfAndOma;
    auto rules = RuleSet::read(text, vocabulary);
    if (!rules) {
        vocabulary = RuleVocabulary::Ietf;
        rules = RuleSet::read(text, vocabulary);
    }
    if (!rules)
        return base::Unexpected(
            base::Sentence(
                QT_TRANSLATE_NOOP("core",
                                  "The presence rules cannot be read (line %1, column %2): %3"))
                .arg(rules.error().line, rules.error().column, rules.error().sentence));
    const QByteArray result = RulesEditor(text, *rules, set, decision).run();
    if (result == text)
        return document;
    for (const RuleVocabulary each : {vocabulary, RuleVocabulary::Ietf}) {
        const auto again = RuleSet::read(result, each);
        if (!again)
            return base::Unexpected(
                base::Sentence(
                    QT_TRANSLATE_NOOP("core", "The presence rules would no longer be readable: %1"))
                    .arg(again.error().sentence));
        if (!says(*again, set, decision))
            return base::Unexpected(base::Sentence(
                QT_TRANSLATE_NOOP("core", "The presence rules have no place for this decision.")));
    }
    return result;
}

RulesEditor::RulesEditor(QByteArrayView text, const RuleSet &rules, const WatcherSet &watchers,
                         WatcherDecision decision)
    : m_text(text)
    , m_rules(rules)
    , m_watchers(watchers)
    , m_decision(decision)
    , m_outline(text)
    , m_splice(text)
{
    Q_ASSERT(m_outline.rules().size() == m_rules.rules.size());
    for (const RuleOutline &rule : m_outline.rules()) {
        if (rule.children.empty())
            continue;
        const QByteArray outer = m_splice.lineBefore(rule.span.begin);
        const QByteArray inner = m_splice.lineBefore(rule.children.front().begin);
        if (inner.size() > outer.size() && inner.startsWith(outer) && !outer.isEmpty()) {
            m_step = inner.sliced(outer.size());
            break;
        }
    }
}

QByteArray RulesEditor::run()
{
    for (size_t i = 0; i < m_rules.rules.size(); ++i) {
        const Rule &rule = m_rules.rules[i];
        const RuleOutline &outline = m_outline.rules()[i];
        const bool ours = isDecisionRule(rule);
        if (ours && !isDecisionRule(rule, m_decision) && leave(outline))
            continue;
        if (isTooMuch(rule))
            exclude(outline, ours ? WatcherSet::Named::Not : WatcherSet::Named::Too);
        else
            putBack(outline);
    }
    if (m_decision != WatcherDecision::Undecided)
        join();
    return m_splice.apply();
}

bool RulesEditor::isTooMuch(const Rule &rule) const
{
    return (m_decision == WatcherDecision::Blocked ||
            m_decision == WatcherDecision::PoliteBlocked) &&
           rule.subHandling.value_or(SubHandling::Block) > handlingOf(m_decision) &&
           !rule.otherIdentity && !rule.anonymousRequest && rule.unknownConditions.isEmpty();
}

QByteArray RulesEditor::indented(const QByteArray &line, int levels) const
{
    return line.isEmpty() ? line : line + m_step.repeated(levels);
}

QByteArray RulesEditor::childLine(const XmlSpan &parent, const std::vector<XmlSpan> &children) const
{
    return children.empty() ? indented(m_splice.lineBefore(parent.begin))
                            : m_splice.lineBefore(children.back().begin);
}

void RulesEditor::join()
{
    WatcherSet::Numbers missing = m_watchers.all();
    const IdentityOutline *target = nullptr;
    for (size_t i = 0; i < m_rules.rules.size(); ++i) {
        if (!isDecisionRule(m_rules.rules[i], m_decision))
            continue;
        const IdentityOutline &identity = m_outline.rules()[i].identities.front();
        target = target ? target : &identity;
        for (const OneOutline &one : identity.ones) {
            if (const std::optional<size_t> number = m_watchers.find(one.id))
                missing.erase(*number);
        }
    }
    if (missing.empty())
        return;
    if (!target) {
        addRule(missing);
        return;
    }
    const XmlSpan &identity = target->element.span;
    const QByteArray begin = childLine(identity, target->children) + '<' +
                             qualified(identity.prefix(), "one") + " id=\"";
    QByteArray ones;
    for (const size_t number : missing)
        ones += begin + escapedAttribute(m_watchers.at(number).aor()) + "\"/>";
    m_splice.insert(identity, target->children.back().end, ones, {});
}

void RulesEditor::addRule(const WatcherSet::Numbers &missing)
{
    const XmlSpan &root = m_outline.root();
    const std::vector<RuleOutline> &rules = m_outline.rules();
    const QByteArray newline = m_text.contains("\r\n") ? "\r\n" : "\n";
    const QByteArray line =
        rules.empty() ? newline + m_step : m_splice.lineBefore(rules.back().span.begin);
    std::vector<QByteArray> names;
    for (const size_t number : missing)
        names.push_back(m_watchers.at(number).aor());
    QByteArray rule =
        decisionRule(freeRuleId(m_rules, m_decision), m_decision, names, root, {line, m_step});
    const QByteArrayView inside =
        m_text.sliced(root.contentBegin, root.contentEnd - root.contentBegin);
    if (rules.empty() && !inside.contains('\n'))
        rule += newline;
    m_splice.insert(root, rules.empty() ? root.contentBegin : rules.back().span.end, rule, {});
}

bool RulesEditor::leave(const RuleOutline &rule)
{
    std::vector<XmlSpan> leaving;
    for (const IdentityOutline &identity : rule.identities) {
        const size_t before = leaving.size();
        for (const OneOutline &one : identity.ones) {
            if (m_watchers.find(one.id))
                leaving.push_back(one.span);
        }
        // An <identity> without members would mean unauthenticated watchers.
        if (leaving.size() > before && leaving.size() - before == identity.children.size()) {
            m_splice.remove(rule.span.begin, rule.span.end);
            return true;
        }
    }
    for (const XmlSpan &one : leaving)
        m_splice.remove(one.begin, one.end);
    return false;
}

void RulesEditor::exclude(const RuleOutline &rule, WatcherSet::Named named)
{
    const WatcherSet::Numbers who = m_watchers.matchedBy(rule, named);
    if (who.empty())
        return;
    if (rule.identities.empty()) {
        narrow(rule, who);
        return;
    }
    const IdentityOutline &identity = rule.identities.front();
    if (named == WatcherSet::Named::Too && !putAside(identity, who)) {
        narrow(rule, who);
        return;
    }
    for (const ManyOutline &many : identity.manys)
        except(many, common(m_watchers.matchedBy(many), who));
}

/// False when it cannot be done: then nothing is.
bool RulesEditor::putAside(const IdentityOutline &identity, const WatcherSet::Numbers &who)
{
    std::vector<XmlSpan> ones;
    for (const OneOutline &one : identity.ones) {
        const std::optional<size_t> number = m_watchers.find(one.id);
        if (!number || !who.contains(*number))
            continue;
        if (m_text.sliced(one.span.begin, one.span.end - one.span.begin).contains(ParkedEnd))
            return false;
        ones.push_back(one.span);
    }
    if (ones.size() == identity.children.size())
        return false;
    for (const XmlSpan &one : ones) {
        m_splice.replace(one.begin, one.begin, ParkedBegin.toByteArray());
        m_splice.replace(one.end, one.end, ParkedEnd.toByteArray());
    }
    return true;
}

QByteArray RulesEditor::exceptions(const QByteArray &tag, const QByteArray &line,
                                   const WatcherSet::Numbers &who) const
{
    const QByteArray begin = line + ExcludedMark.toByteArray() + '<' + tag + " id=\"";
    QByteArray text;
    for (const size_t number : who)
        text += begin + escapedAttribute(m_watchers.at(number).aor()) + "\"/>";
    return text;
}

void RulesEditor::except(const ManyOutline &many, const WatcherSet::Numbers &who)
{
    if (who.empty())
        return;
    const QByteArray own = m_splice.lineBefore(many.span.begin);
    const QByteArray line = many.exceptions.empty()
                                ? indented(own)
                                : m_splice.lineBefore(many.exceptions.back().element.begin);
    const qsizetype at =
        many.exceptions.empty() ? many.span.contentBegin : many.exceptions.back().element.span.end;
    m_splice.insert(many.span, at, exceptions(qualified(many.span.prefix(), "except"), line, who),
                    own);
}

void RulesEditor::narrow(const RuleOutline &rule, const WatcherSet::Numbers &who)
{
    for (const IdentityOutline &identity : rule.identities) {
        if (identity.element.isMarked && identity.manys.size() == 1 && identity.ones.empty()) {
            except(identity.manys.front(),
                   common(m_watchers.matchedBy(identity.manys.front()), who));
            return;
        }
    }
    const XmlSpan &parent = rule.conditions ? rule.conditions->span : rule.span;
    const auto tag = [&](QByteArrayView name) { return qualified(parent.prefix(), name); };
    const QByteArray outer =
        childLine(parent, rule.conditions ? rule.conditionChildren : rule.children);
    const QByteArray line = rule.conditions ? outer : indented(outer);
    QByteArray text = '<' + tag("identity") + '>' + indented(line) + '<' + tag("many") + '>' +
                      exceptions(tag("except"), indented(line, 2), who) + indented(line) + "</" +
                      tag("many") + '>' + line + "</" + tag("identity") + '>';
    if (!rule.conditions)
        text = '<' + tag("conditions") + '>' + line + text + outer + "</" + tag("conditions") + '>';
    const qsizetype at = rule.conditions && !rule.conditionChildren.empty()
                             ? rule.conditionChildren.back().end
                             : parent.contentBegin;
    m_splice.insert(parent, at, outer + ExcludedMark.toByteArray() + text,
                    m_splice.lineBefore(parent.begin));
}

void RulesEditor::putBack(const RuleOutline &rule)
{
    for (const IdentityOutline &identity : rule.identities) {
        for (const ParkedOne &parked : identity.parked) {
            if (m_watchers.find(parked.id))
                m_splice.replace(parked.begin, parked.end, parked.text.toByteArray());
        }
        std::vector<const ExceptionOutline *> ours;
        for (const ManyOutline &many : identity.manys) {
            for (const ExceptionOutline &each : many.exceptions) {
                if (each.element.isMarked && each.exception.id &&
                    m_watchers.find(*each.exception.id))
                    ours.push_back(&each);
            }
        }
        if (ours.empty() || removeNarrowing(rule, identity, ours))
            continue;
        for (const ExceptionOutline *each : ours)
            m_splice.remove(each->element.begin, each->element.span.end);
    }
}

/// The whole condition, when an edit has made it and it names nobody any more.
bool RulesEditor::removeNarrowing(const RuleOutline &rule, const IdentityOutline &identity,
                                  const std::vector<const ExceptionOutline *> &ours)
{
    const bool isEmptied = identity.children.size() == 1 && identity.manys.size() == 1 &&
                           !identity.manys.front().domain &&
                           identity.manys.front().exceptions.size() == ours.size();
    if (!isEmptied)
        return false;
    if (identity.element.isMarked) {
        m_splice.remove(identity.element.begin, identity.element.span.end);
        return true;
    }
    if (!rule.conditions || !rule.conditions->isMarked || rule.conditionChildren.size() != 1)
        return false;
    m_splice.remove(rule.conditions->begin, rule.conditions->span.end);
    return true;
}

} // namespace presence
