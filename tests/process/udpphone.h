// SPDX-License-Identifier: Apache-2.0
#pragma once

// A small phone over a real UDP socket, for whole-process tests: it publishes, subscribes, answers
// NOTIFYs and retransmits as RFC 3261, 17.1.2 says. Blocking: each call returns with its answer.

#include <deque>
#include <optional>

#include <QByteArray>
#include <QDeadlineTimer>
#include <QHostAddress>
#include <QUdpSocket>

class UdpPhone
{
public:
    /// `user` is the part before @example.com.
    UdpPhone(quint16 serverPort, const QByteArray &user);
    /// Somewhere else than on loopback.
    UdpPhone(const QHostAddress &server, quint16 serverPort, const QByteArray &user,
             const QHostAddress &own);

    struct Message
    {
        QByteArray bytes;
        QHostAddress from;
        [[nodiscard]] int status() const;
        [[nodiscard]] QByteArray field(const QByteArray &name) const;
        [[nodiscard]] QByteArray body() const;
        [[nodiscard]] quint32 cseq() const { return field("CSeq").split(' ').value(0).toUInt(); }
    };

    /// Publishes a document whose note is `note`; keeps the entity-tag of the answer. Nothing when
    /// no final answer came within `patience` milliseconds.
    std::optional<Message> publish(const QByteArray &note, int patience = 10'000);
    /// The same with any document.
    std::optional<Message> publishDocument(const QByteArray &body, int patience = 10'000);
    /// A new dialog with the presence of somebody, or a fetch with expires 0. `list` is a
    /// resource list that says what to be told of (RFC 5875, 4.4).
    std::optional<Message> subscribe(const QByteArray &whom, int expires = 600,
                                     const QByteArray &event = "presence",
                                     const QByteArray &list = {}, int patience = 10'000);
    /// Refreshes the subscription made last, or ends it with 0.
    std::optional<Message> resubscribe(int expires);

    /// The same without waiting: a request is under way then, until answer() has its answer.
    void startPublish(const QByteArray &note);
    void startSubscribe(const QByteArray &whom, int expires);
    void startResubscribe(int expires);
    /// Waits for something to come, and sends the request again when its time is there.
    std::optional<Message> answer(int patience);
    /// Until something has come, which is not read yet.
    void wait(int milliseconds) { m_socket.waitForReadyRead(milliseconds); }

    /// The next NOTIFY, answered 200 already.
    std::optional<Message> nextNotify(int patience = 10'000);
    /// Fetches the presence of somebody and returns the body of the NOTIFY.
    std::optional<QByteArray> fetch(const QByteArray &whom);

    /// From now on in the place of the address it has.
    void setContact(const QByteArray &uri) { m_contact = uri; }
    void setEntityTag(const QByteArray &tag) { m_entityTag = tag; }
    [[nodiscard]] quint16 port() const { return m_socket.localPort(); }
    [[nodiscard]] QByteArray entityTag() const { return m_entityTag; }
    [[nodiscard]] QByteArray aor() const { return "sip:" + m_user + "@example.com"; }

    [[nodiscard]] static QByteArray document(const QByteArray &aor, const QByteArray &note);

private:
    [[nodiscard]] QByteArray publishRequest(const QByteArray &body);
    [[nodiscard]] QByteArray subscribeRequest(int expires, const QByteArray &list = {});
    void start(const QByteArray &bytes);
    /// What has to be known of a dialog or publication.
    void learn(const Message &answer);
    std::optional<Message> request(const QByteArray &bytes, int patience);
    /// Reads what is there; answers NOTIFYs and keeps them.
    std::optional<Message> read(const QByteArray &branch);
    struct Dialog
    {
        QByteArray target;
        QByteArray callId;
        QByteArray localTag;
        QByteArray remoteTag; // empty: none yet
        QByteArray event;
    };
    [[nodiscard]] QByteArray head(const QByteArray &method, const Dialog &dialog);

    QUdpSocket m_socket;
    QHostAddress m_server;
    quint16 m_serverPort;
    QByteArray m_user;
    QByteArray m_contact; // empty: the address
    QByteArray m_entityTag;
    QByteArray m_branch;
    QByteArray m_underWay;
    QDeadlineTimer m_resend;
    Dialog m_dialog; // of the last SUBSCRIBE
    std::deque<Message> m_notifies;
    int m_counter = 0;
};
