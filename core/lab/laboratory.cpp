// SPDX-License-Identifier: Apache-2.0
#include "lab/laboratory.h"

#include <algorithm>

namespace lab {

namespace {

constexpr qint64 TickMilliseconds = 100;

} // namespace

Laboratory::Laboratory(PhoneSocket &socket, LabNames names, DecisionMaker &decisions)
    : m_socket(socket)
    , m_names(std::move(names))
    , m_decisions(decisions)
    , m_password(socket.tokens().token(32))
    , m_tick(socket.timers())
{
}

Laboratory::~Laboratory() = default;

SimulatedPhone *Laboratory::addPhone(const QByteArray &name, const QByteArray &device)
{
    if (m_phones.size() >= PhoneLimit)
        return nullptr;
    const PhoneId id = ++m_lastId;
    const QByteArray aor = name.contains('@') ? name : m_names.aor(name);
    // Who borrows the address of somebody real does not know his password.
    const QByteArray password = m_names.owns(aor) ? m_password : QByteArray();
    auto &made = m_phones[id];
    made = std::make_unique<SimulatedPhone>(m_socket, PhoneIdentity{id, aor, device, password});
    if (!password.isEmpty()) {
        m_decisions.admit(aor, password, [this, id] {
            if (SimulatedPhone *admitted = phone(id)) // it may be gone by then
                admitted->setAdmitted();
        });
    }
    if (!m_tick.isRunning())
        m_tick.start(TickMilliseconds, *this, 0);
    return made.get();
}

SimulatedPhone *Laboratory::phone(PhoneId id) const
{
    const auto found = m_phones.find(id);
    return found == m_phones.end() ? nullptr : found->second.get();
}

void Laboratory::removePhone(PhoneId id)
{
    if (SimulatedPhone *leaver = phone(id)) {
        leaver->leave();
        m_leaving.insert(id);
    }
}

void Laboratory::removeAll()
{
    for (const auto &[id, each] : m_phones) {
        each->leave();
        m_leaving.insert(id);
    }
}

bool Laboratory::hasPhones(const QByteArray &aor) const
{
    return std::any_of(m_phones.begin(), m_phones.end(),
                       [&](const auto &each) { return each.second->identity().aor == aor; });
}

void Laboratory::timerFired(quint32, quint64)
{
    m_tick.fired();
    for (const auto &[id, each] : m_phones)
        each->tidy();
    std::vector<QByteArray> people;
    for (auto each = m_leaving.begin(); each != m_leaving.end();) {
        const PhoneId id = *each;
        if (!phone(id)->hasLeft()) {
            ++each;
            continue;
        }
        each = m_leaving.erase(each);
        people.push_back(phone(id)->identity().aor);
        m_phones.erase(id);
        m_removed.push_back(id);
    }
    std::erase_if(people, [this](const QByteArray &aor) { return hasPhones(aor); });
    if (!people.empty())
        m_decisions.forget(people);
    if (!m_phones.empty())
        m_tick.start(TickMilliseconds, *this, 0);
}

LabChanges Laboratory::takeChanges()
{
    LabChanges changes;
    for (const auto &[id, each] : m_phones) {
        if (each->takeChanged())
            changes.changed.push_back(each->state());
    }
    changes.removed = std::exchange(m_removed, {});
    return changes;
}

} // namespace lab
