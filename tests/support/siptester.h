// SPDX-License-Identifier: Apache-2.0
#pragma once

// A phone in a test: makes requests as a real one would, keeps the state of its dialogs, answers
// what the server sends, absorbs retransmissions, and keeps what came for the test to look at. It
// has no socket and no clock; bytes come by receive() and leave by the function it was given.
//
// Its "lines" are its dialogs by a name of the test's: each has its Call-ID, tags, CSeq and remote
// target, and its own in-tray. What belongs to no line goes to the one without a name.

#include <deque>
#include <functional>
#include <map>
#include <set>
#include <vector>

#include <QByteArray>

#include "flowscript.h"
#include "sip/hop.h"
#include "sip/messageparser.h"

namespace test {

class SipTester
{
public:
    struct Identity
    {
        QByteArray name;
        QByteArray uri;
        sip::Hop hop; // peer: its own address; protocol and connection as the server sees them
    };
    using Send = std::function<void(const QByteArray &bytes)>;
    SipTester(Identity identity, Send send);

    /// Sends a request. Without a URI it goes into the line's dialog. A field of the list takes the
    /// place of the one the phone would write; the value "absent" leaves that out, and one that
    /// begins with "digest " becomes the answer to a challenge (digestanswer.h).
    void request(const QByteArray &line, const QByteArray &method, const QByteArray &uri,
                 const std::vector<FlowField> &fields, const QByteArray &body);
    /// A value for Via with a branch never used before.
    [[nodiscard]] QByteArray newVia();
    void sendRaw(const QByteArray &line, const QByteArray &bytes);
    /// The line's last request once more, byte for byte. False: there is none.
    bool sendAgain(const QByteArray &line);
    /// Answers the oldest request that has no answer yet. False: there is none.
    bool answer(const QByteArray &line, int status, const std::vector<FlowField> &fields);
    /// How it answers from now on, at once; 0: not at all.
    void setMood(const QByteArray &line, int status) { m_lines[line].mood = status; }

    /// `by` names the socket of the server that sent it.
    void receive(const QByteArray &bytes, const QByteArray &by = {});

    /// One message that came, with the line it belongs to.
    struct Received
    {
        QByteArray line;
        QByteArray bytes;
        sip::ParsedMessage parsed;
        QByteArray by;
        QByteArray subject; // the Request-URI the dialog was made with; empty: of no dialog
        QByteArray localTag;
    };
    /// The oldest that was not looked at yet; nothing when the tray is empty.
    [[nodiscard]] std::optional<Received> takeNext(const QByteArray &line);
    [[nodiscard]] bool hasUnread(const QByteArray &line) const;
    [[nodiscard]] std::vector<QByteArray> linesWithUnread() const;
    /// Everything that came, retransmissions left out, is told here first.
    void setObserver(std::function<void(const Received &)> observer) { m_observer = observer; }

    [[nodiscard]] const Identity &identity() const { return m_identity; }

private:
    struct Line
    {
        QByteArray callId;
        QByteArray localTag;
        QByteArray remoteTag;
        QByteArray remoteTarget;
        QByteArray subject;
        quint32 cseq = 0;
        int mood = 200;
        QByteArray lastRequest;
        std::deque<Received> tray;
        std::deque<sip::Request> unanswered;
    };

    void startDialog(Line &line);
    [[nodiscard]] QByteArray contact() const;
    void noteSent(Line &line, const QByteArray &bytes);
    void takeResponse(Line &line, const sip::Response &response);
    void takeRequest(Line &line, const sip::Request &request);
    void respond(Line &line, const sip::Request &request, int status,
                 const std::vector<FlowField> &fields);
    [[nodiscard]] QByteArray lineOf(const sip::Message &message) const;

    Identity m_identity;
    Send m_send;
    std::function<void(const Received &)> m_observer;
    std::map<QByteArray, Line> m_lines;
    std::map<QByteArray, QByteArray> m_lineOfCallId;
    std::map<QByteArray, QByteArray> m_answers; // by branch of the request
    std::set<QByteArray> m_seen;                // branches
    int m_dialogs = 0;
    int m_branches = 0;
};

} // namespace test
