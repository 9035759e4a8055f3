// SPDX-License-Identifier: Apache-2.0
#include "lab/simulatedphone.h"

#include <algorithm>

namespace lab {

namespace {

constexpr size_t MissedLimit = 64;

} // namespace

SimulatedPhone::SimulatedPhone(PhoneSocket &socket, PhoneIdentity identity)
    : m_socket(socket)
    , m_identity(std::move(identity))
    , m_log(socket.clock())
    , m_registration(socket, m_identity, m_log)
    , m_publication(socket, m_identity, m_log)
    , m_admitted(m_identity.password.isEmpty())
{
    m_socket.attach(m_identity.id, *this);
    tellClients();
}

SimulatedPhone::~SimulatedPhone()
{
    m_socket.detach(m_identity.id);
}

void SimulatedPhone::enrol(quint32 expires)
{
    m_registration.keep(expires);
}

void SimulatedPhone::withdraw()
{
    m_registration.end();
}

void SimulatedPhone::publish(const PresenceState &state, quint32 expires)
{
    m_publication.publish(state, expires);
}

void SimulatedPhone::unpublish()
{
    m_publication.unpublish();
}

Subscriber *SimulatedPhone::find(const QByteArray &presentity, const QByteArray &package)
{
    for (const auto &each : m_subscribers) {
        if (each->wish().presentity == presentity && each->wish().package == package)
            return each.get();
    }
    return nullptr;
}

void SimulatedPhone::watch(const QByteArray &presentity, quint32 expires, const QByteArray &package)
{
    if (Subscriber *known = find(presentity, package)) {
        known->begin();
        return;
    }
    if (m_subscribers.size() >= WatchLimit)
        return;
    m_subscribers.push_back(std::make_unique<Subscriber>(
        m_socket, m_identity, m_log, Subscriber::Wish{presentity, package, expires}));
    m_subscribers.back()->setReachable(mayTalk());
    m_subscribers.back()->begin();
    m_log.touch();
}

void SimulatedPhone::unwatch(const QByteArray &presentity, const QByteArray &package)
{
    if (Subscriber *known = find(presentity, package))
        known->end();
}

void SimulatedPhone::tidy()
{
    const auto isDone = [](const std::unique_ptr<Subscriber> &each) {
        return each->isOver() && each->standing() == Standing::None;
    };
    if (std::erase_if(m_subscribers, isDone) > 0)
        m_log.touch();
}

void SimulatedPhone::setNotifyAnswer(NotifyAnswer answer)
{
    m_notifyAnswer = answer;
    m_log.touch();
}

void SimulatedPhone::setAdmitted()
{
    m_admitted = true;
    tellClients();
}

void SimulatedPhone::tellClients()
{
    m_registration.setReachable(mayTalk());
    m_publication.setReachable(mayTalk());
    for (const auto &each : m_subscribers)
        each->setReachable(mayTalk());
}

void SimulatedPhone::setReachable(bool reachable)
{
    if (m_reachable == reachable)
        return;
    m_reachable = reachable;
    m_log.touch();
    tellClients();
    if (!reachable)
        return;
    const std::vector<Missed> missed = std::exchange(m_missed, {});
    for (const Missed &each : missed) {
        if (each.deadline > m_socket.clock().now())
            answer(each.request, each.transaction);
    }
}

void SimulatedPhone::leave()
{
    m_leaving = true;
    setNotifyAnswer({});
    setReachable(true);
    m_publication.unpublish();
    for (const auto &each : m_subscribers)
        each->end();
    m_registration.end();
}

bool SimulatedPhone::hasLeft() const
{
    return m_leaving && m_registration.isOver() && m_publication.isOver() &&
           std::all_of(m_subscribers.begin(), m_subscribers.end(),
                       [](const auto &each) { return each->isOver(); });
}

PhoneState SimulatedPhone::state() const
{
    PhoneState state{m_identity.id,
                     m_identity.aor,
                     QString::fromUtf8(m_identity.device),
                     m_reachable,
                     m_leaving,
                     m_notifyAnswer,
                     m_registration.state(),
                     m_publication.state(),
                     {},
                     m_log.events()};
    for (const auto &each : m_subscribers)
        state.watches.push_back(each->state());
    return state;
}

void SimulatedPhone::handleRequest(const sip::Request &request,
                                   sip::ServerTransactionId transaction)
{
    if (!m_reachable) {
        if (m_missed.size() < MissedLimit)
            m_missed.push_back(
                {request, transaction, m_socket.clock().now() + m_socket.timerValues().timerF()});
        return;
    }
    answer(request, transaction);
}

void SimulatedPhone::answer(const sip::Request &request, sip::ServerTransactionId transaction)
{
    const bool isNotify = request.method() == sip::Method::Notify;
    const QByteArray what = request.methodToken().toByteArray();
    const QByteArray detail = request.value(sip::HeaderId::SubscriptionState).toByteArray();
    if (isNotify && m_notifyAnswer.status == NotifyAnswer::Drop) {
        m_log.add(PhoneEvent::Kind::Dropped, what, detail);
        return;
    }
    m_log.add(PhoneEvent::Kind::Received, what, detail);
    const int status = answerFor(request);
    m_log.add(PhoneEvent::Kind::Sent, QByteArray::number(status), what);
    m_socket.respond(transaction, request, status);
}

int SimulatedPhone::answerFor(const sip::Request &request)
{
    if (request.method() == sip::Method::Options)
        return int(sip::StatusCode::OK);
    if (request.method() != sip::Method::Notify)
        return int(sip::StatusCode::MethodNotAllowed);
    for (const auto &each : m_subscribers) {
        if (each->owns(request))
            return each->handleNotify(request, m_notifyAnswer.status);
    }
    return int(sip::StatusCode::CallOrTransactionDoesNotExist); // RFC 6665, 4.1.3
}

} // namespace lab
