// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the laboratory's thread hands to whoever looks, a few times a second: the phones that
// changed, as values, and how many there are of what. Made in that thread, read in any.

#include "lab/phonestate.h"

namespace server {

struct LabFacts
{
    bool castIsOn = false;
    int crowd = 0;     // phones that change at random, there or on their way in
    int crowdRate = 0; // changes a second of all of them
    int phones = 0;    // of all kinds, also those that are being taken away

    friend bool operator==(const LabFacts &, const LabFacts &) = default;
};

struct LabBatch
{
    std::vector<lab::PhoneState> changed;
    std::vector<lab::PhoneId> removed;
    LabFacts facts;
};

} // namespace server
