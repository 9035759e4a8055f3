// SPDX-License-Identifier: Apache-2.0
#pragma once

// The location service (RFC 3261, 10): who can be reached where. Whoever sends a request to an
// address-of-record of ours calls lookup(); the Registrar and the LocationReconciler fill it. All
// bindings of one address-of-record are its registration. Server thread.

#include <span>
#include <vector>

#include <QHash>
#include <QSet>

#include "registrar/binding.h"
#include "registrar/bindingobserver.h"
#include "registrar/registrationobserver.h"

namespace registrar {

/// Names a registration as long as it has bindings, or rows of it are on their way to the disk.
using RegistrationId = quint32;
inline constexpr RegistrationId NoRegistration = ~RegistrationId(0);

/// The number a registration's rows have in a store::Batch. Bit 63 keeps them apart from those of
/// events, which are below 2**32.
inline constexpr quint64 OwnerFlag = quint64(1) << 63;
[[nodiscard]] constexpr quint64 owner(RegistrationId id)
{
    return OwnerFlag | id;
}
/// NoRegistration for the numbers of others.
[[nodiscard]] constexpr RegistrationId registrationOf(quint64 owner)
{
    return (owner & OwnerFlag) != 0 ? RegistrationId(owner) : NoRegistration;
}

struct Registration
{
    QByteArray aor;                // canonical; null: the slot is free
    std::vector<Binding> bindings; // the most wanted first
    quint64 touchedIn = 0;         // the batch that holds the newest write of any row of it
};

class LocationStore
{
public:
    /// The contacts of a canonical address-of-record, by descending q, then the newest first; none
    /// if it is not registered. Good until the next change. A contact may be an address-of-record
    /// of ours again: who follows them has to count.
    [[nodiscard]] std::span<const Binding> lookup(const QByteArray &aor) const;

    void addObserver(RegistrationObserver &observer) { m_observers.push_back(&observer); }
    void addBindingObserver(BindingObserver &observer) { m_bindingObservers.push_back(&observer); }
    void removeBindingObserver(BindingObserver &observer)
    {
        std::erase(m_bindingObservers, &observer);
    }
    [[nodiscard]] qsizetype registrations() const { return m_registered; }
    [[nodiscard]] qsizetype bindings() const { return m_bindings; }

    /// To go through all: ids from 0 to before end(), of which some do not exist.
    [[nodiscard]] RegistrationId end() const { return RegistrationId(m_registrations.size()); }
    [[nodiscard]] bool exists(RegistrationId id) const
    {
        return id < end() && !m_registrations[id].aor.isNull();
    }
    [[nodiscard]] Registration &at(RegistrationId id);
    [[nodiscard]] const Registration &at(RegistrationId id) const;
    [[nodiscard]] RegistrationId find(const QByteArray &aor) const;
    [[nodiscard]] RegistrationId findOrCreate(const QByteArray &aor);

    /// The only way bindings change: sorts them and tells the observers.
    void replace(RegistrationId id, std::vector<Binding> bindings);
    /// Forgets registrations without bindings whose rows are gone for sure: all their writes are in
    /// batches up to `committed`, and none of them is in `suspect`.
    void releaseEmpty(quint64 committed, const QSet<RegistrationId> &suspect);

private:
    std::vector<Registration> m_registrations;
    std::vector<RegistrationId> m_free;
    QSet<RegistrationId> m_empty; // those that lost their last binding
    QHash<QByteArray, RegistrationId> m_ids;
    std::vector<RegistrationObserver *> m_observers;
    std::vector<BindingObserver *> m_bindingObservers;
    qsizetype m_registered = 0;
    qsizetype m_bindings = 0;
};

} // namespace registrar
