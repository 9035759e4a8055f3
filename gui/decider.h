// SPDX-License-Identifier: Apache-2.0
#pragma once

// Decides about watchers, one or many at once, and takes decisions back: for the page Approvals and
// whoever else has a button for it. A selection may be of many presentities; each of them is one
// decision of server::Administration, and all of them together are one step of Undo. GUI thread.

#include <deque>
#include <functional>
#include <vector>

#include <QObject>

#include "events/watcherdecision.h"
#include "server/decisions.h"

namespace server {
class ServerThread;
}

namespace gui {

class WatcherStore;

/// A watcher of a presentity.
struct Watching
{
    QByteArray presentity;
    QByteArray watcher;
};

class Decider : public QObject
{
    Q_OBJECT

public:
    /// How many steps can be taken back.
    static constexpr size_t Steps = 50;

    /// Both must outlive it.
    Decider(server::ServerThread &server, WatcherStore &watchers, QObject *parent = nullptr);

    /// `after`, if given, hears whether it could be done, before done() and failed() do.
    void decide(const std::vector<Watching> &about, events::WatcherDecision decision,
                const std::function<void(bool)> &after = {});
    /// Those nobody has decided about are put aside, all others are undecided again.
    void later(const std::vector<Watching> &about);
    void undo();
    [[nodiscard]] bool canUndo() const { return !m_steps.empty(); }

Q_SIGNALS:
    /// What was done, in a sentence.
    void done(const QString &sentence);
    /// What could not be done, and why.
    void failed(const QString &sentence);
    void canUndoChanged(bool can);

private:
    struct Step
    {
        std::vector<server::DecisionUndo> undos;
        std::vector<QByteArray> aside; // keys of what was put there
        int watchers = 0;
        Watching first;
    };
    struct Result
    {
        Step step;
        std::vector<QByteArray> overruled;
        QStringList troubles;
    };

    void decided(const Result &result, events::WatcherDecision decision);
    void putAside(const std::vector<Watching> &about);
    void undoAside(const Step &step);
    void push(const Step &step);
    [[nodiscard]] static QString sentence(const Step &step, events::WatcherDecision decision);

    server::ServerThread &m_server;
    WatcherStore &m_watchers;
    std::deque<Step> m_steps;
};

} // namespace gui
