// SPDX-License-Identifier: Apache-2.0
#pragma once

// Two HTTP clients: curl, which is not ours, and a bare socket for what curl would not send.

#include <map>
#include <optional>

#include <QByteArray>
#include <QStringList>
#include <QTcpSocket>

struct HttpReply
{
    int status = 0;                          // 0: none came
    bool continued = false;                  // 100 came before it
    std::map<QByteArray, QByteArray> fields; // names in lower case
    QByteArray body;

    [[nodiscard]] QByteArray field(const QByteArray &name) const
    {
        const auto found = fields.find(name.toLower());
        return found == fields.end() ? QByteArray() : found->second;
    }
    [[nodiscard]] QByteArray etag() const { return field("ETag"); }

    /// Cuts the first final answer off `bytes`; nothing when it is not whole. Of an answer to HEAD
    /// there is no body.
    enum class Body : quint8 { Expected, None };
    static std::optional<HttpReply> take(QByteArray &bytes, Body body = Body::Expected);
};

/// `curl ARGUMENTS URL`; a status of 0 when it said anything but answers.
[[nodiscard]] HttpReply curl(const QString &url, const QStringList &arguments = {});
/// Its whole standard output, for several answers.
[[nodiscard]] QByteArray curlOutput(const QStringList &arguments);

class BareHttp
{
public:
    explicit BareHttp(quint16 port);

    [[nodiscard]] bool isConnected() const
    {
        return m_socket.state() == QAbstractSocket::ConnectedState;
    }
    void send(const QByteArray &bytes);
    /// Waits for the next final answer.
    HttpReply next();
    /// Waits until the server closes; what it said before and nobody took.
    [[nodiscard]] std::optional<QByteArray> rest();
    void close() { m_socket.abort(); }

private:
    QTcpSocket m_socket;
    QByteArray m_received;
};
