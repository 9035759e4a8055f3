// SPDX-License-Identifier: Apache-2.0
#pragma once

// A DNS that knows the addresses it is told, and is silent about names, and all names below them,
// if told to. It answers when answerPending() is called; what it was silent about, when that has
// ended, or giveUp() is called.

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

#include <QHash>

#include "sip/nameresolver.h"

namespace test {

/// Outlives those who ask.
struct NameTable
{
    QHash<QByteArray, std::vector<sip::Endpoint>> addresses;
    QByteArrayList silent;

    [[nodiscard]] bool isSilent(const QByteArray &name) const
    {
        const auto covers = [&name](const QByteArray &each) {
            return name == each || name.endsWith('.' + each);
        };
        return std::any_of(silent.begin(), silent.end(), covers);
    }
};

class ScriptedNames : public sip::NameResolver
{
public:
    explicit ScriptedNames(const NameTable &table)
        : m_table(table)
    {
    }
    void lookUpPointers(const QByteArray &name, PointerAnswer answer) override
    {
        m_pending.push_back({name, [answer = std::move(answer)] { answer({}); }});
    }
    void lookUpService(const QByteArray &name, ServiceAnswer answer) override
    {
        m_pending.push_back({name, [answer = std::move(answer)] { answer({}); }});
    }
    void lookUpHost(const QByteArray &name, HostAnswer answer) override
    {
        m_pending.push_back({name, [this, name, answer = std::move(answer)] {
                                 std::vector<sip::HostRecord> found;
                                 for (const sip::Endpoint &each : m_table.addresses.value(name))
                                     found.push_back({each, TimeToLive});
                                 answer(found);
                             }});
    }
    /// One turn of the event loop; whether there was anything to say.
    bool answerPending()
    {
        bool any = false;
        for (Pending &each : std::exchange(m_pending, {})) {
            if (m_table.isSilent(each.name)) {
                m_pending.push_back(std::move(each));
                continue;
            }
            each.answer();
            any = true;
        }
        return any;
    }
    /// To those that nothing was said to: there is nothing.
    void giveUp()
    {
        for (const Pending &each : std::exchange(m_pending, {}))
            each.answer();
    }

private:
    static constexpr quint32 TimeToLive = 3600;

    struct Pending
    {
        QByteArray name;
        std::function<void()> answer;
    };
    const NameTable &m_table;
    std::vector<Pending> m_pending;
};

} // namespace test
