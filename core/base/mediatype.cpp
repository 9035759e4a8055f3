// SPDX-License-Identifier: Apache-2.0
#include "base/mediatype.h"

#include "base/scanner.h"

namespace base {

namespace {

struct MediaParameter
{
    QByteArrayView name;
    QByteArrayView value;
};

/// Reads one ";name=value"; false when there is none or it is malformed.
bool takeParameter(Scanner &scanner, MediaParameter &parameter)
{
    if (!scanner.skipSeparator(';'))
        return false;
    parameter.name = scanner.takeToken();
    parameter.value = QByteArrayView();
    if (parameter.name.isEmpty())
        return false;
    if (!scanner.skipSeparator('='))
        return true;
    parameter.value = scanner.peek() == '"' ? scanner.takeQuotedString() : scanner.takeToken();
    return !parameter.value.isEmpty();
}

bool isQ(const MediaParameter &parameter)
{
    return parameter.name.size() == 1 && toLower(parameter.name[0]) == 'q';
}

} // namespace

std::optional<MediaType> MediaType::parse(QByteArrayView text)
{
    Scanner scanner(trimmed(text));
    MediaType result;
    result.type = scanner.takeToken();
    if (result.type.isEmpty() || !scanner.skipSeparator('/'))
        return std::nullopt;
    result.subtype = scanner.takeToken();
    if (result.subtype.isEmpty())
        return std::nullopt;
    scanner.skipLws();
    result.parameters = scanner.rest();
    MediaParameter parameter;
    while (!scanner.atEnd()) {
        if (!takeParameter(scanner, parameter))
            return std::nullopt;
        scanner.skipLws();
    }
    return result;
}

bool MediaType::is(QByteArrayView essence) const
{
    return essence.size() == type.size() + 1 + subtype.size() && essence[type.size()] == '/' &&
           equalsIgnoringCase(essence.first(type.size()), type) &&
           equalsIgnoringCase(essence.last(subtype.size()), subtype);
}

std::optional<QByteArrayView> MediaType::parameter(QByteArrayView name) const
{
    Scanner scanner(parameters);
    MediaParameter found;
    while (takeParameter(scanner, found)) {
        if (equalsIgnoringCase(found.name, name))
            return found.value;
    }
    return std::nullopt;
}

bool MediaType::covers(const MediaType &other) const
{
    const QByteArrayView any("*");
    if (type != any && !equalsIgnoringCase(type, other.type))
        return false;
    if (subtype != any && !equalsIgnoringCase(subtype, other.subtype))
        return false;
    Scanner scanner(parameters);
    MediaParameter wanted;
    while (takeParameter(scanner, wanted) && !isQ(wanted)) {
        const auto value = other.parameter(wanted.name);
        if (!value || !equalsIgnoringCase(unquoted(*value), unquoted(wanted.value)))
            return false;
    }
    return true;
}

std::optional<AcceptList> AcceptList::parse(std::span<const QByteArrayView> members)
{
    AcceptList result;
    result.m_missing = false;
    for (const QByteArrayView member : members) {
        const auto type = MediaType::parse(member);
        if (!type)
            return std::nullopt;
        Range range{*type};
        Scanner scanner(type->parameters);
        MediaParameter parameter;
        range.precision =
            int(type->type != QByteArrayView("*")) + int(type->subtype != QByteArrayView("*"));
        while (takeParameter(scanner, parameter)) {
            if (!isQ(parameter)) {
                ++range.precision;
                continue;
            }
            const auto quality = parseQuality(parameter.value);
            if (!quality)
                return std::nullopt;
            range.quality = *quality;
            break; // what follows q are parameters of Accept, not of the type
        }
        result.m_ranges.append(range);
    }
    return result;
}

int AcceptList::quality(const MediaType &type) const
{
    if (m_missing)
        return 1000;
    const Range *match = nullptr;
    for (const Range &range : m_ranges) {
        if (range.type.covers(type) && (!match || range.precision > match->precision))
            match = &range;
    }
    return match ? match->quality : 0;
}

bool AcceptList::accepts(QByteArrayView type) const
{
    const auto parsed = MediaType::parse(type);
    return parsed && quality(*parsed) > 0;
}

int AcceptList::best(std::span<const QByteArrayView> offers) const
{
    int chosen = -1;
    int chosenQuality = 0;
    for (size_t i = 0; i < offers.size(); ++i) {
        const auto type = MediaType::parse(offers[i]);
        const int offered = type ? quality(*type) : 0;
        if (offered > chosenQuality) {
            chosen = int(i);
            chosenQuality = offered;
        }
    }
    return chosen;
}

} // namespace base
