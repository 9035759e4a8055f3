// SPDX-License-Identifier: Apache-2.0
#pragma once

// A laboratory in front of a whole server, both in memory: what a phone sends is in the server's
// tray at once, and both clocks move together.

#include <QCoreApplication>

#include "engineserver.h"
#include "lab/laboratory.h"

namespace test {

class LabFixture : private lab::DecisionMaker
{
public:
    explicit LabFixture(const FlowServer::Settings &settings = {})
        : socket(m_clock, base::TokenSource(4711))
        , laboratory(socket, lab::LabNames(), *this)
    {
        m_started = server.start(settings);
        auto wire = std::make_unique<Wire>(*this);
        m_wire = wire.get();
        socket.transports().addTransport(std::move(wire));
        sip::Hop hop;
        hop.peer = *sip::Endpoint::parse("192.0.2.1", 5060);
        socket.setServer(hop);
        server.setReceiver([this](const FlowServer::Outgoing &message) {
            sent.push_back(message.bytes);
            m_wire->receive(message.bytes, "192.0.2.1", 5060);
        });
    }

    /// Lets everything happen that happens now.
    void settle()
    {
        for (int quiet = 0; quiet < 3; ++quiet) {
            socket.timers().fireDue();
            QCoreApplication::sendPostedEvents();
            server.settle();
        }
    }
    /// In steps short enough for both clocks to count as one.
    void advance(qint64 milliseconds)
    {
        settle();
        for (qint64 done = 0; done < milliseconds;) {
            const qint64 step = std::min<qint64>(20, milliseconds - done);
            m_clock.advance(step);
            server.advance(step);
            done += step;
            settle();
        }
    }
    /// Empty when the statement yields this.
    [[nodiscard]] QByteArray differs(const QByteArray &statement, const QByteArray &result)
    {
        return server.command({"row", statement + " = " + result}).value_or(QByteArray());
    }
    [[nodiscard]] QByteArray rowsLeft()
    {
        settle();
        QByteArray all;
        for (const char *table : {"presentity", "active_watchers", "location"}) {
            if (const QByteArray error = differs(QByteArray("SELECT count(*) FROM ") + table, "0");
                !error.isEmpty())
                all += QByteArray(table) + ": " + error + "; ";
        }
        return all;
    }
    [[nodiscard]] lab::WatchState watchOf(const lab::SimulatedPhone &phone, size_t index = 0) const
    {
        const lab::PhoneState state = phone.state();
        return index < state.watches.size() ? state.watches[index] : lab::WatchState();
    }
    [[nodiscard]] QByteArray aor(const QByteArray &name) const
    {
        return laboratory.names().aor(name);
    }
    [[nodiscard]] bool isStarted() const { return !m_started; }
    void administer(const QByteArrayList &words)
    {
        m_trouble += server.command(words).value_or("");
    }
    [[nodiscard]] const QByteArray &trouble() const { return m_trouble; }

private:
    class Wire : public LoopbackTransport
    {
    public:
        explicit Wire(LabFixture &fixture)
            : LoopbackTransport(sip::Protocol::Udp, "192.0.2.50", 5060)
            , m_fixture(fixture)
        {
        }
        void send(const QByteArray &bytes, const sip::Hop &to, sip::SendTicket) override
        {
            sip::Hop from;
            from.peer = localEndpoint();
            m_fixture.received.push_back(bytes);
            m_fixture.server.deliver(bytes, from, to.peer);
        }

    private:
        LabFixture &m_fixture;
    };

    void decide(const QByteArray &presentity, const QByteArray &watcher,
                lab::Decision decision) override
    {
        const char *act = decision == lab::Decision::Allow   ? "approve"
                          : decision == lab::Decision::Block ? "block"
                                                             : "polite-block";
        administer({"admin", act, presentity, watcher});
    }
    void admit(const QByteArray &person, const QByteArray &password,
               std::function<void()> done) override
    {
        admitted.insert(person, password);
        if (admitsAtOnce)
            done();
        else
            admissions.push_back(std::move(done));
    }
    void forget(const std::vector<QByteArray> &people) override
    {
        forgotten.insert(forgotten.end(), people.begin(), people.end());
    }

    ManualClock m_clock;
    Wire *m_wire = nullptr;
    FlowServer::Error m_started;
    QByteArray m_trouble;

public:
    EngineServer server;
    lab::PhoneSocket socket;
    lab::Laboratory laboratory;
    std::vector<QByteArray> sent;     // by the server
    std::vector<QByteArray> received; // by the server
    std::vector<QByteArray> forgotten;
    QHash<QByteArray, QByteArray> admitted; // and their passwords
    bool admitsAtOnce = true;
    std::vector<std::function<void()>> admissions; // otherwise: what to call when it is done
};

} // namespace test
