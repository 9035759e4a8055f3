// SPDX-License-Identifier: Apache-2.0
#pragma once

// XCAP beside the hostile dialogs, of the same people and damaged likewise: documents that are put,
// read and deleted over HTTP, by who proves who he is and by who does not.

#include <deque>
#include <functional>
#include <memory>

#include "enginerig.h"
#include "memorystream.h"

class HostileDocuments
{
public:
    using Number = std::function<size_t(size_t below)>;
    using Damage = std::function<void(QByteArray &)>;
    HostileDocuments(test::EngineRig &rig, Number number, Damage damage);

    /// One request of a user of `people`, who are user0, user1 and so on with one password.
    void once(size_t people, const QByteArray &password);
    /// Empty: nothing was wrong.
    [[nodiscard]] const QByteArray &fault() const { return m_fault; }
    [[nodiscard]] quint64 accepted() const { return m_accepted; }
    [[nodiscard]] quint64 refused() const { return m_refused; }

private:
    [[nodiscard]] QByteArray made(size_t people, const QByteArray &password);
    void take(const QByteArray &answers);

    test::EngineRig &m_rig;
    Number m_number;
    Damage m_damage;
    std::shared_ptr<test::Wire> m_wire;
    QByteArray m_nonce;
    QByteArray m_entityTag;
    quint64 m_cnonce = 0;
    QByteArray m_fault;
    quint64 m_accepted = 0;
    quint64 m_refused = 0;
};
