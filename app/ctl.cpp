// SPDX-License-Identifier: Apache-2.0
#include "app/ctl.h"

#include "app/console.h"
#include "app/controlcommand.h"
#include "app/tableprinter.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int patience = 10000; ///< milliseconds for the whole answer

QString connectError(const QLocalSocket &socket, const QString &file)
{
    if (socket.error() == QLocalSocket::SocketAccessError)
        return u"the server behind %1 belongs to another user"_s.arg(file);
    return u"no server answers on %1; start it with hereabouts --no-gui, or name its socket "
           "with --socket"_s.arg(file);
}

/// The answer to one request; the error is a sentence.
base::Result<QJsonObject, QString> ask(const QJsonObject &request, const QString &file)
{
    QLocalSocket socket;
    socket.connectToServer(file);
    if (!socket.waitForConnected(patience))
        return base::Unexpected(connectError(socket, file));
    socket.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');

    const QDeadlineTimer deadline(patience);
    QByteArray line;
    while (!line.endsWith('\n')) {
        if (socket.bytesAvailable() == 0 &&
            !socket.waitForReadyRead(static_cast<int>(deadline.remainingTime()))) {
            if (deadline.hasExpired())
                return base::Unexpected(u"the server behind %1 does not answer"_s.arg(file));
            if (socket.bytesAvailable() == 0)
                return base::Unexpected(u"the server behind %1 closed the connection"_s.arg(file));
        }
        line += socket.readLine();
    }
    const QJsonDocument answer = QJsonDocument::fromJson(line);
    if (!answer.isObject())
        return base::Unexpected(u"what answers on %1 is no hereabouts server"_s.arg(file));
    return answer.object();
}

} // namespace

int runControl(const Options &options, const QString &socketFile)
{
    const auto request = controlRequest(options.controlWords);
    if (!request) {
        complain(request.error());
        return ExitUsage;
    }
    if (socketFile.isEmpty()) {
        complain(u"control.socket is none, so there is no server to ask"_s);
        return ExitFailed;
    }
    const auto answer = ask(request.value(), socketFile);
    if (!answer) {
        complain(answer.error());
        return ExitFailed;
    }
    const bool isDone = answer.value().value("ok"_L1).toBool();
    if (options.wantsJson) {
        print(QString::fromUtf8(QJsonDocument(answerAsJson(answer.value())).toJson()));
    } else if (isDone) {
        print(answerAsText(answer.value(), terminalWidth()));
    } else {
        complain(answer.value().value("error"_L1).toString());
    }
    return isDone ? ExitDone : ExitFailed;
}

} // namespace app
