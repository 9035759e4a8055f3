// SPDX-License-Identifier: Apache-2.0
#pragma once

// The XCAP server (RFC 4825, 8) behind an http::HttpServer: GET, HEAD, PUT, DELETE and OPTIONS of
// documents, elements, attributes and namespace bindings, conditions, conflict bodies. It reads and
// writes the DocumentTable; who else uses a document hears of it from there.
// The release rule holds (design.md, 2): an answer to a change, and one that shows a change, leaves
// when that is committed. How to read it: XcapRequest -> get(), put(), remove() -> XcapResponse.
// Server thread.

#include <QHash>

#include "http/requesthandler.h"
#include "store/commitledger.h"
#include "store/documenttable.h"
#include "xcap/doorkeeper.h"
#include "xcap/identity.h"
#include "xcap/usageregistry.h"
#include "xcap/xcaprequest.h"

namespace http {
class HttpServer;
}

namespace xcap {

class XcapServer final : public http::RequestHandler,
                         private store::ReplySink,
                         private store::DocumentObserver
{
public:
    /// Observes `documents`: must live as long as they change.
    XcapServer(const UsageRegistry &usages, store::DocumentTable &documents,
               store::CommitLedger &ledger, const Identity &identity);

    /// Before the first request.
    void setHttpServer(http::HttpServer &server) { m_server = &server; }
    /// Without one everybody is served, and may store what he likes.
    void setDoorkeeper(Doorkeeper &doorkeeper) { m_door = &doorkeeper; }

    void handleRequest(const http::HttpRequest &request, http::ResponseToken token) override;
    std::optional<http::HttpResponse> refusalOfHead(const http::HttpRequest &head) override;

    /// Answers that wait for a commit.
    [[nodiscard]] qsizetype held() const { return m_held.size(); }

private:
    [[nodiscard]] XcapResponse answer(const http::HttpRequest &request);
    [[nodiscard]] XcapResponse answer(const http::HttpRequest &request, const Requester &requester);
    [[nodiscard]] XcapResponse get(const XcapRequest &request);
    [[nodiscard]] XcapResponse getStored(const XcapRequest &request,
                                         const store::Document &document);
    [[nodiscard]] XcapResponse getGenerated(const XcapRequest &request);
    [[nodiscard]] XcapResponse put(const XcapRequest &request);
    [[nodiscard]] XcapResponse putNode(const XcapRequest &request, const store::DocumentKey &key,
                                       const store::Document *document);
    [[nodiscard]] XcapResponse remove(const XcapRequest &request);
    [[nodiscard]] XcapResponse removeNode(const XcapRequest &request, const store::DocumentKey &key,
                                          const store::Document &document);
    /// Checks the new text of a document and puts it into the table.
    [[nodiscard]] XcapResponse store(const AppUsage &usage, const store::DocumentKey &key,
                                     const DocumentEdit &edit, http::StatusCode success);
    /// Reads a document, unless it is the one that was read last: who edits a list, or reads it
    /// piece by piece, asks for one document many times. Good until the next call.
    [[nodiscard]] base::Result<const XmlDocument *, Conflict> read(const QByteArray &text);
    /// The conflict when a text is more than one document may be now; nothing when it is not.
    [[nodiscard]] std::optional<XcapResponse> overLimits(const store::Document *before,
                                                         const QByteArray &text) const;
    /// Why the user may not keep this text besides what he has; nothing when he may.
    [[nodiscard]] std::optional<XcapResponse>
    noRoom(const store::DocumentKey &key, const store::Document *before, const QByteArray &text);
    /// 404, behind the commit of what may have removed it.
    [[nodiscard]] XcapResponse notFound(const XcapRequest &request) const;

    void send(http::ResponseToken token, XcapResponse response);

    void release(quint64 reply, int status, const QByteArray &response) override;
    void refuse(quint64 reply, const QByteArray &response, bool databaseGone) override;
    void documentChanged(const store::DocumentKey &key) override;

    const UsageRegistry &m_usages;
    store::DocumentTable &m_documents;
    store::CommitLedger &m_ledger;
    const Identity &m_identity;
    http::HttpServer *m_server = nullptr;
    Doorkeeper *m_door = nullptr;
    QHash<quint64, http::HttpResponse> m_held; // by ResponseToken::toNumber()
    std::shared_ptr<const XmlDocument> m_lastRead;
    quint64 m_newestChange = 0; // the batch with the newest change of any document
};

} // namespace xcap
