// SPDX-License-Identifier: Apache-2.0
#include "flowrunner.h"

#include "flowexpectation.h"

#include <algorithm>

namespace test {

namespace {

constexpr char PidfType[] = "application/pidf+xml";

sip::Endpoint endpoint(const QByteArray &text)
{
    const qsizetype colon = text.lastIndexOf(':');
    return sip::Endpoint::parse(text.left(colon), text.sliced(colon + 1).toUShort())
        .value_or(sip::Endpoint());
}

} // namespace

FlowRunner::FlowRunner(FlowServer &server, const QByteArray &dataFolder)
    : m_server(server)
    , m_files(dataFolder)
{
    m_server.setReceiver([this](const FlowServer::Outgoing &message) { receive(message); });
}

QByteArray FlowRunner::run(const QByteArray &fileName, const QByteArray &text)
{
    const auto script = parseFlow(text);
    if (!script) {
        return fileName + ':' + QByteArray::number(script.error().line) + ": " +
               script.error().what;
    }
    int line = 0;
    const auto report = [&](const QByteArray &what) {
        return fileName + ':' + QByteArray::number(line) + ": " + what + "\nThe flow so far:\n" +
               m_ladder.text();
    };
    for (const FlowStep &step : *script) {
        line = step.line;
        Error error = runStep(step);
        if (m_started)
            m_server.settle();
        if (m_broken)
            error = m_broken;
        if (error)
            return report(step.text + '\n' + *error);
    }
    if (const Error left = unread())
        return report("end of the flow\n" + *left);
    return {};
}

FlowServer::Error FlowRunner::runStep(const FlowStep &step)
{
    using Kind = FlowStep::Kind;
    if (step.kind == Kind::Actor)
        return declare(step);
    if (step.kind == Kind::Set && !m_started) {
        m_settings.emplace_back(step.words[1], step.words.sliced(2).join(' '));
        return {};
    }
    if (const Error error = startServer())
        return error;
    switch (step.kind) {
    case Kind::Request: return sendRequest(step);
    case Kind::Raw: return sendRaw(step);
    case Kind::Again:
        if (!phone(step.actor).tester->sendAgain(step.phoneLine))
            return "there is nothing to send again";
        return {};
    case Kind::Answer: return sendAnswer(step);
    case Kind::ExpectResponse:
    case Kind::ExpectRequest: return expectMessage(step);
    case Kind::ExpectNothing: return expectNothing(step);
    case Kind::Mood: phone(step.actor).tester->setMood(step.phoneLine, step.status); return {};
    case Kind::Wait:
        m_ladder.event(m_server.elapsed(), step.text);
        m_server.advance(step.milliseconds);
        return {};
    case Kind::Actor:
    case Kind::Set:
    case Kind::Command: break;
    }
    return runCommand(step);
}

FlowServer::Error FlowRunner::startServer()
{
    if (m_started)
        return {};
    m_started = true;
    return m_server.start(m_settings);
}

sip::Hop FlowRunner::newHop()
{
    const int number = 10 + int(m_phones.size());
    sip::Hop hop;
    hop.peer = endpoint("192.0." + QByteArray::number(2 + number / 250) + '.' +
                        QByteArray::number(number % 250) + ":5060");
    return hop;
}

FlowRunner::Phone &FlowRunner::phone(const QByteArray &name)
{
    const auto known = m_phones.find(name);
    if (known != m_phones.end())
        return known->second;
    return addPhone(name, "sip:" + name + "@example.com", newHop(), endpoint("192.0.2.1:5060"));
}

FlowRunner::Phone &FlowRunner::addPhone(const QByteArray &name, const QByteArray &uri,
                                        const sip::Hop &hop, const sip::Endpoint &server)
{
    Phone &phone = m_phones[name];
    phone.server = server;
    phone.tester = std::make_unique<SipTester>(
        SipTester::Identity{name, uri, hop}, [this, name](const QByteArray &bytes) {
            const Phone &sender = m_phones.at(name);
            m_ladder.sent(m_server.elapsed(), name, bytes);
            m_server.deliver(bytes, sender.tester->identity().hop, sender.server);
        });
    phone.tester->setObserver([this](const SipTester::Received &received) {
        Error broken = m_rules.broken(received);
        if (!broken && received.parsed.isRequest()) {
            const sip::Request &request = received.parsed.request();
            broken = m_server.wrongBody(request.value(sip::HeaderId::ContentType).toByteArray(),
                                        request.body().toByteArray());
        }
        if (broken && !m_broken)
            m_broken = "breaks a rule that always holds: " + *broken + '\n' + received.bytes;
    });
    return phone;
}

FlowServer::Error FlowRunner::declare(const FlowStep &step)
{
    const QByteArray &name = step.words[1];
    sip::Hop hop = newHop();
    sip::Endpoint server = endpoint("192.0.2.1:5060");
    for (qsizetype i = 3; i < step.words.size(); ++i) {
        const QByteArray &word = step.words[i];
        const bool last = i + 1 == step.words.size();
        if (word == "tcp" || word == "tls") {
            hop.protocol = *sip::protocolFromToken(word);
            hop.connection = ++m_connections;
            server.port = sip::defaultPort(hop.protocol);
        } else if (word == "at" && !last) {
            hop.peer = endpoint(step.words[++i]);
        } else if (word == "to" && !last) {
            server = endpoint(step.words[++i]);
        } else {
            return "an actor is `actor NAME URI`, then tcp or tls, at ADDRESS:PORT, to "
                   "ADDRESS:PORT";
        }
    }
    addPhone(name, step.words[2], hop, server);
    return {};
}

void FlowRunner::receive(const FlowServer::Outgoing &message)
{
    for (const auto &[name, phone] : m_phones) {
        const sip::Hop &own = phone.tester->identity().hop;
        const bool isReached = message.to.connection != 0 ? message.to.connection == own.connection
                                                          : message.to.peer == own.peer;
        // A phone listens by TCP where it listens by UDP: long requests come that way.
        const bool isSecure =
            message.to.protocol == sip::Protocol::Tls || own.protocol == sip::Protocol::Tls;
        const bool isSpoken =
            message.to.protocol == own.protocol || (message.to.connection == 0 && !isSecure);
        if (isReached && isSpoken) {
            m_ladder.received(m_server.elapsed(), name, message.bytes);
            phone.tester->receive(message.bytes, message.by);
            return;
        }
    }
    m_ladder.received(m_server.elapsed(), "(nobody at " + message.to.toByteArray() + ')',
                      message.bytes);
}

FlowServer::Error FlowRunner::fill(QByteArray &text) const
{
    Substituted result = substitute(text, m_variables);
    if (result.unknown)
        return "nothing was captured as {" + *result.unknown + '}';
    text = std::move(result.text);
    return {};
}

FlowServer::Error FlowRunner::fill(std::vector<FlowField> &fields) const
{
    for (FlowField &field : fields) {
        if (const Error error = fill(field.value))
            return error;
    }
    return {};
}

FlowServer::Error FlowRunner::sendRequest(const FlowStep &step)
{
    std::vector<FlowField> fields = step.fields;
    QByteArray uri = step.uri;
    QByteArray body;
    if (Error error = fill(fields); error || (error = fill(uri)))
        return error;
    const auto isBody = [](const FlowField &field) { return field.name.startsWith("body"); };
    if (const auto field = std::find_if(fields.begin(), fields.end(), isBody);
        field != fields.end()) {
        if (const Error error = m_files.read(*field, m_variables, body))
            return error;
        fields.erase(field);
        const auto isType = [](const FlowField &each) { return each.name == "Content-Type"; };
        if (std::none_of(fields.begin(), fields.end(), isType))
            fields.push_back({"Content-Type", PidfType});
    }
    phone(step.actor).tester->request(step.phoneLine, step.method, uri, fields, body);
    return {};
}

FlowServer::Error FlowRunner::sendRaw(const FlowStep &step)
{
    Phone &sender = phone(step.actor);
    QByteArray bytes = step.raw;
    m_variables["via"] = sender.tester->newVia();
    if (const Error error = fill(bytes))
        return error;
    sender.tester->sendRaw(step.phoneLine, bytes);
    return {};
}

FlowServer::Error FlowRunner::sendAnswer(const FlowStep &step)
{
    std::vector<FlowField> fields = step.fields;
    if (const Error error = fill(fields))
        return error;
    if (!phone(step.actor).tester->answer(step.phoneLine, step.status, fields))
        return "there is no request that waits for an answer";
    return {};
}

FlowServer::Error FlowRunner::expectMessage(const FlowStep &step)
{
    const auto received = phone(step.actor).tester->takeNext(step.phoneLine);
    if (!received)
        return "nothing came";
    if (const Error error = FlowExpectation(m_files, m_variables).differs(*received, step))
        return *error + "\nThis came:\n" + received->bytes;
    return {};
}

FlowServer::Error FlowRunner::expectNothing(const FlowStep &step)
{
    if (const auto received = phone(step.actor).tester->takeNext(step.phoneLine))
        return "something came:\n" + received->bytes;
    return {};
}

FlowServer::Error FlowRunner::unread() const
{
    for (const auto &[name, phone] : m_phones) {
        for (const QByteArray &line : phone.tester->linesWithUnread()) {
            const auto first = phone.tester->takeNext(line);
            return name + (line.isEmpty() ? QByteArray() : '.' + line) +
                   " got a message that no step expects:\n" + first->bytes;
        }
    }
    return {};
}

FlowServer::Error FlowRunner::runCommand(const FlowStep &step)
{
    QByteArrayList words = step.words;
    for (QByteArray &word : words) {
        if (const Error error = fill(word))
            return error;
    }
    m_ladder.event(m_server.elapsed(), step.text);
    if (step.kind == FlowStep::Kind::Set)
        return m_server.change(words[1], words.sliced(2).join(' '));
    if (words[0] == "network" && words.size() == 3 && m_phones.contains(words[1]))
        words[1] = m_phones.at(words[1]).tester->identity().hop.peer.toByteArray();
    if ((words[0] == "document" || words[0] == "hard-state") && words.size() > 3) {
        const qsizetype file = words[3].contains('/') ? 4 : 3;
        QByteArray text;
        if (file < words.size()) {
            if (const Error error =
                    m_files.read({"body", words.sliced(file).join(' ')}, m_variables, text))
                return error;
        }
        words = words.first(file) << text;
    }
    return m_server.command(words);
}

} // namespace test
