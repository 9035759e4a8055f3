// SPDX-License-Identifier: Apache-2.0
#include "gui/decider.h"

#include <map>

#include <QStringList>

#include "gui/models/livedata.h"
#include "gui/translated.h"
#include "server/serverthread.h"

using namespace Qt::StringLiterals;

namespace gui {

using events::WatcherDecision;
using server::Administration;

namespace {

QString text(const QByteArray &address)
{
    return QString::fromUtf8(address);
}

} // namespace

Decider::Decider(server::ServerThread &server, WatcherStore &watchers, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_watchers(watchers)
{
}

void Decider::decide(const std::vector<Watching> &about, WatcherDecision decision,
                     const std::function<void(bool)> &after)
{
    if (about.empty())
        return;
    std::map<QByteArray, std::vector<QByteArray>> groups;
    for (const Watching &each : about)
        groups[each.presentity].push_back(each.watcher);
    m_server.ask(
        this,
        [groups = std::move(groups), decision](Administration &administration) {
            Result result;
            for (const auto &[presentity, watchers] : groups) {
                const server::DecisionOutcome outcome =
                    administration.decide(presentity, watchers, decision);
                if (!outcome.ok) {
                    result.troubles.append(translated(outcome.sentence));
                    continue;
                }
                if (result.step.watchers == 0)
                    result.step.first = {presentity, watchers.front()};
                result.step.watchers += int(watchers.size());
                result.step.undos.push_back(*outcome.undo);
                result.overruled.insert(result.overruled.end(), outcome.overruled.begin(),
                                        outcome.overruled.end());
            }
            return result;
        },
        [this, decision, after](const Result &result) {
            if (after)
                after(result.troubles.isEmpty());
            decided(result, decision);
        });
}

void Decider::later(const std::vector<Watching> &about)
{
    std::vector<Watching> decided;
    std::vector<Watching> undecided;
    for (const Watching &each : about) {
        const server::WatcherRow *row =
            m_watchers.row(server::watcherRowKey(each.presentity, each.watcher));
        if (row && WatcherStore::isUndecided(*row))
            undecided.push_back(each);
        else
            decided.push_back(each);
    }
    if (!undecided.empty())
        putAside(undecided);
    decide(decided, WatcherDecision::Undecided);
}

void Decider::putAside(const std::vector<Watching> &about)
{
    Step step;
    for (const Watching &each : about)
        step.aside.push_back(server::watcherRowKey(each.presentity, each.watcher));
    step.watchers = int(about.size());
    step.first = about.front();
    m_watchers.putAside(step.aside, true);
    push(step);
    Q_EMIT done(tr("%n watcher(s) put aside; the server lets them wait on.", "", step.watchers));
}

void Decider::undoAside(const Step &step)
{
    m_watchers.putAside(step.aside, false);
    Q_EMIT done(tr("%n watcher(s) wait for a decision again.", "", step.watchers));
}

void Decider::decided(const Result &result, WatcherDecision decision)
{
    QStringList sentences;
    if (result.step.watchers > 0) {
        push(result.step);
        sentences.append(sentence(result.step, decision));
    }
    if (result.overruled.size() == 1)
        sentences.append(
            tr("But other rules have the last word about %1.").arg(text(result.overruled.front())));
    else if (!result.overruled.empty())
        sentences.append(tr("But other rules have the last word about %n of them.", "watchers",
                            int(result.overruled.size())));
    sentences += result.troubles;
    if (result.troubles.isEmpty())
        Q_EMIT done(sentences.join(u' '));
    else
        Q_EMIT failed(sentences.join(u' '));
}

QString Decider::sentence(const Step &step, WatcherDecision decision)
{
    if (step.watchers == 1) {
        QString one;
        switch (decision) {
        case WatcherDecision::Allowed: one = tr("%1 may see %2."); break;
        case WatcherDecision::Blocked: one = tr("%1 may not see %2, and is told so."); break;
        case WatcherDecision::PoliteBlocked: one = tr("To %1, %2 looks absent."); break;
        case WatcherDecision::Undecided:
            one = tr("Nothing is decided any more about %1 and %2.", "watcher, presentity");
            break;
        }
        return one.arg(text(step.first.watcher), text(step.first.presentity));
    }
    switch (decision) {
    case WatcherDecision::Allowed: return tr("%n watcher(s) approved.", "", step.watchers);
    case WatcherDecision::Blocked: return tr("%n watcher(s) blocked.", "", step.watchers);
    case WatcherDecision::PoliteBlocked:
        return tr("%n watcher(s) politely blocked.", "", step.watchers);
    case WatcherDecision::Undecided: break;
    }
    return tr("Nothing is decided any more about %n watcher(s).", "", step.watchers);
}

void Decider::push(const Step &step)
{
    m_steps.push_back(step);
    if (m_steps.size() > Steps)
        m_steps.pop_front();
    Q_EMIT canUndoChanged(true);
}

void Decider::undo()
{
    if (m_steps.empty())
        return;
    const Step step = std::move(m_steps.back());
    m_steps.pop_back();
    Q_EMIT canUndoChanged(canUndo());
    if (!step.aside.empty()) {
        undoAside(step);
        return;
    }
    m_server.ask(
        this,
        [undos = step.undos](Administration &administration) {
            QStringList troubles;
            for (auto undo = undos.rbegin(); undo != undos.rend(); ++undo) {
                const server::Outcome outcome = administration.undo(*undo);
                if (!outcome.ok)
                    troubles.append(translated(outcome.sentence));
            }
            return troubles;
        },
        [this, step](const QStringList &troubles) {
            if (!troubles.isEmpty())
                Q_EMIT failed(troubles.join(u' '));
            else if (step.watchers == 1)
                Q_EMIT done(tr("The decision about %1 and %2 is taken back.", "watcher, presentity")
                                .arg(text(step.first.watcher), text(step.first.presentity)));
            else
                Q_EMIT done(
                    tr("The decision about %n watcher(s) is taken back.", "", step.watchers));
        });
}

} // namespace gui
