// SPDX-License-Identifier: Apache-2.0
#include "app/unixsignals.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

#include <QSocketNotifier>

namespace app {

namespace {

// A signal handler gets no pointer of ours, so its end of the socket pair has to be a global.
// NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables)
volatile std::sig_atomic_t signalSocket = -1;

extern "C" void passSignal(int number)
{
    const int savedError = errno;
    const char byte = number == SIGHUP ? 'r' : 's';
    // A full socket already holds enough to wake the main thread.
    [[maybe_unused]] const ssize_t written = ::write(signalSocket, &byte, 1);
    errno = savedError;
}

void install(int number, void (*handler)(int), int flags)
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigemptyset(&action.sa_mask);
    sigaction(number, &action, nullptr);
}

} // namespace

class UnixSignals::Watcher
{
public:
    explicit Watcher(SignalActions actions)
        : m_actions(std::move(actions))
    {
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0,
                         m_sockets.data()) != 0)
            return;
        m_notifier = std::make_unique<QSocketNotifier>(m_sockets[1], QSocketNotifier::Read);
        QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(),
                         [this] { act(); });
        signalSocket = m_sockets[0];
        install(SIGTERM, passSignal, SA_RESTART);
        install(SIGINT, passSignal, SA_RESTART);
        install(SIGHUP, passSignal, SA_RESTART);
        // A reader of our log that goes away must not end the server.
        install(SIGPIPE, SIG_IGN, 0);
    }

    ~Watcher()
    {
        for (const int number : {SIGTERM, SIGINT, SIGHUP})
            install(number, SIG_DFL, 0);
        signalSocket = -1;
        m_notifier.reset();
        for (const int descriptor : m_sockets) {
            if (descriptor >= 0)
                ::close(descriptor);
        }
    }
    Q_DISABLE_COPY_MOVE(Watcher)

private:
    void act()
    {
        char byte = 0;
        if (::read(m_sockets[1], &byte, 1) != 1)
            return;
        if (byte == 'r')
            m_actions.reload();
        else
            m_actions.stop();
    }

    SignalActions m_actions;
    std::array<int, 2> m_sockets{-1, -1};
    std::unique_ptr<QSocketNotifier> m_notifier;
};

UnixSignals::UnixSignals(SignalActions actions)
    : m_watcher(std::make_unique<Watcher>(std::move(actions)))
{
}

UnixSignals::~UnixSignals() = default;

} // namespace app
