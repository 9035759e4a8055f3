// SPDX-License-Identifier: Apache-2.0
#include "presence/recentdocuments.h"

#include <utility>

#include <QLoggingCategory>

namespace presence {

Q_LOGGING_CATEGORY(publicationsLog, "presence.publications")

base::Result<RecentDocuments::Document, DocumentError> RecentDocuments::read(const QByteArray &body)
{
    auto read = PidfReader::read(body, m_limits);
    if (!read)
        return base::Unexpected(read.error());
    auto document = std::make_shared<const PidfDocument>(*std::move(read));
    keep({body, document});
    return Document(std::move(document));
}

RecentDocuments::Document RecentDocuments::of(const events::Publication &publication,
                                              QByteArrayView presentity)
{
    const auto place = m_places.constFind(publication.body.constData());
    if (place != m_places.cend())
        return m_kept[*place].document;
    auto again = read(publication.body);
    if (again)
        return *std::move(again);
    // PUBLISH and XCAP refuse such a document; somebody wrote it into the table, or a limit is
    // lower.
    qCWarning(publicationsLog).noquote()
        << "a publication of" << presentity
        << "that cannot be read is shown to nobody:" << publication.entityTag
        << again.error().sentence.english();
    keep({publication.body, nullptr});
    return nullptr;
}

void RecentDocuments::keep(Entry &&entry)
{
    const char *bytes = entry.body.constData();
    if (m_kept.size() < Kept) {
        m_places.insert(bytes, m_kept.size());
        m_kept.push_back(std::move(entry));
        return;
    }
    Entry &oldest = m_kept[m_oldest];
    m_places.remove(oldest.body.constData());
    m_places.insert(bytes, m_oldest);
    oldest = std::move(entry);
    m_oldest = (m_oldest + 1) % Kept;
}

} // namespace presence
