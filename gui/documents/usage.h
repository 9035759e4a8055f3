// SPDX-License-Identifier: Apache-2.0
#pragma once

// The kinds of documents (application usages) as people know them: what they are called, what a new
// one begins with. GUI thread.

#include <vector>

#include <QByteArray>
#include <QString>

namespace gui {

struct Usage
{
    QByteArray auid;
    QString title; // "Presence rules"
    QString help;  // what it is for, a sentence
};

/// Those of which a new document can be made, the most usual first.
[[nodiscard]] std::vector<Usage> usages();
/// The AUID itself when it is none of these.
[[nodiscard]] QString usageTitle(const QByteArray &auid);
/// The name that phones use when there is one document only.
[[nodiscard]] QByteArray usualDocumentName(const QByteArray &auid);
/// The rules of RFC 5025, of whichever usage.
[[nodiscard]] bool isOfRules(const QByteArray &auid);

struct DocumentTemplate
{
    QString title;
    QByteArray text;
};

/// For a new document of that user, whose address may still be empty.
[[nodiscard]] std::vector<DocumentTemplate> documentTemplates(const QByteArray &auid,
                                                              const QByteArray &user);
/// Which usage the text is of, by its root element; empty when it is none that is known.
[[nodiscard]] QByteArray usageOf(const QByteArray &text);

} // namespace gui
