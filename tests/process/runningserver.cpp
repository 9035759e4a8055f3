// SPDX-License-Identifier: Apache-2.0
#include "runningserver.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QUdpSocket>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000; // milliseconds, for a machine under load

} // namespace

quint16 freePort()
{
    // Below what the system gives to sockets that name none, as those of a connection have. Every
    // other: who listens for TLS too, as baresip does, takes the next.
    constexpr int First = 10'000;
    constexpr int Last = 32'000;
    // Each is given out once: who asked before may not listen there yet.
    static int next = QRandomGenerator::global()->bounded(First, Last) & ~1;
    for (int attempt = 0; attempt < 100; ++attempt) {
        const auto port = quint16(next);
        next = next + 2 < Last ? next + 2 : First;
        QUdpSocket udp;
        QTcpServer tcp;
        QTcpServer above;
        if (udp.bind(QHostAddress::LocalHost, port) && tcp.listen(QHostAddress::LocalHost, port) &&
            above.listen(QHostAddress::LocalHost, quint16(port + 1)))
            return port;
    }
    return 0;
}

RunningServer::RunningServer(QStringList arguments)
    : m_arguments(std::move(arguments))
    , m_port(freePort())
    , m_xcapPort(freePort())
{
}

RunningServer::~RunningServer()
{
    kill();
}

QStringList RunningServer::controlArguments() const
{
    return {u"--set"_s, u"control.socket="_s + m_folder.filePath(u"ctl"_s)};
}

QStringList RunningServer::allArguments() const
{
    const QString address = u"127.0.0.1:%1"_s.arg(m_port);
    QStringList arguments{u"--listen"_s,   u"udp:"_s + address,
                          u"--listen"_s,   u"tcp:"_s + address,
                          u"--database"_s, database(),
                          u"--xcap"_s,     u"http:127.0.0.1:%1"_s.arg(m_xcapPort)};
    if (m_display.isEmpty())
        arguments.prepend(u"--no-gui"_s);
    return arguments + controlArguments() + m_arguments;
}

QProcessEnvironment RunningServer::windowEnvironment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, m_display);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.path());
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return environment;
}

void RunningServer::launch()
{
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    if (!m_display.isEmpty())
        m_process->setProcessEnvironment(windowEnvironment());
    if (m_descriptors > 0) {
        m_process->setChildProcessModifier([count = rlim_t(m_descriptors)] {
            const rlimit limit{count, count};
            setrlimit(RLIMIT_NOFILE, &limit);
        });
    }
    m_process->start(QStringLiteral(HEREABOUTS_BINARY), allArguments());
    m_output.clear();
}

bool RunningServer::start()
{
    launch();
    while (!m_output.contains("is ready")) {
        if (!m_process->waitForReadyRead(Patience))
            return false;
        m_output += m_process->readAll();
    }
    return true;
}

void RunningServer::kill()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished(Patience);
    m_output += m_process->readAll();
    m_process.reset();
}

int RunningServer::terminate()
{
    m_process->terminate();
    const bool ended = m_process->waitForFinished(Patience);
    m_output += m_process->readAll();
    const int code =
        ended && m_process->exitStatus() == QProcess::NormalExit ? m_process->exitCode() : -1;
    m_process.reset();
    return code;
}

QByteArray RunningServer::output()
{
    if (m_process)
        m_output += m_process->readAll();
    return m_output;
}

RunningServer::Ended RunningServer::run(const QStringList &arguments,
                                        const QStringList &environment, const QByteArray &input)
{
    QProcess process;
    if (!environment.isEmpty())
        process.setEnvironment(environment);
    process.start(QStringLiteral(HEREABOUTS_BINARY), arguments);
    process.write(input);
    process.closeWriteChannel();
    Ended ended;
    if (process.waitForFinished(Patience) && process.exitStatus() == QProcess::NormalExit)
        ended.code = process.exitCode();
    ended.output = process.readAllStandardOutput();
    ended.errors = process.readAllStandardError();
    return ended;
}

QJsonObject RunningServer::ctl(const QStringList &words)
{
    const Ended ended =
        run(QStringList{u"ctl"_s} + words + QStringList{u"--json"_s} + controlArguments());
    return QJsonDocument::fromJson(ended.output).object();
}
