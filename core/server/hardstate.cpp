// SPDX-License-Identifier: Apache-2.0
#include "server/hardstate.h"

#include "sip/uri.h"

namespace server {

void HardState::documentChanged(const store::DocumentKey &key)
{
    if (key.type != store::DocumentType::PidfManipulation)
        return;
    const QByteArray aor = sip::Uri::addressOfRecord(key.username, key.domain);
    if (const store::Document *document = m_documents.find(key)) {
        m_compositor.publishHardState(aor, m_presence, key.document, document->text);
        return;
    }
    const events::ResourceId resource = m_resources.find(aor, m_presence);
    if (resource != events::NullResource)
        m_compositor.remove(resource, key.document);
}

} // namespace server
