// SPDX-License-Identifier: Apache-2.0
#pragma once

// A phone made of our own SIP stack: it registers, publishes, subscribes and answers NOTIFYs over a
// PhoneSocket, as a softphone does, and can be told to misbehave. Everything it is asked for it
// keeps alive until it is asked for something else. One thread, the laboratory's.

#include "lab/eventpublicationagent.h"
#include "lab/registration.h"
#include "lab/subscriber.h"

namespace lab {

class SimulatedPhone final : private Callee
{
public:
    static constexpr quint32 DefaultExpires = 600; // seconds
    static constexpr size_t WatchLimit = 200;

    SimulatedPhone(PhoneSocket &socket, PhoneIdentity identity);
    ~SimulatedPhone() override;

    void enrol(quint32 expires = DefaultExpires);
    void withdraw();
    void publish(const PresenceState &state, quint32 expires = DefaultExpires);
    void unpublish();
    void watch(const QByteArray &presentity, quint32 expires = DefaultExpires,
               const QByteArray &package = "presence");
    void unwatch(const QByteArray &presentity, const QByteArray &package = "presence");

    /// The server knows its password now. One that has a password sends nothing before.
    void setAdmitted();
    void setNotifyAnswer(NotifyAnswer answer);
    /// False: no word comes in or goes out, as without network. What the server still repeats when
    /// it is back is answered then.
    void setReachable(bool reachable);
    /// Takes everything back that it has at the server, so that no row stays.
    void leave();
    /// After leave(): nothing is left to be waited for.
    [[nodiscard]] bool hasLeft() const;

    [[nodiscard]] const PhoneIdentity &identity() const { return m_identity; }
    [[nodiscard]] PhoneState state() const;
    [[nodiscard]] bool takeChanged() { return m_log.takeChanged(); }
    /// Forgets subscriptions that have ended as was wished.
    void tidy();

private:
    struct Missed
    {
        sip::Request request;
        sip::ServerTransactionId transaction = 0;
        qint64 deadline = 0; // when the server gives up
    };

    void handleRequest(const sip::Request &request, sip::ServerTransactionId transaction) override;
    void answer(const sip::Request &request, sip::ServerTransactionId transaction);
    [[nodiscard]] int answerFor(const sip::Request &request);
    [[nodiscard]] bool mayTalk() const { return m_reachable && m_admitted; }
    void tellClients();
    [[nodiscard]] Subscriber *find(const QByteArray &presentity, const QByteArray &package);

    PhoneSocket &m_socket;
    const PhoneIdentity m_identity;
    PhoneLog m_log;
    Registration m_registration;
    EventPublicationAgent m_publication;
    std::vector<std::unique_ptr<Subscriber>> m_subscribers;
    std::vector<Missed> m_missed;
    NotifyAnswer m_notifyAnswer;
    bool m_reachable = true;
    bool m_admitted;
    bool m_leaving = false;
};

} // namespace lab
