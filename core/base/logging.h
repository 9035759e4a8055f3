// SPDX-License-Identifier: Apache-2.0
#pragma once

// Takes over Qt's message handler for as long as it lives: filters by LogLevels, writes each line
// as `time level category message` to standard error and, if wanted, to a file, and keeps the last
// lines for the window. main() makes one; without it (in tests) Qt's own handler stays.
// Lines come from every thread, so this class is one of the few with a mutex. What a peer sent
// cannot forge a line: what a terminal would obey is escaped. A line never carries a body or a
// secret.

#include "base/loglevels.h"
#include "base/result.h"

#include <deque>
#include <mutex>
#include <vector>

#include <QByteArray>
#include <QFile>
#include <QLoggingCategory>
#include <QString>

namespace base {

/// One line of the log as a value.
struct LogLine
{
    quint64 number = 0; ///< counts from 1, so that a reader can ask for what is new
    qint64 wallMilliseconds = 0;
    LogLevel level = LogLevel::Info;
    QString category;
    QString message;

    /// `2007-03-01 12:00:00.000 warning  sip        message`, in local time, without line end.
    [[nodiscard]] QByteArray toText() const;
};

class Logging
{
public:
    static constexpr std::size_t keptLines = 5000;

    explicit Logging(const LogLevels &levels = {});
    ~Logging();
    Q_DISABLE_COPY_MOVE(Logging)

    /// In force at once. Any thread.
    void setLevels(const LogLevels &levels);
    [[nodiscard]] LogLevels levels() const;
    /// Writes to this file too, from now on; an empty name ends it. Opening the same name again
    /// makes a new file after a rotation (SIGHUP). A file that would get longer than `longest`
    /// bytes becomes NAME.1, in place of an older one; 0: it grows. The error is a sentence.
    [[nodiscard]] Result<void, QString> setFile(const QString &name, qint64 longest = 0);
    /// Standard error off, for a window or a test.
    void setConsole(bool wanted);

    /// The kept lines with a number above this one, oldest first. Any thread.
    [[nodiscard]] std::vector<LogLine> linesAfter(quint64 number) const;

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &message);
    void write(QtMsgType type, const QMessageLogContext &context, const QString &message);
    bool openFile();
    void writeToFile(const QByteArray &text);

    mutable std::mutex m_mutex;
    LogLevels m_levels;
    std::deque<LogLine> m_lines;
    quint64 m_lastNumber = 0;
    QFile m_file;
    qint64 m_longest = 0;
    qint64 m_fileBytes = 0;
    bool m_console = true;
    Logging *m_outer = nullptr;
    QtMessageHandler m_previousHandler = nullptr;
};

} // namespace base
