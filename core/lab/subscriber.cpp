// SPDX-License-Identifier: Apache-2.0
#include "lab/subscriber.h"

namespace lab {

using sip::HeaderId;

namespace {

constexpr int Ok = int(sip::StatusCode::OK);
constexpr int NoDialog = int(sip::StatusCode::CallOrTransactionDoesNotExist);

QByteArray documentType(const QByteArray &package)
{
    return package.endsWith(".winfo") ? "application/watcherinfo+xml" : "application/pidf+xml";
}

} // namespace

Subscriber::Subscriber(PhoneSocket &socket, const PhoneIdentity &identity, PhoneLog &log, Wish wish)
    : UserAgentClient(socket, identity, log)
    , m_wish(std::move(wish))
{
}

WatchState Subscriber::state() const
{
    return {m_wish.presentity, m_wish.package, standing(), lastAnswer(), expiresAt(),
            m_last.state,      m_last.reason,  m_notifies, m_lastNotify, m_seen};
}

void Subscriber::begin()
{
    m_wanted = true;
    stepIfFree();
}

void Subscriber::end()
{
    m_wanted = false;
    if (!m_dialog && !isBusy())
        release(Standing::None);
    stepIfFree();
}

void Subscriber::step()
{
    if (m_wanted ? m_dialog && !m_refresh : !m_dialog)
        return;
    m_sentEnd = !m_wanted;
    m_refresh = false;
    QByteArray detail = m_wish.presentity;
    if (m_dialog) {
        detail.prepend(m_sentEnd ? "end " : "refresh ");
    } else {
        renewCallId();
        m_last = {};
        m_notified = false;
    }
    setStanding(Standing::Trying);
    const QByteArray uri = m_dialog ? m_dialog->remoteTarget : m_wish.presentity;
    send(sip::Method::Subscribe, uri, detail,
         [this, dialog = m_dialog, expires = m_sentEnd ? 0 : m_wish.expires] {
             sip::RequestBuilder request =
                 dialog ? dialog->newRequest(sip::Method::Subscribe, nextCSeq())
                        : newRequest(sip::Method::Subscribe, m_wish.presentity, m_wish.presentity);
             request.add(HeaderId::Event, m_wish.package);
             request.add(HeaderId::Expires, expires);
             request.add(HeaderId::Accept, documentType(m_wish.package));
             request.add(HeaderId::Contact, socket().contact(identity().id));
             return request;
         });
}

void Subscriber::due()
{
    if (m_dialog && !m_notified) {
        // Timer N of RFC 6665, 4.1.2.4: without a NOTIFY there is no subscription.
        loseDialog();
        retryLater(nullptr);
        return;
    }
    m_refresh = true;
    step();
}

void Subscriber::returned()
{
    m_refresh = true;
    step();
}

void Subscriber::answered(int status, const sip::Response *response)
{
    if (response && status / 100 == 2)
        granted(*response);
    else
        refused(status, response);
}

void Subscriber::granted(const sip::Response &response)
{
    if (m_sentEnd) {
        // The final NOTIFY ends the dialog; should it be lost, nothing more is wanted all the same.
        if (!m_wanted)
            wakeIn(socket().timerValues().timerF());
        return;
    }
    if (!m_dialog && m_last.state != "terminated") {
        if (auto dialog = sip::Dialog::fromResponse(response))
            m_dialog = *dialog;
    } else if (m_dialog) {
        (void)m_dialog->refreshTarget(response);
    }
    if (!m_dialog) { // the first NOTIFY was the last one, and came before this
        if (!m_wanted)
            release(Standing::None);
        return;
    }
    const quint32 seconds = numberIn(&response, HeaderId::Expires);
    hold(seconds > 0 ? seconds : m_wish.expires);
    if (!m_notified)
        wakeIn(socket().timerValues().timerF());
    if (!m_wanted)
        stepIfFree();
}

void Subscriber::refused(int status, const sip::Response *response)
{
    const quint32 least = numberIn(response, HeaderId::MinExpires);
    if (!m_wanted) {
        loseDialog();
        release(Standing::None);
    } else if (status == NoDialog && m_dialog) {
        loseDialog(); // RFC 6665, 4.1.2.2
        stepIfFree();
    } else if (status == int(sip::StatusCode::IntervalTooBrief) && least > m_wish.expires) {
        m_wish.expires = least;
        m_refresh = true;
        stepIfFree();
    } else if (!response || status >= 500) {
        m_refresh = true;
        retryLater(response); // a dialog is kept until it expires (4.1.2.2)
    } else {
        loseDialog();
        release(Standing::Refused);
    }
}

void Subscriber::loseDialog()
{
    m_dialog.reset();
    m_seen.reset();
    log().touch();
}

bool Subscriber::owns(const sip::Request &notify) const
{
    if (m_dialog)
        return m_dialog->matches(notify);
    return isBusy() && notify.callId() == callId() && notify.toTag() == localTag();
}

int Subscriber::handleNotify(const sip::Request &notify, int answer)
{
    const auto state = sip::SubscriptionState::parse(notify.value(HeaderId::SubscriptionState));
    if (!state)
        return int(sip::StatusCode::BadRequest);
    if (answer != Ok) {
        if (answer == NoDialog) { // said so, it is so
            loseDialog();
            m_wanted = false;
            release(Standing::Refused);
        }
        return answer;
    }
    if (!m_dialog) {
        auto dialog = sip::Dialog::fromRequest(notify, localTag());
        if (!dialog)
            return int(dialog.error().status);
        m_dialog = *dialog;
    } else if (!m_dialog->acceptCSeq(notify.cseq().number)) {
        return int(sip::StatusCode::ServerInternalError); // RFC 3261, 12.2.2
    } else {
        (void)m_dialog->refreshTarget(notify);
    }
    take(notify, *state);
    return Ok;
}

void Subscriber::take(const sip::Request &notify, const sip::SubscriptionState &state)
{
    m_last = state;
    m_notified = true;
    ++m_notifies;
    m_lastNotify = socket().clock().wallMilliseconds();
    if (!notify.body().isEmpty())
        m_seen = fromPidf(notify.body());
    if (state.state == "terminated") {
        ended(state);
        return;
    }
    if (!isBusy() && m_wanted)
        hold(state.expires.value_or(m_wish.expires)); // also a lower one (4.1.2.4)
    log().touch();
}

void Subscriber::ended(const sip::SubscriptionState &state)
{
    loseDialog();
    const bool isForGood =
        state.reason == "rejected" || state.reason == "noresource" || state.reason == "invariant";
    if (!m_wanted || isForGood) {
        release(m_wanted ? Standing::Refused : Standing::None);
        m_wanted = false;
        return;
    }
    // deactivated and timeout may be tried at once; probation and giveup after a time (4.1.3).
    const bool atOnce = state.reason == "deactivated" || state.reason == "timeout";
    const qint64 seconds = state.retryAfter ? qint64(*state.retryAfter) : atOnce ? 1 : 60;
    release(Standing::None);
    wakeIn(std::min<qint64>(seconds, 3600) * 1000);
}

} // namespace lab
