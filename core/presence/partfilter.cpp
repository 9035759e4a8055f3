// SPDX-License-Identifier: Apache-2.0
#include "presence/partfilter.h"

#include <QSet>

namespace presence {

namespace {

constexpr QByteArrayView Pidf = "urn:ietf:params:xml:ns:pidf";
constexpr QByteArrayView DataModel = "urn:ietf:params:xml:ns:pidf:data-model";
constexpr QByteArrayView Rpid = "urn:ietf:params:xml:ns:pidf:rpid";

/// Attributes of <user-input> that tell when (RFC 5025, 3.3.2.12; RFC 4480, 3.13 has since renamed
/// "since" to last-input).
bool tellsWhen(QByteArrayView attribute)
{
    return attribute == "since" || attribute == "last-input";
}

bool isOfName(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-' || c == '.' || quint8(c) >= 0x80;
}

/// All that may be a prefix, in names and values.
QSet<QByteArrayView> prefixesIn(QByteArrayView content)
{
    QSet<QByteArrayView> prefixes;
    qsizetype begin = 0; // of the name before i
    for (qsizetype i = 0; i < content.size(); ++i) {
        if (content[i] == ':')
            prefixes.insert(content.sliced(begin, i - begin));
        if (!isOfName(content[i]))
            begin = i + 1;
    }
    return prefixes;
}

} // namespace

void PartFilter::append(QByteArray &out, QByteArrayView part, QByteArrayView id,
                        QByteArrayList *removed)
{
    m_text = part;
    m_removed = removed;
    const std::optional<XmlSpan> root = XmlSpans(part, 0, part.size()).next();
    if (!root)
        return;
    m_part = *root;
    m_declared.clear();
    XmlAttributeSpans declarations(m_part.attributes);
    while (const std::optional<XmlAttributeSpan> each = declarations.next()) {
        if (each->name.startsWith("xmlns:"))
            m_declared.insert(each->name.sliced(6).toByteArray(), unescaped(each->value));
    }
    QByteArray content;
    content.reserve(m_part.contentEnd - m_part.contentBegin);
    XmlSpans children(part, m_part);
    while (const std::optional<XmlSpan> child = children.next()) {
        switch (fateOf(*child)) {
        case Fate::Keep: content += part.sliced(child->begin, child->end - child->begin); break;
        case Fate::Remove: noteRemoval(child->name); break;
        case Fate::Status: appendStatus(content, *child); break;
        case Fate::UserInput: appendUserInput(content, *child); break;
        }
    }
    out.append('<').append(m_part.name).append(" id=\"").append(id).append('"');
    // A namespace that only removed elements were in would tell of them.
    const QSet<QByteArrayView> used = prefixesIn(content);
    XmlAttributeSpans attributes(m_part.attributes);
    while (const std::optional<XmlAttributeSpan> attribute = attributes.next()) {
        if (attribute->name.startsWith("xmlns:") && used.contains(attribute->name.sliced(6)))
            out.append(' ').append(attribute->text);
    }
    if (content.isEmpty()) {
        out.append("/>");
        return;
    }
    out.append('>').append(content).append("</").append(m_part.name).append('>');
}

QByteArray PartFilter::namespaceOf(const XmlSpan &child) const
{
    const QByteArrayView prefix = child.prefix();
    if (const std::optional<QByteArray> own = declaredNamespace(child, prefix))
        return *own;
    if (prefix.isEmpty())
        return Pidf.toByteArray();
    if (prefix == "dm")
        return DataModel.toByteArray();
    if (prefix == "rpid")
        return Rpid.toByteArray();
    return m_declared.value(prefix.toByteArray());
}

PartFilter::Fate PartFilter::fateOf(const XmlSpan &child) const
{
    const QByteArray uri = namespaceOf(child);
    const QByteArrayView name = child.localName();
    const auto keepIf = [](bool granted) { return granted ? Fate::Keep : Fate::Remove; };
    const bool isTuple = m_kind == PidfPart::Kind::Tuple;
    if (uri == Rpid) {
        const Fate fate = fateInRpid(name);
        if (fate != Fate::Remove)
            return fate;
    }
    if (uri == Pidf && isTuple && name == "status")
        return Fate::Status;
    if ((uri == Pidf && isTuple && (name == "contact" || name == "timestamp")) ||
        (uri == DataModel && !isTuple && name == "timestamp"))
        return Fate::Keep;
    if ((uri == Pidf || uri == DataModel) && name == "note")
        return keepIf(m_grants.has(Attribute::Note));
    if (uri == DataModel && name == "deviceID") {
        return keepIf(m_kind == PidfPart::Kind::Device || m_grants.has(Attribute::DeviceId));
    }
    return keepIf(m_grants.hasUnknown(QString::fromUtf8(uri), QString::fromUtf8(name)));
}

PartFilter::Fate PartFilter::fateInRpid(QByteArrayView name) const
{
    if (name == "user-input")
        return m_grants.userInput() == UserInput::None ? Fate::Remove : Fate::UserInput;
    if (name == "service-class")
        return m_kind == PidfPart::Kind::Tuple ? Fate::Keep : Fate::Remove;
    for (quint8 i = 0; i < quint8(Attribute::Count); ++i) {
        if (elementName(Attribute(i)) == QLatin1StringView(name))
            return m_grants.has(Attribute(i)) ? Fate::Keep : Fate::Remove;
    }
    return Fate::Remove;
}

// <basic> is always shown (3.3.2); what else stands in <status> is an attribute like any other.
void PartFilter::appendStatus(QByteArray &out, const XmlSpan &status)
{
    QByteArray content;
    XmlSpans children(m_text, status);
    while (const std::optional<XmlSpan> child = children.next()) {
        const QByteArray uri = namespaceOf(*child);
        const QByteArrayView name = child->localName();
        if ((uri == Pidf && name == "basic") || (uri == Rpid && fateInRpid(name) == Fate::Keep) ||
            m_grants.hasUnknown(QString::fromUtf8(uri), QString::fromUtf8(name)))
            content += m_text.sliced(child->begin, child->end - child->begin);
        else
            noteRemoval(child->name);
    }
    out.append('<').append(status.name).append(status.attributes);
    if (content.isEmpty())
        out.append("/>");
    else
        out.append('>').append(content).append("</").append(status.name).append('>');
}

void PartFilter::appendUserInput(QByteArray &out, const XmlSpan &input)
{
    const UserInput level = m_grants.userInput();
    out.append('<').append(input.name);
    XmlAttributeSpans attributes(input.attributes);
    while (const std::optional<XmlAttributeSpan> attribute = attributes.next()) {
        const bool isThreshold = attribute->name == "idle-threshold";
        bool kept = level == UserInput::Full || attribute->name.startsWith("xmlns");
        if (level == UserInput::Bare)
            kept = kept || (!isThreshold && !tellsWhen(attribute->name));
        else if (level == UserInput::Thresholds)
            kept = kept || isThreshold;
        if (kept)
            out.append(' ').append(attribute->text);
        else if (m_removed)
            *m_removed += attribute->name.toByteArray() + " of " + input.name.toByteArray();
    }
    out += input.isEmptyTag ? "/>" : ">";
    out += m_text.sliced(input.contentBegin, input.end - input.contentBegin);
}

void PartFilter::noteRemoval(QByteArrayView element)
{
    if (m_removed)
        *m_removed += element.toByteArray();
}

QByteArrayList serviceIdsOf(QByteArrayView tuple)
{
    QByteArrayList ids;
    const std::optional<XmlSpan> root = XmlSpans(tuple, 0, tuple.size()).next();
    if (!root)
        return ids;
    XmlSpans children(tuple, *root);
    while (const std::optional<XmlSpan> child = children.next()) {
        if (child->localName() != "service-description")
            continue;
        XmlSpans inner(tuple, *child);
        while (const std::optional<XmlSpan> each = inner.next()) {
            if (each->localName() == "service-id")
                ids += tuple.sliced(each->contentBegin, each->contentEnd - each->contentBegin)
                           .trimmed()
                           .toByteArray();
        }
    }
    return ids;
}

} // namespace presence
