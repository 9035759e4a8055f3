// SPDX-License-Identifier: Apache-2.0
#include "siptester.h"

#include <algorithm>

#include "base/scanner.h"
#include "digestanswer.h"
#include "sip/messagebuilder.h"

namespace test {

using sip::HeaderId;

namespace {

/// Header fields in the order they are put, each replaceable by name.
class FieldList
{
public:
    void put(const QByteArray &name, const QByteArray &value) { m_fields.push_back({name, value}); }
    /// The first field given of a name takes the place of ours, further ones stand behind it.
    void replace(const std::vector<FlowField> &given)
    {
        for (const FlowField &field : given) {
            const auto isNamed = [&](const FlowField &each) {
                return base::equalsIgnoringCase(each.name, field.name);
            };
            if (const auto own = std::find_if(m_fields.begin(), m_fields.begin() + m_own, isNamed);
                own != m_fields.begin() + m_own) {
                m_fields.erase(own);
                --m_own;
            }
            if (field.value != "absent")
                m_fields.push_back(field);
        }
    }
    /// Fields put until now are those that replace() replaces.
    void ownFieldsEnd() { m_own = qsizetype(m_fields.size()); }

    [[nodiscard]] QByteArray toByteArray() const
    {
        QByteArray bytes;
        for (const FlowField &field : m_fields)
            bytes += field.name + ": " + field.value + "\r\n";
        return bytes;
    }

private:
    std::vector<FlowField> m_fields;
    qsizetype m_own = 0;
};

} // namespace

SipTester::SipTester(Identity identity, Send send)
    : m_identity(std::move(identity))
    , m_send(std::move(send))
{
}

QByteArray SipTester::contact() const
{
    const qsizetype userBegin = m_identity.uri.indexOf(':') + 1;
    const QByteArray user =
        m_identity.uri.sliced(userBegin, m_identity.uri.indexOf('@') - userBegin);
    QByteArray uri = "<sip:" + user + '@' + m_identity.hop.peer.toByteArray();
    if (m_identity.hop.protocol != sip::Protocol::Udp)
        uri += ";transport=" + sip::transportToken(m_identity.hop.protocol).toByteArray();
    return uri + '>';
}

QByteArray SipTester::newVia()
{
    return "SIP/2.0/" + sip::viaToken(m_identity.hop.protocol).toByteArray() + ' ' +
           m_identity.hop.peer.toByteArray() + ";branch=z9hG4bK-" + m_identity.name + '-' +
           QByteArray::number(++m_branches) + ";rport";
}

void SipTester::startDialog(Line &line)
{
    const QByteArray number = QByteArray::number(++m_dialogs);
    line.callId = m_identity.name + '-' + number + '@' + m_identity.hop.peer.host();
    line.localTag = m_identity.name + '-' + number;
    line.remoteTag.clear();
    line.remoteTarget.clear();
    line.cseq = 0;
}

void SipTester::request(const QByteArray &name, const QByteArray &method, const QByteArray &uri,
                        const std::vector<FlowField> &fields, const QByteArray &body)
{
    Line &line = m_lines[name];
    const bool makesDialog = method == "SUBSCRIBE" || method == "INVITE";
    if (line.callId.isEmpty() || (makesDialog && !uri.isEmpty()))
        startDialog(line);
    const bool inDialog = uri.isEmpty();
    if (!inDialog)
        line.subject = uri;
    const QByteArray target = !inDialog                     ? uri
                              : line.remoteTarget.isEmpty() ? line.subject
                                                            : line.remoteTarget;

    FieldList list;
    list.put("Via", newVia());
    list.put("Max-Forwards", "70");
    list.put("From", '<' + m_identity.uri + ">;tag=" + line.localTag);
    const bool tagged = inDialog && !line.remoteTag.isEmpty();
    list.put("To", '<' + line.subject + '>' + (tagged ? ";tag=" + line.remoteTag : QByteArray()));
    list.put("Call-ID", line.callId);
    list.put("CSeq", QByteArray::number(++line.cseq) + ' ' + method);
    if (makesDialog)
        list.put("Contact", contact());
    list.put("Content-Length", QByteArray::number(body.size()));
    list.ownFieldsEnd();
    std::vector<FlowField> given = fields;
    for (FlowField &field : given) {
        field.value = digestAnswer(field.value, method, target,
                                   "c" + QByteArray::number(m_branches) + m_identity.name);
    }
    list.replace(given);
    const QByteArray bytes =
        method + ' ' + target + " SIP/2.0\r\n" + list.toByteArray() + "\r\n" + body;
    sendRaw(name, bytes);
}

void SipTester::sendRaw(const QByteArray &name, const QByteArray &bytes)
{
    Line &line = m_lines[name];
    line.lastRequest = bytes;
    sip::ParsedMessage parsed = sip::MessageParser::parse(bytes, sip::Framing::Datagram);
    if (parsed.isRequest()) {
        const sip::Request &request = parsed.request();
        m_lineOfCallId[request.callId().toByteArray()] = name;
        // What the flow wrote itself is what later messages of the dialog go on from.
        line.callId = request.callId().toByteArray();
        line.localTag = request.fromTag().toByteArray();
        line.cseq = std::max(line.cseq, request.cseq().number);
    }
    m_send(bytes);
}

bool SipTester::sendAgain(const QByteArray &name)
{
    const QByteArray last = m_lines[name].lastRequest;
    if (last.isEmpty())
        return false;
    m_send(last);
    return true;
}

bool SipTester::answer(const QByteArray &name, int status, const std::vector<FlowField> &fields)
{
    Line &line = m_lines[name];
    if (line.unanswered.empty())
        return false;
    const sip::Request request = line.unanswered.front();
    line.unanswered.pop_front();
    respond(line, request, status, fields);
    return true;
}

void SipTester::respond(Line &line, const sip::Request &request, int status,
                        const std::vector<FlowField> &fields)
{
    sip::ResponseBuilder response(request, sip::StatusCode(status), line.localTag);
    for (const FlowField &field : fields)
        response.add(field.name, field.value);
    const QByteArray bytes = response.build();
    m_answers[request.via().branch.toByteArray()] = bytes;
    m_send(bytes);
}

QByteArray SipTester::lineOf(const sip::Message &message) const
{
    const auto found = m_lineOfCallId.find(message.callId().toByteArray());
    return found == m_lineOfCallId.end() ? QByteArray() : found->second;
}

void SipTester::receive(const QByteArray &bytes, const QByteArray &by)
{
    Received received;
    received.bytes = bytes;
    received.by = by;
    received.parsed = sip::MessageParser::parse(bytes, sip::Framing::Datagram);
    sip::ParsedMessage &parsed = received.parsed;
    if (parsed.isRequest()) {
        const QByteArray branch = parsed.request().via().branch.toByteArray();
        if (!m_seen.insert(branch).second) {
            if (const auto known = m_answers.find(branch); known != m_answers.end())
                m_send(known->second);
            return;
        }
        received.line = lineOf(parsed.request());
    } else if (parsed.isResponse()) {
        received.line = lineOf(parsed.response());
    }
    Line &line = m_lines[received.line];
    if (parsed.isRequest() || parsed.isResponse()) {
        const sip::Message &message = parsed.isRequest()
                                          ? static_cast<const sip::Message &>(parsed.request())
                                          : parsed.response();
        if (m_lineOfCallId.contains(message.callId().toByteArray())) {
            received.subject = line.subject;
            received.localTag = line.localTag;
        }
    }
    if (m_observer)
        m_observer(received);
    line.tray.push_back(received);
    if (parsed.isResponse())
        takeResponse(line, parsed.response());
    else if (parsed.isRequest())
        takeRequest(line, parsed.request());
}

void SipTester::takeResponse(Line &line, const sip::Response &response)
{
    const sip::Method method = response.cseq().method;
    if (response.status() / 100 != 2 || method != sip::Method::Subscribe ||
        response.callId() != line.callId)
        return;
    line.remoteTag = response.toTag().toByteArray();
    sip::NameAddr target;
    if (sip::NameAddr::scan(response.value(HeaderId::Contact), target) == nullptr)
        line.remoteTarget = target.uri.toByteArray();
}

void SipTester::takeRequest(Line &line, const sip::Request &request)
{
    if (line.mood == 0)
        line.unanswered.push_back(request);
    else
        respond(line, request, line.mood, {});
}

std::optional<SipTester::Received> SipTester::takeNext(const QByteArray &name)
{
    Line &line = m_lines[name];
    if (line.tray.empty())
        return {};
    Received first = std::move(line.tray.front());
    line.tray.pop_front();
    return first;
}

bool SipTester::hasUnread(const QByteArray &name) const
{
    const auto line = m_lines.find(name);
    return line != m_lines.end() && !line->second.tray.empty();
}

std::vector<QByteArray> SipTester::linesWithUnread() const
{
    std::vector<QByteArray> names;
    for (const auto &[name, line] : m_lines) {
        if (!line.tray.empty())
            names.push_back(name);
    }
    return names;
}

} // namespace test
