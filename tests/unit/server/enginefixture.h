// SPDX-License-Identifier: Apache-2.0
#pragma once

// A server::Engine in memory, with a database file, on a manual clock, whose commits the test
// decides.

#include <memory>

#include <QCoreApplication>

#include "loopbacktransport.h"
#include "manualclock.h"
#include "server/administration.h"
#include "server/engine.h"
#include "store/directcommitter.h"
#include "storefixture.h"

namespace test {

class EngineFixture
{
public:
    explicit EngineFixture(server::Config settings = {})
        : config(std::move(settings))
    {
        boot();
    }
    ~EngineFixture() { kill(); }
    Q_DISABLE_COPY_MOVE(EngineFixture)

    /// As kill -9 and a new start do it.
    void restart()
    {
        kill();
        boot();
    }
    /// Everything that waits is written, and what is to follow happens.
    void commit()
    {
        do {
            QCoreApplication::sendPostedEvents();
            engine->ledger().seal();
        } while (committer->commitAll() > 0);
        QCoreApplication::sendPostedEvents();
    }
    void advance(qint64 milliseconds) { clock.advance(milliseconds, {&engine->timers()}); }
    /// A SIP request of `from` from an address of its own.
    void receive(const QByteArray &method, const QByteArray &uri, const QByteArray &from,
                 const QByteArray &fields)
    {
        const QByteArray number = QByteArray::number(++m_requests);
        const QByteArray to = method == "REGISTER" ? from : uri;
        wire->receive(method + ' ' + uri +
                          " SIP/2.0\r\n"
                          "Via: SIP/2.0/UDP 192.0.2.99:5060;branch=z9hG4bK-" +
                          number + "\r\nFrom: <" + from + ">;tag=f" + number + "\r\nTo: <" + to +
                          ">\r\nCall-ID: call" + number + "\r\nCSeq: 1 " + method +
                          "\r\nMax-Forwards: 70\r\nContact: <sip:phone@192.0.2.99>\r\n" + fields +
                          "Content-Length: 0\r\n\r\n",
                      "192.0.2.99");
        commit();
    }
    [[nodiscard]] server::DocumentAdministration &documents()
    {
        return engine->administration().documents();
    }
    [[nodiscard]] QStringList rows(const QString &query) const
    {
        return OtherProgram(files.path()).rows(query);
    }

    server::Config config;
    ManualClock clock;
    StoreFixture files;
    std::unique_ptr<server::Engine> engine;
    std::unique_ptr<store::DirectCommitter> committer;
    LoopbackTransport *wire = nullptr; // owned by the engine
    bool opened = false;

private:
    void boot()
    {
        engine = std::make_unique<server::Engine>(config, clock, base::TokenSource(++m_boots));
        auto transport = std::make_unique<LoopbackTransport>();
        wire = transport.get();
        engine->transports().addTransport(std::move(transport));
        committer = std::make_unique<store::DirectCommitter>(engine->ledger());
        engine->setCommitter(*committer);
        opened = committer->open(files.options()).has_value();
        const auto snapshot = committer->load();
        if (snapshot) {
            engine->restore(*snapshot);
            engine->restored();
        }
        commit();
    }
    void kill()
    {
        committer->close();
        engine.reset();
        committer.reset();
    }

    quint64 m_boots = 0;
    int m_requests = 0;
};

} // namespace test
