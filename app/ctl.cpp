// SPDX-License-Identifier: Apache-2.0
#include "app/ctl.h"

#include "app/console.h"
#include "app/controlcommand.h"
#include "app/passwordprompt.h"
#include "app/tableprinter.h"
#include "server/documentimport.h"

#include <QDeadlineTimer>
#include <QFile>
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

/// Puts the text of the file named by the request into it.
base::Result<void, QString> attachFile(QJsonObject &request)
{
    const QString name = request.take("file"_L1).toString();
    QFile file(name);
    const bool opened =
        name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return base::Unexpected(u"%1 cannot be read: %2"_s.arg(name, file.errorString()));
    const QByteArray text = file.readAll();
    if (!text.isValidUtf8()) // it could not be sent as it is
        return base::Unexpected(u"%1 is not UTF-8"_s.arg(name));
    request.insert("text"_L1, QString::fromUtf8(text));
    return {};
}

/// Puts a new password into the request, if it is one that needs it.
base::Result<void, QString> attachPassword(const Options &options, QJsonObject &request)
{
    const QString operation = request.value("op"_L1).toString();
    if (operation != "users add"_L1 && operation != "users passwd"_L1)
        return {};
    const auto password = options.passwordFromInput ? passwordFromInput() : promptForPassword();
    if (!password)
        return base::Unexpected(password.error());
    request.insert("password"_L1, *password);
    request.insert("clear"_L1, options.keepsClearPassword);
    return {};
}

/// One document after the other; those that users have here already stay as they are.
int importDocuments(const QJsonObject &request, const QString &socketFile)
{
    const auto documents = server::readDocumentsToImport(request.value("database"_L1).toString(),
                                                         request.value("family"_L1).toString());
    if (!documents) {
        complain(documents.error());
        return ExitFailed;
    }
    int refused = 0;
    for (const server::ImportedDocument &document : *documents) {
        const auto answer = ask({{"op"_L1, "documents add"_L1},
                                 {"user"_L1, document.user},
                                 {"kind"_L1, document.kind},
                                 {"name"_L1, document.name},
                                 {"text"_L1, document.text}},
                                socketFile);
        if (!answer) {
            complain(answer.error());
            return ExitFailed;
        }
        if (answer->value("ok"_L1).toBool())
            continue;
        ++refused;
        complain(u"%1, %2 %3: %4"_s.arg(document.user, document.kind, document.name,
                                        answer->value("error"_L1).toString()));
    }
    print(u"%1 of %2 documents taken over.\n"_s.arg(qint64(documents->size()) - refused)
              .arg(documents->size()));
    return refused == 0 ? ExitDone : ExitFailed;
}

} // namespace

int runControl(const Options &options, const QString &socketFile)
{
    auto request = controlRequest(options.controlWords);
    if (!request) {
        complain(request.error());
        return ExitUsage;
    }
    if (socketFile.isEmpty()) {
        complain(u"control.socket is none, so there is no server to ask"_s);
        return ExitFailed;
    }
    if (request->value("op"_L1) == "documents import"_L1)
        return importDocuments(*request, socketFile);
    if (request->contains("file"_L1)) {
        if (const auto attached = attachFile(*request); !attached) {
            complain(attached.error());
            return ExitFailed;
        }
    }
    if (const auto attached = attachPassword(options, *request); !attached) {
        complain(attached.error());
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
    } else if (isDone && request->value("op"_L1) == "documents get"_L1 && terminalWidth() == 0) {
        print(answer.value().value("text"_L1).toString()); // into a file: letter for letter
    } else if (isDone) {
        print(answerAsText(answer.value(), terminalWidth()));
    } else {
        complain(answer.value().value("error"_L1).toString());
    }
    return isDone ? ExitDone : ExitFailed;
}

} // namespace app
