// SPDX-License-Identifier: Apache-2.0
#pragma once

// Turns what a driver says into a StoreError: one of our kinds, and a sentence for people that
// names the database. Used by Database and Statement, in the store thread.

#include "store/databaseoptions.h"
#include "store/storeerror.h"

class QSqlError;

namespace store {

[[nodiscard]] StoreError storeErrorFrom(const QSqlError &error, const DatabaseOptions &options);

} // namespace store
