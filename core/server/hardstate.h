// SPDX-License-Identifier: Apache-2.0
#pragma once

// Publishes what users keep in their pidf-manipulation documents (RFC 4827): presence that stands
// until its document goes, beside what phones publish. Hears of each document from the
// DocumentTable, so the publication and the document are committed together. Server thread.

#include "events/eventstatecompositor.h"
#include "store/documenttable.h"

namespace server {

class HardState : public store::DocumentObserver
{
public:
    HardState(const store::DocumentTable &documents, events::EventStateCompositor &compositor,
              events::ResourceTable &resources, events::EventPackage &presence)
        : m_documents(documents)
        , m_compositor(compositor)
        , m_resources(resources)
        , m_presence(presence)
    {
    }

    void documentChanged(const store::DocumentKey &key) override;
    /// After a start: publishes what was written into the table of documents while we were away.
    void restored();

private:
    [[nodiscard]] bool isPublished(const store::DocumentKey &key) const;

    const store::DocumentTable &m_documents;
    events::EventStateCompositor &m_compositor;
    events::ResourceTable &m_resources;
    events::EventPackage &m_presence;
};

} // namespace server
