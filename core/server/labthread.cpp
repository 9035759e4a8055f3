// SPDX-License-Identifier: Apache-2.0
#include "server/labthread.h"

#include <QSemaphore>

#include "server/listenaddress.h"

using namespace Qt::StringLiterals;

namespace server {

namespace {

/// How long the end waits for the phones to take back what they have at the server.
constexpr int FarewellMilliseconds = 3000;

events::WatcherDecision decisionOf(lab::Decision decision)
{
    switch (decision) {
    case lab::Decision::Allow: return events::WatcherDecision::Allowed;
    case lab::Decision::Block: return events::WatcherDecision::Blocked;
    case lab::Decision::PoliteBlock: return events::WatcherDecision::PoliteBlocked;
    }
    return events::WatcherDecision::Undecided;
}

sip::Endpoint loopbackFor(const sip::Endpoint &bound)
{
    if (!bound.isAny())
        return bound;
    const auto loopback = bound.isIPv4() ? QHostAddress::LocalHost : QHostAddress::LocalHostIPv6;
    return sip::Endpoint::fromHostAddress(QHostAddress(loopback), bound.port);
}

} // namespace

LabThread::LabThread(ServerThread &server, QObject *parent)
    : QObject(parent)
    , m_server(server)
{
    m_thread.setObjectName(u"lab"_s);
    m_agent.moveToThread(&m_thread);
}

LabThread::~LabThread()
{
    if (!m_thread.isRunning())
        return;
    QSemaphore empty;
    QMetaObject::invokeMethod(&m_agent, [&] {
        if (!m_bench) {
            empty.release();
            return;
        }
        m_bench->removeEverything();
        m_bench->whenEmpty([&] { empty.release(); });
    });
    (void)empty.tryAcquire(1, FarewellMilliseconds);
    QMetaObject::invokeMethod(
        &m_agent, [this] { m_bench.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

std::optional<sip::Hop> LabThread::wayTo(const std::vector<QByteArray> &listeners)
{
    std::optional<sip::Hop> way;
    for (const QByteArray &listener : listeners) { // "udp 127.0.0.1:5060"
        const auto address = ListenAddress::parse(QString::fromUtf8(listener).replace(u' ', u':'));
        if (!address || address->protocol == sip::Protocol::Tls ||
            (way && address->protocol != sip::Protocol::Udp))
            continue;
        sip::Hop hop;
        hop.peer = loopbackFor(address->endpoint);
        hop.protocol = address->protocol;
        way = hop;
        if (hop.protocol == sip::Protocol::Udp)
            break;
    }
    return way;
}

void LabThread::tell(Wish wish)
{
    if (m_stage != Stage::Open) {
        m_waiting.push_back(std::move(wish));
        if (m_stage == Stage::Closed)
            open();
        return;
    }
    QMetaObject::invokeMethod(&m_agent, [this, wish = std::move(wish)] {
        if (m_bench)
            wish(*m_bench);
    });
}

void LabThread::tellPhone(lab::PhoneId id, std::function<void(lab::SimulatedPhone &)> wish)
{
    tell([id, wish = std::move(wish)](LabBench &bench) {
        if (lab::SimulatedPhone *phone = bench.phone(id))
            wish(*phone);
    });
}

void LabThread::open()
{
    m_stage = Stage::Opening;
    m_server.ask(
        this, [](Administration &administration) { return administration.status(); },
        [this](const Status &status) { openAt(status); });
}

void LabThread::openAt(const Status &status)
{
    const std::optional<sip::Hop> way = wayTo(status.listeners);
    if (!way) {
        fail(base::Sentence(QT_TRANSLATE_NOOP(
            "core", "No phone of the laboratory can reach the server: it listens at no UDP or TCP "
                    "address.")));
        return;
    }
    m_thread.start();
    QMetaObject::invokeMethod(&m_agent, [this, way, domains = status.domains] {
        const auto deliver = [this](LabBatch &&batch) {
            QMetaObject::invokeMethod(
                this,
                [this, batch = std::move(batch)] {
                    Q_EMIT changed(batch);
                    QMetaObject::invokeMethod(&m_agent, [this] {
                        if (m_bench)
                            m_bench->acknowledge();
                    });
                },
                Qt::QueuedConnection);
        };
        lab::DecisionMaker &decisions = *this;
        m_bench = std::make_unique<LabBench>(domains, decisions, deliver);
        if (const auto opened = m_bench->open(*way); !opened) {
            m_bench.reset();
            failInMainThread(
                base::Sentence(QT_TRANSLATE_NOOP("core", "The laboratory cannot open a socket: %1"))
                    .arg(opened.error().text));
        }
    });
    m_stage = Stage::Open;
    for (Wish &wish : std::exchange(m_waiting, {}))
        tell(std::move(wish));
}

void LabThread::fail(const base::Sentence &sentence)
{
    m_stage = Stage::Closed; // the next wish tries again
    m_waiting.clear();
    Q_EMIT failed(sentence);
}

void LabThread::failInMainThread(const base::Sentence &sentence)
{
    QMetaObject::invokeMethod(
        this, [this, sentence] { fail(sentence); }, Qt::QueuedConnection);
}

void LabThread::admit(const QByteArray &person, const QByteArray &password,
                      std::function<void()> done)
{
    m_server.askLater<Outcome>(
        this,
        [=](Administration &administration, const auto &reply) {
            administration.admitPeople({person}, password, reply);
        },
        [this, done = std::move(done)](const Outcome &outcome) {
            if (!outcome.ok)
                Q_EMIT failed(outcome.sentence);
            tell([done](LabBench &) { done(); });
        });
}

void LabThread::decide(const QByteArray &presentity, const QByteArray &watcher,
                       lab::Decision decision)
{
    m_server.ask(
        this,
        [=](Administration &administration) {
            return administration.decide(presentity, watcher, decisionOf(decision));
        },
        [this](const Outcome &outcome) {
            if (!outcome.ok)
                Q_EMIT failed(outcome.sentence);
        });
}

void LabThread::forget(const std::vector<QByteArray> &people)
{
    // A phone may have borrowed the address of somebody real, whose things are to stay.
    std::vector<QByteArray> ours;
    std::copy_if(people.begin(), people.end(), std::back_inserter(ours),
                 [this](const QByteArray &aor) { return m_bench->names().owns(aor); });
    m_server.ask(
        this, [ours](Administration &administration) { return administration.forgetPeople(ours); },
        [this](const Outcome &outcome) {
            if (!outcome.ok)
                Q_EMIT failed(outcome.sentence);
        });
}

void LabThread::forgetLeftovers(const std::vector<QByteArray> &people)
{
    m_server.ask(
        this,
        [people](Administration &administration) {
            const lab::LabNames names(administration.status().domains);
            std::vector<QByteArray> ours;
            std::copy_if(people.begin(), people.end(), std::back_inserter(ours),
                         [&](const QByteArray &aor) { return names.owns(aor); });
            return administration.forgetPeople(ours);
        },
        [](const Outcome &) {});
}

void LabThread::addPhone(const QByteArray &name, const QByteArray &device)
{
    tell([this, name, device](LabBench &bench) {
        if (bench.addPhone(name, device))
            return;
        QMetaObject::invokeMethod(this, [this] {
            Q_EMIT failed(base::Sentence(QT_TRANSLATE_NOOP(
                                             "core", "The laboratory holds %1 phones and no more."))
                              .arg(qint64(lab::Laboratory::PhoneLimit)));
        });
    });
}

void LabThread::removePhone(lab::PhoneId id)
{
    tell([id](LabBench &bench) { bench.removePhone(id); });
}

void LabThread::removeEverything()
{
    tell([](LabBench &bench) { bench.removeEverything(); });
}

void LabThread::enrol(lab::PhoneId id)
{
    tellPhone(id, [](lab::SimulatedPhone &phone) { phone.enrol(); });
}

void LabThread::withdraw(lab::PhoneId id)
{
    tellPhone(id, [](lab::SimulatedPhone &phone) { phone.withdraw(); });
}

void LabThread::publish(lab::PhoneId id, const lab::PresenceState &state, quint32 expires)
{
    tellPhone(id, [=](lab::SimulatedPhone &phone) { phone.publish(state, expires); });
}

void LabThread::unpublish(lab::PhoneId id)
{
    tellPhone(id, [](lab::SimulatedPhone &phone) { phone.unpublish(); });
}

void LabThread::watch(lab::PhoneId id, const QByteArray &presentity, quint32 expires)
{
    // A name is one of the laboratory's, as with addPhone().
    tell([=](LabBench &bench) {
        const bool isAddress = presentity.contains('@');
        const QByteArray aor = isAddress ? presentity : bench.names().aor(presentity);
        if (lab::SimulatedPhone *phone = bench.phone(id))
            phone->watch(aor, expires);
    });
}

void LabThread::unwatch(lab::PhoneId id, const QByteArray &presentity, const QByteArray &package)
{
    tellPhone(id, [=](lab::SimulatedPhone &phone) { phone.unwatch(presentity, package); });
}

void LabThread::setNotifyAnswer(lab::PhoneId id, lab::NotifyAnswer answer)
{
    tellPhone(id, [answer](lab::SimulatedPhone &phone) { phone.setNotifyAnswer(answer); });
}

void LabThread::setReachable(lab::PhoneId id, bool reachable)
{
    tellPhone(id, [reachable](lab::SimulatedPhone &phone) { phone.setReachable(reachable); });
}

void LabThread::bringCast()
{
    tell([](LabBench &bench) { bench.cast().enter(); });
}

void LabThread::takeCastAway()
{
    tell([](LabBench &bench) { bench.cast().exit(); });
}

void LabThread::addCrowd(int phones, int changesPerSecond)
{
    tell([=](LabBench &bench) { bench.crowd().enter(phones, changesPerSecond); });
}

void LabThread::setCrowdRate(int changesPerSecond)
{
    tell([=](LabBench &bench) { bench.crowd().setRate(changesPerSecond); });
}

void LabThread::takeCrowdAway()
{
    tell([](LabBench &bench) { bench.crowd().exit(); });
}

} // namespace server
