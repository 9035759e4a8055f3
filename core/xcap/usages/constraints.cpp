// SPDX-License-Identifier: Apache-2.0
#include "xcap/usages/constraints.h"

#include <QSet>
#include <QUrl>

#include "xcap/percentescape.h"

using namespace Qt::Literals::StringLiterals;

namespace xcap {

namespace {

/// What must be unique among the children of one element: the attribute of each kind of child.
struct UniqueAttribute
{
    QByteArray element;
    QByteArray attribute;
};

const std::vector<UniqueAttribute> &uniqueAttributes()
{
    static const std::vector<UniqueAttribute> all{
        {"list", "name"}, {"entry", "uri"}, {"entry-ref", "ref"}, {"external", "anchor"}};
    return all;
}

/// RFC 4826, 3.1: "a relative path reference", without scheme, authority or leading slash.
bool isRelativePath(const QByteArray &reference)
{
    const QUrl url = QUrl::fromEncoded(reference, QUrl::StrictMode);
    return !reference.isEmpty() && url.isValid() && url.isRelative() && url.host().isEmpty() &&
           !reference.startsWith('/') && !reference.startsWith('?') && !reference.startsWith('#');
}

bool isAbsoluteHttp(const QByteArray &reference)
{
    const QUrl url = QUrl::fromEncoded(reference, QUrl::TolerantMode);
    const QString scheme = url.scheme();
    return url.isValid() && !url.host().isEmpty() && (scheme == u"http" || scheme == u"https");
}

/// Values that nobody among the siblings has.
std::vector<QByteArray> alternatives(const QSet<QByteArray> &taken, const QByteArray &value)
{
    std::vector<QByteArray> result;
    for (int i = 2; result.size() < 3; ++i) {
        const QByteArray candidate = value + '-' + QByteArray::number(i);
        if (!taken.contains(candidate))
            result.push_back(candidate);
    }
    return result;
}

struct Duplicate
{
    ElementId element;
    QByteArray value;
};

base::Unexpected<Conflict> uniquenessFailure(const XmlIndex &index, const UniqueAttribute &rule,
                                             const std::vector<Duplicate> &duplicates,
                                             const QSet<QByteArray> &taken)
{
    std::vector<base::XmlError> errors;
    std::vector<Conflict::Exists> existing;
    for (const auto &[element, value] : duplicates) {
        addError(
            errors, index, element,
            base::Sentence(QT_TRANSLATE_NOOP(
                               "core", "another <%1> of the same parent has the same %2 \"%3\"."))
                .arg(QString::fromUtf8(rule.element), QString::fromUtf8(rule.attribute),
                     QString::fromUtf8(value)));
        Conflict::Exists exists{positionalUri(index, element, rule.attribute), {}};
        if (rule.element == "list")
            exists.alternatives = alternatives(taken, value);
        existing.push_back(std::move(exists));
    }
    Conflict conflict = conflictAt(Conflict::Kind::UniquenessFailure, std::move(errors));
    conflict.exists = std::move(existing);
    return base::Unexpected(std::move(conflict));
}

base::Result<void, Conflict> checkUnique(const XmlIndex &index, ElementId parent,
                                         const UniqueAttribute &rule)
{
    const ExpandedName name{ResourceListsNamespace, rule.element};
    QSet<QByteArray> seen;
    std::vector<Duplicate> duplicates;
    for (const ElementId child : index.children(parent)) {
        if (!index.hasName(child, name))
            continue;
        const auto found = index.attribute(child, {QByteArray(), rule.attribute});
        if (!found)
            continue;
        const QByteArray value = index.value(*found);
        const qsizetype before = seen.size();
        seen.insert(value);
        // To say where one is and what would do takes all its siblings.
        if (seen.size() == before && duplicates.size() < Conflict::MostErrors)
            duplicates.push_back({child, value});
    }
    if (duplicates.empty())
        return {};
    return uniquenessFailure(index, rule, duplicates, seen);
}

base::Result<void, Conflict> checkReference(const XmlIndex &index, ElementId element)
{
    const QByteArrayView qualified = index.qualifiedName(element);
    const QByteArrayView local = qualified.sliced(qualified.indexOf(':') + 1);
    if (local == "entry-ref" &&
        index.hasName(element, {ResourceListsNamespace, QByteArrayLiteral("entry-ref")}) &&
        !isRelativePath(index.valueOf(element, "ref")))
        return constraintFailure(errorAt(
            index, element,
            base::Sentence(QT_TRANSLATE_NOOP(
                "core",
                "the ref of an <entry-ref> is a path relative to the XCAP root, such as "
                "resource-lists/users/sip:bill@example.com/index/~~/resource-lists/list/entry."))));
    if (local == "external" &&
        index.hasName(element, {ResourceListsNamespace, QByteArrayLiteral("external")})) {
        const auto anchor = index.attribute(element, {QByteArray(), QByteArrayLiteral("anchor")});
        if (anchor && !isAbsoluteHttp(index.value(*anchor)))
            return constraintFailure(
                errorAt(index, element,
                        base::Sentence(QT_TRANSLATE_NOOP(
                            "core", "the anchor of an <external> is an absolute HTTP URI."))));
    }
    return {};
}

} // namespace

std::vector<QByteArray> namespacesOf(const Schema &schema)
{
    std::vector<QByteArray> result;
    for (const QString &uri : schema.namespaces())
        result.push_back(uri.toUtf8());
    return result;
}

base::Result<void, Conflict> checkRoot(const XmlDocument &document, const ExpandedName &root)
{
    if (document.index().hasName(0, root))
        return {};
    return base::Unexpected(conflictAt(
        Conflict::Kind::SchemaValidationError,
        {errorAt(document.index(), 0,
                 base::Sentence(QT_TRANSLATE_NOOP(
                                    "core", "the root element must be <%1> of the namespace %2."))
                     .arg(QString::fromUtf8(root.local), QString::fromUtf8(root.uri)))}));
}

base::Result<void, Conflict> checkSchema(const Schema &schema, const XmlDocument &document)
{
    std::vector<base::XmlError> errors = schema.errors(document.text());
    if (errors.empty())
        return {};
    return base::Unexpected(conflictAt(Conflict::Kind::SchemaValidationError, std::move(errors)));
}

base::Result<void, Conflict> checkIds(const XmlDocument &document)
{
    const XmlIndex &index = document.index();
    QSet<QByteArray> seen;
    std::vector<base::XmlError> errors;
    for (const ElementId child : index.children(0)) {
        const auto id = index.attribute(child, {QByteArray(), QByteArrayLiteral("id")});
        if (!id)
            continue;
        const QByteArray value = index.value(*id);
        if (!seen.contains(value)) {
            seen.insert(value);
            continue;
        }
        addError(
            errors, index, child,
            base::Sentence(QT_TRANSLATE_NOOP("core", "another element has the id \"%1\" already."))
                .arg(QString::fromUtf8(value)));
    }
    if (errors.empty())
        return {};
    return base::Unexpected(conflictAt(Conflict::Kind::SchemaValidationError, std::move(errors)));
}

base::Result<void, Conflict> checkLists(const XmlDocument &document)
{
    const XmlIndex &index = document.index();
    for (ElementId id = 0; id < ElementId(index.elements().size()); ++id) {
        if (auto reference = checkReference(index, id); !reference)
            return reference;
        const XmlElement &element = index.at(id);
        // Most elements have no two children, and nothing to compare.
        if (element.firstChild == NoElement ||
            index.at(element.firstChild).nextSibling == NoElement)
            continue;
        for (const UniqueAttribute &rule : uniqueAttributes()) {
            if (auto unique = checkUnique(index, id, rule); !unique)
                return unique;
        }
    }
    return {};
}

QByteArray positionalUri(const XmlIndex &index, ElementId element, QByteArrayView attribute)
{
    QByteArray path = attribute.isEmpty() ? QByteArray() : "/@" + attribute.toByteArray();
    for (; index.at(element).parent != NoElement; element = index.at(element).parent) {
        int position = 1;
        for (ElementId child = index.at(index.at(element).parent).firstChild; child != element;
             child = index.at(child).nextSibling)
            ++position;
        path.prepend("/*[" + QByteArray::number(position) + ']');
    }
    return percentEncodedPath('*' + path);
}

base::XmlError errorAt(const XmlIndex &index, ElementId element, const base::Sentence &sentence)
{
    const QByteArrayView before = QByteArrayView(index.text()).first(index.at(element).begin);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return {sentence, before.count('\n') + 1,
            QString::fromUtf8(before.sliced(lineStart)).size() + 1};
}

void addError(std::vector<base::XmlError> &errors, const XmlIndex &index, ElementId element,
              const base::Sentence &sentence)
{
    if (errors.size() < Conflict::MostErrors) // to find a place takes the text up to it
        errors.push_back(errorAt(index, element, sentence));
}

base::Unexpected<Conflict> constraintFailure(const base::XmlError &error)
{
    return base::Unexpected(conflictAt(Conflict::Kind::ConstraintFailure, {error}));
}

base::Unexpected<Conflict> constraintFailure(const base::Sentence &phrase)
{
    Conflict conflict;
    conflict.kind = Conflict::Kind::ConstraintFailure;
    conflict.phrase = phrase;
    return base::Unexpected(std::move(conflict));
}

} // namespace xcap
