// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/waitingline.h"

#include "gui/models/phonetext.h"

using namespace Qt::StringLiterals;

namespace gui {

WaitingLine::WaitingLine(QWidget *parent)
    : QLabel(parent)
{
    setObjectName(u"labWaiting"_s);
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(this, &QLabel::linkActivated, this, [this](const QString &link) {
        Q_EMIT decisionWanted(link == "all"_L1 ? QString() : link);
    });
    hide();
}

void WaitingLine::show(const std::vector<lab::PhoneState> &phones)
{
    int waiting = 0;
    QString who;
    QString whom;
    for (const lab::PhoneState &phone : phones) {
        for (const lab::WatchState &watch : phone.watches) {
            if (!isWaiting(watch))
                continue;
            ++waiting;
            who = PhoneText::name(phone.aor);
            whom = PhoneText::name(watch.presentity);
        }
    }
    setVisible(waiting > 0);
    if (waiting == 0)
        return;
    const QString sentence =
        waiting == 1
            ? tr("%1 waits for the approval of %2.").arg(who.toHtmlEscaped(), whom.toHtmlEscaped())
            : tr("%n watcher(s) of the lab wait(s) for approval.", "", waiting);
    const QString text =
        sentence + u" <a href=\"%1\">%2</a>"_s.arg(waiting == 1 ? whom.toHtmlEscaped() : u"all"_s,
                                                   tr("Decide on the page Approvals"));
    if (text != this->text()) // another one would take the focus off the link
        setText(text);
}

} // namespace gui
