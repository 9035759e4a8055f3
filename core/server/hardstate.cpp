// SPDX-License-Identifier: Apache-2.0
#include "server/hardstate.h"

#include <algorithm>

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

void HardState::restored()
{
    for (const store::DocumentKey &key : m_documents.all()) {
        if (key.type == store::DocumentType::PidfManipulation && !isPublished(key))
            documentChanged(key);
    }
}

bool HardState::isPublished(const store::DocumentKey &key) const
{
    const events::ResourceId id =
        m_resources.find(sip::Uri::addressOfRecord(key.username, key.domain), m_presence);
    if (id == events::NullResource)
        return false;
    const auto &all = m_resources.at(id).publications;
    return std::any_of(all.begin(), all.end(), [&](const events::Publication &each) {
        return each.entityTag == key.document && each.expires == store::NeverExpires &&
               each.body == m_documents.find(key)->text;
    });
}

} // namespace server
