// SPDX-License-Identifier: Apache-2.0
#pragma once

// Published documents as they were read, the last of them kept: whoever publishes is composed at
// once, and often again. All of them would take three times the memory of the bodies, which stay
// with their events::Publication and are read again when they must be. Server thread.

#include <memory>
#include <vector>

#include <QByteArrayView>

#include "base/result.h"
#include "base/xmlreader.h"
#include "events/resource.h"
#include "presence/pidfreader.h"
#include "presence/publishedpidf.h"

namespace presence {

class RecentDocuments
{
public:
    void setXmlLimits(const base::XmlLimits &limits) { m_limits = limits; }

    [[nodiscard]] base::Result<std::shared_ptr<const PublishedPidf>, DocumentError>
    read(QByteArrayView body);
    /// Of a publication of the package "presence"; null when its body cannot be read.
    [[nodiscard]] std::shared_ptr<const PublishedPidf> of(const events::Publication &publication);

private:
    static constexpr size_t Kept = 1024;

    std::vector<std::shared_ptr<const PublishedPidf>> m_kept;
    size_t m_oldest = 0; // the next to go, once all places are taken
    base::XmlLimits m_limits;
};

} // namespace presence
