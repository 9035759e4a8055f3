// SPDX-License-Identifier: Apache-2.0
#pragma once

// Runs a `.flow` file: phones, one server, and what each is to see. The language, line by line:
//
//   # RFC 3903, 4.4: a comment.
//   set policy.force_active true     a setting; before the first message, later it is a reload
//   actor bob sip:bob@example.com tcp    a phone, or tls; without this line NAME is sip:NAME@example.com by
//                                    UDP. Also: `at 192.0.2.7:5060` (its address),
//                                    `to 192.0.2.1:5070` (the server's)
//   bob   > SUBSCRIBE sip:alice@example.com   Event: presence   Expires: 600
//   bob   < 200   Expires: 600
//   bob   < NOTIFY   Subscription-State: pending;expires=600   body: empty
//
// Fields are separated by two or more spaces; a line that begins with white space goes on with the
// step above. `bob.work` is another dialog of bob's, with a tray of its own. A request with a URI
// begins a new dialog, one without goes into the dialog of that line. The phone writes Via, From,
// To, Call-ID, CSeq, Max-Forwards, Contact and Content-Length; a field of that name in the flow
// takes their place, and the value `absent` leaves it out.
//
//   bob   > again                    the line's last request once more: a retransmission
//   bob   > raw                      any bytes, in lines that begin with | below; {via} is a Via of
//                                    bob's with a new branch
//   bob   answers 481                how it answers requests from now on (200), or `nothing`
//   bob   > 200                      answers the oldest NOTIFY that had none
//   bob   < nothing                  its tray is empty
//
// What a phone gets must be expected, in order, each by one step; what is left unread at the end is
// a failure. Retransmissions of the server are absorbed. Values of expected fields: `*` matches
// anything, {name} captures or, when known, stands for what was captured; `absent`. For
// Subscription-State each parameter named must be there as said (`retry-after=absent` too).
//
//   body: empty                      no body at all
//   body: open.pidf note=Hi          a file of the data folder; `note=Hi` replaces {note} in it,
//                                    {note=x} has a default
//   body: {offline}                  what was captured
//   body has: <basic>                that text is in it
//   body lacks: Hi                   that text is not
//   body text: <a/>                  to send; its Content-Type is that of PIDF unless given
//   Request-URI: ...   Reason-Phrase: ...
//   Socket: udp 192.0.2.1:5060       that it was sent by
//
//   repeat 50 / end                  the lines between, 50 times; {i} is 1 to 50
//   wait 30s                         moves the clock (ms, s, m, h, d); timers on the way fire
//   restart                          the server is gone without a word, and starts again on the
//                                    same database; `restart after 1h` is away for that long
//   clock forward 5h / back 300s     somebody sets the machine's clock; timers do not notice
//   commit hold / commit / commit auto   nothing is committed; what waits is; at once again
//   store full / gone / ok           commits fail as on a full disk; the database file is away
//   network bob down / up            what is sent to bob fails at once, as a refused connection does
//   dns bob.example.net 192.0.2.10 / silent / unknown   what DNS says about the name, one address or
//                                    several; it is silent about all names below it too, and says
//                                    nothing of others
//   admin approve sip:alice@example.com sip:bob@example.com   and what else EngineServer knows;
//                                    several watchers; `fails` at the end
//   document put sip:alice@example.com friends.rules who=sip:bob@example.com   presence rules by
//                                    XCAP: a file of the data folder, filled as a body is
//   document delete sip:alice@example.com
//   document put sip:alice@example.com resource-lists/index friends.lists   of another usage or name
//   hard-state put sip:alice@example.com open.pidf note=Away   her pidf-manipulation document; also
//   hard-state delete sip:alice@example.com
//   sql DELETE FROM presentity       another program writes the tables
//   row SELECT count(*) FROM presentity = 0   and reads them: rows joined by ";", columns by "|"
//
// WireRules hold for everything the server sends.

#include <map>
#include <memory>

#include "bodyfiles.h"
#include "flowladder.h"
#include "flowpattern.h"
#include "flowscript.h"
#include "flowserver.h"
#include "siptester.h"
#include "wirerules.h"

namespace test {

class FlowRunner
{
public:
    /// `dataFolder` holds the files that `body:` names.
    FlowRunner(FlowServer &server, const QByteArray &dataFolder);

    /// The report of what went wrong, with the ladder; empty when the flow passed.
    [[nodiscard]] QByteArray run(const QByteArray &fileName, const QByteArray &text);

private:
    using Error = FlowServer::Error;
    struct Phone
    {
        std::unique_ptr<SipTester> tester;
        sip::Endpoint server;
    };

    [[nodiscard]] Error runStep(const FlowStep &step);
    [[nodiscard]] Error startServer();
    [[nodiscard]] Error declare(const FlowStep &step);
    [[nodiscard]] Error sendRequest(const FlowStep &step);
    [[nodiscard]] Error sendRaw(const FlowStep &step);
    [[nodiscard]] Error sendAnswer(const FlowStep &step);
    [[nodiscard]] Error expectMessage(const FlowStep &step);
    [[nodiscard]] Error expectNothing(const FlowStep &step);
    [[nodiscard]] Error runCommand(const FlowStep &step);
    [[nodiscard]] Error unread() const;

    [[nodiscard]] Error fill(QByteArray &text) const;
    [[nodiscard]] Error fill(std::vector<FlowField> &fields) const;
    Phone &phone(const QByteArray &name);
    Phone &addPhone(const QByteArray &name, const QByteArray &uri, const sip::Hop &hop,
                    const sip::Endpoint &server);
    [[nodiscard]] sip::Hop newHop();
    void receive(const FlowServer::Outgoing &message);

    FlowServer &m_server;
    BodyFiles m_files;
    FlowServer::Settings m_settings;
    bool m_started = false;
    std::map<QByteArray, Phone> m_phones;
    Variables m_variables;
    WireRules m_rules;
    FlowLadder m_ladder;
    Error m_broken; // the first rule that a message broke
    quint32 m_connections = 0;
};

} // namespace test
