// SPDX-License-Identifier: Apache-2.0
#pragma once

// Media types (RFC 2045, 5.1; RFC 3261, 20.15) and what an Accept field says of them (RFC 3261,
// 20.1; RFC 9110, 12.5.1): ranges, q-values, the more precise range wins. Views into the text given
// to parse(). Used by event packages to choose a body, and by PUBLISH and XCAP to refuse one.

#include <optional>
#include <span>

#include <QByteArrayView>
#include <QVarLengthArray>

namespace base {

struct MediaType
{
    QByteArrayView type;       ///< may be "*" in a range
    QByteArrayView subtype;    ///< may be "*" in a range
    QByteArrayView parameters; ///< from the first ";" on, as written; empty when there are none

    [[nodiscard]] static std::optional<MediaType> parse(QByteArrayView text);

    /// Type and subtype are these, without regard to case: is("application/pidf+xml").
    [[nodiscard]] bool is(QByteArrayView essence) const;
    /// A parameter's value as written (a quoted string with its quotes); empty when it has none.
    [[nodiscard]] std::optional<QByteArrayView> parameter(QByteArrayView name) const;
    /// Whether this range covers `other`: wildcards, and each of its parameters but q and those
    /// behind q is there with the same value.
    [[nodiscard]] bool covers(const MediaType &other) const;
};

/// The Accept of a request. Made without members it stands for a missing field: then everything is
/// acceptable, and the package's default (its first offer) is chosen. An Accept that is present but
/// empty accepts nothing (RFC 3261, 20.1).
class AcceptList
{
public:
    AcceptList() = default;
    /// `members` are those of all Accept fields, in order; nothing when one is malformed.
    [[nodiscard]] static std::optional<AcceptList> parse(std::span<const QByteArrayView> members);

    [[nodiscard]] bool isMissing() const { return m_missing; }
    /// 0 (not acceptable) to 1000.
    [[nodiscard]] int quality(const MediaType &type) const;
    [[nodiscard]] bool accepts(QByteArrayView type) const;
    /// The index of the offer with the best quality, the earlier one of equals; -1: none (406).
    [[nodiscard]] int best(std::span<const QByteArrayView> offers) const;

private:
    struct Range
    {
        MediaType type;
        int quality = 1000;
        int precision = 0; // */* 0, type/* 1, type/subtype 2, and one more for each parameter
    };
    QVarLengthArray<Range, 8> m_ranges;
    bool m_missing = true;
};

} // namespace base
