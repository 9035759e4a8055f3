// SPDX-License-Identifier: Apache-2.0
#pragma once

// How a simulated phone is put into words: what it says, what it sees, how it stands with the
// server. Used by the models and widgets of the page Lab. GUI thread.

#include <QCoreApplication>

#include "lab/phonestate.h"

namespace gui {

class PhoneText
{
    Q_DECLARE_TR_FUNCTIONS(gui::PhoneText)

public:
    /// "alice@lab.example"
    [[nodiscard]] static QString name(const QByteArray &aor);
    /// "alice@lab.example (desk)"
    [[nodiscard]] static QString title(const lab::PhoneState &phone);
    /// "● open · meeting"
    [[nodiscard]] static QString state(const lab::PresenceState &state);
    /// What is published, or that nothing is.
    [[nodiscard]] static QString published(const lab::PublicationState &publication);
    /// What a watcher sees, or why it sees nothing.
    [[nodiscard]] static QString seen(const lab::WatchState &watch);
    /// "registered", "refused: 403"
    [[nodiscard]] static QString standing(const lab::RegistrationState &registration);
    /// "active", "waits for approval", "refused: 403"
    [[nodiscard]] static QString standing(const lab::WatchState &watch);
    /// What the phone makes of NOTIFYs.
    [[nodiscard]] static QString behaviour(const lab::PhoneState &phone);
    /// "12, last 3 s ago"
    [[nodiscard]] static QString notifies(const lab::WatchState &watch);
    /// "3 s ago"; times in Unix milliseconds.
    [[nodiscard]] static QString ago(qint64 then, qint64 now);
    /// "in 9 min"
    [[nodiscard]] static QString until(qint64 then, qint64 now);
    /// Date and time to the second; empty for 0.
    [[nodiscard]] static QString exact(qint64 milliseconds);

private:
    [[nodiscard]] static QString basic(lab::Basic basic);
    [[nodiscard]] static QString trouble(lab::Standing standing, int lastAnswer);
    [[nodiscard]] static QString span(qint64 milliseconds);
};

/// Waits for somebody to decide about it.
[[nodiscard]] inline bool isWaiting(const lab::WatchState &watch)
{
    return watch.standing == lab::Standing::Held && watch.subscriptionState == "pending";
}

} // namespace gui
