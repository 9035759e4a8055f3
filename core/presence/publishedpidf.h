// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a publication of the package "presence" is to it. Made and kept by
// RecentDocuments for events::Publication to refer to.

#include "events/eventpackage.h"
#include "presence/pidf.h"

namespace presence {

struct PublishedPidf : events::PublishedState
{
    explicit PublishedPidf(PidfDocument &&read)
        : document(std::move(read))
    {
    }

    PidfDocument document;
};

} // namespace presence
