// SPDX-License-Identifier: Apache-2.0
#include "xcap/xcapdiffdocument.h"

#include <algorithm>

#include <QSet>

#include "base/xmlwriter.h"

namespace xcap {

namespace {

constexpr char Namespace[] = "urn:ietf:params:xml:ns:xcap-diff";

template <class Visitor>
void visitBindings(const XcapDiffDocument &document, Visitor visitor)
{
    for (const auto &entry : document.entries) {
        if (const auto *component = std::get_if<ComponentDiff>(&entry)) {
            visitor(component->bindings);
            continue;
        }
        for (const PatchOperation &operation : std::get<DocumentDiff>(entry).patch)
            visitor(operation.bindings);
    }
}

bool holdsForeignContent(const XcapDiffDocument &document)
{
    return std::any_of(document.entries.begin(), document.entries.end(), [](const auto &entry) {
        if (const auto *component = std::get_if<ComponentDiff>(&entry))
            return !component->content.isEmpty();
        return !std::get<DocumentDiff>(entry).patch.empty();
    });
}

/// Content of other documents keeps their prefixes and their default namespace, or that there is
/// none: so where there is such content our own names have a prefix that nobody uses.
QByteArray ownPrefix(const XcapDiffDocument &document)
{
    if (!holdsForeignContent(document))
        return {};
    QSet<QByteArray> taken;
    visitBindings(document, [&](const std::vector<NamespaceBinding> &bindings) {
        for (const NamespaceBinding &each : bindings)
            taken.insert(each.prefix);
    });
    QByteArray prefix = "d";
    for (int i = 1; taken.contains(prefix); ++i)
        prefix = 'd' + QByteArray::number(i);
    return prefix;
}

class Writer
{
public:
    Writer(QByteArray &out, const QByteArray &prefix)
        : m_out(out)
        , m_prefix(prefix.isEmpty() ? prefix : prefix + ':')
        , m_writer(out)
    {
    }

    void root(const XcapDiffDocument &document)
    {
        m_writer.declaration();
        start("xcap-diff");
        m_writer.attribute(m_prefix.isEmpty() ? QByteArray("xmlns")
                                              : "xmlns:" + m_prefix.chopped(1),
                           QByteArrayView(Namespace));
        m_writer.attribute("xcap-root", QByteArrayView(document.xcapRoot));
        for (const auto &entry : document.entries)
            std::visit([this](const auto &diff) { write(diff); }, entry);
        m_writer.endElement();
        m_out += '\n';
    }

private:
    void start(const QByteArray &name) { m_writer.startElement(m_prefix + name); }

    void bind(const std::vector<NamespaceBinding> &bindings)
    {
        for (const NamespaceBinding &each : bindings)
            m_writer.attribute(each.prefix.isEmpty() ? QByteArray("xmlns") : "xmlns:" + each.prefix,
                               QByteArrayView(each.uri));
    }

    void finish(const QByteArray &content)
    {
        if (!content.isEmpty()) {
            m_writer.finishStartTag();
            m_out += content;
        }
        m_writer.endElement();
    }

    void write(const DocumentDiff &diff)
    {
        start("document");
        if (!diff.previousEtag.isEmpty())
            m_writer.attribute("previous-etag", QByteArrayView(diff.previousEtag));
        m_writer.attribute("sel", QByteArrayView(diff.selector));
        if (!diff.newEtag.isEmpty())
            m_writer.attribute("new-etag", QByteArrayView(diff.newEtag));
        if (diff.bodyNotChanged) {
            start("body-not-changed");
            m_writer.endElement();
        }
        for (const PatchOperation &operation : diff.patch)
            write(operation);
        m_writer.endElement();
    }

    void write(const PatchOperation &operation)
    {
        static const char *const Names[] = {"add", "replace", "remove"};
        start(Names[size_t(operation.kind)]);
        bind(operation.bindings);
        m_writer.attribute("sel", QByteArrayView(operation.selector));
        if (!operation.position.isEmpty())
            m_writer.attribute("pos", QByteArrayView(operation.position));
        if (!operation.type.isEmpty())
            m_writer.attribute("type", QByteArrayView(operation.type));
        finish(operation.content);
    }

    void write(const ComponentDiff &diff)
    {
        start(diff.kind == NodeSelector::Target::Attribute ? "attribute" : "element");
        bind(diff.bindings);
        m_writer.attribute("sel", QByteArrayView(diff.selector));
        if (!diff.exists)
            m_writer.attribute("exists", QByteArrayView("0"));
        finish(diff.content);
    }

    QByteArray &m_out;
    QByteArray m_prefix;
    base::XmlWriter m_writer;
};

} // namespace

QByteArray XcapDiffDocument::toByteArray() const
{
    QByteArray out;
    Writer(out, ownPrefix(*this)).root(*this);
    return out;
}

void XcapDiffDocument::leaveOutContents()
{
    for (auto &entry : entries) {
        if (auto *document = std::get_if<DocumentDiff>(&entry)) {
            document->patch.clear();
        } else if (auto &component = std::get<ComponentDiff>(entry);
                   component.kind == NodeSelector::Target::Element) {
            component.content.clear();
            component.bindings.clear();
        }
    }
}

} // namespace xcap
