// SPDX-License-Identifier: Apache-2.0
#pragma once

// A server::Engine for flows: over transports in memory, on a manual clock, with a database file of
// its own whose commits the flow commands. Nothing of it waits for real time.

#include <deque>
#include <memory>
#include <set>
#include <vector>

#include "flowcommitter.h"
#include "flowserver.h"
#include "loopbacktransport.h"
#include "manualclock.h"
#include "scriptednames.h"
#include "server/administration.h"
#include "server/config.h"
#include "server/engine.h"
#include "storefixture.h"

namespace test {

class EngineServer : public FlowServer
{
public:
    EngineServer();
    ~EngineServer() override;

    Error start(const Settings &settings) override;
    Error change(const QByteArray &key, const QByteArray &value) override;
    void deliver(const QByteArray &bytes, const sip::Hop &from, const sip::Endpoint &to) override;
    void settle() override;
    void advance(qint64 milliseconds) override;
    [[nodiscard]] qint64 elapsed() const override;
    Error command(const QByteArrayList &words) override;
    [[nodiscard]] Error wrongBody(const QByteArray &contentType,
                                  const QByteArray &body) const override;

private:
    class Wire;
    struct Inbound
    {
        QByteArray bytes;
        sip::Hop from;
        sip::Endpoint to;
    };

    Error boot();
    /// As kill -9 does it: nobody is told.
    void kill();
    Error configure(const QByteArray &key, const QByteArray &value);
    bool receiveInbound();
    bool sendOutbound();

    Error restart(const QByteArrayList &words);
    Error commit(const QByteArray &how);
    Error setClock(const QByteArrayList &words);
    Error store(const QByteArray &state);
    Error network(const QByteArray &peer, const QByteArray &state);
    Error dns(const QByteArrayList &words);
    Error administer(const QByteArrayList &words);
    Error endSubscriptions(const QByteArrayList &words);
    Error document(const QByteArrayList &words);
    Error hardState(const QByteArrayList &words);
    Error user(const QByteArrayList &words);
    Error query(const QByteArray &text);

    StoreFixture m_files;
    ManualClock m_clock;
    qint64 m_started;
    server::Config m_config;
    std::set<QByteArray> m_unreachable; // peers, as "192.0.2.10:5060"
    NameTable m_nameTable;
    ScriptedNames *m_names = nullptr; // owned by the engine
    std::unique_ptr<server::Engine> m_engine;
    std::unique_ptr<FlowCommitter> m_committer;
    std::vector<Wire *> m_wires; // owned by the engine
    std::deque<Inbound> m_inbound;
    quint64 m_boots = 0;
    bool m_hold = false;
    server::DecisionUndo m_undo; // of the last decision
};

} // namespace test
