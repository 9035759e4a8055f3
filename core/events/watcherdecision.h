// SPDX-License-Identifier: Apache-2.0
#pragma once

// What is decided about a watcher, and who says so (tables.md, watchers). A package gives it with
// its Authorization, the RelationshipTable keeps it, the table `watchers` remembers it.

#include <QtGlobal>

namespace events {

enum class WatcherDecision : quint8 {
    Undecided,
    Allowed,
    Blocked,      // terminated, rejected
    PoliteBlocked // active as far as the watcher can tell
};

/// What is no person's word is decided anew whenever it may have changed, and gone when nobody
/// says it any more.
enum class DecidedBy : quint8 {
    Person,    // an operator, or whoever edits the table; undecided: nobody yet
    Rules,     // a rule of the presentity that matches (RFC 5025)
    Unmatched, // the policy for a watcher whom no rule of the presentity matches
    Presentity // watches itself
};

struct Ruling
{
    WatcherDecision decision = WatcherDecision::Undecided;
    DecidedBy by = DecidedBy::Person;

    friend bool operator==(const Ruling &, const Ruling &) = default;
};

} // namespace events
