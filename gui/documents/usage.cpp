// SPDX-License-Identifier: Apache-2.0
#include "gui/documents/usage.h"

#include <algorithm>

#include <QCoreApplication>
#include <QXmlStreamReader>

#include "presence/xmlsplice.h"

using namespace Qt::StringLiterals;

namespace gui {

namespace {

const QByteArray Declaration = QByteArrayLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

struct UsageTexts
{
    Q_DECLARE_TR_FUNCTIONS(UsageTexts)

public:
    static std::vector<Usage> all()
    {
        return {
            {"pres-rules", tr("Presence rules"), tr("Who may see the presence of the user.")},
            {"resource-lists", tr("Resource lists"), tr("The contacts of the user, in lists.")},
            {"rls-services", tr("List services"),
             tr("Addresses by which all contacts of a list are watched at once.")},
            {"pidf-manipulation", tr("Hard state"),
             tr("Presence that holds while no phone publishes any, and never ends.")},
            {"org.openmobilealliance.pres-rules", tr("Presence rules (OMA)"),
             tr("Who may see the presence of the user, as phones of the Open Mobile Alliance's "
                "kind keep it.")},
        };
    }

    static std::vector<DocumentTemplate> rules(const QByteArray &user);
    static std::vector<DocumentTemplate> lists();
    static std::vector<DocumentTemplate> services(const QByteArray &user);
    static std::vector<DocumentTemplate> state(const QByteArray &user);
};

QByteArray ruleset(const QByteArray &rules)
{
    return Declaration +
           "<ruleset xmlns=\"urn:ietf:params:xml:ns:common-policy\""
           " xmlns:pr=\"urn:ietf:params:xml:ns:pres-rules\">\n" +
           rules + "</ruleset>\n";
}

QByteArray rule(const QByteArray &id, const QByteArray &identity, const QByteArray &handling)
{
    QByteArray text =
        "  <rule id=\"" + id + "\">\n    <conditions>\n      <identity>\n" + identity +
        "      </identity>\n    </conditions>\n    <actions>\n      <pr:sub-handling>" + handling +
        "</pr:sub-handling>\n    </actions>\n";
    if (handling == "allow") {
        text += "    <transformations>\n"
                "      <pr:provide-services>\n        <pr:all-services/>\n"
                "      </pr:provide-services>\n"
                "      <pr:provide-persons>\n        <pr:all-persons/>\n"
                "      </pr:provide-persons>\n"
                "      <pr:provide-devices>\n        <pr:all-devices/>\n"
                "      </pr:provide-devices>\n"
                "      <pr:provide-all-attributes/>\n    </transformations>\n";
    }
    return text + "  </rule>\n";
}

QByteArray domainOf(const QByteArray &user)
{
    const qsizetype at = user.lastIndexOf('@');
    return at < 0 ? QByteArray("example.com") : presence::escapedAttribute(user.sliced(at + 1));
}

QByteArray escaped(const QString &text)
{
    return presence::escapedAttribute(text.toUtf8());
}

QByteArray lists(const QByteArray &content)
{
    return Declaration + "<resource-lists xmlns=\"urn:ietf:params:xml:ns:resource-lists\">\n" +
           content + "</resource-lists>\n";
}

QByteArray emptyList(const QByteArray &name, const QString &shown)
{
    return "  <list name=\"" + name + "\">\n    <display-name>" + escaped(shown) +
           "</display-name>\n  </list>\n";
}

} // namespace

std::vector<DocumentTemplate> UsageTexts::rules(const QByteArray &user)
{
    const QByteArray domain = domainOf(user);
    const QByteArray everybody = "        <many/>\n";
    const QByteArray inDomain = "        <many domain=\"" + domain + "\"/>\n";
    return {
        {tr("No rules yet: everybody waits for a decision"), ruleset({})},
        {tr("Everybody at %1 may see everything").arg(QString::fromUtf8(domain)),
         ruleset(rule("Domain", inDomain, "allow"))},
        {tr("Everybody who is known may see everything"),
         ruleset(rule("Everybody", everybody, "allow"))},
        {tr("Everybody at %1 waits for a decision, all others are refused")
             .arg(QString::fromUtf8(domain)),
         ruleset(rule("Domain", inDomain, "confirm") + rule("Others", everybody, "block"))},
        {tr("Everybody sees absence"), ruleset(rule("Everybody", everybody, "polite-block"))},
    };
}

std::vector<DocumentTemplate> UsageTexts::lists()
{
    const QByteArray friends = emptyList("friends", tr("Friends", "name of a list"));
    return {
        {tr("One empty list, Friends"), gui::lists(friends)},
        {tr("Lists Friends, Family and Work"),
         gui::lists(friends + emptyList("family", tr("Family", "name of a list")) +
                    emptyList("work", tr("Work", "name of a list")))},
        {tr("Nothing"), gui::lists({})},
    };
}

std::vector<DocumentTemplate> UsageTexts::services(const QByteArray &user)
{
    const QByteArray head = Declaration +
                            "<rls-services xmlns=\"urn:ietf:params:xml:ns:rls-services\""
                            " xmlns:rl=\"urn:ietf:params:xml:ns:resource-lists\">\n";
    QByteArray uri = presence::escapedAttribute(user);
    const qsizetype at = uri.lastIndexOf('@');
    uri = at < 0 ? QByteArray("sip:friends@example.com")
                 : uri.first(at) + "-friends" + uri.sliced(at);
    return {
        {tr("One address for a list that stands in the document"),
         head + "  <service uri=\"" + uri +
             "\">\n    <list name=\"friends\">\n    </list>\n    <packages>\n"
             "      <package>presence</package>\n    </packages>\n  </service>\n</rls-services>\n"},
        {tr("Nothing"), head + "</rls-services>\n"},
    };
}

std::vector<DocumentTemplate> UsageTexts::state(const QByteArray &user)
{
    const QByteArray entity =
        user.isEmpty() ? QByteArray("sip:alice@example.com") : presence::escapedAttribute(user);
    const auto text = [&](const QByteArray &basic, const QByteArray &note) {
        return Declaration + "<presence xmlns=\"urn:ietf:params:xml:ns:pidf\"\n    entity=\"" +
               entity + "\">\n  <tuple id=\"permanent\">\n    <status>\n      <basic>" + basic +
               "</basic>\n    </status>\n    <note>" + note + "</note>\n  </tuple>\n</presence>\n";
    };
    return {
        {tr("Closed, with a note"), text("closed", escaped(tr("On holiday")))},
        {tr("Open, with a note"), text("open", escaped(tr("Ask the front desk")))},
    };
}

std::vector<Usage> usages()
{
    return UsageTexts::all();
}

QString usageTitle(const QByteArray &auid)
{
    for (const Usage &usage : UsageTexts::all()) {
        if (usage.auid == auid)
            return usage.title;
    }
    return QString::fromUtf8(auid);
}

QByteArray usualDocumentName(const QByteArray &auid)
{
    return auid == "org.openmobilealliance.pres-rules" ? "pres-rules" : "index";
}

bool isOfRules(const QByteArray &auid)
{
    return auid.endsWith("pres-rules");
}

std::vector<DocumentTemplate> documentTemplates(const QByteArray &auid, const QByteArray &user)
{
    if (isOfRules(auid))
        return UsageTexts::rules(user);
    if (auid == "resource-lists")
        return UsageTexts::lists();
    if (auid == "rls-services")
        return UsageTexts::services(user);
    return auid == "pidf-manipulation" ? UsageTexts::state(user) : std::vector<DocumentTemplate>();
}

QByteArray usageOf(const QByteArray &text)
{
    QXmlStreamReader reader(text);
    if (!reader.readNextStartElement())
        return {};
    const QStringView name = reader.name();
    if (name == "ruleset"_L1)
        return "pres-rules";
    if (name == "resource-lists"_L1 || name == "rls-services"_L1)
        return name.toUtf8();
    return name == "presence"_L1 ? QByteArray("pidf-manipulation") : QByteArray();
}

} // namespace gui
