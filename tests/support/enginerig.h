// SPDX-License-Identifier: Apache-2.0
#pragma once

// A whole engine in memory over loopback transports, on a manual clock, with a database file of
// its own, for tests that send more than flows can tell: storms and long runs. What the server
// sends goes to `onSent`, which may answer with receive().

#include <functional>
#include <memory>
#include <vector>

#include <QCoreApplication>
#include <QFile>

#include "loopbacktransport.h"
#include "manualclock.h"
#include "scriptednames.h"
#include "server/administration.h"
#include "server/engine.h"
#include "store/database.h"
#include "store/directcommitter.h"
#include "storefixture.h"

namespace test {

class EngineRig
{
public:
    using Receiver = std::function<void(const QByteArray &bytes, const sip::Hop &to)>;

    explicit EngineRig(const server::Config &config = {}, quint64 seed = 1)
        : engine(config, clock, base::TokenSource(seed), makeNames())
    {
        m_wire = &addWire(sip::Protocol::Udp);
        engine.setCommitter(m_committer);
        // The small cache is full at once: what grows after that is ours.
        m_isOpen = bool(m_committer.open(m_files.options())) &&
                   run(QStringLiteral("PRAGMA synchronous = OFF")) &&
                   run(QStringLiteral("PRAGMA cache_size = 100"));
        engine.restored();
    }

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] LoopbackTransport &wire() { return *m_wire; }
    /// Another one, whose messages go to `onSent` as well.
    LoopbackTransport &addWire(sip::Protocol protocol)
    {
        auto wire = std::make_unique<LoopbackTransport>(protocol);
        m_wires.push_back(wire.get());
        engine.transports().addTransport(std::move(wire));
        return *m_wires.back();
    }
    void receive(const QByteArray &bytes, QByteArrayView host, quint16 port = 5060)
    {
        m_wire->receive(bytes, host, port);
    }
    /// Until nobody has anything to do.
    void settle()
    {
        for (int idle = 0; idle < 2; ++idle) {
            QCoreApplication::sendPostedEvents();
            bool busy = m_committer.commitNext();
            busy |= m_names->answerPending();
            for (LoopbackTransport *wire : m_wires) {
                while (wire->sentCount() > 0) {
                    busy = true;
                    const LoopbackTransport::Sent sent = wire->takeSent();
                    if (onSent)
                        onSent(sent.bytes, sent.to);
                }
            }
            if (busy)
                idle = -1;
        }
    }
    void advance(qint64 milliseconds)
    {
        const qint64 end = clock.now() + milliseconds;
        settle();
        for (;;) {
            const qint64 next = engine.timers().nextDeadline(); // may be early: nothing fires then
            if (next < 0 || next > end)
                break;
            clock.advance(std::max<qint64>(0, next - clock.now()));
            engine.timers().fireDue();
            settle();
        }
        clock.advance(end - clock.now());
    }
    void dnsGivesUp()
    {
        m_names->giveUp();
        settle();
    }
    /// Rows of a query of another program.
    [[nodiscard]] QByteArray rows(const char *query) const
    {
        return OtherProgram(m_files.path()).rows(QString::fromLatin1(query)).join(u';').toUtf8();
    }
    [[nodiscard]] server::Status status() { return engine.administration().status(); }

private:
    [[nodiscard]] bool run(const QString &statement)
    {
        return bool(m_committer.storage().database()->runText(statement));
    }
    std::unique_ptr<ScriptedNames> makeNames()
    {
        auto names = std::make_unique<ScriptedNames>(dns);
        m_names = names.get();
        return names;
    }
    ScriptedNames *m_names = nullptr; // the engine, made later, owns it

public:
    NameTable dns;
    ManualClock clock;
    server::Engine engine;
    Receiver onSent;

private:
    StoreFixture m_files;
    store::DirectCommitter m_committer{engine.ledger()};
    std::vector<LoopbackTransport *> m_wires; // the engine owns them
    LoopbackTransport *m_wire = nullptr;      // the first, of UDP
    bool m_isOpen = false;
};

/// Bytes that this process has allocated and not freed; 0: nobody knows (under a sanitizer).
[[nodiscard]] qint64 allocatedBytes();

} // namespace test
