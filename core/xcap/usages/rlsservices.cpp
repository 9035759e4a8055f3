// SPDX-License-Identifier: Apache-2.0
#include "xcap/usages/rlsservices.h"

#include <algorithm>

#include "base/xmlwriter.h"
#include "xcap/usageregistry.h"
#include "xcap/usages/constraints.h"

using namespace Qt::Literals::StringLiterals;

namespace xcap {

namespace {

const ExpandedName &serviceName()
{
    static const ExpandedName name{RlsServicesNamespace, "service"};
    return name;
}

std::vector<ElementId> servicesOf(const XmlIndex &index)
{
    std::vector<ElementId> services = index.children(0);
    std::erase_if(services, [&](ElementId id) { return !index.hasName(id, serviceName()); });
    return services;
}

/// A service as it stands, with the namespaces that its surroundings declared for it.
QByteArray standalone(const XmlIndex &index, ElementId service)
{
    const XmlElement &element = index.at(service);
    const std::vector<XmlAttribute> own = index.attributes(service);
    QByteArray declarations;
    for (const NamespaceBinding &binding : index.bindingsInScope(service)) {
        const QByteArray name =
            binding.prefix.isEmpty() ? QByteArrayLiteral("xmlns") : "xmlns:" + binding.prefix;
        const bool declared = std::any_of(own.begin(), own.end(),
                                          [&](const XmlAttribute &a) { return a.name == name; });
        if (declared || (name == "xmlns" && binding.uri == RlsServicesNamespace))
            continue;
        declarations += ' ' + name + "=\"";
        base::appendXmlAttribute(declarations, QByteArrayView(binding.uri));
        declarations += '"';
    }
    QByteArray text = index.text().sliced(element.begin, element.end - element.begin);
    text.insert(element.nameEnd - element.begin, declarations);
    return text;
}

} // namespace

RlsServices::RlsServices(const Schema &schema, store::DocumentTable &documents,
                         const UsageSettings &settings)
    : m_schema(schema)
    , m_documents(documents)
    , m_settings(settings)
{
    restored();
    documents.addObserver(*this);
}

void RlsServices::restored()
{
    for (const store::DocumentKey &key : m_documents.all())
        RlsServices::documentChanged(key);
}

std::vector<QByteArray> RlsServices::namespaces() const
{
    return namespacesOf(m_schema);
}

Place RlsServices::place(const XcapUri &uri) const
{
    if (uri.tree() == XcapUri::Tree::Global)
        return uri.document() == "index" ? Place::Generated : Place::Nowhere;
    return AppUsage::place(uri);
}

bool RlsServices::permits(const Requester &requester, const XcapUri &uri, Operation operation) const
{
    if (uri.tree() == XcapUri::Tree::Global)
        return requester.trusted;
    return AppUsage::permits(requester, uri, operation);
}

std::optional<QByteArray> RlsServices::generate(const XcapUri &, const QByteArray &) const
{
    QByteArray text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                      "<rls-services xmlns=\"urn:ietf:params:xml:ns:rls-services\">\n";
    for (const auto &[owner, services] : m_services)
        text += services.elements;
    return text + "</rls-services>\n";
}

void RlsServices::documentChanged(const store::DocumentKey &key)
{
    if (key.type != store::DocumentType::RlsServices)
        return;
    const Owner owner{key.username, key.domain, key.document};
    if (const auto old = m_services.find(owner); old != m_services.end()) {
        for (const QByteArray &uri : old->second.uris) {
            if (--m_uses[uri] == 0)
                m_uses.remove(uri);
        }
        m_services.erase(old);
    }
    const store::Document *document = m_documents.find(key);
    if (!document)
        return;
    const auto read = XmlDocument::read(document->text);
    if (!read) // a row written by hand
        return;
    Services services;
    for (const ElementId id : servicesOf(read->index())) {
        services.uris.push_back(read->index().valueOf(id, "uri"));
        ++m_uses[services.uris.back()];
        if (key.document == "index")
            services.elements += standalone(read->index(), id) + '\n';
    }
    m_services[owner] = std::move(services);
}

base::Result<void, Conflict> RlsServices::check(const store::DocumentKey &key,
                                                const XmlDocument &document) const
{
    static const ExpandedName root{RlsServicesNamespace, "rls-services"};
    if (auto checked = checkRoot(document, root); !checked)
        return checked;
    if (auto checked = checkSchema(m_schema, document); !checked)
        return checked;
    const XmlIndex &index = document.index();
    if (auto checked = checkUris({key.username, key.domain, key.document}, index); !checked)
        return checked;
    static const ExpandedName resourceList{RlsServicesNamespace, "resource-list"};
    for (const ElementId service : servicesOf(index)) {
        for (const ElementId child : index.children(service)) {
            if (!index.hasName(child, resourceList))
                continue;
            if (auto checked = checkResourceList(key, index, child); !checked)
                return checked;
        }
    }
    return checkLists(document);
}

base::Result<void, Conflict> RlsServices::checkUris(const Owner &owner, const XmlIndex &index) const
{
    std::vector<base::XmlError> errors;
    std::vector<Conflict::Exists> taken;
    const QHash<QByteArray, int> own = usesOf(owner);
    QHash<QByteArray, int> here;
    for (const ElementId id : servicesOf(index)) {
        const QByteArray uri = index.valueOf(id, "uri");
        if (++here[uri] == 1 && !isTaken(uri, own.value(uri)))
            continue;
        if (taken.size() == Conflict::MostErrors) // where one is and what would do takes a search
            break;
        addError(errors, index, id,
                 base::Sentence(QT_TRANSLATE_NOOP("core", "the URI %1 is in use already."))
                     .arg(QString::fromUtf8(uri)));
        taken.push_back({positionalUri(index, id, "uri"), alternatives(uri)});
    }
    if (taken.empty())
        return {};
    Conflict conflict = conflictAt(Conflict::Kind::UniquenessFailure, std::move(errors));
    conflict.exists = std::move(taken);
    return base::Unexpected(std::move(conflict));
}

QHash<QByteArray, int> RlsServices::usesOf(const Owner &owner) const
{
    QHash<QByteArray, int> uses;
    if (const auto found = m_services.find(owner); found != m_services.end()) {
        for (const QByteArray &uri : found->second.uris)
            ++uses[uri];
    }
    return uses;
}

bool RlsServices::isTaken(const QByteArray &uri, int own) const
{
    if (m_uses.value(uri) > own)
        return true;
    return own == 0 && m_settings.isTaken && m_settings.isTaken(uri);
}

/// sip:friends@example.com becomes sip:friends-2@example.com and so on.
std::vector<QByteArray> RlsServices::alternatives(const QByteArray &uri) const
{
    const qsizetype at = uri.indexOf('@');
    const qsizetype split = at < 0 ? uri.size() : at;
    std::vector<QByteArray> result;
    for (int i = 2; result.size() < 3 && i < 1000; ++i) {
        const QByteArray candidate =
            uri.first(split) + '-' + QByteArray::number(i) + uri.sliced(split);
        if (!m_uses.contains(candidate) && !(m_settings.isTaken && m_settings.isTaken(candidate)))
            result.push_back(candidate);
    }
    return result;
}

/// It points into resource-lists, into the tree of the same user (RFC 4826, 4.4.5). The host and
/// the XCAP root in it may be others than ours.
base::Result<void, Conflict> RlsServices::checkResourceList(const store::DocumentKey &key,
                                                            const XmlIndex &index,
                                                            ElementId element) const
{
    QByteArray uri = index.textOf(element);
    const auto refuse = [&](const base::Sentence &sentence) {
        return constraintFailure(errorAt(index, element, sentence));
    };
    const bool http = uri.startsWith("http://") || uri.startsWith("https://");
    const qsizetype auidAt = uri.indexOf("/resource-lists/");
    if (!http || auidAt < 0)
        return refuse(base::Sentence(QT_TRANSLATE_NOOP(
            "core", "a <resource-list> holds an absolute HTTP URI with the path segment "
                    "resource-lists.")));
    const auto read =
        XcapUri::parse(uri.sliced(auidAt), {QByteArrayLiteral("/"), m_settings.uris.defaultDomain});
    const bool own = read && read->tree() == XcapUri::Tree::Users &&
                     read->user().user == key.username && read->user().domain == key.domain;
    if (!own)
        return refuse(base::Sentence(
            QT_TRANSLATE_NOOP("core", "the list of a service must be one of the same user.")));
    return {};
}

} // namespace xcap
