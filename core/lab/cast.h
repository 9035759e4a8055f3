// SPDX-License-Identifier: Apache-2.0
#pragma once

// A small cast that fills an empty server in seconds, so that a newcomer sees everything this
// server is about: Alice on two devices, Bob who waits for her approval, Carol whom she blocked,
// Dave who watches everybody, Erin whom Bob blocks politely, Frank whose phone loses the network.
// They change their states once in a while. Used by server::LabThread, in the laboratory's thread.

#include <array>

#include "lab/laboratory.h"

namespace lab {

class Cast final : private base::TimerTarget
{
public:
    explicit Cast(Laboratory &laboratory);

    /// Does nothing when it is on.
    void enter();
    /// Takes everything away again; nothing of it stays at the server.
    void exit();
    [[nodiscard]] bool isOn() const { return m_on; }

    enum Part : quint8 { AliceDesk, AliceMobile, Bob, Carol, Dave, Erin, Frank, PartCount };
    /// 0 when the cast is off.
    [[nodiscard]] PhoneId phoneOf(Part part) const { return m_phones[part]; }

private:
    void timerFired(quint32 kind, quint64 cookie) override;
    void watch(Part watcher, const QByteArray &presentity);
    void playFrom(size_t beat);

    Laboratory &m_laboratory;
    base::Timer m_cue;
    std::array<PhoneId, PartCount> m_phones{};
    bool m_on = false;
};

} // namespace lab
