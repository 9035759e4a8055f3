// SPDX-License-Identifier: Apache-2.0
#pragma once

// What registration, publication and subscription of a phone have in common (RFC 3261, 8.1): one
// request in flight at a time, which is sent again with the answer to a challenge (22.2), a
// deadline for the next one, waiting after a failure, and silence while the phone is unreachable.
// The derived class decides what to send when it is told to step().

#include <functional>

#include "auth/digestclient.h"
#include "lab/phonelog.h"
#include "lab/phonesocket.h"
#include "sip/messagebuilder.h"

namespace lab {

struct PhoneIdentity
{
    PhoneId id = 0;
    QByteArray aor;
    QByteArray device;
    QByteArray password = {}; // empty: it has none to prove itself by
};

class UserAgentClient : protected sip::ClientTransactionUser, protected base::TimerTarget
{
public:
    UserAgentClient(PhoneSocket &socket, const PhoneIdentity &identity, PhoneLog &log);
    ~UserAgentClient() override;
    UserAgentClient(const UserAgentClient &) = delete;
    UserAgentClient &operator=(const UserAgentClient &) = delete;

    /// False: what is in flight is lost. True: everything is tried again at once.
    void setReachable(bool reachable);
    /// Whether a request waits for its answer.
    [[nodiscard]] bool isBusy() const { return m_transaction != 0; }
    [[nodiscard]] Standing standing() const { return m_standing; }
    [[nodiscard]] int lastAnswer() const { return m_lastAnswer; }
    [[nodiscard]] qint64 expiresAt() const { return m_expiresAt; }

protected:
    /// Sends what is to be sent now, if anything. Called when nothing is in flight.
    virtual void step() = 0;
    /// The final response; null when none came.
    virtual void answered(int status, const sip::Response *response) = 0;
    /// The deadline has passed.
    virtual void due() { step(); }
    /// Back after a time without network.
    virtual void returned() { step(); }

    /// step(), unless the phone is unreachable or something is in flight.
    void stepIfFree();
    /// A request out of any dialog, without what makes it special.
    [[nodiscard]] sip::RequestBuilder newRequest(sip::Method method, const QByteArray &uri,
                                                 const QByteArray &to);
    /// Makes the request, each time with another CSeq.
    using Make = std::function<sip::RequestBuilder()>;
    void send(sip::Method method, const QByteArray &uri, const QByteArray &detail, Make make);
    /// Another Call-ID and From tag: for a new dialog.
    void renewCallId();

    /// Takes what was granted; the deadline is when it wants refreshing.
    void hold(quint32 seconds);
    void release(Standing standing);
    /// Failed for now: due again after Retry-After, or half a minute.
    void retryLater(const sip::Response *response);
    void wakeIn(qint64 milliseconds) { m_deadline.start(milliseconds, *this, 0); }
    void sleep() { m_deadline.stop(); }
    void setStanding(Standing standing);

    [[nodiscard]] PhoneSocket &socket() const { return m_socket; }
    [[nodiscard]] const PhoneIdentity &identity() const { return m_identity; }
    [[nodiscard]] PhoneLog &log() { return m_log; }
    [[nodiscard]] const QByteArray &callId() const { return m_callId; }
    [[nodiscard]] const QByteArray &localTag() const { return m_localTag; }
    [[nodiscard]] quint32 nextCSeq() { return ++m_cseq; }

private:
    void handleResponse(quint64 cookie, const sip::Response &response) override;
    void handleFailure(quint64 cookie, sip::ClientFailure failure) override;
    void timerFired(quint32 kind, quint64 cookie) override;
    void sendIt();
    [[nodiscard]] bool canProve(const sip::Response &response);
    void conclude(int status, const sip::Response *response);

    /// What is in flight.
    struct InFlight
    {
        sip::Method method = sip::Method::Unknown;
        QByteArray uri;
        QByteArray detail;
        Make make;
        int challenges = 0;
    };

    PhoneSocket &m_socket;
    const PhoneIdentity &m_identity;
    PhoneLog &m_log;
    base::Timer m_deadline;
    QByteArray m_callId;
    QByteArray m_localTag;
    quint32 m_cseq = 0;
    InFlight m_inFlight;
    sip::ClientTransactionId m_transaction = 0;
    auth::DigestClient m_digest;
    sip::HeaderId m_proofField = sip::HeaderId::Authorization; // or that for a proxy
    Standing m_standing = Standing::None;
    int m_lastAnswer = 0;
    qint64 m_expiresAt = 0;
    bool m_reachable = true;
};

/// The number in a field of a response; 0 when it is absent or none.
[[nodiscard]] quint32 numberIn(const sip::Response *response, sip::HeaderId field);

} // namespace lab
