// SPDX-License-Identifier: Apache-2.0
#include "xmlpatcher.h"

#include <memory>

#include <libxml/c14n.h>
#include <libxml/parser.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

namespace test {

namespace {

using Document = std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)>;
using Error = QByteArray; // empty: none

constexpr int Options =
    XML_PARSE_NONET | XML_PARSE_NOCDATA | XML_PARSE_NOERROR | XML_PARSE_NOWARNING;

Document parse(const QByteArray &text)
{
    return {xmlReadMemory(text.constData(), int(text.size()), "x.xml", nullptr, Options),
            xmlFreeDoc};
}

QByteArray canonical(xmlDocPtr document)
{
    xmlChar *bytes = nullptr;
    const int size = xmlC14NDocDumpMemory(document, nullptr, XML_C14N_1_0, nullptr, 1, &bytes);
    const QByteArray result(reinterpret_cast<const char *>(bytes), size < 0 ? 0 : size);
    xmlFree(bytes);
    return result;
}

QByteArray attribute(xmlNodePtr node, const char *name)
{
    xmlChar *value = xmlGetNoNsProp(node, BAD_CAST name);
    const QByteArray result(reinterpret_cast<const char *>(value));
    xmlFree(value);
    return result;
}

QByteArray contentOf(xmlNodePtr node)
{
    xmlChar *value = xmlNodeGetContent(node);
    const QByteArray result(reinterpret_cast<const char *>(value));
    xmlFree(value);
    return result;
}

bool is(xmlNodePtr node, const char *name)
{
    return xmlStrEqual(node->name, BAD_CAST name);
}

bool isText(xmlNodePtr node)
{
    return node && node->type == XML_TEXT_NODE;
}

/// One node, or an error.
base::Result<xmlNodePtr, Error> select(xmlDocPtr document, const QByteArray &path, xmlNodePtr scope)
{
    const std::unique_ptr<xmlXPathContext, decltype(&xmlXPathFreeContext)> context(
        xmlXPathNewContext(document), xmlXPathFreeContext);
    if (xmlNsPtr *all = scope ? xmlGetNsList(scope->doc, scope) : nullptr) {
        for (xmlNsPtr *each = all; *each; ++each) {
            if ((*each)->prefix)
                xmlXPathRegisterNs(context.get(), (*each)->prefix, (*each)->href);
        }
        xmlFree(all);
    }
    context->node = reinterpret_cast<xmlNodePtr>(document);
    const std::unique_ptr<xmlXPathObject, decltype(&xmlXPathFreeObject)> found(
        xmlXPathEval(BAD_CAST path.constData(), context.get()), xmlXPathFreeObject);
    const int count = found && found->nodesetval ? found->nodesetval->nodeNr : 0;
    if (count != 1)
        return base::Unexpected(path + " selects " + QByteArray::number(count) + " nodes");
    return found->nodesetval->nodeTab[0];
}

/// Puts it behind `before`, or first; texts that meet stay two until joinTexts().
void link(xmlNodePtr node, xmlNodePtr parent, xmlNodePtr before)
{
    node->parent = parent;
    node->prev = before;
    node->next = before ? before->next : parent->children;
    (before ? before->next : parent->children) = node;
    (node->next ? node->next->prev : parent->last) = node;
}

void joinTexts(xmlNodePtr parent)
{
    for (xmlNodePtr node = parent->children; node; node = node->next) {
        while (isText(node) && isText(node->next)) {
            xmlNodePtr next = node->next;
            xmlNodeAddContent(node, next->content);
            xmlUnlinkNode(next);
            xmlFreeNode(next);
        }
    }
}

void drop(xmlNodePtr node)
{
    xmlUnlinkNode(node);
    xmlFreeNode(node);
}

bool sameNames(xmlNodePtr left, xmlNodePtr right)
{
    for (; left && right; left = left->next, right = right->next) {
        const xmlChar *of = left->ns ? left->ns->href : nullptr;
        const xmlChar *in = right->ns ? right->ns->href : nullptr;
        if (left->type != right->type)
            return false;
        if (left->type != XML_ELEMENT_NODE)
            continue;
        if (!xmlStrEqual(left->name, right->name) || !xmlStrEqual(of, in) ||
            !sameNames(left->children, right->children))
            return false;
    }
    return !left && !right;
}

/// What libxml2 takes xmlns="" for is no namespace.
void leaveEmptyNamespace(xmlNodePtr nodes)
{
    for (xmlNodePtr node = nodes; node; node = node->next) {
        if (node->type != XML_ELEMENT_NODE)
            continue;
        if (node->ns && xmlStrlen(node->ns->href) == 0)
            node->ns = nullptr;
        leaveEmptyNamespace(node->children);
    }
}

/// The children of an operation as nodes within `parent`, not linked yet.
base::Result<std::vector<xmlNodePtr>, Error> contentFor(xmlNodePtr parent, xmlNodePtr operation)
{
    std::vector<xmlNodePtr> nodes;
    if (!operation->children)
        return nodes;
    QByteArray text;
    for (xmlNodePtr child = operation->children; child; child = child->next) {
        xmlBufferPtr buffer = xmlBufferCreate();
        xmlNodeDump(buffer, operation->doc, child, 0, 0);
        text += reinterpret_cast<const char *>(xmlBufferContent(buffer));
        xmlBufferFree(buffer);
    }
    xmlNodePtr list = nullptr;
    if (parent->type != XML_ELEMENT_NODE ||
        xmlParseInNodeContext(parent, text.constData(), int(text.size()), Options, &list) !=
            XML_ERR_OK)
        return base::Unexpected("this cannot stand there: " + text);
    leaveEmptyNamespace(list);
    if (!sameNames(operation->children, list))
        return base::Unexpected("its namespaces are others there: " + text);
    for (xmlNodePtr next = nullptr; list; list = next) {
        next = list->next;
        xmlUnlinkNode(list);
        nodes.push_back(list);
    }
    return nodes;
}

Error addAttribute(xmlNodePtr element, xmlNodePtr operation, QByteArray name)
{
    xmlNsPtr ns = nullptr;
    if (const qsizetype colon = name.indexOf(':'); colon > 0) {
        const QByteArray prefix = name.first(colon);
        ns = xmlSearchNs(element->doc, element, BAD_CAST prefix.constData());
        xmlNsPtr meant = xmlSearchNs(operation->doc, operation, BAD_CAST prefix.constData());
        if (!ns || !meant || !xmlStrEqual(ns->href, meant->href))
            return "the prefix means something else: " + name;
        name = name.sliced(colon + 1);
    }
    if (xmlHasNsProp(element, BAD_CAST name.constData(), ns ? ns->href : nullptr))
        return "the attribute is there already: " + name;
    if (!isText(operation->children) || operation->children->next)
        return "an attribute is added by one text node: " + name;
    xmlNewNsProp(element, ns, BAD_CAST name.constData(), BAD_CAST contentOf(operation).constData());
    return {};
}

Error add(xmlNodePtr target, xmlNodePtr operation)
{
    const QByteArray type = attribute(operation, "type");
    if (type.startsWith('@'))
        return addAttribute(target, operation, type.sliced(1));
    if (!type.isEmpty())
        return "this patcher adds no " + type;
    const QByteArray position = attribute(operation, "pos");
    const bool beside = position == "before" || position == "after";
    xmlNodePtr parent = beside ? target->parent : target;
    xmlNodePtr before = position.isEmpty()    ? target->last
                        : position == "after" ? target
                        : beside              ? target->prev
                                              : nullptr;
    const auto content = contentFor(parent, operation);
    if (!content)
        return content.error();
    for (xmlNodePtr node : *content) {
        link(node, parent, before);
        before = node;
    }
    joinTexts(parent);
    return {};
}

Error replace(xmlNodePtr target, xmlNodePtr operation)
{
    if (target->type == XML_ATTRIBUTE_NODE) {
        xmlSetNsProp(target->parent, target->ns, target->name,
                     BAD_CAST contentOf(operation).constData());
        return {};
    }
    if (isText(target)) {
        const QByteArray text = contentOf(operation);
        if (text.isEmpty())
            drop(target);
        else
            xmlNodeSetContent(target, BAD_CAST text.constData());
        return {};
    }
    xmlNodePtr parent = target->parent;
    const auto content = contentFor(parent, operation);
    if (!content)
        return content.error();
    if (content->size() != 1 || content->front()->type != target->type)
        return "a node is replaced by one of its type";
    link(content->front(), parent, target);
    drop(target);
    return {};
}

Error remove(xmlNodePtr target, xmlNodePtr operation)
{
    if (target->type == XML_ATTRIBUTE_NODE) {
        xmlRemoveProp(reinterpret_cast<xmlAttrPtr>(target));
        return {};
    }
    xmlNodePtr parent = target->parent;
    const QByteArray ws = attribute(operation, "ws");
    const auto dropSpace = [](xmlNodePtr node) {
        const bool space = isText(node) && xmlIsBlankNode(node);
        if (space)
            drop(node);
        return space;
    };
    if ((ws == "before" || ws == "both") && !dropSpace(target->prev))
        return "there is no white space before it";
    if ((ws == "after" || ws == "both") && !dropSpace(target->next))
        return "there is no white space behind it";
    drop(target);
    joinTexts(parent);
    return {};
}

/// `a/b` as *[local-name()='a']/*[local-name()='b'].
QByteArray byLocalNames(const QByteArray &path)
{
    QByteArray result;
    for (const QByteArray &name : path.split('/'))
        result += "/*[local-name()='" + name + "']";
    return result;
}

} // namespace

QByteArray canonicalXml(const QByteArray &text)
{
    const Document document = parse(text);
    return document ? canonical(document.get()) : QByteArray();
}

base::Result<QByteArray, QByteArray> applyPatch(const QByteArray &text, const QByteArray &diff,
                                                const QByteArray &operationsOf)
{
    const Document document = parse(text);
    const Document patch = parse(diff);
    if (!document || !patch)
        return base::Unexpected(QByteArray("not well formed"));
    const auto root = select(patch.get(), byLocalNames(operationsOf), nullptr);
    if (!root)
        return base::Unexpected(root.error());
    for (xmlNodePtr operation = (*root)->children; operation; operation = operation->next) {
        if (operation->type != XML_ELEMENT_NODE || is(operation, "body-not-changed"))
            continue;
        const auto target = select(document.get(), attribute(operation, "sel"), operation);
        if (!target)
            return base::Unexpected(target.error());
        const Error error = is(operation, "add")       ? add(*target, operation)
                            : is(operation, "replace") ? replace(*target, operation)
                            : is(operation, "remove")  ? remove(*target, operation)
                                                       : "no operation";
        if (!error.isEmpty())
            return base::Unexpected(error);
    }
    return canonical(document.get());
}

} // namespace test
