// SPDX-License-Identifier: Apache-2.0
#include "server/labbench.h"

#include <QRandomGenerator>

namespace server {

namespace {
constexpr int LookMilliseconds = 200;
}

LabBench::LabBench(const QStringList &domains, lab::DecisionMaker &decisions, Deliver deliver)
    : m_socket(m_clock)
    , m_laboratory(m_socket, lab::LabNames(domains), decisions)
    , m_cast(m_laboratory)
    , m_crowd(m_laboratory, QRandomGenerator::global()->generate64())
    , m_deliver(std::move(deliver))
{
    connect(&m_looking, &QTimer::timeout, this, &LabBench::look);
    m_looking.start(LookMilliseconds);
}

base::Result<void, sip::TransportError> LabBench::open(const sip::Hop &server)
{
    return m_socket.open(server);
}

bool LabBench::addPhone(const QByteArray &name, const QByteArray &device)
{
    lab::SimulatedPhone *made = m_laboratory.addPhone(name, device);
    if (!made)
        return false;
    made->enrol();
    made->publish({});
    return true;
}

lab::SimulatedPhone *LabBench::phone(lab::PhoneId id) const
{
    return m_laboratory.phone(id);
}

void LabBench::removePhone(lab::PhoneId id)
{
    m_laboratory.removePhone(id);
}

void LabBench::removeEverything()
{
    m_cast.exit();
    m_crowd.exit();
    m_laboratory.removeAll();
}

void LabBench::whenEmpty(std::function<void()> callback)
{
    m_whenEmpty = std::move(callback);
    look();
}

LabFacts LabBench::facts() const
{
    return {m_cast.isOn(), m_crowd.size(), m_crowd.rate(), int(m_laboratory.size())};
}

void LabBench::look()
{
    if (m_whenEmpty && m_laboratory.size() == 0)
        std::exchange(m_whenEmpty, nullptr)();
    if (!m_taken)
        return;
    const LabFacts now = facts();
    lab::LabChanges changes = m_laboratory.takeChanges();
    if (changes.isEmpty() && now == m_told)
        return;
    m_told = now;
    m_taken = false;
    m_deliver({std::move(changes.changed), std::move(changes.removed), now});
}

} // namespace server
