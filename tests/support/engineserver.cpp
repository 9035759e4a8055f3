// SPDX-License-Identifier: Apache-2.0
#include "engineserver.h"

#include <algorithm>
#include <map>

#include <QCoreApplication>
#include <QFile>

#include "events/aor.h"
#include "server/settingscatalog.h"
#include "store/database.h"
#include "xcap/schema.h"

namespace test {

using namespace Qt::Literals::StringLiterals;

/// A loopback transport some of whose peers cannot be reached.
class EngineServer::Wire : public LoopbackTransport
{
public:
    Wire(const server::ListenAddress &address, const std::set<QByteArray> &unreachable)
        : LoopbackTransport(address.protocol, address.endpoint.host(), address.endpoint.port)
        , m_unreachable(unreachable)
    {
    }
    void send(const QByteArray &bytes, const sip::Hop &to, sip::SendTicket ticket) override
    {
        const bool reachable = !m_unreachable.contains(to.peer.toByteArray());
        setFate(reachable ? Fate::Deliver : Fate::Fail);
        LoopbackTransport::send(bytes, to, ticket);
    }

private:
    const std::set<QByteArray> &m_unreachable;
};

EngineServer::EngineServer()
    : m_started(m_clock.now())
{
    configure("listen.addresses", "udp:192.0.2.1:5060, tcp:192.0.2.1:5060");
    configure("auth.mode", "none"); // flows that are about it say so
    configure("limits.amplification", "unlimited");
}

EngineServer::~EngineServer()
{
    kill();
}

FlowServer::Error EngineServer::start(const Settings &settings)
{
    for (const auto &[key, value] : settings) {
        if (const Error error = configure(key, value))
            return error;
    }
    return boot();
}

FlowServer::Error EngineServer::change(const QByteArray &key, const QByteArray &value)
{
    if (const Error error = configure(key, value))
        return error;
    m_engine->reload(m_config);
    return {};
}

FlowServer::Error EngineServer::configure(const QByteArray &key, const QByteArray &value)
{
    const server::Setting *setting = server::findSetting(QString::fromUtf8(key));
    if (!setting)
        return "there is no setting " + key;
    if (setting->clear)
        setting->clear(m_config);
    const auto written = setting->write(*setting, m_config, QString::fromUtf8(value));
    if (!written)
        return key + ' ' + written.error().english().toUtf8();
    return {};
}

FlowServer::Error EngineServer::boot()
{
    // Another seed each time: real tokens do not come again either.
    auto names = std::make_unique<ScriptedNames>(m_nameTable);
    m_names = names.get();
    m_engine = std::make_unique<server::Engine>(m_config, m_clock, base::TokenSource(++m_boots),
                                                std::move(names));
    for (const server::ListenAddress &address : m_config.listen.addresses) {
        auto wire = std::make_unique<Wire>(address, m_unreachable);
        m_wires.push_back(wire.get());
        m_engine->transports().addTransport(std::move(wire));
    }
    m_committer = std::make_unique<FlowCommitter>(m_engine->ledger());
    m_engine->setCommitter(*m_committer);
    const auto opened = m_committer->open(m_files.options());
    if (!opened)
        return "the database cannot be opened: " + opened.error().sentence.english().toUtf8();
    // A flow ends no power; its disk need not be waited for.
    if (const auto quick =
            m_committer->storage().database()->runText(u"PRAGMA synchronous = OFF"_s);
        !quick)
        return quick.error().sentence.english().toUtf8();
    const auto snapshot = m_committer->storage().load();
    if (!snapshot)
        return snapshot.error().sentence.english().toUtf8();
    m_engine->restore(*snapshot);
    m_engine->restored();
    return {};
}

void EngineServer::kill()
{
    if (m_committer)
        m_committer->close();
    m_wires.clear();
    m_engine.reset();
    m_committer.reset();
    m_inbound.clear();
}

void EngineServer::deliver(const QByteArray &bytes, const sip::Hop &from, const sip::Endpoint &to)
{
    m_inbound.push_back({bytes, from, to});
}

bool EngineServer::receiveInbound()
{
    if (m_inbound.empty())
        return false;
    const Inbound message = m_inbound.front();
    m_inbound.pop_front();
    for (Wire *wire : m_wires) {
        const sip::Endpoint bound = wire->localEndpoint();
        const bool isOfAll =
            bound.isAny() && bound.port == message.to.port && bound.isIPv4() == message.to.isIPv4();
        if (wire->protocol() == message.from.protocol && (isOfAll || bound == message.to)) {
            wire->receive(message.bytes, message.from.peer.host(), message.from.peer.port,
                          message.from.connection, isOfAll ? message.to.address : sip::IpBytes{});
            break;
        }
    }
    return true;
}

bool EngineServer::sendOutbound()
{
    bool any = false;
    for (Wire *wire : m_wires) {
        while (wire->sentCount() > 0) {
            sip::Hop own;
            own.peer = wire->localEndpoint();
            own.protocol = wire->protocol();
            const LoopbackTransport::Sent sent = wire->takeSent();
            if (sent.to.hasLocal())
                own.peer.address = sent.to.local;
            send({sent.bytes, sent.to, own.toByteArray()});
            any = true;
        }
    }
    return any;
}

void EngineServer::settle()
{
    // An event that is posted while events are sent is sent in the next round only.
    for (int idle = 0; idle < 2; ++idle) {
        bool busy = receiveInbound();
        QCoreApplication::sendPostedEvents();
        busy |= m_names->answerPending();
        busy |= sendOutbound();
        if (!m_hold)
            busy |= m_committer->workOnce();
        if (busy)
            idle = -1;
    }
}

void EngineServer::advance(qint64 milliseconds)
{
    const qint64 end = m_clock.now() + milliseconds;
    settle();
    for (;;) {
        const qint64 next = m_engine->timers().nextDeadline(); // may be early: then nothing fires
        if (next < 0 || next > end)
            break;
        m_clock.advance(std::max<qint64>(0, next - m_clock.now()));
        m_engine->timers().fireDue();
        settle();
    }
    m_clock.advance(end - m_clock.now());
}

qint64 EngineServer::elapsed() const
{
    return m_clock.now() - m_started;
}

FlowServer::Error EngineServer::command(const QByteArrayList &words)
{
    const QByteArray &word = words[0];
    if (word == "restart")
        return restart(words);
    if (word == "commit")
        return commit(words.value(1));
    if (word == "clock")
        return setClock(words);
    if (word == "store")
        return store(words.value(1));
    if (word == "network")
        return network(words.value(1), words.value(2));
    if (word == "dns")
        return dns(words);
    if (word == "admin")
        return administer(words.sliced(1));
    if (word == "document")
        return document(words);
    if (word == "hard-state")
        return hardState(words);
    if (word == "user")
        return user(words);
    const QByteArray text = words.sliced(1).join(' ');
    if (word == "row")
        return query(text);
    const QString trouble = OtherProgram(m_files.path()).run(QString::fromUtf8(text));
    if (!trouble.isEmpty())
        return trouble.toUtf8();
    return {};
}

FlowServer::Error EngineServer::restart(const QByteArrayList &words)
{
    kill();
    if (words.size() == 3 && words[1] == "after") // seconds, as "3600s"
        m_clock.advance(words[2].chopped(1).toLongLong() * 1000);
    m_hold = false;
    return boot();
}

/// `clock forward 5h`, `clock back 300s`
FlowServer::Error EngineServer::setClock(const QByteArrayList &words)
{
    const QByteArray span = words.value(2);
    const qint64 seconds = span.chopped(1).toLongLong() * (span.endsWith('h') ? 3600 : 1);
    if (seconds == 0)
        return "clock forward | back SPAN";
    m_clock.setWallMilliseconds(m_clock.wallMilliseconds() +
                                (words[1] == "back" ? -seconds : seconds) * 1000);
    return {};
}

FlowServer::Error EngineServer::commit(const QByteArray &how)
{
    m_hold = how != "auto";
    if (!how.isEmpty())
        return how == "hold" || how == "auto" ? Error() : Error("commit [hold | auto]");
    settle();
    while (m_committer->workOnce())
        settle();
    return {};
}

FlowServer::Error EngineServer::store(const QByteArray &state)
{
    m_committer->setFull(state == "full");
    const QString path = m_files.path();
    for (const QString &file : {path, QString(path + "-wal"_L1), QString(path + "-shm"_L1)}) {
        const QString away = file + ".away"_L1;
        if (state == "gone")
            QFile::rename(file, away);
        else if (QFile::exists(away) && (QFile::remove(file), !QFile::rename(away, file)))
            return "the database does not come back";
    }
    return {};
}

FlowServer::Error EngineServer::network(const QByteArray &peer, const QByteArray &state)
{
    if (state == "down")
        m_unreachable.insert(peer);
    else
        m_unreachable.erase(peer);
    return {};
}

/// `dns NAME ADDRESS...`, `dns NAME silent`, `dns NAME unknown`
FlowServer::Error EngineServer::dns(const QByteArrayList &words)
{
    if (words.size() < 3)
        return "dns NAME ADDRESS... | silent | unknown";
    const QByteArray &name = words[1];
    m_nameTable.silent.removeAll(name);
    m_nameTable.addresses.remove(name);
    if (words[2] == "silent")
        m_nameTable.silent += name;
    else if (words[2] != "unknown") {
        for (const QByteArray &word : words.sliced(2)) {
            const auto address = sip::Endpoint::parse(word, 0);
            if (!address)
                return word + " is no address";
            m_nameTable.addresses[name].push_back(*address);
        }
    }
    settle();
    return {};
}

FlowServer::Error EngineServer::document(const QByteArrayList &words)
{
    const events::UserAndDomain user = events::splitAor(words.value(2));
    store::DocumentKey key{user.user, user.domain, store::DocumentType::PresRules, "index"};
    if (const qsizetype slash = words.value(3).indexOf('/'); words.size() == 5 && slash > 0) {
        const xcap::AppUsage *usage = m_engine->xcap().usages().find(words[3].first(slash));
        if (!usage || !usage->documentType())
            return "there is no usage of " + words[3];
        key.type = *usage->documentType();
        key.document = words[3].sliced(slash + 1);
    }
    if (words.value(1) == "put" && words.size() >= 4)
        m_engine->documents().put(key, words.last());
    else if (words.value(1) == "delete")
        m_engine->documents().remove(key);
    else
        return "needs `document put PRESENTITY FILE` or `document delete PRESENTITY`";
    return {};
}

/// By the checks of XCAP.
FlowServer::Error EngineServer::hardState(const QByteArrayList &words)
{
    server::DocumentAdministration &documents = m_engine->administration().documents();
    const server::DocumentName name{words.value(2), "pidf-manipulation", {}};
    server::Outcome outcome{false, u"needs `put USER FILE` or `delete USER`"_s};
    if (words.value(1) == "put" && words.size() == 4)
        outcome = documents.put(name, words[3]);
    else if (words.value(1) == "delete")
        outcome = documents.remove(name);
    if (!outcome.ok)
        return outcome.sentence.english().toUtf8();
    return {};
}

/// `user add NAME PASSWORD`, `user passwd NAME PASSWORD`, `user delete NAME`; with `clear` behind
/// it the password is kept.
FlowServer::Error EngineServer::user(const QByteArrayList &words)
{
    server::UserAdministration &users = m_engine->administration().users();
    server::Outcome outcome{false, u"needs `add`, `passwd` or `delete`, and a user"_s};
    const auto done = [&outcome](const server::Outcome &result) { outcome = result; };
    const auto keep = words.last() == "clear" ? server::UserDirectory::Keep::Clear
                                              : server::UserDirectory::Keep::Hashes;
    if (words.value(1) == "add")
        users.add(words.value(2), words.value(3), keep, done);
    else if (words.value(1) == "passwd")
        users.setPassword(words.value(2), words.value(3), keep, done);
    else if (words.value(1) == "delete")
        users.remove({words.value(2)}, done);
    settle();
    if (!outcome.ok)
        return outcome.sentence.english().toUtf8();
    return {};
}

FlowServer::Error EngineServer::wrongBody(const QByteArray &contentType,
                                          const QByteArray &body) const
{
    static const xcap::Schema xcapDiff(u"xcap-diff.xsd"_s);
    if (contentType != "application/xcap-diff+xml")
        return {};
    const auto wrong = xcapDiff.validate(body);
    return wrong ? Error(wrong->sentence.english().toUtf8()) : Error();
}

FlowServer::Error EngineServer::query(const QByteArray &text)
{
    const qsizetype equals = text.lastIndexOf(" = ");
    if (equals < 0)
        return "needs `row SELECT ... = VALUE`";
    const QStringList rows =
        OtherProgram(m_files.path()).rows(QString::fromUtf8(text.left(equals)));
    const QByteArray found = rows.join(u';').toUtf8();
    if (found != text.sliced(equals + 3))
        return "the table has: " + found;
    return {};
}

FlowServer::Error EngineServer::administer(const QByteArrayList &words)
{
    server::Administration &administration = m_engine->administration();
    const QByteArray &act = words[0];
    if (act == "end")
        return endSubscriptions(words.sliced(1));
    server::Outcome outcome{false, u"there is no such act"_s};
    static const std::map<QByteArray, events::WatcherDecision> Decisions = {
        {"approve", events::WatcherDecision::Allowed},
        {"block", events::WatcherDecision::Blocked},
        {"polite-block", events::WatcherDecision::PoliteBlocked},
        {"reset", events::WatcherDecision::Undecided}};
    const bool wanted = words.last() != "fails";
    if (const auto decision = Decisions.find(act); decision != Decisions.end()) {
        const QByteArrayList watchers = words.mid(2, words.size() - (wanted ? 2 : 3));
        const server::DecisionOutcome decided = administration.decide(
            words.value(1), {watchers.begin(), watchers.end()}, decision->second);
        if (decided.undo)
            m_undo = *decided.undo;
        outcome = decided;
    } else if (act == "undo") {
        outcome = administration.undo(m_undo);
    } else if (act == "remove-publication")
        outcome = administration.removePublication(words.value(1), words.value(2));
    else if (act == "refresh") {
        administration.refresh([&outcome](const server::Outcome &done) { outcome = done; });
        settle();
    }
    if (outcome.ok != wanted)
        return outcome.sentence.english().toUtf8();
    return {};
}

/// `end WATCHER REASON [RETRY-AFTER]`
FlowServer::Error EngineServer::endSubscriptions(const QByteArrayList &words)
{
    using events::TerminationReason;
    static constexpr std::array Reasons = {
        TerminationReason::Deactivated, TerminationReason::Probation,
        TerminationReason::Rejected,    TerminationReason::Timeout,
        TerminationReason::GiveUp,      TerminationReason::NoResource};
    const auto reason = std::find_if(Reasons.begin(), Reasons.end(), [&](TerminationReason each) {
        return events::token(each) == words.value(1);
    });
    if (reason == Reasons.end())
        return "there is no reason " + words.value(1);
    bool any = false;
    for (const server::SubscriptionRow &row : m_engine->administration().subscriptions()) {
        if (row.watcher != words[0] || row.package != "presence" || row.status == "terminated")
            continue;
        const server::Outcome outcome =
            m_engine->administration().endSubscription(row.id, *reason, words.value(2).toUInt());
        any = outcome.ok;
    }
    if (!any)
        return words[0] + " has no subscription";
    return {};
}

} // namespace test
