// SPDX-License-Identifier: Apache-2.0
#pragma once

// An XCAP server in memory, with a database file, whose commits the test decides: requests go in as
// text and answers come out as text, over a Wire. The XCAP root is http://xcap.example.com/.

#include <map>
#include <memory>

#include <QCoreApplication>

#include "http/httpserver.h"
#include "manualclock.h"
#include "memorystream.h"
#include "store/directcommitter.h"
#include "storefixture.h"
#include "xcap/xcapserver.h"

namespace test {

/// One answer taken apart.
struct HttpAnswer
{
    int status = 0;
    std::map<QByteArray, QByteArray> fields;
    QByteArray body;

    [[nodiscard]] QByteArray field(const QByteArray &name) const
    {
        const auto found = fields.find(name);
        return found == fields.end() ? QByteArray() : found->second;
    }
    [[nodiscard]] QByteArray etag() const { return field("ETag"); }

    /// Cuts the first answer off `bytes`; a status of 0 when there is none.
    static HttpAnswer take(QByteArray &bytes, bool isHead = false)
    {
        HttpAnswer answer;
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return answer;
        const QByteArrayList lines = bytes.first(end).split('\n');
        answer.status = lines[0].mid(9, 3).toInt();
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            answer.fields[line.first(colon)] = line.sliced(colon + 1).trimmed();
        }
        const qsizetype size = isHead ? 0 : answer.field("Content-Length").toLongLong();
        answer.body = bytes.sliced(end + 4, size);
        bytes.remove(0, end + 4 + size);
        return answer;
    }
};

class XcapFixture
{
public:
    explicit XcapFixture(xcap::TrustedPeers::Settings identity = {}, const QByteArray &root = "/")
        : timers(clock)
        , committer(ledger)
        , documents(ledger)
        , usages(settings(root), documents)
        , peers(std::move(identity))
        , server(usages, documents, ledger, peers)
        , http(server, timers)
    {
        ledger.setCommitter(committer);
        opened = committer.open(store.options()).has_value();
        server.setHttpServer(http);
        wire = connect(QHostAddress(QHostAddress::LocalHost));
    }

    [[nodiscard]] std::shared_ptr<Wire> connect(const QHostAddress &peer)
    {
        auto made = std::make_shared<Wire>();
        http.accept(std::make_unique<MemoryStream>(made), peer);
        return made;
    }
    /// Everything that waits is written and released.
    void commit()
    {
        ledger.seal();
        committer.commitAll();
    }
    /// One request and its answer.
    HttpAnswer exchange(const QByteArray &text)
    {
        wire->send(text);
        commit();
        QByteArray said = wire->take();
        return HttpAnswer::take(said, text.startsWith("HEAD "));
    }
    HttpAnswer get(const QByteArray &path, const QByteArray &fields = {})
    {
        return exchange(request("GET", path, fields));
    }
    HttpAnswer put(const QByteArray &path, const QByteArray &type, const QByteArray &body,
                   const QByteArray &fields = {})
    {
        return exchange(request("PUT", path, "Content-Type: " + type + "\r\n" + fields, body));
    }
    HttpAnswer remove(const QByteArray &path, const QByteArray &fields = {})
    {
        return exchange(request("DELETE", path, fields));
    }
    /// `fields` are whole lines.
    static QByteArray request(const QByteArray &method, const QByteArray &path,
                              const QByteArray &fields = {}, const QByteArray &body = {})
    {
        return method + ' ' + path + " HTTP/1.1\r\nHost: xcap.example.com\r\n" + fields +
               (body.isEmpty() ? QByteArray()
                               : "Content-Length: " + QByteArray::number(body.size()) + "\r\n") +
               "\r\n" + body;
    }

    ManualClock clock;
    base::TimerQueue timers;
    StoreFixture store;
    store::CommitLedger ledger;
    store::DirectCommitter committer;
    store::DocumentTable documents;
    xcap::UsageRegistry usages;
    xcap::TrustedPeers peers;
    xcap::XcapServer server;
    http::HttpServer http;
    std::shared_ptr<Wire> wire; // of a client on this machine
    bool opened = false;

private:
    static xcap::UsageSettings settings(const QByteArray &root)
    {
        xcap::UsageSettings settings;
        settings.uris = {root, "example.com"};
        settings.rootUri = "http://xcap.example.com" + root;
        return settings;
    }
};

} // namespace test
