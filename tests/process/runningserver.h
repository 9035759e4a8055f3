// SPDX-License-Identifier: Apache-2.0
#pragma once

// The built program as a process of its own, on free loopback ports with a database in a temporary
// folder. A test starts it, talks to it over real sockets, kills it and starts it again.

#include <memory>

#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

class RunningServer
{
public:
    /// More arguments, such as {"--force-active"}; the ports are chosen at the first start and
    /// kept.
    explicit RunningServer(QStringList arguments = {});
    ~RunningServer();

    /// From now on with its window, on this X display and with settings of nobody else.
    void showWindowOn(const QString &display) { m_display = display; }
    /// From the next start on it may have so many files and sockets open.
    void limitDescriptors(int count) { m_descriptors = count; }
    /// Waits until it says that it is ready; false with what it said instead in output().
    [[nodiscard]] bool start();
    /// The same without waiting, for who has to do something first; isReady() says when.
    void launch();
    [[nodiscard]] bool isReady() { return output().contains("is ready"); }
    /// kill -9.
    void kill();
    /// SIGTERM, and waits; the exit code, or -1.
    int terminate();

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] quint16 xcapPort() const { return m_xcapPort; }
    [[nodiscard]] QString database() const
    {
        return m_folder.filePath(QStringLiteral("db.sqlite"));
    }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QByteArray output();
    [[nodiscard]] qint64 processId() const { return m_process->processId(); }

    /// `hereabouts ctl WORDS --json` against this server, and its answer.
    [[nodiscard]] QJsonObject ctl(const QStringList &words);
    /// The arguments that name this server's control socket.
    [[nodiscard]] QStringList controlArguments() const;

    /// Runs the program to its end: exit code, standard output, standard error.
    struct Ended
    {
        int code = -1;
        QByteArray output;
        QByteArray errors;
    };
    [[nodiscard]] static Ended run(const QStringList &arguments,
                                   const QStringList &environment = {},
                                   const QByteArray &input = {});

private:
    [[nodiscard]] QStringList allArguments() const;
    [[nodiscard]] QProcessEnvironment windowEnvironment() const;

    QStringList m_arguments;
    QString m_display; // empty: no window
    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_output;
    int m_descriptors = 0; // 0: as many as usual
    quint16 m_port = 0;
    quint16 m_xcapPort = 0;
};

/// A UDP and TCP port of 127.0.0.1 that nobody uses now.
[[nodiscard]] quint16 freePort();
