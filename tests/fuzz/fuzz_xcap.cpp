// SPDX-License-Identifier: Apache-2.0

// A request to XCAP in three lines' worth of bytes: the target (with its selector and bindings), a
// NUL, the stored document, a NUL, the body of a PUT. What a PUT makes is well-formed and shows
// what was put; what is removed is gone.

#include "fuzztarget.h"
#include "xcap/nodeselector.h"
#include "xcap/xcapuri.h"
#include "xcap/xmldocument.h"

namespace {

using namespace xcap;

void checkEdit(const XmlDocument &document, const NodeSelector &selector, const QByteArray &body)
{
    if (selector.target() == NodeSelector::Target::NamespaceBindings)
        return;
    if (const auto edit = document.put(selector, body)) {
        const auto read = XmlDocument::read(edit->text);
        fuzz::require(bool(read), "what a PUT makes is well-formed");
        fuzz::require(bool(read->get(selector)), "what was put can be had");
    }
    if (const auto edit = document.remove(selector)) {
        const auto read = XmlDocument::read(edit->text);
        fuzz::require(bool(read), "what a DELETE leaves is well-formed");
        fuzz::require(!read->get(selector), "what was removed is gone");
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const QByteArrayList parts = bytes.split('\0');
    UriContext context;
    context.root = "/xcap-root/";
    context.defaultDomain = "example.com";
    const auto uri = XcapUri::parse(parts.value(0), context);
    const auto document = XmlDocument::read(parts.value(1));
    if (uri && !uri->auid().contains('/')) { // an escaped one, of a usage that is not there
        const QByteArray again = "/xcap-root/" + uri->documentSelector();
        const auto same = XcapUri::parse(again, context);
        fuzz::require(same && same->documentSelector() == uri->documentSelector(),
                      "a document selector is read as it is written");
    }
    if (!uri || !uri->hasNodeSelector())
        return 0;
    const auto selector = NodeSelector::parse(*uri, "urn:ietf:params:xml:ns:resource-lists");
    if (!selector)
        return 0;
    (void)selector->relativeUri(selector->steps().size());
    if (!document)
        return 0;
    (void)document->get(*selector);
    checkEdit(*document, *selector, parts.value(2));
    return 0;
}
