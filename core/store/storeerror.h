// SPDX-License-Identifier: Apache-2.0
#pragma once

// What went wrong between the server and its database: a kind that code may branch on and one
// sentence for people, ready for the log and the window. A plain value; crosses threads.

#include "base/sentence.h"

namespace store {

enum class StoreErrorKind : quint8 {
    Unavailable, // cannot be opened, or was there and is gone; opened again at the next attempt
    Locked,      // somebody else held it longer than DatabaseOptions::busyTimeout
    Full,        // no space left; works again when there is some
    ReadOnly,    // file, folder or account does not let us write
    Corrupt,     // not a database, or a damaged one
    InUse,       // another server of ours runs on it
    Newer,       // its schema is of a later version than this program knows
    Migration,   // the schema could not be brought up to date; the database is as it was
    Row,         // this one row was refused (a constraint, a trigger, another row with its number)
    Internal     // a statement of ours is wrong, or the driver failed without saying how
};

struct StoreError
{
    StoreErrorKind kind = StoreErrorKind::Internal;
    base::Sentence sentence;

    friend bool operator==(const StoreError &, const StoreError &) = default;
};

} // namespace store
