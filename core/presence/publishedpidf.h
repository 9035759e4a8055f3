// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a publication of the package "presence" is to it. Made by PresencePackage::read(), kept with
// the events::Publication.

#include "events/eventpackage.h"
#include "presence/pidf.h"

namespace presence {

struct PublishedPidf : events::PublishedState
{
    PidfDocument document;
};

} // namespace presence
