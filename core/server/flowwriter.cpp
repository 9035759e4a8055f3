// SPDX-License-Identifier: Apache-2.0
#include "server/flowwriter.h"

#include <algorithm>
#include <array>
#include <map>

#include <QRegularExpression>

#include "server/flowcast.h"
#include "server/flowfacts.h"
#include "server/flowtext.h"
#include "sip/headers/subscriptionstate.h"
#include "sip/messageparser.h"

namespace server {

namespace {

using sip::Direction;
using sip::HeaderId;

constexpr qint64 ShortestWait = 500; // milliseconds; less is the network's own time

// What the runner's phones write themselves, and what is theirs alone.
constexpr std::array OwnFields = {HeaderId::Via,           HeaderId::MaxForwards,
                                  HeaderId::From,          HeaderId::To,
                                  HeaderId::CallId,        HeaderId::CSeq,
                                  HeaderId::ContentLength, HeaderId::Contact,
                                  HeaderId::Route,         HeaderId::Authorization,
                                  HeaderId::RecordRoute,   HeaderId::ProxyAuthorization,
                                  HeaderId::SipIfMatch};

class FlowWriter
{
public:
    explicit FlowWriter(std::span<const TrafficRecord> records)
        : m_records(records)
        , m_cast(records)
        , m_facts(records)
    {
    }

    QByteArray write()
    {
        m_text =
            "# Recorded by Hereabouts. Addresses, tags, branches and Call-IDs are the runner's.\n";
        writeListeners();
        for (const FlowActor &actor : m_cast.actors()) {
            m_text += "actor " + actor.name + ' ' + actor.uri +
                      (actor.transport.isEmpty() ? QByteArray() : ' ' + actor.transport) +
                      (actor.isLocal ? " at " + actor.address : QByteArray()) + '\n';
        }
        if (!m_records.empty())
            m_clock = m_records.front().captured.wallMilliseconds;
        for (size_t index = 0; index < m_records.size(); ++index) {
            m_rest = m_records.subspan(index);
            writeRecord(m_rest.front());
        }
        return m_text;
    }

private:
    using Pair = std::pair<QByteArray, QByteArray>; // presentity, watcher

    /// The runner's server listens by UDP and TCP unless it is told more.
    void writeListeners()
    {
        const auto isSecure = [](const FlowActor &actor) { return actor.transport == "tls"; };
        if (std::any_of(m_cast.actors().begin(), m_cast.actors().end(), isSecure)) {
            m_text += "set listen.addresses udp:192.0.2.1:5060, tcp:192.0.2.1:5060, "
                      "tls:192.0.2.1:5061\n";
        }
    }

    void writeRecord(const TrafficRecord &record)
    {
        if (!record.isMessage()) {
            comment("no TLS with " + record.peerAddress() + ": " +
                    record.captured.noTls.english().toUtf8());
            return;
        }
        FlowDialog *dialog = m_cast.dialog(record.callId);
        const bool came = record.captured.direction == Direction::In;
        if (!dialog) {
            if (record.isRequest && !record.isRetransmission)
                comment(record.method + " of a dialog that began before the recording");
            return;
        }
        if (!record.isReadable())
            writeUnreadable(record, *dialog);
        else if (came && record.isRequest)
            writeRequest(record, *dialog);
        else if (came)
            writeAnswer(record, *dialog);
        else if (record.isRequest)
            expectRequest(record, *dialog);
        else
            expectResponse(record, *dialog);
    }

    void comment(const QByteArray &text) { m_text += "# left out: " + flowValue(text) + '\n'; }

    /// Moves the flow's clock to the record's time. What the server does by a timer it does at full
    /// seconds of the runner's clock.
    void waitFor(const TrafficRecord &record)
    {
        qint64 gap = record.captured.wallMilliseconds - m_clock;
        if (gap < ShortestWait)
            return;
        if (record.captured.direction == Direction::Out)
            gap = (gap + 999) / 1000 * 1000;
        m_clock += gap;
        m_text += "wait " + flowTime(gap) + '\n';
    }

    void writeUnreadable(const TrafficRecord &record, FlowDialog &dialog)
    {
        if (record.captured.direction == Direction::Out)
            return;
        waitFor(record);
        m_text += dialog.line + " > raw\n";
        QByteArray bytes = record.captured.bytes;
        bytes.replace("{", "{open={}");
        bytes.replace("\r\n", "\n");
        QByteArrayList lines = bytes.split('\n');
        while (!lines.isEmpty() && lines.back().isEmpty())
            lines.removeLast();
        bool hasVia = false;
        for (QByteArray &line : lines) {
            const bool isVia = line.startsWith("Via:") || line.startsWith("v:");
            if (isVia && !hasVia)
                line = "Via: {via}";
            hasVia |= isVia;
            m_text += "         | " + line + '\n';
        }
        if (record.bodySize == 0)
            m_text += "         |\n";
        m_written.insert(FlowFacts::keyOf(record));
    }

    void writeRequest(const TrafficRecord &record, FlowDialog &dialog)
    {
        const QByteArray key = FlowFacts::keyOf(record);
        if (record.isRetransmission) {
            // One that came before its answer was absorbed; here the answer is there at once.
            if (m_answered.contains(key) && dialog.lastRequest == key) {
                m_text += dialog.line + " > again\n" + m_answered.value(key);
            }
            return;
        }
        const int status = m_facts.statusOf(record);
        if (status == 0 || status == 401 || status == 407) {
            comment(record.method + (status == 0 ? " without an answer" : " that was challenged"));
            return;
        }
        const sip::ParsedMessage parsed =
            sip::MessageParser::parse(record.captured.bytes, sip::Framing::Datagram);
        if (!parsed.isRequest())
            return;
        const sip::Request &request = parsed.request();
        const bool isLost = request.has(HeaderId::SipIfMatch) && status < 300 &&
                            !m_tags.contains(tagOf(request)) && record.bodySize == 0;
        if (isLost) {
            comment(record.method + " of a publication that began before the recording");
            return;
        }
        waitFor(record);
        decide(record, status);
        if (!m_facts.isAnsweredAtOnce(record.callId) && dialog.answersAlone) {
            dialog.answersAlone = false;
            m_text += dialog.line + " answers nothing\n";
        }
        writeFields(record, request, dialog);
        dialog.lastRequest = key;
        m_written.insert(key);
        rememberState(record, status);
    }

    void writeFields(const TrafficRecord &record, const sip::Request &request, FlowDialog &dialog)
    {
        const bool inDialog = !request.toTag().isEmpty();
        const bool isStranger = inDialog && m_facts.statusOf(record) == 481;
        const bool goesOn = inDialog && dialog.isEstablished && !isStranger;
        const QByteArray uri = inDialog ? record.to : record.requestUri;
        if (inDialog && !goesOn && !isStranger)
            m_text += "# began before the recording, begins anew here\n";
        FlowStepText step(dialog.line + " > " + record.method + (goesOn ? "" : ' ' + uri));
        if (isStranger)
            step.add("To", '<' + record.to + ">;tag=" + flowValue(request.toTag()));
        else if (!inDialog && request.to().uri != request.requestUri())
            step.add("To", '<' + flowValue(request.to().uri) + '>');
        if (!request.has(HeaderId::MaxForwards))
            step.add("Max-Forwards", "absent");
        writeCSeq(record, goesOn, dialog, step);
        writeContact(record, request, dialog, step);
        writeTags(record, request, step);
        for (const sip::Message::Field &field : request.fields()) {
            if (std::find(OwnFields.begin(), OwnFields.end(), field.id) == OwnFields.end())
                step.add(request.name(field), flowValue(request.value(field)));
        }
        if (record.bodySize > 0) {
            if (!request.has(HeaderId::ContentType))
                step.add("Content-Type", "absent");
            step.add("body text", flowBody(record.body()));
        }
        m_text += step.toByteArray();
    }

    /// The runner's phones count by themselves, from 1 and without a gap; one that did not rise is
    /// written.
    void writeCSeq(const TrafficRecord &record, bool goesOn, FlowDialog &dialog, FlowStepText &step)
    {
        const bool beginsAnew = record.method == "SUBSCRIBE" && !goesOn;
        if (beginsAnew)
            dialog.cseq = 0;
        ++dialog.cseq;
        if (!beginsAnew && record.cseq <= dialog.recorded) {
            const quint32 back = dialog.recorded - record.cseq;
            const quint32 number = dialog.highest - std::min(back, dialog.highest);
            step.add("CSeq", QByteArray::number(number) + ' ' + record.method);
            return;
        }
        dialog.highest = dialog.cseq;
        dialog.recorded = record.cseq;
    }

    /// Those of a refused request as they are, for they may be why.
    void writeTags(const TrafficRecord &record, const sip::Request &request, FlowStepText &step)
    {
        for (const QByteArrayView value : request.values(HeaderId::SipIfMatch)) {
            const QByteArray tag = value.toByteArray();
            if (const auto known = m_tags.constFind(tag); known != m_tags.constEnd())
                step.add("SIP-If-Match", '{' + *known + '}');
            else if (m_facts.statusOf(record) >= 300)
                step.add("SIP-If-Match", flowValue(tag));
        }
    }

    /// The runner's phones have a Contact of their own in what makes a dialog.
    void writeContact(const TrafficRecord &record, const sip::Request &request,
                      const FlowDialog &dialog, FlowStepText &step)
    {
        const bool makesDialog =
            request.method() == sip::Method::Subscribe || request.method() == sip::Method::Invite;
        if (makesDialog && !request.has(HeaderId::Contact))
            step.add("Contact", "absent");
        if (makesDialog && m_facts.statusOf(record) < 300)
            return;
        static const QRegularExpression hostAndPort(
            QStringLiteral("(sips?:(?:[^@>]*@)?)(\\[[^\\]]*\\]|[^:;>?,\\s]*)(:\\d+)?"));
        const QString own =
            QStringLiteral("\\1") + QString::fromLatin1(m_cast.actorOf(dialog).address);
        for (const QByteArrayView value : request.values(HeaderId::Contact)) {
            QString text = QString::fromUtf8(value);
            step.add("Contact", flowValue(text.replace(hostAndPort, own).toUtf8()));
        }
    }

    [[nodiscard]] static QByteArray tagOf(const sip::Request &request)
    {
        return request.value(HeaderId::SipIfMatch).toByteArray();
    }

    /// Before a SUBSCRIBE: what must have been decided about the watcher for this outcome.
    void decide(const TrafficRecord &request, int status)
    {
        if (request.method != "SUBSCRIBE" || !isAboutPresence(request))
            return;
        if (status == 403)
            decide(request.to, request.from, "block");
        else if (m_facts.firstState(request.callId) == "active")
            decide(request.to, request.from, "approve");
    }

    void decide(const QByteArray &presentity, const QByteArray &watcher, const QByteArray &decision)
    {
        QByteArray &known = m_decisions[{presentity, watcher}];
        if (presentity == watcher || known == decision)
            return;
        known = decision;
        m_text += "admin " + decision + ' ' + presentity + ' ' + watcher + '\n';
    }

    /// Before a NOTIFY: what must have been decided for it and those that follow at once. The
    /// presentity is told of a decision before the watcher is.
    void decideAhead()
    {
        if (m_rest.data() < m_decided)
            return;
        for (const TrafficRecord &record : m_rest) {
            m_decided = &record + 1;
            const bool came = record.captured.direction == Direction::In;
            if (came && record.isRequest)
                return;
            if (came || !record.isRequest || !isAboutPresence(record))
                continue;
            const auto state = sip::SubscriptionState::parse(record.subscriptionState);
            if (state && state->state == "active")
                decide(record.from, record.to, "approve");
            else if (state && state->reason == "rejected")
                decide(record.from, record.to, "block");
        }
    }

    [[nodiscard]] static bool isAboutPresence(const TrafficRecord &record)
    {
        return record.event == "presence" || record.event.startsWith("presence;");
    }

    /// What an accepted PUBLISH says of its presentity, to be looked for in the NOTIFYs about it.
    void rememberState(const TrafficRecord &request, int status)
    {
        if (request.method != "PUBLISH" || status / 100 != 2 || request.bodySize == 0)
            return;
        static const QRegularExpression basic(
            QStringLiteral("<([\\w.-]+:)?basic>\\w+</([\\w.-]+:)?basic>"));
        const auto match = basic.match(QString::fromUtf8(request.body()));
        m_states[request.to] = match.captured().toUtf8();
    }

    void expectResponse(const TrafficRecord &record, FlowDialog &dialog)
    {
        const QByteArray key = FlowFacts::keyOf(record);
        if (record.isRetransmission || record.status < 200 || !m_written.contains(key))
            return;
        waitFor(record);
        const sip::ParsedMessage parsed =
            sip::MessageParser::parse(record.captured.bytes, sip::Framing::Datagram);
        FlowStepText step(dialog.line + " < " + QByteArray::number(record.status));
        if (parsed.isResponse()) {
            const sip::Response &response = parsed.response();
            for (const HeaderId id : {HeaderId::Expires, HeaderId::MinExpires}) {
                if (response.has(id))
                    step.add(sip::headerName(id), flowValue(response.value(id)));
            }
        }
        m_answered.insert(key, step.toByteArray());
        if (parsed.isResponse() && parsed.response().has(HeaderId::SipETag)) {
            QByteArray &name = m_tags[parsed.response().value(HeaderId::SipETag).toByteArray()];
            name = "etag" + QByteArray::number(++m_lastTag);
            step.add("SIP-ETag", '{' + name + '}');
        }
        m_text += step.toByteArray();
        if (record.method == "SUBSCRIBE" && record.status / 100 == 2)
            dialog.isEstablished = true;
    }

    void expectRequest(const TrafficRecord &record, FlowDialog &dialog)
    {
        if (record.isRetransmission)
            return; // the runner absorbs what comes again
        if (!dialog.isEstablished) {
            comment(record.method + " of a dialog that began before the recording");
            return;
        }
        waitFor(record);
        FlowStepText step(dialog.line + " < " + record.method);
        if (!record.event.isEmpty())
            step.add("Event", flowValue(record.event));
        decideAhead();
        if (const auto state = sip::SubscriptionState::parse(record.subscriptionState)) {
            step.add("Subscription-State",
                     flowValue(state->state) +
                         (state->reason.isEmpty() ? "" : ";reason=" + flowValue(state->reason)));
        }
        if (record.bodySize == 0)
            step.add("body", "empty");
        else if (const QByteArray told = m_states.value(record.from);
                 !told.isEmpty() && record.body().contains(told))
            step.add("body has", flowValue(told));
        m_text += step.toByteArray();
        m_written.insert(FlowFacts::keyOf(record));
    }

    void writeAnswer(const TrafficRecord &record, const FlowDialog &dialog)
    {
        if (record.isRetransmission || dialog.answersAlone || record.status < 200 ||
            !m_written.contains(FlowFacts::keyOf(record)))
            return;
        waitFor(record);
        m_text += dialog.line + " > " + QByteArray::number(record.status) + '\n';
    }

    std::span<const TrafficRecord> m_records;
    std::span<const TrafficRecord> m_rest;    // from the record that is being written
    const TrafficRecord *m_decided = nullptr; // behind those that decideAhead() has seen
    FlowCast m_cast;
    FlowFacts m_facts;
    QByteArray m_text;
    qint64 m_clock = 0; // of the flow, as the recording's
    int m_lastTag = 0;
    QSet<QByteArray> m_written;               // transactions that stand in the flow
    QHash<QByteArray, QByteArray> m_answered; // and the step that expects their answer
    QHash<QByteArray, QByteArray> m_tags;     // entity-tags: their variables
    QHash<QByteArray, QByteArray> m_states;   // of presentities: what was published last
    std::map<Pair, QByteArray> m_decisions;
};

} // namespace

QByteArray writeFlow(std::span<const TrafficRecord> records)
{
    return FlowWriter(records).write();
}

} // namespace server
