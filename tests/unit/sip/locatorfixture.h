// SPDX-License-Identifier: Apache-2.0
#pragma once

// Who is asked and who is answered in tests of the Locator.

#include <utility>

#include "sip/locator.h"

namespace test {

/// Answers when the test says so, out of tables.
class FakeResolver : public sip::NameResolver
{
public:
    QHash<QByteArray, std::vector<sip::PointerRecord>> pointers;
    QHash<QByteArray, std::vector<sip::ServiceRecord>> services;
    QHash<QByteArray, QByteArrayList> hosts;
    quint32 timeToLive = 3600; // of hosts
    QByteArrayList asked;

    void lookUpPointers(const QByteArray &domain, PointerAnswer answer) override
    {
        asked += "NAPTR " + domain;
        m_pending.push_back(
            [this, domain, answer = std::move(answer)] { answer(pointers.value(domain)); });
    }
    void lookUpService(const QByteArray &name, ServiceAnswer answer) override
    {
        asked += name;
        m_pending.push_back(
            [this, name, answer = std::move(answer)] { answer(services.value(name)); });
    }
    void lookUpHost(const QByteArray &name, HostAnswer answer) override
    {
        asked += name;
        m_pending.push_back([this, name, answer = std::move(answer)] {
            std::vector<sip::HostRecord> records;
            for (const QByteArray &address : hosts.value(name))
                records.push_back({*sip::Endpoint::parse(address, 0), timeToLive});
            answer(records);
        });
    }
    /// One turn of the event loop.
    void answerPending()
    {
        const auto pending = std::exchange(m_pending, {});
        for (const auto &answer : pending)
            answer();
    }
    void answerAll()
    {
        while (!m_pending.empty())
            answerPending();
    }

private:
    std::vector<std::function<void()>> m_pending;
};

class RecordingUser : public sip::LocatorUser
{
public:
    std::vector<std::pair<quint64, QByteArray>> answers;
    std::function<void()> then;

    void located(quint64 cookie, const sip::Located &found) override
    {
        answers.emplace_back(cookie, found.isPostponed ? "postponed" : text(found.hops));
        if (then)
            std::exchange(then, nullptr)();
    }
    static QByteArray text(const sip::Hops &hops)
    {
        QByteArrayList all;
        for (const sip::Hop &hop : hops)
            all += hop.toByteArray();
        return all.join(", ");
    }
};

inline sip::Uri uri(const QByteArray &text)
{
    const auto parsed = sip::Uri::parse(text);
    return parsed ? *parsed : sip::Uri();
}

} // namespace test
