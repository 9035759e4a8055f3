// SPDX-License-Identifier: Apache-2.0
#include "server/controlsocket.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace server {

namespace {

/// What sockaddr_un takes, less the temporary folder that QLocalServer puts between.
constexpr qsizetype longestPath = 90;
constexpr int probeMilliseconds = 500;

void writeLine(QLocalSocket &socket, const QJsonObject &answer)
{
    socket.write(QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n');
}

} // namespace

QJsonObject controlError(const QString &sentence)
{
    return {{"ok"_L1, false}, {"error"_L1, sentence}};
}

/// One client; answers its requests one after another, so its answers come in order.
class ControlSocket::Connection
{
public:
    explicit Connection(QLocalSocket *acceptedSocket)
        : socket(acceptedSocket)
    {
    }
    ~Connection()
    {
        socket->disconnect();
        socket->deleteLater();
    }
    Q_DISABLE_COPY_MOVE(Connection)

    enum class State : quint8 { Idle, Busy, Ending };

    QLocalSocket *const socket;
    State state = State::Idle;
};

ControlSocket::ControlSocket(ControlHandler &handler, QObject *parent)
    : QObject(parent)
    , m_handler(handler)
    , m_server(this)
    , m_self(std::make_shared<ControlSocket *>(this))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &ControlSocket::acceptConnections);
}

ControlSocket::~ControlSocket()
{
    *m_self = nullptr;
    close();
}

base::Result<void, base::Sentence> ControlSocket::listen(const QString &path)
{
    if (QFile::encodeName(path).size() > longestPath) {
        return base::Unexpected(
            base::Sentence(
                QT_TRANSLATE_NOOP("core", "the socket name %1 is too long; %2 bytes are possible"))
                .arg(path)
                .arg(longestPath));
    }
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return base::Unexpected(
            base::Sentence(QT_TRANSLATE_NOOP("core", "cannot make the folder %1")).arg(folder));
    if (QFileInfo::exists(path)) {
        QLocalSocket probe;
        probe.connectToServer(path);
        if (probe.waitForConnected(probeMilliseconds))
            return base::Unexpected(
                base::Sentence(QT_TRANSLATE_NOOP("core", "another server answers on %1"))
                    .arg(path));
        if (probe.error() == QLocalSocket::SocketAccessError)
            return base::Unexpected(
                base::Sentence(QT_TRANSLATE_NOOP("core", "%1 belongs to somebody else")).arg(path));
        // Only a socket may go: the setting may by mistake name a file that somebody needs.
        const QFileInfo info(path);
        if (info.isFile() || info.isDir())
            return base::Unexpected(
                base::Sentence(QT_TRANSLATE_NOOP("core", "%1 exists and is no socket")).arg(path));
        QLocalServer::removeServer(path);
    }
    if (!m_server.listen(path))
        return base::Unexpected(base::Sentence(QT_TRANSLATE_NOOP("core", "cannot listen on %1: %2"))
                                    .arg(path, m_server.errorString()));
    return {};
}

void ControlSocket::close()
{
    m_connections.clear();
    m_server.close();
}

void ControlSocket::acceptConnections()
{
    while (QLocalSocket *const socket = m_server.nextPendingConnection()) {
        if (m_connections.size() >= mostConnections) {
            writeLine(*socket, controlError(u"too many control connections"_s));
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            socket->disconnectFromServer();
            continue;
        }
        const quint64 id = ++m_lastId;
        m_connections.emplace(id, std::make_unique<Connection>(socket));
        socket->setReadBufferSize(longestLine + 1);
        connect(socket, &QLocalSocket::readyRead, this, [this, id] { serve(id); });
        connect(socket, &QLocalSocket::bytesWritten, this, [this, id] { serve(id); });
        connect(socket, &QLocalSocket::disconnected, this, [this, id] { remove(id); });
        serve(id);
    }
}

void ControlSocket::serve(quint64 id)
{
    const auto found = m_connections.find(id);
    if (found == m_connections.end())
        return;
    Connection &connection = *found->second;
    QLocalSocket &socket = *connection.socket;
    // A client that does not read its answers gets no further ones.
    if (connection.state != Connection::State::Idle || socket.bytesToWrite() > 0)
        return;
    if (!socket.canReadLine()) {
        if (socket.bytesAvailable() > longestLine) {
            connection.state = Connection::State::Ending; // the rest of this line is not wanted
            writeLine(socket,
                      controlError(u"the request is longer than %1 bytes"_s.arg(longestLine)));
            socket.disconnectFromServer();
        }
        return;
    }
    connection.state = Connection::State::Busy;
    const QByteArray line = socket.readLine(longestLine + 1);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (!document.isObject()) {
        answer(id, controlError(u"the request is no JSON object on one line"_s));
        return;
    }
    const std::weak_ptr<ControlSocket *> self = m_self;
    m_handler.handle(document.object(), [self, id](const QJsonObject &reply) {
        const auto alive = self.lock();
        if (alive && *alive)
            (*alive)->answer(id, reply);
    });
}

void ControlSocket::answer(quint64 id, const QJsonObject &answer)
{
    const auto found = m_connections.find(id);
    if (found == m_connections.end() || found->second->state != Connection::State::Busy)
        return;
    found->second->state = Connection::State::Idle;
    // bytesWritten() leads to the next request. A broken connection may be gone after this line.
    writeLine(*found->second->socket, answer);
}

void ControlSocket::remove(quint64 id)
{
    m_connections.erase(id);
}

} // namespace server
