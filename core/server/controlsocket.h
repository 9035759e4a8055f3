// SPDX-License-Identifier: Apache-2.0
#pragma once

// The door for `hereabouts ctl`: a local socket that only its owner may open, one JSON object per
// line in each direction. A request is {"op":"status", ...}; an answer has "ok", and "error" with a
// sentence when that is false (the shapes are told in README.md, "Control"). What the operations do
// is the ControlHandler's business. Lives in the server's thread.

#include "base/result.h"
#include "base/sentence.h"

#include <functional>
#include <memory>
#include <unordered_map>

#include <QByteArray>
#include <QJsonObject>
#include <QLocalServer>
#include <QObject>
#include <QString>

namespace server {

/// Who answers the requests.
class ControlHandler
{
public:
    /// To be called once, in the socket's thread, now or later; after the client has gone it does
    /// nothing.
    using Reply = std::function<void(const QJsonObject &answer)>;

    virtual ~ControlHandler() = default;
    virtual void handle(const QJsonObject &request, Reply reply) = 0;
};

/// {"ok":false,"error":sentence}
[[nodiscard]] QJsonObject controlError(const QString &sentence);

class ControlSocket : public QObject
{
public:
    static constexpr qint64 longestLine = 65536;
    static constexpr std::size_t mostConnections = 16;

    explicit ControlSocket(ControlHandler &handler, QObject *parent = nullptr);
    ~ControlSocket() override;

    /// Opens the socket; a file left by a server that died is replaced, one that somebody answers
    /// on is not. The error is a sentence without the key.
    [[nodiscard]] base::Result<void, base::Sentence> listen(const QString &path);
    /// Ends all connections and removes the file.
    void close();

private:
    class Connection;

    void acceptConnections();
    void serve(quint64 id);
    void answer(quint64 id, const QJsonObject &answer);
    void remove(quint64 id);

    ControlHandler &m_handler;
    QLocalServer m_server;
    quint64 m_lastId = 0;
    std::unordered_map<quint64, std::unique_ptr<Connection>> m_connections;
    std::shared_ptr<ControlSocket *> m_self; ///< set to null when this object goes: late replies
};

} // namespace server
