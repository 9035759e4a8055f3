// SPDX-License-Identifier: Apache-2.0
#pragma once

// The XCAP documents of another server's SQLite database, for `hereabouts ctl documents import`.
// The families of servers number the kinds of documents differently (tables.md), so the family must
// be named, and the root element of every document has to agree before any is taken. Any thread.

#include <vector>

#include <QString>

#include "base/result.h"

namespace server {

struct ImportedDocument
{
    QString user; // sip:alice@example.com
    QString kind; // the AUID
    QString name; // index
    QString text;
};

/// `family` is openser or kamailio (and OpenSIPS). The error is a sentence; nothing is taken then.
[[nodiscard]] base::Result<std::vector<ImportedDocument>, QString>
readDocumentsToImport(const QString &databaseFile, const QString &family);

} // namespace server
