// SPDX-License-Identifier: Apache-2.0
#include "presence/permissionreader.h"

#include <algorithm>
#include <array>

#include "presence/pidf.h"

using namespace Qt::Literals::StringLiterals;

namespace presence {

namespace {

struct OmaAttribute
{
    QLatin1StringView permission;
    QStringView namespaceUri;
    QLatin1StringView element;
};

constexpr QStringView OmaPidfNamespace = u"urn:oma:xml:prs:pidf:oma-pres";
constexpr QStringView GeoprivNamespace = u"urn:ietf:params:xml:ns:pidf:geopriv10";

/// What the OMA's permissions let through (OMA-TS-Presence_SIMPLE_XDM, 5.1): each is like a
/// provide-unknown-attribute for these elements.
constexpr std::array OmaAttributes = {
    OmaAttribute{"provide-willingness"_L1, OmaPidfNamespace, "willingness"_L1},
    OmaAttribute{"provide-willingness"_L1, OmaPidfNamespace, "overriding-willingness"_L1},
    OmaAttribute{"provide-session-participation"_L1, OmaPidfNamespace, "session-participation"_L1},
    OmaAttribute{"provide-network-availability"_L1, OmaPidfNamespace, "network-availability"_L1},
    OmaAttribute{"provide-registration-state"_L1, OmaPidfNamespace, "registration-state"_L1},
    OmaAttribute{"provide-barring-state"_L1, OmaPidfNamespace, "barring-state"_L1},
    OmaAttribute{"provide-geopriv"_L1, GeoprivNamespace, "geopriv"_L1},
};

bool isOmaAttribute(const ElementName &element)
{
    return std::any_of(OmaAttributes.begin(), OmaAttributes.end(), [&](const OmaAttribute &each) {
        return element.name == each.element && element.namespaceUri == each.namespaceUri;
    });
}

std::optional<Attribute> attributeOf(QStringView permission)
{
    if (!permission.startsWith("provide-"_L1))
        return std::nullopt;
    const QStringView element = permission.sliced(8);
    for (quint8 i = 0; i < quint8(Attribute::Count); ++i) {
        if (elementName(Attribute(i)) == element)
            return Attribute(i);
    }
    return std::nullopt;
}

std::optional<SubHandling> subHandlingOf(QStringView text)
{
    for (const SubHandling each :
         {SubHandling::Block, SubHandling::Confirm, SubHandling::PoliteBlock, SubHandling::Allow}) {
        if (token(each) == text)
            return each;
    }
    return std::nullopt;
}

std::optional<Selector::Kind> selectorKind(QStringView name)
{
    if (name == "class"_L1)
        return Selector::Kind::Class;
    if (name == "occurrence-id"_L1)
        return Selector::Kind::OccurrenceId;
    if (name == "service-uri"_L1)
        return Selector::Kind::ServiceUri;
    if (name == "service-uri-scheme"_L1)
        return Selector::Kind::ServiceUriScheme;
    if (name == "deviceID"_L1)
        return Selector::Kind::DeviceId;
    return std::nullopt;
}

/// RPID's own elements have permissions of their own, so none of them is unknown (RFC 5025,
/// 3.3.2.14); these few are always shown or never named by one.
bool isKnownToRpid(const ElementName &element)
{
    if (element.namespaceUri != QLatin1StringView(RpidNamespace))
        return false;
    if (element.name == "user-input"_L1 || element.name == "service-class"_L1)
        return true;
    return attributeOf(QString("provide-"_L1 + element.name)).has_value();
}

} // namespace

bool PermissionReader::readAction(Rule &rule)
{
    if (!m_xml.reader().isElement(PresRulesNamespace, "sub-handling")) {
        rule.hasUnknownActions = true;
        return m_xml.reader().skipElement();
    }
    const std::optional<QString> text = m_xml.simpleText();
    if (!text)
        return false;
    const std::optional<SubHandling> handling = subHandlingOf(*text);
    if (!handling) {
        return m_xml.refuse(
            base::Sentence(
                QT_TRANSLATE_NOOP(
                    "core",
                    "sub-handling is \"%1\"; expected is block, confirm, polite-block or allow."))
                .arg(*text));
    }
    rule.subHandling = std::max(rule.subHandling.value_or(SubHandling::Block), *handling);
    return true;
}

bool PermissionReader::readTransformation(Rule &rule)
{
    rule.hasTransformations = true;
    const QString name = QString::fromUtf8(m_xml.reader().name());
    if (m_xml.reader().namespaceUri() == PresRulesNamespace)
        return readIetfTransformation(rule, name);
    if (m_oma && m_xml.reader().namespaceUri() == OmaPresRulesNamespace)
        return readOmaTransformation(rule, name);
    return m_xml.reader().skipElement();
}

bool PermissionReader::readIetfTransformation(Rule &rule, const QString &name)
{
    if (name == "provide-services"_L1) {
        // What a service is goes with the service (OMA-TS-Presence_SIMPLE_XDM, 5.1).
        if (m_oma)
            rule.grants.grantUnknown({OmaPidfNamespace.toString(), u"service-description"_s});
        return readSelectors(rule.grants.services, "all-services"_L1);
    }
    if (name == "provide-persons"_L1)
        return readSelectors(rule.grants.persons, "all-persons"_L1);
    if (name == "provide-devices"_L1)
        return readSelectors(rule.grants.devices, "all-devices"_L1);
    if (name == "provide-user-input"_L1)
        return readUserInput(rule.grants);
    if (name == "provide-unknown-attribute"_L1)
        return readUnknownAttribute(rule.grants);
    if (name == "provide-all-attributes"_L1) {
        rule.grants.grantAllAttributes();
        return m_xml.reader().skipElement();
    }
    if (const std::optional<Attribute> attribute = attributeOf(name))
        return grantIfTrue([&] { rule.grants.grant(*attribute); });
    return m_xml.reader().skipElement();
}

bool PermissionReader::readOmaTransformation(Rule &rule, const QString &name)
{
    std::vector<ElementName> elements;
    for (const OmaAttribute &each : OmaAttributes) {
        if (name == each.permission)
            elements.push_back({each.namespaceUri.toString(), each.element});
    }
    if (elements.empty())
        return m_xml.reader().skipElement();
    const auto grant = [&] {
        for (const ElementName &element : elements)
            rule.grants.grantUnknown(element);
    };
    if (name != "provide-geopriv"_L1)
        return grantIfTrue(grant);
    const std::optional<QString> text = m_xml.simpleText();
    if (text && *text == "full"_L1)
        grant();
    else if (text && *text != "false"_L1)
        return m_xml.refuse(
            base::Sentence(
                QT_TRANSLATE_NOOP("core", "provide-geopriv is \"%1\"; expected is full or false."))
                .arg(*text));
    return text.has_value();
}

bool PermissionReader::readSelectors(SelectorSet &set, QLatin1StringView all)
{
    return m_xml.children([&] {
        const QString name = QString::fromUtf8(m_xml.reader().name());
        if (m_oma && m_xml.reader().isElement(OmaPresRulesNamespace, "service-id"))
            return readSelector(set, Selector::Kind::ServiceId);
        if (m_xml.reader().namespaceUri() != PresRulesNamespace)
            return m_xml.reader().skipElement();
        if (name == all) {
            set.addAll();
            return m_xml.reader().skipElement();
        }
        const std::optional<Selector::Kind> kind = selectorKind(name);
        return kind ? readSelector(set, *kind) : m_xml.reader().skipElement();
    });
}

bool PermissionReader::readSelector(SelectorSet &set, Selector::Kind kind)
{
    const std::optional<QString> text = m_xml.simpleText();
    if (text)
        set.add({kind, *text});
    return text.has_value();
}

bool PermissionReader::readUserInput(Grants &grants)
{
    const std::optional<QString> text = m_xml.simpleText();
    if (!text)
        return false;
    if (*text == "bare"_L1)
        grants.grantUserInput(UserInput::Bare);
    else if (*text == "thresholds"_L1)
        grants.grantUserInput(UserInput::Thresholds);
    else if (*text == "full"_L1)
        grants.grantUserInput(UserInput::Full);
    else if (*text != "false"_L1)
        return m_xml.refuse(
            base::Sentence(
                QT_TRANSLATE_NOOP(
                    "core", "provide-user-input is \"%1\"; expected is false, bare, thresholds or "
                            "full."))
                .arg(*text));
    return true;
}

bool PermissionReader::readUnknownAttribute(Grants &grants)
{
    const std::optional<QString> name = m_xml.attribute("name");
    const std::optional<QString> uri = m_xml.attribute("ns");
    if (!name || !uri)
        return m_xml.refuse(base::Sentence(QT_TRANSLATE_NOOP(
            "core", "provide-unknown-attribute needs the attributes name and ns.")));
    const ElementName element{*uri, *name};
    return grantIfTrue([&] {
        if (!isKnownToRpid(element) && !(m_oma && isOmaAttribute(element)))
            grants.grantUnknown(element);
    });
}

bool PermissionReader::grantIfTrue(const std::function<void()> &grant)
{
    const QString name = QString::fromUtf8(m_xml.reader().name());
    const std::optional<QString> text = m_xml.simpleText();
    if (!text)
        return false;
    if (*text == "true"_L1 || *text == "1"_L1)
        grant();
    else if (*text != "false"_L1 && *text != "0"_L1)
        return m_xml.refuse(
            base::Sentence(QT_TRANSLATE_NOOP("core", "%1 is \"%2\"; expected is true or false."))
                .arg(name, *text));
    return true;
}

} // namespace presence
