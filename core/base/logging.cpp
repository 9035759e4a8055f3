// SPDX-License-Identifier: Apache-2.0
#include "base/logging.h"

#include <algorithm>
#include <atomic>
#include <cstdio>

#include <QDateTime>
#include <QFileInfo>

#include "base/printable.h"

using namespace Qt::StringLiterals;

namespace base {

namespace {

// Qt's message handler is a plain function, so the object behind it has to be found by a global.
// NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables)
std::atomic<Logging *> currentLogging = nullptr;

LogLevel levelFromType(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return LogLevel::Debug;
    case QtInfoMsg: return LogLevel::Info;
    case QtWarningMsg: return LogLevel::Warning;
    case QtCriticalMsg:
    case QtFatalMsg: break;
    }
    return LogLevel::Critical;
}

QString withoutCommands(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), isCommand))
        return text;
    QString safe;
    safe.reserve(text.size() + 8);
    for (const QChar c : text) {
        if (c == u'\n')
            safe += "\\n"_L1;
        else if (c == u'\r')
            safe += "\\r"_L1;
        else if (isCommand(c))
            safe += u"\\x%1"_s.arg(static_cast<int>(c.unicode()), 2, 16, QChar(u'0'));
        else
            safe += c;
    }
    return safe;
}

} // namespace

QByteArray LogLine::toText() const
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(wallMilliseconds);
    const QString text = u"%1 %2 %3 %4"_s.arg(time.toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s),
                                              logLevelName(level).leftJustified(8),
                                              category.leftJustified(9), message);
    return text.toUtf8();
}

Logging::Logging(const LogLevels &levels)
    : m_outer(currentLogging.exchange(this))
    , m_previousHandler(qInstallMessageHandler(&Logging::handle))
{
    setLevels(levels);
}

Logging::~Logging()
{
    qInstallMessageHandler(m_previousHandler);
    currentLogging = m_outer;
    QLoggingCategory::setFilterRules(QString());
}

void Logging::setLevels(const LogLevels &levels)
{
    {
        const std::lock_guard lock(m_mutex);
        m_levels = levels;
    }
    // Outside the lock: Qt may log what it thinks of rules.
    QLoggingCategory::setFilterRules(levels.filterRules());
}

LogLevels Logging::levels() const
{
    const std::lock_guard lock(m_mutex);
    return m_levels;
}

Result<void, QString> Logging::setFile(const QString &name, qint64 longest)
{
    const std::lock_guard lock(m_mutex);
    m_file.close();
    m_longest = longest;
    if (name.isEmpty())
        return {};
    m_file.setFileName(name);
    if (!openFile())
        return Unexpected(u"cannot write %1: %2"_s.arg(name, m_file.errorString()));
    return {};
}

bool Logging::openFile()
{
    const bool opened =
        m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered);
    m_fileBytes = opened ? m_file.size() : 0;
    return opened;
}

void Logging::writeToFile(const QByteArray &text)
{
    const bool isFull = m_longest > 0 && m_fileBytes > 0 && m_fileBytes + text.size() > m_longest;
    if (isFull && QFileInfo(m_file.fileName()).isFile()) { // and no terminal or pipe
        const QString older = m_file.fileName() + ".1"_L1;
        m_file.close();
        QFile::remove(older);
        const bool moved = QFile::rename(m_file.fileName(), older);
        if (!openFile())
            return;
        if (!moved) // it may not be done here; to try again with each line would take all the time
            m_fileBytes = 0;
    }
    m_file.write(text);
    m_fileBytes += text.size();
}

void Logging::setConsole(bool wanted)
{
    const std::lock_guard lock(m_mutex);
    m_console = wanted;
}

std::vector<LogLine> Logging::linesAfter(quint64 number) const
{
    const std::lock_guard lock(m_mutex);
    if (number >= m_lastNumber)
        return {};
    const quint64 fresh = std::min<quint64>(m_lastNumber - number, m_lines.size());
    return {m_lines.end() - static_cast<std::ptrdiff_t>(fresh), m_lines.end()};
}

void Logging::handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (Logging *const logging = currentLogging.load())
        logging->write(type, context, message);
}

void Logging::write(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    LogLine line{.wallMilliseconds = QDateTime::currentMSecsSinceEpoch(),
                 .level = levelFromType(type),
                 .category = QString::fromUtf8(context.category),
                 .message = withoutCommands(message)};
    const std::lock_guard lock(m_mutex);
    line.number = ++m_lastNumber;
    if (m_console || m_file.isOpen()) {
        const QByteArray text = line.toText() + '\n';
        if (m_console)
            (void)std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stderr);
        if (m_file.isOpen())
            writeToFile(text);
    }
    m_lines.push_back(std::move(line));
    if (m_lines.size() > keptLines)
        m_lines.pop_front();
}

} // namespace base
