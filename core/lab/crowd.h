// SPDX-License-Identifier: Apache-2.0
#pragma once

// Many phones that change at random, each watching the next: life enough to judge a server, or a
// window, by. The same seed gives the same changes in the same order. Used by server::LabThread, in
// the laboratory's thread.

#include <random>

#include "lab/laboratory.h"

namespace lab {

class Crowd final : private base::TimerTarget
{
public:
    static constexpr int PhoneLimit = 1000;
    static constexpr int RateLimit = 500; // changes a second

    Crowd(Laboratory &laboratory, quint64 seed);

    /// They come in a few at a time. `changesPerSecond` of all of them together.
    void enter(int phones, int changesPerSecond);
    void setRate(int changesPerSecond);
    void exit();
    /// How many are there, or on their way in.
    [[nodiscard]] int size() const { return m_wanted; }
    [[nodiscard]] int rate() const { return m_rate; }

private:
    void timerFired(quint32 kind, quint64 cookie) override;
    void letIn();
    void change();
    [[nodiscard]] QByteArray name(int number) const;
    [[nodiscard]] quint32 random(quint32 below);
    [[nodiscard]] PresenceState randomState();

    Laboratory &m_laboratory;
    std::mt19937 m_random;
    base::Timer m_door;
    base::Timer m_clockwork;
    std::vector<PhoneId> m_phones;
    int m_wanted = 0;
    int m_rate = 0;
    int m_thousandths = 0; // of a change, left over from the tick before
};

} // namespace lab
