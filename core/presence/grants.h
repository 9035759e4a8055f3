// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a watcher may see: the combined transformations of RFC 5025, 3.3, as one value. Each part is
// a set, a level or a flag that only ever grows, so that rules combine by unite() in any order
// (RFC 4745, 10.2). Kept in a canonical form: two grants that let the same through by all-...
// elements are equal, and equal grants share one composed document (grantviews.h).

#include <set>
#include <tuple>

#include <QString>

namespace presence {

/// One member of provide-services, provide-persons or provide-devices (RFC 5025, 3.3.1).
struct Selector
{
    enum class Kind : quint8 {
        Class,
        OccurrenceId,
        ServiceUri,
        ServiceUriScheme,
        DeviceId,
        ServiceId // of the OMA
    };
    Kind kind = Kind::Class;
    QString value;

    friend bool operator==(const Selector &, const Selector &) = default;
    friend bool operator<(const Selector &a, const Selector &b)
    {
        return std::tie(a.kind, a.value) < std::tie(b.kind, b.value);
    }
};

/// A set of selectors, or everything.
class SelectorSet
{
public:
    [[nodiscard]] bool isAll() const { return m_all; }
    [[nodiscard]] bool isEmpty() const { return !m_all && m_selectors.empty(); }
    /// Empty when isAll(). A set, for a rule may bring tens of thousands in any order.
    [[nodiscard]] const std::set<Selector> &selectors() const { return m_selectors; }

    void add(const Selector &selector);
    void addAll();
    void unite(const SelectorSet &other);

    friend bool operator==(const SelectorSet &, const SelectorSet &) = default;

private:
    bool m_all = false;
    std::set<Selector> m_selectors;
};
[[nodiscard]] size_t qHash(const SelectorSet &set, size_t seed = 0) noexcept;

/// The permissions of RFC 5025, 3.3.2, that are true or false and speak of one element each.
enum class Attribute : quint8 {
    Activities,
    Class,
    DeviceId, // of a tuple; a device always shows its own
    Mood,
    PlaceIs,
    PlaceType,
    Privacy,
    Relationship,
    Sphere,
    StatusIcon,
    TimeOffset,
    Note,
    Count
};

/// Of an attribute: the name of its element, such as "place-is".
[[nodiscard]] QLatin1StringView elementName(Attribute attribute);

/// RFC 5025, 3.3.2.12; the numbers are those of the RFC.
enum class UserInput : quint8 { None = 0, Bare = 10, Thresholds = 20, Full = 30 };

/// An element that no permission of its own speaks of (RFC 5025, 3.3.2.14).
struct ElementName
{
    QString namespaceUri;
    QString name;

    friend bool operator==(const ElementName &, const ElementName &) = default;
    friend bool operator<(const ElementName &a, const ElementName &b)
    {
        return std::tie(a.namespaceUri, a.name) < std::tie(b.namespaceUri, b.name);
    }
};

class Grants
{
public:
    SelectorSet services;
    SelectorSet persons;
    SelectorSet devices;

    /// Every service, person and device with every attribute.
    [[nodiscard]] static Grants everything();

    [[nodiscard]] bool has(Attribute attribute) const { return m_attributes & bit(attribute); }
    [[nodiscard]] bool hasAllAttributes() const { return m_allAttributes; }
    [[nodiscard]] UserInput userInput() const { return m_userInput; }
    /// An element outside of what Attribute and UserInput name.
    [[nodiscard]] bool hasUnknown(QStringView namespaceUri, QStringView name) const;
    [[nodiscard]] const std::set<ElementName> &unknown() const { return m_unknown; }

    void grant(Attribute attribute);
    void grantUserInput(UserInput level);
    void grantUnknown(const ElementName &element);
    void grantAllAttributes();
    void unite(const Grants &other);

    /// Nothing at all is granted.
    [[nodiscard]] bool isEmpty() const { return *this == Grants(); }
    [[nodiscard]] bool isEverything() const { return *this == everything(); }

    friend bool operator==(const Grants &, const Grants &) = default;
    friend size_t qHash(const Grants &grants, size_t seed) noexcept;

private:
    [[nodiscard]] static constexpr quint32 bit(Attribute attribute)
    {
        return quint32(1) << quint8(attribute);
    }

    quint32 m_attributes = 0;
    UserInput m_userInput = UserInput::None;
    bool m_allAttributes = false;
    std::set<ElementName> m_unknown; // empty with all attributes
};

/// For people: "provide-services: class work", one line for each permission, in a fixed order.
[[nodiscard]] QStringList describe(const Grants &grants);

} // namespace presence
