// SPDX-License-Identifier: Apache-2.0
#include "xcap/xcapserver.h"

#include <utility>

#include "base/xmllimitcheck.h"
#include "http/httpserver.h"
#include "xcap/conditional.h"
#include "xcap/xcaplogging.h"

namespace xcap {

using namespace Qt::Literals::StringLiterals;
using http::StatusCode;

namespace {

/// What a failed or idle precondition is answered with; nothing when it holds.
std::optional<XcapResponse> preconditionResponse(const XcapRequest &request, QByteArrayView etag)
{
    const Precondition precondition = judgePreconditions(request.http.fields, etag);
    if (precondition == Precondition::Holds)
        return std::nullopt;
    if (precondition == Precondition::NotModified && request.verb == Verb::Get)
        return bareResponse(StatusCode::NotModified, etag);
    XcapResponse response = plainResponse(StatusCode::PreconditionFailed,
                                          "The document is not the one the request speaks of.");
    if (!etag.isNull())
        response.http.with("ETag", '"' + etag.toByteArray() + '"');
    return response;
}

Conflict noDirectory()
{
    Conflict conflict;
    conflict.kind = Conflict::Kind::NoParent;
    conflict.phrase = u"There is no such directory; documents lie directly in that of the user."_s;
    return conflict;
}

Conflict otherCharset()
{
    Conflict conflict;
    conflict.kind = Conflict::Kind::NotUtf8;
    conflict.phrase = u"Content-Type names another character set than UTF-8."_s;
    return conflict;
}

/// Of a body that is not what the target takes.
std::optional<XcapResponse> refusalOfBody(const XcapRequest &request)
{
    if (request.http.fields.has("Content-Range")) // RFC 9110, 14.5: it would replace the whole
        return plainResponse(
            StatusCode::BadRequest,
            "A part of a document is put by a node selector, not by Content-Range.");
    if (request.hasCodedBody()) { // RFC 9110, 15.5.16
        XcapResponse response = plainResponse(StatusCode::UnsupportedMediaType,
                                              "Bodies are taken without Content-Encoding.");
        response.http.with("Accept-Encoding", "identity");
        return response;
    }
    if (request.hasRightContentType())
        return std::nullopt;
    return plainResponse(StatusCode::UnsupportedMediaType,
                         "Content-Type must be " +
                             (request.selector ? contentTypeOf(request.selector->target())
                                               : request.usage.contentType())
                                 .toByteArray() +
                             " here.");
}

/// RFC 4825, 8.2.6: the element or attribute counts as being there.
bool asksForInsertionOnly(const XcapRequest &request)
{
    const auto field = request.http.fields.find("If-None-Match");
    return request.selector && field && *field == "*";
}

} // namespace

XcapServer::XcapServer(const UsageRegistry &usages, store::DocumentTable &documents,
                       store::CommitLedger &ledger, const Identity &identity)
    : m_usages(usages)
    , m_documents(documents)
    , m_ledger(ledger)
    , m_identity(identity)
{
    m_documents.addObserver(*this);
}

void XcapServer::handleRequest(const http::HttpRequest &request, http::ResponseToken token)
{
    XcapResponse response = answer(request);
    // RFC 4825, 9: an edit of one element changes others, which caches on the way do not know.
    response.http.with("Cache-Control", "no-cache");
    qCDebug(logXcap, "%s %s: %d", request.method.constData(), request.target.constData(),
            int(response.http.status));
    send(token, std::move(response));
}

// Who does not say who he is could else have us keep a megabyte on each of his connections.
std::optional<http::HttpResponse> XcapServer::refusalOfHead(const http::HttpRequest &head)
{
    const auto outlook = m_identity.outlook(head);
    if (!outlook) { // and nobody will ask the door again
        std::optional<http::HttpResponse> closed = m_door ? m_door->refusal(head) : std::nullopt;
        return closed ? closed : outlook.error();
    }
    if (*outlook == Identity::Outlook::Open && m_door)
        return m_door->refusalOfMore();
    return std::nullopt;
}

XcapResponse XcapServer::answer(const http::HttpRequest &request)
{
    if (m_door) {
        if (auto refusal = m_door->refusal(request))
            return {.http = *std::move(refusal), .after = 0, .owner = 0};
    }
    if (request.target == "*" && verbOf(request.method) == Verb::Options)
        return optionsResponse(Methods::All);
    const auto requester = m_identity.identify(request);
    if (!requester)
        return {.http = requester.error(), .after = 0, .owner = 0};
    if (m_door && !requester->user.user.isEmpty()) {
        if (auto refusal = m_door->refusalOfUser(requester->user))
            return {.http = *std::move(refusal), .after = 0, .owner = 0};
    }
    XcapResponse response = answer(request, *requester);
    if (!requester->authenticationInfo.isEmpty())
        response.http.with("Authentication-Info", requester->authenticationInfo);
    return response;
}

XcapResponse XcapServer::answer(const http::HttpRequest &request, const Requester &requester)
{
    const auto read = XcapRequest::read(request, requester, m_usages);
    if (!read)
        return read.error();
    switch (read->verb) {
    case Verb::Get: return get(*read);
    case Verb::Put: return put(*read);
    case Verb::Delete: return remove(*read);
    case Verb::Options: return optionsResponse(read->allowedMethods());
    case Verb::Other: break;
    }
    return methodNotAllowed(read->allowedMethods());
}

XcapResponse XcapServer::notFound(const XcapRequest &request) const
{
    XcapResponse response = plainResponse(StatusCode::NotFound, "There is no such resource.");
    const events::UserAndDomain &user = request.uri.user();
    const store::DocumentUserId known = m_documents.findUser(user.user, user.domain);
    if (request.uri.tree() == XcapUri::Tree::Users && known != store::NoDocumentUser) {
        response.after = m_documents.touchedIn(known);
        response.owner = m_documents.owner(user.user, user.domain);
    }
    return response;
}

XcapResponse XcapServer::get(const XcapRequest &request)
{
    if (request.place == Place::Generated)
        return getGenerated(request);
    const store::Document *document =
        request.place == Place::Stored ? m_documents.find(documentKey(request.usage, request.uri))
                                       : nullptr;
    if (!document)
        return notFound(request);
    XcapResponse response = getStored(request, *document);
    response.after = document->changedIn;
    if (!m_ledger.isCommitted(response.after)) {
        const events::UserAndDomain &user = request.uri.user();
        response.owner = m_documents.owner(user.user, user.domain);
    }
    return response;
}

XcapResponse XcapServer::getStored(const XcapRequest &request, const store::Document &document)
{
    if (!request.selector) {
        if (auto failed = preconditionResponse(request, document.etag))
            return *std::move(failed);
        return contentResponse(request.usage.contentType(), document.text, document.etag);
    }
    const auto whole = read(document.text);
    const auto node = whole ? (*whole)->get(*request.selector) : std::nullopt;
    if (!node)
        return notFound(request);
    // RFC 9110, 13.2.1: a condition counts only where the answer would else be a success.
    if (auto failed = preconditionResponse(request, document.etag))
        return *std::move(failed);
    return contentResponse(node->contentType(), node->bytes, document.etag);
}

XcapResponse XcapServer::getGenerated(const XcapRequest &request)
{
    const QByteArray usual = m_usages.rootUri();
    const QByteArray root = m_usages.rootUri(request.http.authority(), request.http.isSecure);
    const std::optional<QByteArray> text = request.usage.generate(request.uri, root);
    if (!text)
        return notFound(request);
    // xcap-diff speaks of the same entity-tag, which so is one for all names of this host.
    const QByteArray tagged =
        root == usual ? *text : request.usage.generate(request.uri, usual).value_or(*text);
    // It may show any document.
    const store::Document document{*text, store::DocumentTable::etagOf(tagged), m_newestChange};
    XcapResponse response = getStored(request, document);
    response.after = document.changedIn;
    return response;
}

XcapResponse XcapServer::put(const XcapRequest &request)
{
    if (request.place == Place::Nowhere)
        return notFound(request);
    if (request.place == Place::NoDirectory)
        return conflictResponse(noDirectory());
    if (request.allowedMethods() == Methods::ReadOnly)
        return methodNotAllowed(Methods::ReadOnly);
    if (!m_ledger.isAvailable())
        return databaseGone();
    if (auto refusal = refusalOfBody(request))
        return *std::move(refusal);
    const store::DocumentKey key = documentKey(request.usage, request.uri);
    const store::Document *document = m_documents.find(key);
    const QByteArrayView etag = document ? QByteArrayView(document->etag) : QByteArrayView();
    if (asksForInsertionOnly(request))
        return plainResponse(StatusCode::PreconditionFailed,
                             "If-None-Match: * cannot be granted for a part of a document.");
    if (auto failed = preconditionResponse(request, etag))
        return *std::move(failed);
    if (request.saysOtherCharset())
        return conflictResponse(otherCharset());
    if (request.selector)
        return putNode(request, key, document);
    return store(request.usage, key, {.text = request.http.body},
                 document ? StatusCode::Ok : StatusCode::Created);
}

XcapResponse XcapServer::putNode(const XcapRequest &request, const store::DocumentKey &key,
                                 const store::Document *document)
{
    if (!document)
        return conflictResponse(noDocument());
    const auto whole = read(document->text);
    if (!whole)
        return conflictResponse(whole.error());
    const auto edit = (*whole)->put(*request.selector, request.http.body);
    if (!edit)
        return conflictResponse(edit.error());
    return store(request.usage, key, *edit, edit->created ? StatusCode::Created : StatusCode::Ok);
}

XcapResponse XcapServer::remove(const XcapRequest &request)
{
    if (request.allowedMethods() == Methods::ReadOnly)
        return methodNotAllowed(Methods::ReadOnly);
    if (request.place != Place::Stored)
        return notFound(request);
    if (!m_ledger.isAvailable())
        return databaseGone();
    const store::DocumentKey key = documentKey(request.usage, request.uri);
    const store::Document *document = m_documents.find(key);
    if (!document)
        return notFound(request);
    if (request.selector)
        return removeNode(request, key, *document);
    if (auto failed = preconditionResponse(request, document->etag))
        return *std::move(failed);
    XcapResponse response = bareResponse(StatusCode::Ok);
    response.after = m_documents.remove(key);
    response.owner = m_documents.owner(key.username, key.domain);
    return response;
}

XcapResponse XcapServer::removeNode(const XcapRequest &request, const store::DocumentKey &key,
                                    const store::Document &document)
{
    const auto whole = read(document.text);
    if (!whole || !(*whole)->get(*request.selector))
        return notFound(request);
    if (auto failed = preconditionResponse(request, document.etag))
        return *std::move(failed);
    const auto edit = (*whole)->remove(*request.selector);
    if (edit)
        return store(request.usage, key, *edit, StatusCode::Ok);
    if (const auto *conflict = std::get_if<Conflict>(&edit.error()))
        return conflictResponse(*conflict);
    return notFound(request);
}

base::Result<const XmlDocument *, Conflict> XcapServer::read(const QByteArray &text)
{
    if (!m_lastRead || m_lastRead->text() != text) {
        auto document = XmlDocument::read(text);
        if (!document)
            return base::Unexpected(document.error());
        m_lastRead = std::make_shared<const XmlDocument>(*std::move(document));
    }
    return m_lastRead.get();
}

XcapResponse XcapServer::store(const AppUsage &usage, const store::DocumentKey &key,
                               const DocumentEdit &edit, StatusCode success)
{
    const QByteArray &text = edit.text;
    const store::Document *before = m_documents.find(key);
    if (!before || before->text != text) { // what is stored was checked when it came
        if (auto tooMuch = overLimits(before, text))
            return *std::move(tooMuch);
        if (edit.document)
            m_lastRead = edit.document;
        const auto whole = read(text);
        if (!whole)
            return conflictResponse(whole.error());
        if (const auto checked = usage.check(key, **whole); !checked)
            return conflictResponse(checked.error());
    }
    if (auto full = noRoom(key, before, text))
        return *std::move(full);
    const quint64 after = m_documents.put(key, text);
    XcapResponse response = bareResponse(success, store::DocumentTable::etagOf(text));
    response.after = after;
    response.owner = m_documents.owner(key.username, key.domain);
    return response;
}

/// Less than there is is welcome, if it is still too much by a limit that is new.
std::optional<XcapResponse> XcapServer::overLimits(const store::Document *before,
                                                   const QByteArray &text) const
{
    if (!m_door || (before && text.size() < before->text.size()))
        return std::nullopt;
    const auto error = base::checkXmlLimits(text, m_door->storageLimits().document);
    if (!error)
        return std::nullopt;
    return conflictResponse(conflictAt(Conflict::Kind::NotWellFormed, {*error}));
}

std::optional<XcapResponse> XcapServer::noRoom(const store::DocumentKey &key,
                                               const store::Document *before,
                                               const QByteArray &text)
{
    if (!m_door || (before && text.size() <= before->text.size()))
        return std::nullopt;
    if (auto refusal = m_door->refusalOfMore())
        return XcapResponse{.http = *std::move(refusal), .after = 0, .owner = 0};
    const StorageLimits limits = m_door->storageLimits();
    const std::vector<store::DocumentKey> all = m_documents.of(key.username, key.domain);
    qint64 bytes = text.size() - (before ? before->text.size() : 0);
    for (const store::DocumentKey &each : all)
        bytes += m_documents.find(each)->text.size();
    const bool tooMany = !before && qsizetype(all.size()) >= limits.documents;
    if (!tooMany && bytes <= limits.bytes)
        return std::nullopt;
    m_door->noteFull(tooMany ? Doorkeeper::Full::Documents : Doorkeeper::Full::Bytes,
                     {key.username, key.domain});
    // RFC 4918, 11.5, and RFC 4331: not to be tried again before something is removed.
    return plainResponse(StatusCode::InsufficientStorage,
                         tooMany ? "There are as many documents of this user as there may be."
                                 : "The documents of this user fill the room there is for them.");
}

void XcapServer::send(http::ResponseToken token, XcapResponse response)
{
    if (m_ledger.isCommitted(response.after)) {
        m_server->respond(token, response.http);
        return;
    }
    const quint64 reply = token.toNumber();
    const int status = int(response.http.status);
    m_held.emplace(reply, std::move(response.http));
    m_ledger.holdFor(*this, reply, status, {}, response.after, response.owner);
}

void XcapServer::release(quint64 reply, int, const QByteArray &)
{
    m_server->respond(http::ResponseToken::fromNumber(reply), m_held.take(reply));
}

void XcapServer::refuse(quint64 reply, const QByteArray &, bool gone)
{
    m_held.remove(reply);
    const XcapResponse response =
        gone ? databaseGone()
             : plainResponse(StatusCode::InternalServerError, "The document could not be stored.");
    m_server->respond(http::ResponseToken::fromNumber(reply), response.http);
}

void XcapServer::documentChanged(const store::DocumentKey &)
{
    m_newestChange = m_ledger.openNumber();
}

} // namespace xcap
