// SPDX-License-Identifier: Apache-2.0
#include "server/documentadministration.h"

#include <algorithm>
#include <tuple>

#include "server/answerfields.h"
#include "sip/uri.h"

using namespace Qt::StringLiterals;

namespace server {

namespace {

// The name that clients of a usage use when there is only one document.
QByteArray usualName(const xcap::AppUsage &usage)
{
    return usage.documentType() == store::DocumentType::OmaPresRules ? "pres-rules"_ba : "index"_ba;
}

} // namespace

base::Result<store::DocumentKey, base::Sentence>
DocumentAdministration::keyOf(const DocumentName &name) const
{
    const auto uri = sip::Uri::parse(name.user);
    if (!uri || (!uri->isSip() && !uri->isPres()))
        return base::Unexpected(
            base::Sentence(
                QT_TRANSLATE_NOOP("core", "'%1' is no user, such as sip:alice@example.com"))
                .arg(text(name.user)));
    const events::UserAndDomain user = events::splitAor(uri->addressOfRecord());
    if (!user.fits())
        return base::Unexpected(
            base::Sentence(QT_TRANSLATE_NOOP("core", "'%1' is too long for a user"))
                .arg(text(name.user)));
    const xcap::AppUsage *usage = m_usages.find(name.kind);
    if (!usage || !usage->documentType()) {
        QStringList kinds;
        for (const auto &each : m_usages.all()) {
            if (each->documentType())
                kinds << QString::fromUtf8(each->auid());
        }
        return base::Unexpected(
            base::Sentence(QT_TRANSLATE_NOOP("core", "'%1' is no kind of document; there are %2"))
                .arg(text(name.kind), kinds.join(u", ")));
    }
    store::DocumentKey key{user.user, user.domain, *usage->documentType(),
                           name.name.isEmpty() ? usualName(*usage) : name.name};
    if (key.document.size() > xcap::XcapUri::LongestSegment)
        return base::Unexpected(
            base::Sentence(QT_TRANSLATE_NOOP("core", "'%1' is too long for the name of a document"))
                .arg(text(key.document)));
    // What XCAP could not reach is no document (RFC 4825, 6.2, and the usage's naming conventions).
    const auto place = xcap::XcapUri::parse(
        '/' + xcap::userDocumentSelector(usage->auid(), user, key.document), {});
    if (!place || usage->place(*place) != xcap::Place::Stored)
        return base::Unexpected(
            base::Sentence(QT_TRANSLATE_NOOP("core", "'%1' is no name of a document of kind %2"))
                .arg(text(key.document), text(name.kind)));
    return key;
}

std::vector<DocumentRow> DocumentAdministration::list(const QByteArray &user) const
{
    std::vector<DocumentRow> rows;
    const auto uri = sip::Uri::parse(user);
    if (!user.isEmpty() && !uri)
        return rows;
    const events::UserAndDomain name =
        user.isEmpty() ? events::UserAndDomain() : events::splitAor(uri->addressOfRecord());
    for (const store::DocumentKey &key :
         user.isEmpty() ? m_documents.all() : m_documents.of(name.user, name.domain)) {
        rows.push_back(row(key, *m_documents.find(key)));
    }
    std::sort(rows.begin(), rows.end(), [](const DocumentRow &a, const DocumentRow &b) {
        return std::tie(a.user, a.kind, a.name) < std::tie(b.user, b.kind, b.name);
    });
    return rows;
}

DocumentName DocumentAdministration::nameOf(const store::DocumentKey &key) const
{
    const xcap::AppUsage *usage = m_usages.find(key.type);
    return {sip::Uri::addressOfRecord(key.username, key.domain),
            usage ? usage->auid().toByteArray()
                  : "doc_type=" + QByteArray::number(qint32(key.type)),
            key.document};
}

DocumentRow DocumentAdministration::row(const store::DocumentKey &key,
                                        const store::Document &document) const
{
    DocumentName name = nameOf(key);
    return {std::move(name.user), std::move(name.kind), std::move(name.name), document.etag,
            document.text.size()};
}

std::optional<DocumentText> DocumentAdministration::textOf(const store::DocumentKey &key) const
{
    const store::Document *document = m_documents.find(key);
    return document ? std::optional(DocumentText{document->text, document->etag}) : std::nullopt;
}

base::Result<DocumentText, base::Sentence>
DocumentAdministration::get(const DocumentName &name) const
{
    const auto key = keyOf(name);
    if (!key)
        return base::Unexpected(key.error());
    std::optional<DocumentText> document = textOf(*key);
    if (!document) {
        return base::Unexpected(
            base::Sentence(QT_TRANSLATE_NOOP("core", "%1 has no document %2 of kind %3"))
                .arg(text(name.user), text(key->document), text(name.kind)));
    }
    return *std::move(document);
}

std::optional<base::Sentence> DocumentAdministration::check(const DocumentName &name,
                                                            const QByteArray &content) const
{
    const std::vector<base::XmlError> wrong = errors(name, content);
    if (wrong.empty())
        return std::nullopt;
    return wrong.front().line > 0 ? xcap::placed(wrong.front()) : wrong.front().sentence;
}

std::vector<base::XmlError> DocumentAdministration::errors(const DocumentName &name,
                                                           const QByteArray &content) const
{
    const auto key = keyOf(name);
    if (!key)
        return {{key.error(), 0, 0}};
    const auto whatIs = [](const xcap::Conflict &conflict) {
        return conflict.errors.empty() ? std::vector{base::XmlError{conflict.phrase, 0, 0}}
                                       : conflict.errors;
    };
    const auto document = xcap::XmlDocument::read(content);
    if (!document)
        return whatIs(document.error());
    const auto checked = m_usages.find(name.kind)->check(*key, *document);
    return checked ? std::vector<base::XmlError>() : whatIs(checked.error());
}

DocumentOutcome DocumentAdministration::put(const DocumentName &name, const QByteArray &content,
                                            const std::optional<QByteArray> &ifMatch)
{
    const auto key = keyOf(name);
    if (!key)
        return {{false, key.error()}};
    std::optional<DocumentText> before = textOf(*key);
    if (const auto wrong = check(name, content))
        return {{false, *wrong}, false, std::move(before)};
    if (!m_ledger.isAvailable())
        return {
            {false, base::Sentence(
                        QT_TRANSLATE_NOOP(
                            "core", "Nothing can be stored while the database is out of reach: %1"))
                        .arg(m_ledger.trouble())},
            false,
            std::move(before)};
    if (before && before->text == content)
        return {{true, base::Sentence(
                           QT_TRANSLATE_NOOP("core", "The document %1 of %2 is stored already."))
                           .arg(text(key->document), text(name.user))},
                false,
                std::move(before)};
    if (ifMatch && ifMatch->isEmpty() && before)
        return {{false, base::Sentence(QT_TRANSLATE_NOOP("core", "%1 has such a document already."))
                            .arg(text(name.user))},
                true,
                std::move(before)};
    if (ifMatch && *ifMatch != (before ? before->etag : QByteArray()))
        return {{false, base::Sentence(QT_TRANSLATE_NOOP(
                            "core", "Somebody else has changed the document meanwhile."))},
                true,
                std::move(before)};
    m_documents.put(*key, content);
    return {{true, base::Sentence(QT_TRANSLATE_NOOP("core", "The document %1 of %2 is stored."))
                       .arg(text(key->document), text(name.user))},
            false,
            textOf(*key)};
}

DocumentOutcome DocumentAdministration::remove(const DocumentName &name,
                                               const std::optional<QByteArray> &ifMatch)
{
    auto found = get(name);
    if (!found)
        return {{false, found.error()}};
    if (!m_ledger.isAvailable())
        return {{false,
                 base::Sentence(
                     QT_TRANSLATE_NOOP(
                         "core", "Nothing can be removed while the database is out of reach: %1"))
                     .arg(m_ledger.trouble())},
                false,
                *std::move(found)};
    if (ifMatch && *ifMatch != found->etag)
        return {{false, base::Sentence(QT_TRANSLATE_NOOP(
                            "core", "Somebody else has changed the document meanwhile."))},
                true,
                *std::move(found)};
    const store::DocumentKey key = *keyOf(name);
    m_documents.remove(key);
    return {{true, base::Sentence(QT_TRANSLATE_NOOP("core", "The document %1 of %2 is gone."))
                       .arg(text(key.document), text(name.user))}};
}

} // namespace server
