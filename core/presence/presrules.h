// SPDX-License-Identifier: Apache-2.0
#pragma once

// The front of the rules half of module presence: a presence authorization document (RFC 4745,
// 5025) as values. read() takes the bytes of one; authorization.h says what a set of rules means
// for a watcher; privacyfilter.h applies what is granted to a document. RuleBook holds the rules of
// every presentity, RuleKeeper has watchers decided anew when they change.
//
// A document is read strictly: what common policy and RFC 5025 define must stand as they say, for
// whoever wrote something else meant something we would not do. What other specifications add is
// no mistake: unknown conditions are false, unknown actions and transformations grant nothing
// (RFC 4745, 6.2, 7). Comments, processing instructions, prefixes and order have no meaning.

#include <optional>
#include <vector>

#include "base/result.h"
#include "base/xmlreader.h"
#include "presence/grants.h"
#include "presence/watcheridentity.h"

namespace presence {

inline constexpr QByteArrayView CommonPolicyNamespace = "urn:ietf:params:xml:ns:common-policy";
inline constexpr QByteArrayView PresRulesNamespace = "urn:ietf:params:xml:ns:pres-rules";
inline constexpr QByteArrayView OmaCommonPolicyNamespace = "urn:oma:xml:xdm:common-policy";
inline constexpr QByteArrayView OmaPresRulesNamespace = "urn:oma:xml:prs:pres-rules";

/// RFC 5025, 3.2.1; the numbers are those of the RFC, the greatest one wins.
enum class SubHandling : quint8 { Block = 0, Confirm = 10, PoliteBlock = 20, Allow = 30 };
[[nodiscard]] QLatin1StringView token(SubHandling handling);

/// <except>: either, or both, as it has attributes.
struct Exception
{
    std::optional<EntityId> id;
    std::optional<QByteArray> domain; // comparable

    friend bool operator==(const Exception &, const Exception &) = default;
};

/// <many>
struct ManyIdentities
{
    std::optional<QByteArray> domain; // comparable; nothing: everybody authenticated
    std::vector<Exception> exceptions;
    bool isUnknown = false; // holds something that may be a restriction: matches nobody

    friend bool operator==(const ManyIdentities &, const ManyIdentities &) = default;
};

/// <identity>: one of its members has to match.
struct IdentityCondition
{
    std::vector<EntityId> ones;
    std::vector<ManyIdentities> manys;
    bool hasUnknown = false;

    /// RFC 5025, 3.1.1.2: what an unauthenticated request matches.
    [[nodiscard]] bool isEmpty() const { return ones.empty() && manys.empty() && !hasUnknown; }
    friend bool operator==(const IdentityCondition &, const IdentityCondition &) = default;
};

/// <validity>, in milliseconds since 1970: from <= now < until, for one of them.
struct Period
{
    qint64 from = 0;
    qint64 until = 0;

    friend bool operator==(const Period &, const Period &) = default;
};

struct Rule
{
    QString id;

    // Conditions: each that is there must be true. One element each, so that two are both tested.
    std::vector<IdentityCondition> identities;
    std::vector<QStringList> spheres; // the tokens of <sphere>
    std::vector<std::vector<Period>> validities;
    QStringList unknownConditions; // their names, for the explanation
    // Of the OMA.
    std::vector<QStringList> externalLists; // the anchors of <external-list>
    bool anonymousRequest = false;
    bool otherIdentity = false;

    // Permissions.
    std::optional<SubHandling> subHandling;
    Grants grants;
    bool hasUnknownActions = false;
    bool hasTransformations = false; // any, also ones that are unknown

    /// Whether its outcome for the same watcher may differ at another time or in another sphere.
    [[nodiscard]] bool isMomentary() const { return !spheres.empty() || !validities.empty(); }
    friend bool operator==(const Rule &, const Rule &) = default;
};

/// Which specifications are understood.
enum class RuleVocabulary : quint8 { Ietf, IetfAndOma };

struct RuleSet
{
    std::vector<Rule> rules;
    /// Why rules were left out, or whole documents, by who reads what is stored.
    std::vector<base::XmlError> unreadable;

    [[nodiscard]] static base::Result<RuleSet, base::XmlError>
    read(QByteArrayView document, RuleVocabulary vocabulary = RuleVocabulary::Ietf,
         const base::XmlLimits &limits = defaultLimits());
    /// What is stored, by whomever: a rule that cannot be read is left out, and its neighbours
    /// hold. That grants nobody more, for all rules that match are united and the greatest
    /// sub-handling wins (RFC 4745, 10.2); but for <other-identity> of the OMA, so those match
    /// nobody then.
    [[nodiscard]] static base::Result<RuleSet, base::XmlError>
    readStored(QByteArrayView document, RuleVocabulary vocabulary);
    /// Wider than those of a message: XCAP takes documents up to a size of its own.
    [[nodiscard]] static base::XmlLimits defaultLimits();

    friend bool operator==(const RuleSet &, const RuleSet &) = default;
};

} // namespace presence
