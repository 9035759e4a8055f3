// SPDX-License-Identifier: Apache-2.0
#include "presence/presrules.h"

#include "presence/presrulesreader.h"

using namespace Qt::Literals::StringLiterals;

namespace presence {

QLatin1StringView token(SubHandling handling)
{
    switch (handling) {
    case SubHandling::Block: return "block"_L1;
    case SubHandling::Confirm: return "confirm"_L1;
    case SubHandling::PoliteBlock: return "polite-block"_L1;
    case SubHandling::Allow: return "allow"_L1;
    }
    return {};
}

base::XmlLimits RuleSet::defaultLimits()
{
    base::XmlLimits limits;
    limits.size = 4 * 1024 * 1024;
    limits.elements = 200'000;
    return limits;
}

base::Result<RuleSet, base::XmlError>
RuleSet::read(QByteArrayView document, RuleVocabulary vocabulary, const base::XmlLimits &limits)
{
    base::XmlReader reader(document, limits);
    RuleSet rules;
    if (!PresRulesReader(reader, vocabulary).read(rules))
        return base::Unexpected(reader.error());
    return rules;
}

base::Result<RuleSet, base::XmlError> RuleSet::readStored(QByteArrayView document,
                                                          RuleVocabulary vocabulary)
{
    base::XmlReader reader(document, defaultLimits());
    RuleSet rules;
    PresRulesReader stored(reader, vocabulary);
    stored.leaveOutUnreadable();
    if (!stored.read(rules))
        return base::Unexpected(reader.error());
    return rules;
}

} // namespace presence
