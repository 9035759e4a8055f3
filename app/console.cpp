// SPDX-License-Identifier: Apache-2.0
#include "app/console.h"

#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace app {

namespace {

void write(std::FILE *file, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    // Where it does not arrive there is nobody to be told.
    (void)std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), file);
    (void)std::fflush(file);
}

} // namespace

void print(const QString &text)
{
    write(stdout, text);
}

void complain(const QString &sentence)
{
    write(stderr, QStringLiteral("hereabouts: ") + sentence + u'\n');
}

int terminalWidth()
{
#ifdef Q_OS_UNIX
    winsize size{};
    if (isatty(STDOUT_FILENO) != 0 && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0)
        return size.ws_col;
#endif
    return 0;
}

} // namespace app
