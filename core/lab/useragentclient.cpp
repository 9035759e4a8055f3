// SPDX-License-Identifier: Apache-2.0
#include "lab/useragentclient.h"

#include <algorithm>

#include "sip/uri.h"

namespace lab {

namespace {

constexpr qint64 RetrySeconds = 30;
constexpr qint64 LongestRetrySeconds = 300;
constexpr int MaxForwards = 70;         // RFC 3261, 8.1.1.6
constexpr int ChallengesPerRequest = 2; // the second because the nonce was stale

QByteArray userOf(const QByteArray &aor)
{
    const auto uri = sip::Uri::parse(aor);
    return uri ? uri->user().toByteArray() : QByteArray();
}

/// When to refresh what ends after so long: early enough for a request to be lost and repeated.
qint64 refreshAfter(quint32 seconds)
{
    const qint64 milliseconds = qint64(seconds) * 1000;
    return seconds > 120 ? milliseconds - 60'000 : milliseconds / 2;
}

} // namespace

quint32 numberIn(const sip::Response *response, sip::HeaderId field)
{
    if (!response)
        return 0;
    QByteArrayView text = response->value(field); // Retry-After may go on with a comment
    const auto end =
        std::find_if(text.begin(), text.end(), [](char c) { return c < '0' || c > '9'; });
    return text.first(end - text.begin()).toByteArray().toUInt();
}

UserAgentClient::UserAgentClient(PhoneSocket &socket, const PhoneIdentity &identity, PhoneLog &log)
    : m_socket(socket)
    , m_identity(identity)
    , m_log(log)
    , m_deadline(socket.timers())
    , m_digest(userOf(identity.aor), identity.password)
{
    renewCallId();
}

UserAgentClient::~UserAgentClient()
{
    m_socket.forget(*this);
}

void UserAgentClient::renewCallId()
{
    m_callId = m_socket.tokens().token(16) + "@lab";
    m_localTag = m_socket.tokens().token(8);
    m_cseq = 0;
}

void UserAgentClient::setReachable(bool reachable)
{
    if (m_reachable == reachable)
        return;
    m_reachable = reachable;
    if (reachable) {
        returned();
        return;
    }
    m_deadline.stop();
    m_socket.cancel(m_transaction);
    m_transaction = 0;
}

void UserAgentClient::stepIfFree()
{
    if (m_reachable && !isBusy())
        step();
}

sip::RequestBuilder UserAgentClient::newRequest(sip::Method method, const QByteArray &uri,
                                                const QByteArray &to)
{
    sip::RequestBuilder request(method, uri);
    request.add(sip::HeaderId::MaxForwards, MaxForwards);
    request.add(sip::HeaderId::From, '<' + m_identity.aor + ">;tag=" + m_localTag);
    request.add(sip::HeaderId::To, '<' + to + '>');
    request.add(sip::HeaderId::CallId, m_callId);
    request.add(sip::HeaderId::CSeq,
                QByteArray::number(++m_cseq) + ' ' + sip::token(method).toByteArray());
    return request;
}

void UserAgentClient::send(sip::Method method, const QByteArray &uri, const QByteArray &detail,
                           Make make)
{
    Q_ASSERT(!isBusy());
    m_deadline.stop();
    m_inFlight = {method, uri, detail, std::move(make), 0};
    sendIt();
}

void UserAgentClient::sendIt()
{
    const QByteArray method = sip::token(m_inFlight.method).toByteArray();
    sip::RequestBuilder request = m_inFlight.make();
    request.add(sip::HeaderId::UserAgent, "Hereabouts lab");
    if (m_digest.isChallenged()) {
        request.add(m_proofField,
                    m_digest.answer(method, m_inFlight.uri, m_socket.tokens().token(16)));
    }
    m_log.add(PhoneEvent::Kind::Sent, method, m_inFlight.detail);
    m_transaction = m_socket.send(request.build(), *this, 0);
}

// RFC 3261, 22.2 and 22.3.
bool UserAgentClient::canProve(const sip::Response &response)
{
    const bool isProxys = response.status() == int(sip::StatusCode::ProxyAuthenticationRequired);
    if (!isProxys && response.status() != int(sip::StatusCode::Unauthorized))
        return false;
    if (m_identity.password.isEmpty() || ++m_inFlight.challenges > ChallengesPerRequest)
        return false;
    m_proofField = isProxys ? sip::HeaderId::ProxyAuthorization : sip::HeaderId::Authorization;
    const sip::Message::Values fields = response.values(isProxys ? sip::HeaderId::ProxyAuthenticate
                                                                 : sip::HeaderId::WwwAuthenticate);
    return m_digest.take({fields.begin(), fields.end()});
}

void UserAgentClient::handleResponse(quint64, const sip::Response &response)
{
    if (!canProve(response)) {
        conclude(response.status(), &response);
        return;
    }
    m_log.add(PhoneEvent::Kind::Received, QByteArray::number(response.status()),
              sip::token(m_inFlight.method).toByteArray());
    sendIt();
}

void UserAgentClient::handleFailure(quint64, sip::ClientFailure failure)
{
    conclude(int(failure == sip::ClientFailure::Timeout ? sip::StatusCode::RequestTimeout
                                                        : sip::StatusCode::ServiceUnavailable),
             nullptr);
}

void UserAgentClient::conclude(int status, const sip::Response *response)
{
    m_transaction = 0;
    m_lastAnswer = status;
    m_log.add(response ? PhoneEvent::Kind::Received : PhoneEvent::Kind::Dropped,
              QByteArray::number(status), sip::token(m_inFlight.method).toByteArray());
    answered(status, response);
}

void UserAgentClient::timerFired(quint32, quint64)
{
    m_deadline.fired();
    if (isBusy())
        wakeIn(1000);
    else
        due();
}

void UserAgentClient::hold(quint32 seconds)
{
    m_expiresAt = m_socket.clock().wallMilliseconds() + qint64(seconds) * 1000;
    setStanding(Standing::Held);
    wakeIn(refreshAfter(seconds));
}

void UserAgentClient::release(Standing standing)
{
    m_expiresAt = 0;
    m_deadline.stop();
    setStanding(standing);
}

void UserAgentClient::retryLater(const sip::Response *response)
{
    const qint64 asked = numberIn(response, sip::HeaderId::RetryAfter);
    setStanding(Standing::NoAnswer);
    wakeIn((asked > 0 ? std::min(asked, LongestRetrySeconds) : RetrySeconds) * 1000);
}

void UserAgentClient::setStanding(Standing standing)
{
    m_standing = standing;
    m_log.touch();
}

} // namespace lab
