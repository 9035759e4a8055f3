// SPDX-License-Identifier: Apache-2.0
#include "xcap/xmldocument.h"

#include "base/xmllimitcheck.h"
#include "base/xmlwriter.h"
#include "xcap/elementlocator.h"
#include "xcap/xmlfragment.h"

using namespace Qt::Literals::StringLiterals;

namespace xcap {

namespace {

base::Unexpected<Conflict> conflict(Conflict::Kind kind, const base::Sentence &phrase)
{
    Conflict result;
    result.kind = kind;
    result.phrase = phrase;
    return base::Unexpected(std::move(result));
}

base::Unexpected<Conflict> cannotInsert(const base::Sentence &phrase)
{
    return conflict(Conflict::Kind::CannotInsert, phrase);
}

Conflict noParent(const NodeSelector &selector, size_t matched)
{
    Conflict result;
    result.kind = Conflict::Kind::NoParent;
    const QString step = QString::fromUtf8(selector.steps()[matched].text);
    result.phrase = u"The document has no single element %1 to put this into."_s.arg(step);
    result.ancestor = selector.relativeUri(matched);
    return result;
}

/// The same node as before: an element that begins at `begin`, or an attribute of it.
bool selects(const XmlIndex &index, const NodeSelector &selector, qsizetype begin)
{
    const Location location = locate(index, selector.steps());
    return location.outcome == Location::Outcome::Found &&
           index.at(location.element).begin == begin;
}

} // namespace

QByteArrayView contentTypeOf(NodeSelector::Target target)
{
    switch (target) {
    case NodeSelector::Target::Element: return "application/xcap-el+xml";
    case NodeSelector::Target::Attribute: return "application/xcap-att+xml";
    case NodeSelector::Target::NamespaceBindings: return "application/xcap-ns+xml";
    }
    Q_UNREACHABLE();
}

QByteArrayView NodeContent::contentType() const
{
    return contentTypeOf(kind);
}

base::Result<XmlDocument, Conflict> XmlDocument::read(const QByteArray &text)
{
    if (std::optional<Conflict> wrong = checkEncoding(text))
        return base::Unexpected(*std::move(wrong));
    base::XmlReader reader(text, DocumentLimits);
    base::XmlReader::Token token{};
    do
        token = reader.next();
    while (token != base::XmlReader::Token::EndDocument && token != base::XmlReader::Token::Error);
    if (token == base::XmlReader::Token::Error)
        return base::Unexpected(conflictAt(Conflict::Kind::NotWellFormed, {reader.error()}));
    return XmlDocument(text);
}

std::optional<NodeContent> XmlDocument::get(const NodeSelector &selector) const
{
    const Location location = locate(m_index, selector.steps());
    if (location.outcome != Location::Outcome::Found)
        return std::nullopt;
    NodeContent content{selector.target(), {}};
    const XmlElement &element = m_index.at(location.element);
    switch (selector.target()) {
    case NodeSelector::Target::Element:
        content.bytes = text().sliced(element.begin, element.end - element.begin);
        break;
    case NodeSelector::Target::Attribute: {
        const auto found = m_index.attribute(location.element, selector.attribute());
        if (!found)
            return std::nullopt;
        content.bytes = text().sliced(found->valueBegin, found->end - found->valueBegin);
        break;
    }
    case NodeSelector::Target::NamespaceBindings: {
        base::XmlWriter writer(content.bytes);
        writer.startElement(m_index.qualifiedName(location.element));
        for (const NamespaceBinding &binding : m_index.bindingsInScope(location.element))
            writer.attribute(binding.prefix.isEmpty() ? QByteArray("xmlns")
                                                      : "xmlns:" + binding.prefix,
                             QByteArrayView(binding.uri));
        writer.endElement();
        break;
    }
    }
    return content;
}

base::Result<DocumentEdit, Conflict> XmlDocument::put(const NodeSelector &selector,
                                                      const QByteArray &body) const
{
    Q_ASSERT(selector.target() != NodeSelector::Target::NamespaceBindings);
    return selector.target() == NodeSelector::Target::Element ? putElement(selector, body)
                                                              : putAttribute(selector, body);
}

base::Result<std::shared_ptr<const XmlDocument>, Conflict>
XmlDocument::joined(const QByteArray &text)
{
    if (const auto error = base::checkXmlLimits(text, DocumentLimits))
        return base::Unexpected(conflictAt(Conflict::Kind::NotWellFormed, {*error}));
    return std::shared_ptr<const XmlDocument>(new XmlDocument(text));
}

base::Result<DocumentEdit, Conflict> XmlDocument::putElement(const NodeSelector &selector,
                                                             const QByteArray &body) const
{
    const Location location = locate(m_index, selector.steps());
    if (location.outcome == Location::Outcome::NoParent)
        return base::Unexpected(noParent(selector, location.matched));
    const bool atRoot = location.parent == NoElement;
    const auto fragment = readFragment(body, atRoot ? std::vector<NamespaceBinding>()
                                                    : m_index.bindingsInScope(location.parent));
    if (!fragment)
        return base::Unexpected(fragment.error());
    if (location.outcome == Location::Outcome::Several)
        return cannotInsert(u"The URI selects several elements; say which one by its position."_s);

    DocumentEdit edit;
    qsizetype at = 0;
    if (location.outcome == Location::Outcome::Found) {
        const XmlElement &old = m_index.at(location.element);
        at = old.begin;
        edit.text = spliced(old.begin, old.end, fragment->bytes);
    } else {
        if (atRoot)
            return cannotInsert(u"A document has one root element, and it has another name."_s);
        const auto point =
            insertionPoint(m_index, location.parent, selector.steps().back(), fragment->name);
        if (!point)
            return cannotInsert(u"There are too few elements before that position."_s);
        edit.text = insertedAt(location.parent, *point, fragment->bytes);
        edit.created = true;
        // Behind "<a/>", which becomes "<a>", there is one byte less.
        at = *point - (m_index.at(location.parent).emptyTag ? 1 : 0);
    }
    const auto result = joined(edit.text);
    if (!result)
        return base::Unexpected(result.error());
    edit.document = *result;
    // GET of this URI must give what was put (RFC 4825, 8.2.3).
    if (!selects(edit.document->m_index, selector, at))
        return cannotInsert(u"Afterwards the URI would not select the element in the body: its "
                            "name or an attribute is not what the URI says."_s);
    return edit;
}

QByteArray XmlDocument::insertedAt(ElementId parent, qsizetype at, const QByteArray &element) const
{
    const XmlElement &tag = m_index.at(parent);
    if (!tag.emptyTag)
        return spliced(at, at, element);
    const QByteArray name = m_index.qualifiedName(parent).toByteArray();
    return spliced(tag.end - 2, tag.end, '>' + element + "</" + name + '>');
}

QByteArray XmlDocument::spliced(qsizetype begin, qsizetype end, QByteArrayView by) const
{
    QByteArray result;
    result.reserve(text().size() - (end - begin) + by.size());
    result.append(QByteArrayView(text()).first(begin));
    result.append(by);
    result.append(QByteArrayView(text()).sliced(end));
    return result;
}

base::Result<DocumentEdit, Conflict> XmlDocument::putAttribute(const NodeSelector &selector,
                                                               const QByteArray &body) const
{
    const auto value = readAttributeValue(body);
    const Location location = locate(m_index, selector.steps());
    if (location.outcome != Location::Outcome::Found)
        return base::Unexpected(noParent(selector, location.matched));
    if (!value)
        return base::Unexpected(value.error());

    DocumentEdit edit;
    const auto old = m_index.attribute(location.element, selector.attribute());
    if (old) {
        edit.text = spliced(old->valueBegin, old->end, *value);
    } else {
        auto inserted = insertAttribute(location.element, selector, *value);
        if (!inserted)
            return base::Unexpected(inserted.error());
        edit.text = *std::move(inserted);
        edit.created = true;
    }
    const auto result = read(edit.text);
    if (!result)
        return base::Unexpected(result.error());
    if (!selects(result->m_index, selector, m_index.at(location.element).begin) ||
        !result->m_index.attribute(location.element, selector.attribute()))
        return cannotInsert(u"Afterwards the URI would not select this attribute; select the "
                            "element by position or by another attribute."_s);
    return edit;
}

base::Result<QByteArray, Conflict> XmlDocument::insertAttribute(ElementId element,
                                                                const NodeSelector &selector,
                                                                const QByteArray &value) const
{
    const ExpandedName &name = selector.attribute();
    QByteArray prefix = selector.attributePrefix();
    // To PUT a namespace declaration is not to put an attribute (RFC 4825, 7.10).
    if (name.local == "xmlns" && prefix.isEmpty())
        return cannotInsert(u"Namespace declarations cannot be put."_s);
    if (!prefix.isEmpty() && m_index.namespaceOf(element, prefix) != name.uri) {
        const std::vector<NamespaceBinding> bindings = m_index.bindingsInScope(element);
        const auto found =
            std::find_if(bindings.begin(), bindings.end(), [&](const NamespaceBinding &b) {
                return b.uri == name.uri && !b.prefix.isEmpty();
            });
        if (found == bindings.end())
            return cannotInsert(u"The document has no prefix for the namespace %1 here."_s.arg(
                QString::fromUtf8(name.uri)));
        prefix = found->prefix;
    }
    const std::vector<XmlAttribute> all = m_index.attributes(element);
    const qsizetype at = all.empty() ? m_index.at(element).nameEnd : all.back().end;
    const QByteArray qualified = prefix.isEmpty() ? name.local : prefix + ':' + name.local;
    return spliced(at, at, ' ' + qualified + '=' + value);
}

base::Result<DocumentEdit, EditError> XmlDocument::remove(const NodeSelector &selector) const
{
    const Location location = locate(m_index, selector.steps());
    if (location.outcome != Location::Outcome::Found)
        return base::Unexpected(EditError(NodeNotFound()));
    const auto refuse = [](const base::Sentence &phrase) {
        return base::Unexpected(EditError(conflict(Conflict::Kind::CannotDelete, phrase).error()));
    };
    if (selector.target() == NodeSelector::Target::Attribute) {
        const auto found = m_index.attribute(location.element, selector.attribute());
        if (!found)
            return base::Unexpected(EditError(NodeNotFound()));
        // The white space before it goes along; that between tags stays as it is.
        qsizetype begin = found->begin;
        while (QByteArrayView(" \t\r\n").contains(text()[begin - 1]))
            --begin;
        return DocumentEdit{.text = spliced(begin, found->end, {})};
    }
    if (location.element == 0)
        return refuse(u"A document needs its root element; delete the document instead."_s);
    const XmlElement &element = m_index.at(location.element);
    DocumentEdit edit{.text = spliced(element.begin, element.end, {})};
    const Location after = locate(XmlIndex(edit.text), selector.steps());
    if (after.outcome == Location::Outcome::Found)
        return refuse(u"Afterwards the URI would select the next element; add an attribute test "
                      "that only this one meets."_s);
    return edit;
}

Conflict noDocument()
{
    Conflict result;
    result.kind = Conflict::Kind::NoParent;
    result.phrase = u"There is no such document; put the whole document first."_s;
    return result;
}

} // namespace xcap
