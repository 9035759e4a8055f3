// SPDX-License-Identifier: Apache-2.0
#include "baresipphone.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTcpSocket>

#include "runningserver.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 10'000;

// One string of a netstring stream: "5:hello,".
QByteArray netstring(const QByteArray &text)
{
    return QByteArray::number(text.size()) + ':' + text + ',';
}

} // namespace

BaresipPhone::BaresipPhone(quint16 serverPort, const QByteArray &name, const QByteArray &contact,
                           const QByteArray &password, const QString &caFile)
    : m_name(name)
    , m_controlPort(freePort())
{
    // It takes the port behind its SIP port for TLS as well.
    const QByteArray listen = "127.0.0.1:" + QByteArray::number(freePort());
    const QByteArray secure = caFile.isEmpty() ? "" : ";transport=tls";
    const QByteArray proxy = "sip:127.0.0.1:" + QByteArray::number(serverPort) + secure;
    writeFile("config", "sip_listen " + listen +
                            "\nmodule_path /usr/lib/baresip/modules\nmodule g711.so\n"
                            "module_tmp account.so\nmodule_app contact.so\nmodule_app menu.so\n"
                            "module_app presence.so\nmodule_app debug_cmd.so\n"
                            "module_app ctrl_tcp.so\nctrl_tcp_listen 127.0.0.1:" +
                            QByteArray::number(m_controlPort) + '\n' +
                            (caFile.isEmpty() ? "" : "sip_cafile " + caFile.toUtf8() + '\n'));
    writeFile("accounts", "<sip:" + name + "@example.com" + secure + ">;outbound=\"" + proxy +
                              "\";regint=600;pubint=600" +
                              (password.isEmpty() ? QByteArray() : ";auth_pass=" + password) +
                              '\n');
    writeFile("contacts", '"' + contact + "\" <sip:" + contact + "@example.com>;presence=p2p\n");
}

BaresipPhone::~BaresipPhone()
{
    m_process.kill();
    m_process.waitForFinished(Patience);
}

bool BaresipPhone::writeFile(const QByteArray &name, const QByteArray &text) const
{
    QFile file(m_folder.filePath(QString::fromLatin1(name)));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

bool BaresipPhone::start()
{
    if (QStandardPaths::findExecutable(u"baresip"_s).isEmpty()) {
        m_output = "baresip is not installed";
        return false;
    }
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(u"baresip"_s, {u"-4"_s, u"-f"_s, m_folder.path()});
    while (!output().contains("baresip is ready")) {
        if (!m_process.waitForReadyRead(Patience))
            return false;
    }
    return true;
}

QByteArray BaresipPhone::output()
{
    return m_output += m_process.readAll();
}

QByteArray BaresipPhone::command(const QByteArray &name) const
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, m_controlPort);
    if (!socket.waitForConnected(Patience))
        return {};
    socket.write(netstring(R"({"command":")" + name + R"(","params":"","token":"t"})"));
    QByteArray read;
    while (!read.endsWith("\"token\":\"t\"},")) { // what it tells unasked has no token
        if (!socket.waitForReadyRead(Patience))
            return {};
        read += socket.readAll();
    }
    const QByteArray answer = read.sliced(read.lastIndexOf(":{\"response\"") + 1).chopped(1);
    return QJsonDocument::fromJson(answer).object().value("data"_L1).toString().toUtf8();
}

QByteArray BaresipPhone::seen() const
{
    const QByteArray contacts = command("contacts");
    for (const char *word : {"Online", "Offline", "Busy", "Away", "Unknown"}) {
        if (contacts.contains(word))
            return word;
    }
    return {};
}
