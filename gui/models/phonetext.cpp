// SPDX-License-Identifier: Apache-2.0
#include "gui/models/phonetext.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;
using lab::Standing;

namespace gui {

namespace {
constexpr int Unauthorized = 401;
constexpr int ProxyAuthenticationRequired = 407;
} // namespace

QString PhoneText::name(const QByteArray &aor)
{
    return QString::fromUtf8(aor.startsWith("sip:") ? aor.sliced(4) : aor);
}

QString PhoneText::title(const lab::PhoneState &phone)
{
    // What every phone is called that has no name of its own says nothing.
    if (phone.device.isEmpty() || phone.device == "phone"_L1)
        return name(phone.aor);
    return tr("%1 (%2)", "address, device").arg(name(phone.aor), phone.device);
}

QString PhoneText::basic(lab::Basic basic)
{
    return basic == lab::Basic::Open ? tr("● open", "presence state")
                                     : tr("○ closed", "presence state");
}

QString PhoneText::state(const lab::PresenceState &state)
{
    const QString text = basic(state.basic);
    return state.activity.isEmpty() ? text : text + u" · "_s + state.activity;
}

QString PhoneText::published(const lab::PublicationState &publication)
{
    if (publication.state && publication.standing == Standing::Held)
        return state(*publication.state);
    const QString why = trouble(publication.standing, publication.lastAnswer);
    if (publication.state && !why.isEmpty())
        return tr("%1 (%2)", "state, why it is not published").arg(state(*publication.state), why);
    return tr("– nothing published");
}

QString PhoneText::seen(const lab::WatchState &watch)
{
    if (!watch.seen && watch.standing == Standing::Refused)
        return tr("– nothing", "seen");
    if (!watch.seen)
        return watch.package == "presence" ? tr("– nothing yet", "seen")
                                           : tr("– who watches", "watcher information");
    if (!watch.seen->basic)
        return tr("– unknown", "presence state");
    const QString text = basic(*watch.seen->basic);
    const QString activity = watch.seen->activity;
    return activity.isEmpty() ? text : text + u" · "_s + activity;
}

QString PhoneText::trouble(Standing standing, int lastAnswer)
{
    switch (standing) {
    case Standing::Refused:
        // The laboratory does not know the password of somebody real.
        return lastAnswer == Unauthorized || lastAnswer == ProxyAuthenticationRequired
                   ? tr("refused: wants a password")
                   : tr("refused: %1", "status code").arg(lastAnswer);
    case Standing::NoAnswer: return tr("no answer");
    case Standing::Trying: return tr("asking…", "the server");
    case Standing::Held:
    case Standing::None: break;
    }
    return {};
}

QString PhoneText::standing(const lab::RegistrationState &registration)
{
    if (registration.standing == Standing::Held)
        return tr("registered");
    if (registration.standing == Standing::None)
        return tr("not registered");
    return trouble(registration.standing, registration.lastAnswer);
}

QString PhoneText::standing(const lab::WatchState &watch)
{
    if (watch.standing == Standing::Held) {
        if (isWaiting(watch))
            return tr("waits for approval");
        return watch.subscriptionState.isEmpty() ? tr("subscribed")
                                                 : QString::fromUtf8(watch.subscriptionState);
    }
    if (watch.standing == Standing::Refused && watch.lastAnswer / 100 == 2)
        return tr("ended: %1", "reason").arg(QString::fromUtf8(watch.reason));
    if (watch.standing == Standing::None)
        return tr("ended");
    return trouble(watch.standing, watch.lastAnswer);
}

QString PhoneText::behaviour(const lab::PhoneState &phone)
{
    if (phone.leaving)
        return tr("is being removed");
    if (!phone.reachable)
        return tr("unreachable");
    if (phone.notifyAnswer.status == lab::NotifyAnswer::Drop)
        return tr("leaves them unanswered", "NOTIFYs");
    if (phone.notifyAnswer.status == 200)
        return tr("answers them", "NOTIFYs");
    return tr("answers them with %1", "NOTIFYs, status code").arg(phone.notifyAnswer.status);
}

QString PhoneText::notifies(const lab::WatchState &watch)
{
    if (watch.notifies == 0)
        return tr("none yet", "NOTIFYs");
    return tr("%1, last %2", "number of NOTIFYs, 3 s ago")
        .arg(QLocale().toString(watch.notifies),
             ago(watch.lastNotify, QDateTime::currentMSecsSinceEpoch()));
}

QString PhoneText::span(qint64 milliseconds)
{
    const qint64 seconds = std::max<qint64>(milliseconds, 0) / 1000;
    if (seconds < 100)
        return tr("%1 s", "seconds").arg(seconds);
    if (seconds < 100 * 60)
        return tr("%1 min", "minutes").arg(seconds / 60);
    return tr("%1 h", "hours").arg(seconds / 3600);
}

QString PhoneText::ago(qint64 then, qint64 now)
{
    return tr("%1 ago", "3 s").arg(span(now - then));
}

QString PhoneText::until(qint64 then, qint64 now)
{
    return tr("in %1", "3 s").arg(span(then - now));
}

QString PhoneText::exact(qint64 milliseconds)
{
    if (milliseconds == 0)
        return {};
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(milliseconds), QLocale::LongFormat);
}

} // namespace gui
