// SPDX-License-Identifier: Apache-2.0
#include "xcap/xmlpatch.h"

#include <algorithm>
#include <array>

#include "base/xmlwriter.h"
#include "xcap/xmltree.h"

namespace xcap {

namespace {

using Kind = XmlNode::Kind;
using Nodes = std::vector<XmlNode>;

/// More is compared from both ends only.
constexpr size_t MostComparisons = 250'000;

/// A run of children that goes, and one that comes in its place; either may be empty.
struct Gap
{
    size_t oldBegin = 0;
    size_t oldEnd = 0;
    size_t newBegin = 0;
    size_t newEnd = 0;
};

/// The longest common subsequence between both ends, as the gaps that it leaves, from left to
/// right.
void appendGaps(std::vector<Gap> &gaps, const Nodes &before, const Nodes &after, const Gap &middle)
{
    const size_t rows = middle.oldEnd - middle.oldBegin;
    const size_t columns = middle.newEnd - middle.newBegin;
    if (rows == 0 || columns == 0 || rows * columns > MostComparisons) {
        gaps.push_back(middle);
        return;
    }
    const auto equal = [&](size_t row, size_t column) {
        return before[middle.oldBegin + row].digest == after[middle.newBegin + column].digest;
    };
    std::vector<quint32> lengths((rows + 1) * (columns + 1)); // of what is common from there on
    const auto length = [&](size_t row, size_t column) -> quint32 & {
        return lengths[row * (columns + 1) + column];
    };
    for (size_t row = rows; row-- > 0;) {
        for (size_t column = columns; column-- > 0;)
            length(row, column) = equal(row, column)
                                      ? length(row + 1, column + 1) + 1
                                      : std::max(length(row + 1, column), length(row, column + 1));
    }
    Gap gap{middle.oldBegin, middle.oldBegin, middle.newBegin, middle.newBegin};
    const auto finish = [&](size_t row, size_t column) {
        gap.oldEnd = middle.oldBegin + row;
        gap.newEnd = middle.newBegin + column;
        if (gap.oldBegin != gap.oldEnd || gap.newBegin != gap.newEnd)
            gaps.push_back(gap);
        gap = {gap.oldEnd + 1, 0, gap.newEnd + 1, 0};
    };
    size_t row = 0;
    size_t column = 0;
    while (row < rows && column < columns) {
        if (equal(row, column))
            finish(row++, column++);
        else if (length(row + 1, column) >= length(row, column + 1))
            ++row;
        else
            ++column;
    }
    finish(rows, columns);
}

std::vector<Gap> gapsBetween(const Nodes &before, const Nodes &after)
{
    size_t begin = 0;
    const size_t shorter = std::min(before.size(), after.size());
    while (begin < shorter && before[begin].digest == after[begin].digest)
        ++begin;
    size_t end = 0;
    while (end < shorter - begin &&
           before[before.size() - 1 - end].digest == after[after.size() - 1 - end].digest)
        ++end;
    std::vector<Gap> gaps;
    if (begin < before.size() - end || begin < after.size() - end)
        appendGaps(gaps, before, after, {begin, before.size() - end, begin, after.size() - end});
    return gaps;
}

QByteArray stepTo(Kind kind, int position)
{
    const QByteArray place = '[' + QByteArray::number(position) + ']';
    switch (kind) {
    case Kind::Element: return '*' + place;
    case Kind::Text: return "text()" + place;
    case Kind::Comment: return "comment()" + place;
    case Kind::Instruction: return "processing-instruction()" + place;
    }
    Q_UNREACHABLE();
}

/// The place of each among those of its kind, as XPath counts them.
std::vector<int> positionsOf(const std::vector<Kind> &kinds)
{
    std::array<int, 4> counts{};
    std::vector<int> positions;
    positions.reserve(kinds.size());
    for (const Kind kind : kinds)
        positions.push_back(++counts[size_t(kind)]);
    return positions;
}

/// A patch that may take only so many bytes: what comes when it is full is work for nothing.
class Draft
{
public:
    explicit Draft(qsizetype room)
        : m_room(room)
    {
    }

    void add(PatchOperation operation)
    {
        m_room -= operation.size();
        m_patch.push_back(std::move(operation));
    }
    void add(Draft other)
    {
        for (PatchOperation &operation : other.m_patch)
            add(std::move(operation));
    }
    [[nodiscard]] bool isTooLong() const { return m_room < 0; }
    [[nodiscard]] qsizetype room() const { return m_room; }
    [[nodiscard]] Patch take() { return std::move(m_patch); }

private:
    Patch m_patch;
    qsizetype m_room;
};

/// The children of one element, before and after.
class Family
{
public:
    Family(const Nodes &olds, const XmlTree &after, ElementId parent, const QByteArray &path)
        : m_olds(olds)
        , m_after(after)
        , m_parent(parent)
        , m_path(path)
    {
        for (const XmlNode &node : olds)
            m_kinds.push_back(node.kind);
        m_positions = positionsOf(m_kinds);
    }

    [[nodiscard]] const Nodes &olds() const { return m_olds; }
    [[nodiscard]] const Nodes &news() const { return m_after.children(m_parent); }
    [[nodiscard]] const std::vector<Kind> &kinds() const { return m_kinds; } // of the olds
    [[nodiscard]] const QByteArray &path() const { return m_path; }
    [[nodiscard]] QByteArray pathOf(size_t place) const
    {
        return m_path + '/' + stepTo(m_kinds[place], m_positions[place]);
    }
    /// What an element that is put among them has in scope.
    [[nodiscard]] const std::vector<NamespaceBinding> &bindings()
    {
        if (!m_bindings)
            m_bindings = m_after.index().bindingsInScope(m_parent);
        return *m_bindings;
    }

private:
    const Nodes &m_olds;
    const XmlTree &m_after;
    ElementId m_parent; // in the new document
    const QByteArray &m_path;
    std::vector<Kind> m_kinds;
    std::vector<int> m_positions;
    std::optional<std::vector<NamespaceBinding>> m_bindings; // made when first asked for
};

class PatchMaker
{
public:
    PatchMaker(const XmlTree &before, const XmlTree &after)
        : m_before(before)
        , m_after(after)
    {
    }

    /// Of two elements with the same shell; false: it cannot be said, or not in the room there is.
    [[nodiscard]] bool element(ElementId before, ElementId after, const QByteArray &path,
                               Draft &draft)
    {
        if (!attributes(before, after, path, draft))
            return false;
        Family family(m_before.children(before), m_after, after, path);
        const std::vector<Gap> gaps = gapsBetween(family.olds(), family.news());
        // From the right to the left: what is left of a gap stands still as it was.
        for (auto gap = gaps.rbegin(); gap != gaps.rend() && !draft.isTooLong(); ++gap) {
            if (isPairwise(family, *gap))
                pairs(family, *gap, draft);
            else
                exchange(family, *gap, draft);
        }
        return !draft.isTooLong();
    }

private:
    static bool isPairwise(const Family &family, const Gap &gap)
    {
        return std::equal(family.olds().begin() + qsizetype(gap.oldBegin),
                          family.olds().begin() + qsizetype(gap.oldEnd),
                          family.news().begin() + qsizetype(gap.newBegin),
                          family.news().begin() + qsizetype(gap.newEnd),
                          [](const XmlNode &a, const XmlNode &b) { return a.kind == b.kind; });
    }

    bool attributes(ElementId before, ElementId after, const QByteArray &path, Draft &draft) const;
    void pairs(Family &family, const Gap &gap, Draft &draft);
    void exchange(Family &family, const Gap &gap, Draft &draft) const;
    void add(Family &family, const Gap &gap, Draft &draft) const;
    static void remove(const QByteArray &path, const std::vector<Kind> &kinds, size_t begin,
                       Draft &draft);

    const XmlTree &m_before;
    const XmlTree &m_after;
};

bool PatchMaker::attributes(ElementId before, ElementId after, const QByteArray &path,
                            Draft &draft) const
{
    const XmlIndex &old = m_before.index();
    const XmlIndex &now = m_after.index();
    const auto named = [](const std::vector<XmlAttribute> &all, QByteArrayView name) {
        return std::find_if(all.begin(), all.end(),
                            [name](const XmlAttribute &each) { return each.name == name; });
    };
    const auto operation = [&](PatchOperation::Kind kind, QByteArrayView name) {
        PatchOperation result;
        result.kind = kind;
        result.selector = path + "/@" + name.toByteArray();
        const qsizetype colon = name.indexOf(':');
        if (colon > 0 && name.first(colon) != "xml") {
            const QByteArray prefix = name.first(colon).toByteArray();
            result.bindings.push_back({prefix, now.namespaceOf(after, prefix)});
        }
        return result;
    };
    const std::vector<XmlAttribute> olds = old.attributes(before);
    const std::vector<XmlAttribute> news = now.attributes(after);
    for (const XmlAttribute &each : olds) {
        if (!each.isNamespaceDeclaration() && named(news, each.name) == news.end())
            draft.add(operation(PatchOperation::Kind::Remove, each.name));
    }
    for (const XmlAttribute &each : news) {
        if (each.isNamespaceDeclaration())
            continue;
        const auto known = named(olds, each.name);
        const QByteArray value = now.value(each);
        if (known != olds.end() && old.value(*known) == value)
            continue;
        const bool isNew = known == olds.end();
        if (isNew && value.isEmpty()) // it would be the one text node of <add> (RFC 5261, 4.3)
            return false;
        PatchOperation result =
            operation(isNew ? PatchOperation::Kind::Add : PatchOperation::Kind::Replace, each.name);
        if (isNew) {
            result.selector = path;
            result.type = '@' + each.name.toByteArray();
        }
        base::appendXmlText(result.content, QByteArrayView(value));
        draft.add(std::move(result));
    }
    return true;
}

void PatchMaker::pairs(Family &family, const Gap &gap, Draft &draft)
{
    for (size_t i = gap.oldEnd - gap.oldBegin; i-- > 0 && !draft.isTooLong();) {
        const XmlNode &old = family.olds()[gap.oldBegin + i];
        const XmlNode &now = family.news()[gap.newBegin + i];
        PatchOperation replace;
        replace.kind = PatchOperation::Kind::Replace;
        replace.selector = family.pathOf(gap.oldBegin + i);
        replace.content = m_after.textOf(now);
        if (now.kind != Kind::Element) {
            draft.add(std::move(replace));
            continue;
        }
        replace.bindings = family.bindings();
        Draft inside(std::min(replace.size() - 1, draft.room())); // else the whole is shorter
        const bool same = m_before.shellOf(old.element) == m_after.shellOf(now.element);
        if (same && element(old.element, now.element, replace.selector, inside))
            draft.add(std::move(inside));
        else
            draft.add(std::move(replace));
    }
}

// Two texts side by side are one (XPath 1.0, 5.7), and its number is another then. So the order is
// such that none ever meet: where the gap lies between two texts what comes is put in first, and of
// what goes the texts go first.
void PatchMaker::exchange(Family &family, const Gap &gap, Draft &draft) const
{
    const std::vector<Kind> &all = family.kinds();
    const bool textBefore = gap.oldBegin > 0 && all[gap.oldBegin - 1] == Kind::Text;
    const bool textBehind = gap.oldEnd < all.size() && all[gap.oldEnd] == Kind::Text;
    const bool adds = gap.newBegin != gap.newEnd;
    const bool addFirst = textBefore && textBehind && adds;
    if (addFirst)
        add(family, gap, draft);
    // As they stand when the removing begins.
    std::vector<Kind> kinds(all.begin(), all.begin() + qsizetype(gap.oldBegin));
    for (size_t i = gap.newBegin; addFirst && i < gap.newEnd; ++i)
        kinds.push_back(family.news()[i].kind);
    const size_t begin = kinds.size();
    kinds.insert(kinds.end(), all.begin() + qsizetype(gap.oldBegin),
                 all.begin() + qsizetype(gap.oldEnd));
    remove(family.path(), kinds, begin, draft);
    if (adds && !addFirst)
        add(family, gap, draft);
}

void PatchMaker::remove(const QByteArray &path, const std::vector<Kind> &kinds, size_t begin,
                        Draft &draft)
{
    // From the right to the left, so that the places of those that are left stay true.
    const std::vector<int> positions = positionsOf(kinds);
    for (const bool texts : {true, false}) {
        for (size_t i = kinds.size(); i-- > begin && !draft.isTooLong();) {
            if ((kinds[i] == Kind::Text) != texts)
                continue;
            PatchOperation operation;
            operation.kind = PatchOperation::Kind::Remove;
            operation.selector = path + '/' + stepTo(kinds[i], positions[i]);
            draft.add(std::move(operation));
        }
    }
}

void PatchMaker::add(Family &family, const Gap &gap, Draft &draft) const
{
    PatchOperation operation;
    operation.selector = family.path();
    if (gap.oldEnd < family.olds().size()) { // else it is appended
        operation.position = gap.oldBegin > 0 ? "after" : "prepend";
        if (gap.oldBegin > 0)
            operation.selector = family.pathOf(gap.oldBegin - 1);
    }
    for (size_t i = gap.newBegin; i < gap.newEnd; ++i) {
        operation.content += m_after.textOf(family.news()[i]);
        if (family.news()[i].kind == Kind::Element && operation.bindings.empty())
            operation.bindings = family.bindings();
    }
    draft.add(std::move(operation));
}

/// Comments and instructions around the root, which are left as they are.
bool sameProlog(const XmlTree &before, const XmlTree &after)
{
    return std::equal(before.top().begin(), before.top().end(), after.top().begin(),
                      after.top().end(), [](const XmlNode &a, const XmlNode &b) {
                          return a.kind == b.kind &&
                                 (a.kind == Kind::Element || a.digest == b.digest);
                      });
}

} // namespace

qsizetype PatchOperation::size() const
{
    qsizetype size = 40 + selector.size() + content.size();
    for (const NamespaceBinding &binding : bindings)
        size += 10 + binding.prefix.size() + binding.uri.size();
    return size;
}

std::optional<Patch> makePatch(const QByteArray &before, const QByteArray &after, qsizetype longest)
{
    const XmlTree old(before);
    const XmlTree now(after);
    if (!sameProlog(old, now) || old.shellOf(0) != now.shellOf(0))
        return std::nullopt;
    Draft draft(longest);
    if (!PatchMaker(old, now).element(0, 0, "*", draft))
        return std::nullopt;
    return draft.take();
}

} // namespace xcap
