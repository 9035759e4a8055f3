// SPDX-License-Identifier: Apache-2.0
#include "gui/documents/rulewords.h"

#include <array>

namespace gui {

namespace {

using presence::Selector;

constexpr std::array SelectorNames = {
    std::pair{Selector::Kind::Class, QByteArrayView("class")},
    std::pair{Selector::Kind::OccurrenceId, QByteArrayView("occurrence-id")},
    std::pair{Selector::Kind::ServiceUri, QByteArrayView("service-uri")},
    std::pair{Selector::Kind::ServiceUriScheme, QByteArrayView("service-uri-scheme")},
    std::pair{Selector::Kind::DeviceId, QByteArrayView("deviceID")},
};

} // namespace

SeenNames namesOf(SeenPart part)
{
    switch (part) {
    case SeenPart::Services: return {"provide-services", "all-services"};
    case SeenPart::Persons: return {"provide-persons", "all-persons"};
    case SeenPart::Devices: break;
    }
    return {"provide-devices", "all-devices"};
}

std::optional<Selector::Kind> selectorKind(QByteArrayView name)
{
    for (const auto &[kind, each] : SelectorNames) {
        if (each == name)
            return kind;
    }
    return std::nullopt;
}

QByteArrayView selectorName(Selector::Kind kind)
{
    for (const auto &[each, name] : SelectorNames) {
        if (each == kind)
            return name;
    }
    return {};
}

QByteArray word(presence::SubHandling handling)
{
    const QLatin1StringView token = presence::token(handling);
    return {token.data(), token.size()};
}

QByteArray word(presence::UserInput level)
{
    switch (level) {
    case presence::UserInput::None: break;
    case presence::UserInput::Bare: return "bare";
    case presence::UserInput::Thresholds: return "thresholds";
    case presence::UserInput::Full: return "full";
    }
    return {};
}

QByteArray permissionName(presence::Attribute attribute)
{
    const QLatin1StringView element = presence::elementName(attribute);
    return "provide-" + QByteArray(element.data(), element.size());
}

std::vector<std::pair<QByteArray, QByteArray>> attributesOf(const presence::ElementName &element)
{
    return {{"name", element.name.toUtf8()}, {"ns", element.namespaceUri.toUtf8()}};
}

QByteArray dateTimeText(const QDateTime &moment)
{
    return moment.toOffsetFromUtc(moment.offsetFromUtc()).toString(Qt::ISODate).toLatin1();
}

XmlPiece RuleWords::policy(QByteArrayView name) const
{
    return m_edit.piece(m_place, PolicyNamespace, name);
}

XmlPiece RuleWords::permission(QByteArrayView name, const QByteArray &characters) const
{
    XmlPiece piece = m_edit.piece(m_place, PermissionNamespace, name);
    piece.characters = characters;
    return piece;
}

XmlPiece RuleWords::permission(QByteArrayView name, std::vector<XmlPiece> children) const
{
    XmlPiece piece = permission(name);
    for (XmlPiece &child : children)
        child.attributes.clear();
    piece.children = std::move(children);
    return piece;
}

XmlPiece RuleWords::member(const RuleMember &member) const
{
    const bool isPerson = member.kind == RuleMember::Kind::Person;
    XmlPiece piece = policy(isPerson ? "one" : "many");
    if (member.kind != RuleMember::Kind::Everybody)
        piece.attributes.push_back({isPerson ? "id" : "domain", member.name.toUtf8()});
    for (const RuleException &each : member.exceptions)
        piece.children.push_back(exception(each));
    return piece;
}

XmlPiece RuleWords::exception(const RuleException &exception) const
{
    XmlPiece piece = policy("except");
    const bool isPerson = !exception.id.isEmpty();
    piece.attributes.push_back(
        {isPerson ? "id" : "domain", (isPerson ? exception.id : exception.domain).toUtf8()});
    return piece;
}

} // namespace gui
