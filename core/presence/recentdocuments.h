// SPDX-License-Identifier: Apache-2.0
#pragma once

// Published documents as they were read, the last of them kept: whoever publishes is composed at
// once, and often again. All of them would take three times the memory of the bodies, which stay
// with their events::Publication and are read again when they must be. A document is found by where
// the bytes of its body are, which are kept with it. Server thread.

#include <memory>
#include <vector>

#include <QByteArray>
#include <QHash>

#include "base/result.h"
#include "base/xmlreader.h"
#include "events/resource.h"
#include "presence/pidfreader.h"

namespace presence {

class RecentDocuments
{
public:
    using Document = std::shared_ptr<const PidfDocument>;

    void setXmlLimits(const base::XmlLimits &limits) { m_limits = limits; }

    /// Of a body that is published next; one that cannot be read is not kept.
    [[nodiscard]] base::Result<Document, DocumentError> read(const QByteArray &body);
    /// Of a publication of the package "presence"; null when its body cannot be read, which the log
    /// says then.
    [[nodiscard]] Document of(const events::Publication &publication,
                              QByteArrayView presentity = {});

private:
    static constexpr size_t Kept = 1024;
    struct Entry
    {
        QByteArray body;
        Document document; // null: it cannot be read
    };

    void keep(Entry &&entry);

    std::vector<Entry> m_kept;
    size_t m_oldest = 0; // the next to go, once all places are taken
    QHash<const char *, size_t> m_places;
    base::XmlLimits m_limits;
};

} // namespace presence
