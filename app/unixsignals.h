// SPDX-License-Identifier: Apache-2.0
#pragma once

// SIGTERM and SIGINT stop, SIGHUP reloads: turned from signals, in which nothing may be done, into
// calls in the main thread by a socket pair. Repeating them does no harm: timeout(1) and a Ctrl-C
// in a script send them twice. On systems without signals the object does nothing. One at a time,
// in the main thread.

#include <functional>
#include <memory>

#include <QtGlobal>

namespace app {

struct SignalActions
{
    std::function<void()> stop;
    std::function<void()> reload;
};

class UnixSignals
{
public:
    explicit UnixSignals(SignalActions actions);
    ~UnixSignals();
    Q_DISABLE_COPY_MOVE(UnixSignals)

private:
    class Watcher;
    std::unique_ptr<Watcher> m_watcher;
};

} // namespace app
