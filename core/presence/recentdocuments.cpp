// SPDX-License-Identifier: Apache-2.0
#include "presence/recentdocuments.h"

#include <utility>

namespace presence {

base::Result<std::shared_ptr<const PublishedPidf>, DocumentError>
RecentDocuments::read(QByteArrayView body)
{
    auto document = PidfReader::read(body, m_limits);
    if (!document)
        return base::Unexpected(std::move(document.error()));
    // Not make_shared: the counts stay for as long as a publication refers to it, the document goes.
    std::shared_ptr<const PublishedPidf> published(new PublishedPidf(std::move(*document)));
    if (m_kept.size() < Kept) {
        m_kept.push_back(published);
    } else {
        m_kept[m_oldest] = published;
        m_oldest = (m_oldest + 1) % Kept;
    }
    return published;
}

std::shared_ptr<const PublishedPidf> RecentDocuments::of(const events::Publication &publication)
{
    auto state = publication.state.lock();
    if (!state && !publication.isUnreadable) {
        if (auto again = read(publication.body))
            state = std::move(*again);
        publication.isUnreadable = !state;
        publication.state = state;
    }
    return std::static_pointer_cast<const PublishedPidf>(std::move(state));
}

} // namespace presence
