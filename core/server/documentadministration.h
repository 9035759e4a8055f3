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
#include "base/sentence.h"
#include "server/outcome.h"
#include "xcap/usageregistry.h"

namespace server {

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

    friend bool operator==(const DocumentText &, const DocumentText &) = default;
};

struct DocumentOutcome : Outcome
{
    /// It was not done because somebody else has changed the document meanwhile.
    bool isConflict = false;
    /// The document as it is now; nothing: there is none.
    std::optional<DocumentText> now = {};
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
    [[nodiscard]] base::Result<DocumentText, base::Sentence> get(const DocumentName &name) const;
    /// `ifMatch`: only if the document has this entity-tag; an empty one: only if there is none.
    DocumentOutcome put(const DocumentName &name, const QByteArray &text,
                        const std::optional<QByteArray> &ifMatch = {});
    DocumentOutcome remove(const DocumentName &name, const std::optional<QByteArray> &ifMatch = {});
    /// What put() would say against the text; nothing when it is good.
    [[nodiscard]] std::optional<base::Sentence> check(const DocumentName &name,
                                                      const QByteArray &text) const;
    /// All that is wrong with the text, each with its place; a line of 0 is no place. Empty when it
    /// is good.
    [[nodiscard]] std::vector<base::XmlError> errors(const DocumentName &name,
                                                     const QByteArray &text) const;

    /// The row that is meant; the error is a sentence.
    [[nodiscard]] base::Result<store::DocumentKey, base::Sentence>
    keyOf(const DocumentName &name) const;
    /// The name of a row as DocumentRow has it.
    [[nodiscard]] DocumentName nameOf(const store::DocumentKey &key) const;
    [[nodiscard]] DocumentRow row(const store::DocumentKey &key,
                                  const store::Document &document) const;

private:
    [[nodiscard]] std::optional<DocumentText> textOf(const store::DocumentKey &key) const;

    store::DocumentTable &m_documents;
    store::CommitLedger &m_ledger;
    const xcap::UsageRegistry &m_usages;
};

} // namespace server
