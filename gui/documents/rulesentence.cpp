// SPDX-License-Identifier: Apache-2.0
#include "gui/documents/rulesentence.h"

#include <array>

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gui {

using presence::Attribute;
using presence::Selector;
using presence::SubHandling;
using presence::UserInput;

namespace {

constexpr qsizetype MostMembersNamed = 3; // the others are counted

struct RuleSentence
{
    Q_DECLARE_TR_FUNCTIONS(RuleSentence)

public:
    /// A name that somebody gave it for people, as against one that a program made.
    static bool isSpeaking(const QString &id)
    {
        static const QRegularExpression words(u"^\\p{L}{3,}([-_. ]\\p{L}+)*([-_.]?\\d)?$"_s);
        return words.match(id).hasMatch() && !id.startsWith("rule"_L1, Qt::CaseInsensitive);
    }

    static QString exceptions(const RuleMember &member)
    {
        QStringList names;
        for (const RuleException &each : member.exceptions)
            names.append(exceptionText(each));
        return names.isEmpty() ? QString() : tr(" except %1").arg(list(names));
    }

    static QString list(const QStringList &names)
    {
        if (names.size() <= 1)
            return names.join(QString());
        if (names.size() <= MostMembersNamed) {
            return tr("%1 and %2", "names, the last name")
                .arg(names.first(names.size() - 1).join(u", "_s), names.constLast());
        }
        return tr("%1 and %n other(s)", "names, how many more",
                  int(names.size() - MostMembersNamed + 1))
            .arg(names.first(MostMembersNamed - 1).join(u", "_s));
    }

    static QString audience(const RuleCard &rule)
    {
        switch (rule.audience) {
        case RuleCard::Audience::Anyone: return tr("Anyone", "who may see");
        case RuleCard::Audience::Unidentified: return tr("Unidentified watchers");
        case RuleCard::Audience::Elsewhere: return tr("Whom the source names");
        case RuleCard::Audience::Members: break;
        }
        QStringList names;
        for (const RuleMember &member : rule.members)
            names.append(memberText(member) + exceptions(member));
        QString text = list(names);
        if (rule.members.front().kind != RuleMember::Kind::Person)
            text.front() = text.front().toUpper();
        return text;
    }

    static QString shown(const RuleCard &rule)
    {
        const presence::Grants &grants = rule.grants;
        if (grants.isEverything())
            return tr("may see everything");
        if (grants.isEmpty())
            return tr("may watch, but is shown nothing");
        QStringList parts;
        const std::array seen = {&grants.services, &grants.persons, &grants.devices};
        for (size_t i = 0; i < seen.size(); ++i) {
            if (seen[i]->isAll())
                parts.append(seenPartText(SeenPart(i)));
            else if (!seen[i]->isEmpty())
                parts.append(tr("some %1", "of the services").arg(seenPartText(SeenPart(i))));
        }
        if (grants.hasAllAttributes()) {
            parts.append(tr("all details"));
        } else {
            for (quint8 i = 0; i < quint8(Attribute::Count); ++i) {
                if (grants.has(Attribute(i)))
                    parts.append(attributeText(Attribute(i)));
            }
        }
        return tr("may see %1").arg(list(parts));
    }

    static QString predicate(const RuleCard &rule)
    {
        switch (rule.handling.value_or(SubHandling::Block)) {
        case SubHandling::Allow: return shown(rule);
        case SubHandling::Confirm: return tr("must wait for a decision");
        case SubHandling::PoliteBlock: return tr("may see nothing but absence");
        case SubHandling::Block: break;
        }
        return tr("may see nothing");
    }

    static QStringList particulars(const RuleCard &rule)
    {
        QStringList parts;
        if (isSpeaking(rule.id) && !rule.isOfDecisions)
            parts.append(audience(rule));
        if (rule.isOfDecisions)
            parts.append(tr("decided on the page Approvals"));
        if (!rule.spheres.isEmpty())
            parts.append(tr("only in the sphere %1").arg(rule.spheres.join(tr(" or ", "spheres"))));
        for (const RulePeriod &period : rule.periods)
            parts.append(periodText(period));
        if (!rule.others.isEmpty())
            parts.append(
                tr("with conditions or grants of other kinds: %1").arg(rule.others.join(u", "_s)));
        return parts;
    }

    static QString subject(const RuleCard &rule)
    {
        return isSpeaking(rule.id) && !rule.isOfDecisions ? rule.id : audience(rule);
    }

    static QString sentence(const RuleCard &rule)
    {
        return tr("%1 %2", "who, may see what").arg(subject(rule), predicate(rule));
    }

    static QString attribute(Attribute attribute)
    {
        switch (attribute) {
        case Attribute::Activities: return tr("activities", "detail of presence");
        case Attribute::Class: return tr("classes", "detail of presence");
        case Attribute::DeviceId: return tr("device addresses", "detail of presence");
        case Attribute::Mood: return tr("mood", "detail of presence");
        case Attribute::PlaceIs: return tr("what the place is like", "detail of presence");
        case Attribute::PlaceType: return tr("the kind of place", "detail of presence");
        case Attribute::Privacy: return tr("who may overhear", "detail of presence");
        case Attribute::Relationship: return tr("relationships", "detail of presence");
        case Attribute::Sphere: return tr("the sphere", "detail of presence");
        case Attribute::StatusIcon: return tr("status icons", "detail of presence");
        case Attribute::TimeOffset: return tr("the time zone", "detail of presence");
        case Attribute::Note: return tr("notes", "detail of presence");
        case Attribute::Count: break;
        }
        return {};
    }

    static QString selector(Selector::Kind kind)
    {
        switch (kind) {
        case Selector::Kind::Class: return tr("of the class", "which services");
        case Selector::Kind::OccurrenceId: return tr("with the id", "which services");
        case Selector::Kind::ServiceUri: return tr("at the address", "which services");
        case Selector::Kind::ServiceUriScheme: return tr("of the scheme", "which services");
        case Selector::Kind::DeviceId: return tr("the device", "which devices");
        case Selector::Kind::ServiceId: return tr("of the service", "which services");
        }
        return {};
    }

    static QString handling(SubHandling handling)
    {
        switch (handling) {
        case SubHandling::Allow: return tr("Allow", "what a rule does");
        case SubHandling::Confirm: return tr("Ask", "what a rule does");
        case SubHandling::PoliteBlock: return tr("Block politely", "what a rule does");
        case SubHandling::Block: break;
        }
        return tr("Block", "what a rule does");
    }

    static QString help(SubHandling handling)
    {
        switch (handling) {
        case SubHandling::Allow: return tr("They see what is granted below.");
        case SubHandling::Confirm: return tr("They wait until somebody decides about them.");
        case SubHandling::PoliteBlock: return tr("They see absence, whatever is published.");
        case SubHandling::Block: break;
        }
        return tr("They are refused, and are told so.");
    }

    static QString userInput(UserInput level)
    {
        switch (level) {
        case UserInput::None: return tr("Not shown", "activity at the keyboard");
        case UserInput::Bare: return tr("Active or idle", "activity at the keyboard");
        case UserInput::Thresholds:
            return tr("With the threshold of idleness", "activity at the keyboard");
        case UserInput::Full: break;
        }
        return tr("With the time of the last input", "activity at the keyboard");
    }

    static QString seen(SeenPart part)
    {
        switch (part) {
        case SeenPart::Services: return tr("services", "part of presence");
        case SeenPart::Persons: return tr("the person", "part of presence");
        case SeenPart::Devices: break;
        }
        return tr("devices", "part of presence");
    }

    static QString member(const RuleMember &member)
    {
        switch (member.kind) {
        case RuleMember::Kind::Person: return shortAddress(member.name);
        case RuleMember::Kind::Domain: return tr("everybody at %1", "domain").arg(member.name);
        case RuleMember::Kind::Everybody: break;
        }
        return tr("every identified watcher");
    }

    static QString period(const RulePeriod &period)
    {
        const QLocale locale;
        return tr("from %1 until %2")
            .arg(locale.toString(period.from, QLocale::ShortFormat),
                 locale.toString(period.until, QLocale::ShortFormat));
    }
};

} // namespace

QString ruleSentence(const RuleCard &rule)
{
    return RuleSentence::sentence(rule);
}

QString ruleParticulars(const RuleCard &rule)
{
    return RuleSentence::particulars(rule).join(u" · "_s);
}

QString memberText(const RuleMember &member)
{
    return RuleSentence::member(member);
}

QString exceptionText(const RuleException &exception)
{
    return exception.id.isEmpty() ? exception.domain : shortAddress(exception.id);
}

QString shortAddress(const QString &address)
{
    return address.startsWith("sip:"_L1) ? address.sliced(4) : address;
}

QString periodText(const RulePeriod &period)
{
    return RuleSentence::period(period);
}

QString handlingText(SubHandling handling)
{
    return RuleSentence::handling(handling);
}

QString handlingHelp(SubHandling handling)
{
    return RuleSentence::help(handling);
}

QString attributeText(Attribute attribute)
{
    return RuleSentence::attribute(attribute);
}

QString userInputText(UserInput level)
{
    return RuleSentence::userInput(level);
}

QString seenPartText(SeenPart part)
{
    return RuleSentence::seen(part);
}

QString selectorKindText(Selector::Kind kind)
{
    return RuleSentence::selector(kind);
}

} // namespace gui
