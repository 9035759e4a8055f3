// SPDX-License-Identifier: Apache-2.0
#include "base/logging.h"

#include <atomic>
#include <cstdio>

#include <QDateTime>

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

QString withoutControlCharacters(const QString &text)
{
    const auto isControl = [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; };
    if (std::none_of(text.begin(), text.end(), isControl))
        return text;
    QString safe;
    safe.reserve(text.size() + 8);
    for (const QChar c : text) {
        if (c == u'\n')
            safe += "\\n"_L1;
        else if (c == u'\r')
            safe += "\\r"_L1;
        else if (isControl(c))
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

Result<void, QString> Logging::setFile(const QString &name)
{
    const std::lock_guard lock(m_mutex);
    m_file.close();
    if (name.isEmpty())
        return {};
    m_file.setFileName(name);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return Unexpected(u"cannot write %1: %2"_s.arg(name, m_file.errorString()));
    return {};
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
                 .message = withoutControlCharacters(message)};
    const std::lock_guard lock(m_mutex);
    line.number = ++m_lastNumber;
    if (m_console || m_file.isOpen()) {
        const QByteArray text = line.toText() + '\n';
        if (m_console)
            (void)std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stderr);
        if (m_file.isOpen())
            m_file.write(text);
    }
    m_lines.push_back(std::move(line));
    if (m_lines.size() > keptLines)
        m_lines.pop_front();
}

} // namespace base
