// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a person may do with XCAP documents: the same for `hereabouts ctl documents` and for the
// window. A document goes through the checks of its application usage as it would over XCAP, and
// whoever watches hears of the change in the same turn. Part of Administration; server thread.

#include <optional>
#include <vector>

#include <QByteArray>
#include <QString>

#include "base/result.h"
#include "xcap/usageregistry.h"

namespace server {

struct Outcome;

struct DocumentRow
{
    QByteArray user; // canonical address-of-record
    QByteArray kind; // the AUID: pres-rules, resource-lists, ...
    QByteArray name; // within the usage: index
    QByteArray etag;
    qsizetype bytes = 0;

    friend bool operator==(const DocumentRow &, const DocumentRow &) = default;
};

/// Names a document as people write it; checked by each operation.
struct DocumentName
{
    QByteArray user;
    QByteArray kind;
    QByteArray name; // empty: the one that every phone uses
};

struct DocumentText
{
    QByteArray text;
    QByteArray etag;
};

class DocumentAdministration
{
public:
    DocumentAdministration(store::DocumentTable &documents, store::CommitLedger &ledger,
                           const xcap::UsageRegistry &usages)
        : m_documents(documents)
        , m_ledger(ledger)
        , m_usages(usages)
    {
    }

    /// Of one user, or of all when `user` is empty, in the order of user, kind and name.
    [[nodiscard]] std::vector<DocumentRow> list(const QByteArray &user) const;
    /// The error is a sentence.
    [[nodiscard]] base::Result<DocumentText, QString> get(const DocumentName &name) const;
    /// `ifMatch`: only if the document has this entity-tag; an empty one: only if there is none.
    Outcome put(const DocumentName &name, const QByteArray &text,
                const std::optional<QByteArray> &ifMatch = {});
    Outcome remove(const DocumentName &name);
    /// What put() would say against the text; nothing when it is good.
    [[nodiscard]] std::optional<QString> check(const DocumentName &name,
                                               const QByteArray &text) const;

private:
    [[nodiscard]] base::Result<store::DocumentKey, QString> keyOf(const DocumentName &name) const;

    store::DocumentTable &m_documents;
    store::CommitLedger &m_ledger;
    const xcap::UsageRegistry &m_usages;
};

} // namespace server
