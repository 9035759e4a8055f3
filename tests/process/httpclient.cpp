// SPDX-License-Identifier: Apache-2.0
#include "httpclient.h"

#include <QHostAddress>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30'000; // milliseconds, for a machine under load

} // namespace

std::optional<HttpReply> HttpReply::take(QByteArray &bytes, Body body)
{
    HttpReply reply;
    for (;;) {
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (end < 0 || !bytes.startsWith("HTTP/1.1 "))
            return std::nullopt;
        const QByteArrayList lines = bytes.first(end).split('\n');
        reply.status = lines[0].mid(9, 3).toInt();
        if (reply.status == 100) {
            reply.continued = true;
            bytes.remove(0, end + 4);
            continue;
        }
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            reply.fields[line.first(colon).toLower()] = line.sliced(colon + 1).trimmed();
        }
        const qsizetype size = body == Body::None ? 0 : reply.field("content-length").toLongLong();
        if (bytes.size() < end + 4 + size)
            return std::nullopt;
        reply.body = bytes.sliced(end + 4, size);
        bytes.remove(0, end + 4 + size);
        return reply;
    }
}

HttpReply curl(const QString &url, const QStringList &arguments)
{
    QByteArray output = curlOutput(arguments + QStringList{url});
    const bool isHead = arguments.contains("--head"_L1);
    const auto reply =
        HttpReply::take(output, isHead ? HttpReply::Body::None : HttpReply::Body::Expected);
    return reply && output.isEmpty() ? *reply : HttpReply();
}

QByteArray curlOutput(const QStringList &arguments)
{
    QProcess process;
    process.start(u"curl"_s,
                  QStringList{u"--silent"_s, u"--show-error"_s, u"--include"_s, u"--globoff"_s,
                              u"--path-as-is"_s, u"--max-time"_s, u"30"_s, u"--noproxy"_s, u"*"_s} +
                      arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(Patience))
        qWarning("curl: %s", qPrintable(process.errorString()));
    return process.readAllStandardOutput();
}

BareHttp::BareHttp(quint16 port)
{
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    m_socket.waitForConnected(Patience);
}

void BareHttp::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(Patience))
        continue;
}

HttpReply BareHttp::next()
{
    for (;;) {
        if (auto reply = HttpReply::take(m_received))
            return *reply;
        if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(Patience))
            return {};
        m_received += m_socket.readAll();
    }
}

std::optional<QByteArray> BareHttp::rest()
{
    while (m_socket.state() == QAbstractSocket::ConnectedState) {
        if (!m_socket.waitForReadyRead(Patience) &&
            m_socket.state() == QAbstractSocket::ConnectedState)
            return std::nullopt;
        m_received += m_socket.readAll();
    }
    return m_received + m_socket.readAll();
}
