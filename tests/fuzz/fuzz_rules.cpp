// SPDX-License-Identifier: Apache-2.0

// A document of presence rules (RFC 4745, 5025), in both vocabularies: what it says does not depend
// on comments.

#include "fuzztarget.h"
#include "presence/presrules.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using presence::RuleSet;
    using presence::RuleVocabulary;
    const QByteArray bytes = fuzz::bytesOf(data, size);
    for (const auto vocabulary : {RuleVocabulary::Ietf, RuleVocabulary::IetfAndOma}) {
        const auto rules = RuleSet::read(bytes, vocabulary);
        if (!rules)
            continue;
        const auto again = RuleSet::read(bytes + "<!-- nothing -->", vocabulary);
        if (again)
            fuzz::require(*again == *rules, "a comment changes nothing");
    }
    return 0;
}
