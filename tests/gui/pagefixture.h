// SPDX-License-Identifier: Apache-2.0
#pragma once

// A server in its thread and what a page needs around it, for the tests of single pages.

#include <QNetworkDatagram>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>

#include "base/logging.h"
#include "gui/actions.h"
#include "gui/models/livedata.h"
#include "gui/page.h"

namespace test {

class PageFixture
{
public:
    struct Settings
    {
        QStringList domains;
        server::AuthMode mode = server::AuthMode::Auto;
    };

    PageFixture()
        : PageFixture(Settings())
    {
    }
    explicit PageFixture(const Settings &settings)
    {
        server::Config config;
        config.listen.addresses = {
            {sip::Protocol::Udp, sip::Endpoint::fromHostAddress(QHostAddress::LocalHost, 0)}};
        config.store.database = m_folder.filePath(QStringLiteral("test.sqlite"));
        config.control.socket = QStringLiteral("none");
        config.xcap.addresses.clear();
        config.server.domains = settings.domains;
        config.auth.mode = settings.mode;
        const auto started = server.start(config);
        if (!started)
            qFatal("%s", qPrintable(started.error().sentence));
        const QByteArray listener = started->listeners.front();
        m_port = listener.mid(listener.lastIndexOf(':') + 1).toUShort();
        m_phone.bind(QHostAddress::LocalHost);
        QObject::connect(&m_phone, &QUdpSocket::readyRead, &m_phone, [this] { read(); });
        data.emplace(server);
    }

    [[nodiscard]] gui::Surroundings around(base::Logging *logging = nullptr)
    {
        return {server, *data, actions, logging};
    }
    [[nodiscard]] QString fileIn(const QString &name) const { return m_folder.filePath(name); }

    void send(const QByteArray &bytes)
    {
        m_phone.writeDatagram(bytes, QHostAddress::LocalHost, m_port);
    }
    /// Of alice, by Call-ID; `extra` are whole lines.
    void publish(const QByteArray &callId, const QByteArray &extra = {})
    {
        publishAs("alice",
                  "<?xml version=\"1.0\"?>\r\n<presence xmlns=\"urn:ietf:params:xml:ns:pidf\" "
                  "entity=\"sip:alice@example.com\">\r\n  <tuple id=\"t1\"><status>"
                  "<basic>open</basic></status><note>In the lab</note></tuple>\r\n</presence>\r\n",
                  callId, extra);
    }
    void publishAs(const QByteArray &name, const QByteArray &body, QByteArray callId = {},
                   const QByteArray &extra = {})
    {
        if (callId.isEmpty())
            callId = "publish" + QByteArray::number(++m_dialogs);
        const QByteArray address = "sip:" + name + "@example.com";
        send("PUBLISH " + address + " SIP/2.0\r\nVia: SIP/2.0/UDP 127.0.0.1;rport;branch=z9hG4bK" +
             callId + "\r\nFrom: <" + address + ">;tag=1\r\nTo: <" + address +
             ">\r\nCall-ID: " + callId +
             "\r\nCSeq: 1 PUBLISH\r\nMax-Forwards: 70\r\nEvent: presence\r\nExpires: 600\r\n" +
             extra + "Content-Type: application/pidf+xml\r\nContent-Length: " +
             QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    void registerPhone(const QByteArray &name, const QByteArray &userAgent)
    {
        const QByteArray number = QByteArray::number(++m_dialogs);
        const QByteArray address = "sip:" + name + "@example.com";
        send("REGISTER sip:example.com SIP/2.0\r\nVia: SIP/2.0/UDP 127.0.0.1;rport;"
             "branch=z9hG4bKr" +
             number + "\r\nFrom: <" + address + ">;tag=r" + number + "\r\nTo: <" + address +
             ">\r\nCall-ID: register" + number +
             "\r\nCSeq: 1 REGISTER\r\nMax-Forwards: 70\r\nContact: <sip:" + name +
             "@127.0.0.1:" + QByteArray::number(m_phone.localPort()) +
             ">\r\nExpires: 1800\r\nUser-Agent: " + userAgent + "\r\nContent-Length: 0\r\n\r\n");
    }
    /// Somebody asks to see alice, or another one.
    void subscribe(const QByteArray &watcher, const QByteArray &displayName = {},
                   const QByteArray &presentity = "alice", const QByteArray &extra = {})
    {
        const QByteArray number = QByteArray::number(++m_dialogs);
        send("SUBSCRIBE sip:" + presentity +
             "@example.com SIP/2.0\r\nVia: SIP/2.0/UDP 127.0.0.1;rport;branch=z9hG4bKs" + number +
             "\r\nFrom: \"" + displayName + "\" <sip:" + watcher + "@example.com>;tag=w" + number +
             "\r\nTo: <sip:" + presentity + "@example.com>\r\nCall-ID: watch" + number +
             "\r\nCSeq: 1 SUBSCRIBE\r\nMax-Forwards: 70\r\nEvent: presence\r\nExpires: 600\r\n"
             "Contact: <sip:" +
             watcher + "@127.0.0.1:" + QByteArray::number(m_phone.localPort()) +
             ">\r\nUser-Agent: Phone of " + watcher + "\r\n" + extra + "Content-Length: 0\r\n\r\n");
    }
    /// How many answers have come so far.
    [[nodiscard]] int answers()
    {
        read();
        return m_answers;
    }
    /// What the phone answers to each NOTIFY; 0: nothing.
    void setNotifyAnswer(int status) { m_notifyAnswer = status; }
    [[nodiscard]] int notifies() const { return m_notifies; }

    server::ServerThread server;
    gui::Actions actions;
    std::optional<gui::LiveData> data;

private:
    void read()
    {
        while (m_phone.hasPendingDatagrams()) {
            const QByteArray message = m_phone.receiveDatagram().data();
            if (message.startsWith("SIP/2.0 "))
                ++m_answers;
            else if (message.startsWith("NOTIFY "))
                answer(message);
        }
    }
    void answer(const QByteArray &notify)
    {
        ++m_notifies;
        if (m_notifyAnswer == 0)
            return;
        QByteArray response = "SIP/2.0 " + QByteArray::number(m_notifyAnswer) + " Answer\r\n";
        for (const QByteArray &line : notify.split('\n')) {
            for (const char *name : {"Via:", "From:", "To:", "Call-ID:", "CSeq:"}) {
                if (line.startsWith(name))
                    response += line + '\n';
            }
        }
        send(response + "Content-Length: 0\r\n\r\n");
    }

    QTemporaryDir m_folder;
    QUdpSocket m_phone;
    quint16 m_port = 0;
    int m_answers = 0;
    int m_dialogs = 0;
    int m_notifies = 0;
    int m_notifyAnswer = 200;
};

} // namespace test
