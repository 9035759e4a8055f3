// SPDX-License-Identifier: Apache-2.0
#pragma once

// Reads the XCAP documents out of another server's SQLite database, which is opened read-only and
// left as it is. What its numbers mean is the caller's business (server/documentimport.h). Any
// thread; not for the server's, for it waits for the disk.

#include <vector>

#include <QByteArray>
#include <QString>

#include "base/result.h"

namespace store {

struct ForeignDocument
{
    QString username;
    QString domain;
    int type = 0; // as that server numbers the kinds
    QByteArray text;
    QByteArray path; // that ends with its name, with escapes; empty where the table has none
};

/// `family` names a file of sql/foreign. The error is a sentence.
[[nodiscard]] base::Result<std::vector<ForeignDocument>, QString>
readForeignDocuments(const QString &databaseFile, const QString &family);

} // namespace store
