// SPDX-License-Identifier: Apache-2.0
#pragma once

// How a rule is written: the words of RFC 4745 and 5025 for what a form shows, and new elements
// with the prefixes of the place where they are to stand. Used by RuleEdit.

#include "gui/documents/nodeedit.h"
#include "gui/documents/rulesdocument.h"

namespace gui {

/// Which of a presentity's parts a watcher sees (RFC 5025, 3.3.1).
enum class SeenPart : quint8 { Services, Persons, Devices };

/// The element that grants some of the part, and the one in it that grants all.
struct SeenNames
{
    QByteArrayView permission;
    QByteArrayView all;
};
[[nodiscard]] SeenNames namesOf(SeenPart part);

[[nodiscard]] std::optional<presence::Selector::Kind> selectorKind(QByteArrayView name);
/// Empty for a kind that RFC 5025 does not have.
[[nodiscard]] QByteArrayView selectorName(presence::Selector::Kind kind);
[[nodiscard]] QByteArray word(presence::SubHandling handling);
/// Empty for none.
[[nodiscard]] QByteArray word(presence::UserInput level);
[[nodiscard]] QByteArray permissionName(presence::Attribute attribute);
/// With the zone.
[[nodiscard]] QByteArray dateTimeText(const QDateTime &moment);

/// The attributes of provide-unknown-attribute.
[[nodiscard]] std::vector<std::pair<QByteArray, QByteArray>>
attributesOf(const presence::ElementName &element);

class RuleWords
{
public:
    /// Both must outlive it; `place` is the element that the new ones will stand in.
    RuleWords(const NodeEdit &edit, NodeId place)
        : m_edit(edit)
        , m_place(place)
    {
    }

    [[nodiscard]] XmlPiece policy(QByteArrayView name) const;
    [[nodiscard]] XmlPiece permission(QByteArrayView name, const QByteArray &characters = {}) const;
    /// With children, which need not declare the prefix again.
    [[nodiscard]] XmlPiece permission(QByteArrayView name, std::vector<XmlPiece> children) const;
    [[nodiscard]] XmlPiece member(const RuleMember &member) const;
    [[nodiscard]] XmlPiece exception(const RuleException &exception) const;

private:
    const NodeEdit &m_edit;
    NodeId m_place;
};

} // namespace gui
