// SPDX-License-Identifier: Apache-2.0
#include "app/passwordprompt.h"

#include <optional>

#include <QFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace app {

namespace {

base::Result<QString, QString> decoded(const QByteArray &line)
{
    if (!line.isValidUtf8())
        return base::Unexpected(u"the password is not UTF-8"_s);
    return QString::fromUtf8(line);
}

#ifdef Q_OS_UNIX

constexpr char Interrupt = 3;  // Ctrl-C
constexpr char EndOfInput = 4; // Ctrl-D
constexpr qsizetype Longest = 1024;

/// The terminal without echo and without signals, so that it is put right also after Ctrl-C.
class SilentTerminal
{
public:
    SilentTerminal()
        : m_descriptor(::open("/dev/tty", O_RDWR | O_CLOEXEC))
    {
        if (!isOpen())
            return;
        ::tcgetattr(m_descriptor, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO | ISIG);
        ::tcsetattr(m_descriptor, TCSAFLUSH, &silent);
    }
    ~SilentTerminal()
    {
        if (!isOpen())
            return;
        ::tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
        ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(SilentTerminal)

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }

    /// Nothing when somebody gave up.
    [[nodiscard]] std::optional<QByteArray> ask(const char *prompt)
    {
        say(prompt);
        QByteArray line;
        char letter = 0;
        while (::read(m_descriptor, &letter, 1) == 1 && letter != '\n') {
            if (letter == Interrupt || letter == EndOfInput || line.size() == Longest) {
                say("\n");
                return std::nullopt;
            }
            line += letter;
        }
        say("\n");
        return letter == '\n' ? std::optional(line) : std::nullopt;
    }

private:
    void say(const char *text)
    {
        [[maybe_unused]] const ssize_t written = ::write(m_descriptor, text, qstrlen(text));
    }

    int m_descriptor;
    termios m_before{};
};

#endif

} // namespace

base::Result<QString, QString> promptForPassword()
{
#ifdef Q_OS_UNIX
    SilentTerminal terminal;
    if (terminal.isOpen()) {
        const auto first = terminal.ask("Password: ");
        const auto second = first ? terminal.ask("The same again: ") : std::nullopt;
        if (!second)
            return base::Unexpected(u"no password was given"_s);
        if (*first != *second)
            return base::Unexpected(u"the two passwords differ; nothing was changed"_s);
        return decoded(*first);
    }
#endif
    return base::Unexpected(u"there is no terminal to ask for a password at; give it on standard "
                            "input, with --password-stdin"_s);
}

base::Result<QString, QString> passwordFromInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return base::Unexpected(u"standard input cannot be read"_s);
    QByteArray line = input.readLine();
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return decoded(line);
}

} // namespace app
