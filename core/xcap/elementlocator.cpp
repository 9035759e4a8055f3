// SPDX-License-Identifier: Apache-2.0
#include "xcap/elementlocator.h"

#include <algorithm>

namespace xcap {

namespace {

std::vector<ElementId> childrenOf(const XmlIndex &index, ElementId parent)
{
    return parent == NoElement ? std::vector<ElementId>{0} : index.children(parent);
}

std::vector<ElementId> named(const XmlIndex &index, std::vector<ElementId> elements,
                             const std::optional<ExpandedName> &name)
{
    if (name)
        std::erase_if(elements, [&](ElementId id) { return !index.hasName(id, *name); });
    return elements;
}

/// The predicates are taken in order: [2][@a="b"] is the second, if it has that attribute.
std::vector<ElementId> evaluate(const XmlIndex &index, ElementId parent, const SelectorStep &step)
{
    std::vector<ElementId> elements = named(index, childrenOf(index, parent), step.name);
    if (step.position > 0) {
        const auto position = size_t(step.position);
        elements = position <= elements.size() ? std::vector{elements[position - 1]}
                                               : std::vector<ElementId>();
    }
    if (step.test) {
        std::erase_if(elements, [&](ElementId id) {
            const auto attribute = index.attribute(id, step.test->name);
            return !attribute || index.value(*attribute) != step.test->value;
        });
    }
    return elements;
}

} // namespace

Location locate(const XmlIndex &index, const std::vector<SelectorStep> &steps)
{
    Location location;
    for (size_t i = 0; i < steps.size(); ++i) {
        const std::vector<ElementId> elements = evaluate(index, location.parent, steps[i]);
        const bool last = i + 1 == steps.size();
        if (elements.size() != 1) {
            using Outcome = Location::Outcome;
            location.outcome = !last              ? Outcome::NoParent
                               : elements.empty() ? Outcome::NoMatch
                                                  : Outcome::Several;
            return location;
        }
        ++location.matched;
        if (!last)
            location.parent = elements.front();
        else
            location.element = elements.front();
    }
    location.outcome = Location::Outcome::Found;
    return location;
}

std::optional<qsizetype> insertionPoint(const XmlIndex &index, ElementId parent,
                                        const SelectorStep &step, const ExpandedName &name)
{
    const std::vector<ElementId> all = index.children(parent);
    const qsizetype atTheEnd = index.at(parent).contentEnd;
    if (step.position == 0) {
        // "Earliest last" among those of its name. Under a wildcard too, since only where there are
        // none of its name does RFC 4825, 8.2.3 want it behind everything.
        const std::vector<ElementId> same = named(index, all, name);
        return same.empty() ? atTheEnd : index.at(same.back()).end;
    }
    const std::vector<ElementId> counted = named(index, all, step.name);
    if (step.position == 1)
        return counted.empty() ? atTheEnd : index.at(counted.front()).begin;
    const auto before = size_t(step.position) - 1;
    if (counted.size() < before)
        return std::nullopt;
    return index.at(counted[before - 1]).end;
}

} // namespace xcap
