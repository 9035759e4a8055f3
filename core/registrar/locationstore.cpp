// SPDX-License-Identifier: Apache-2.0
#include "registrar/locationstore.h"

#include <algorithm>

namespace registrar {

std::span<const Binding> LocationStore::lookup(const QByteArray &aor) const
{
    const RegistrationId id = find(aor);
    if (id == NoRegistration)
        return {};
    return m_registrations[id].bindings;
}

Registration &LocationStore::at(RegistrationId id)
{
    Q_ASSERT(exists(id));
    return m_registrations[id];
}

const Registration &LocationStore::at(RegistrationId id) const
{
    Q_ASSERT(exists(id));
    return m_registrations[id];
}

RegistrationId LocationStore::find(const QByteArray &aor) const
{
    return m_ids.value(aor, NoRegistration);
}

RegistrationId LocationStore::findOrCreate(const QByteArray &aor)
{
    Q_ASSERT(!aor.isEmpty());
    if (const RegistrationId known = find(aor); known != NoRegistration)
        return known;
    RegistrationId id = end();
    if (m_free.empty()) {
        m_registrations.emplace_back();
    } else {
        id = m_free.back();
        m_free.pop_back();
    }
    m_registrations[id].aor = aor;
    m_ids.insert(aor, id);
    return id;
}

void LocationStore::replace(RegistrationId id, std::vector<Binding> bindings)
{
    std::stable_sort(bindings.begin(), bindings.end(),
                     [](const Binding &first, const Binding &second) {
                         if (first.record.q != second.record.q)
                             return first.record.q > second.record.q;
                         return first.record.updated > second.record.updated;
                     });
    Registration &registration = at(id);
    const bool was = !registration.bindings.empty();
    const bool is = !bindings.empty();
    m_bindings += qsizetype(bindings.size()) - qsizetype(registration.bindings.size());
    registration.bindings = std::move(bindings);
    if (!is)
        m_empty.insert(id);
    for (BindingObserver *observer : m_bindingObservers)
        observer->bindingsChanged(registration.aor);
    if (was == is)
        return;
    m_registered += is ? 1 : -1;
    for (RegistrationObserver *observer : m_observers)
        observer->registrationChanged(registration.aor, is);
}

void LocationStore::releaseEmpty(quint64 committed, const QSet<RegistrationId> &suspect)
{
    m_empty.removeIf([&](RegistrationId id) {
        Registration &registration = at(id);
        if (!registration.bindings.empty())
            return true;
        if (registration.touchedIn > committed || suspect.contains(id))
            return false;
        m_ids.remove(registration.aor);
        registration = Registration();
        m_free.push_back(id);
        return true;
    });
}

} // namespace registrar
