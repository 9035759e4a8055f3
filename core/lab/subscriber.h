// SPDX-License-Identifier: Apache-2.0
#pragma once

// One subscription of a phone: the subscriber of RFC 6665, 4.1. The dialog is made by whichever
// comes first, the 2xx or the NOTIFY; refreshed in time; begun anew after 481 and after an end
// whose reason allows it (4.1.3).

#include "lab/useragentclient.h"
#include "sip/dialog.h"
#include "sip/headers/subscriptionstate.h"

namespace lab {

class Subscriber final : public UserAgentClient
{
public:
    struct Wish
    {
        QByteArray presentity;
        QByteArray package;
        quint32 expires = 0;
    };
    Subscriber(PhoneSocket &socket, const PhoneIdentity &identity, PhoneLog &log, Wish wish);

    void begin();
    void end();
    /// Whether a NOTIFY is of this dialog, or may make it.
    [[nodiscard]] bool owns(const sip::Request &notify) const;
    /// The status to answer it with. With one other than 200 asked for, nothing is taken in.
    [[nodiscard]] int handleNotify(const sip::Request &notify, int answer);

    [[nodiscard]] const Wish &wish() const { return m_wish; }
    [[nodiscard]] WatchState state() const;
    /// Nothing of it is left at the server, as far as can be known.
    [[nodiscard]] bool isOver() const { return !m_wanted && !m_dialog && !isBusy(); }

private:
    void step() override;
    void due() override;
    void returned() override;
    void answered(int status, const sip::Response *response) override;
    void refused(int status, const sip::Response *response);
    void granted(const sip::Response &response);
    void take(const sip::Request &notify, const sip::SubscriptionState &state);
    void ended(const sip::SubscriptionState &state);
    void loseDialog();

    Wish m_wish;
    std::optional<sip::Dialog> m_dialog;
    sip::SubscriptionState m_last;
    std::optional<SeenState> m_seen;
    quint64 m_notifies = 0;
    qint64 m_lastNotify = 0;
    bool m_wanted = false;
    bool m_sentEnd = false; // the request in flight unsubscribes
    bool m_refresh = false;
    bool m_notified = false; // since the dialog was made
};

} // namespace lab
