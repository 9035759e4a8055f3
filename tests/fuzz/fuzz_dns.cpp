// SPDX-License-Identifier: Apache-2.0

// An answer of a name server: whatever it says, only what is in it comes out.

#include "fuzztarget.h"
#include "sip/dnsanswer.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    constexpr qsizetype LongestName = 4 * 255; // each octet may be written as three digits
    constexpr size_t ShortestRecord = 12;      // its name, type, class, time and length
    const std::vector<sip::PointerRecord> pointers = sip::pointersIn({data, size});
    for (const sip::PointerRecord &each : pointers) {
        fuzz::require(each.flags.size() <= 255 && each.service.size() <= 255,
                      "a text keeps to the length before it");
        fuzz::require(each.replacement.size() <= LongestName, "a name is no longer than it may be");
    }
    const std::vector<sip::ServiceRecord> services = sip::servicesIn({data, size});
    for (const sip::ServiceRecord &each : services)
        fuzz::require(each.target.size() <= LongestName, "a name is no longer than it may be");
    fuzz::require((pointers.size() + services.size()) * ShortestRecord <= size,
                  "each record has its place in the answer");
    return 0;
}
