// SPDX-License-Identifier: Apache-2.0
#include "server/server.h"

#include <QEventLoop>
#include <QFile>
#include <QLoggingCategory>
#include <QTimer>

#include "server/tlssettings.h"

using namespace Qt::StringLiterals;

namespace server {

Q_LOGGING_CATEGORY(serverLog, "server")

namespace {

constexpr int WatchersMilliseconds = 3'000;
constexpr int BetweenLooksMilliseconds = 10;

base::Unexpected<StartError> failed(StartError::Part part, QLatin1StringView what,
                                    const base::Sentence &sentence)
{
    return base::Unexpected(StartError{base::Sentence("%1: %2").arg(what, sentence), part});
}

} // namespace

Server::Server(const Config &config, QObject *parent)
    : QObject(parent)
    , m_config(config)
{
}

Server::~Server()
{
    stop();
}

base::Result<StartInfo, StartError> Server::start()
{
    m_engine = std::make_unique<Engine>(m_config, m_clock);
    const auto opened = openDatabase();
    if (!opened)
        return base::Unexpected(opened.error());
    if (const auto certified = loadCertificate(); !certified)
        return base::Unexpected(certified.error());
    if (const auto listening = listen(); !listening)
        return base::Unexpected(listening.error());
    if (const auto serving = serveXcap(); !serving)
        return base::Unexpected(serving.error());
    const auto control = openControl();
    if (!control)
        return base::Unexpected(control.error());
    StartInfo info;
    if (const auto restored = restore(info); !restored)
        return base::Unexpected(restored.error());
    for (const sip::Hop &listener : m_engine->transports().listeners())
        info.listeners.push_back(listener.toByteArray());
    info.xcapRoots = m_engine->xcap().roots();
    info.database = m_config.databaseFile();
    info.controlSocket = *control;
    info.certificate = m_engine->tls().description();
    info.requiresProof = m_engine->requiresProof();
    info.listensWider = m_config.listensWider();
    if (opened->migratedFrom > 0) {
        info.migrated = u"The database was brought from version %1 to %2; a copy is at %3"_s
                            .arg(opened->migratedFrom)
                            .arg(opened->schemaVersion)
                            .arg(opened->backup);
    }
    return info;
}

base::Result<store::Opened, StartError> Server::openDatabase()
{
    store::DatabaseOptions options;
    options.name = m_config.databaseFile();
    m_store = std::make_unique<store::StoreThread>(m_engine->ledger());
    auto opened = m_store->open(options);
    if (!opened)
        return failed(StartError::Part::Database, "--database"_L1, opened.error().sentence);
    m_engine->setCommitter(*m_store);
    if (QFile::permissions(options.name) & (QFile::ReadOther | QFile::WriteOther)) {
        qCWarning(serverLog).noquote() << "every user of this machine can read the database, which"
                                          " has hashes of passwords: chmod 600"
                                       << options.name;
    }
    if (opened->leftoverRows > 0) {
        qCWarning(serverLog) << opened->leftoverRows
                             << "rows of the old database fit no key; they are kept in the table "
                                "migration_leftovers";
    }
    return *opened;
}

// Only now: where a subscription is told depends on the sockets there are.
base::Result<void, StartError> Server::restore(StartInfo &info)
{
    const auto loaded = m_store->load([this, &info](store::Snapshot &&part) {
        info.subscriptions += qint64(part.subscriptions.size());
        info.publications += qint64(part.publications.size());
        info.users += qint64(part.credentials.size());
        m_engine->restore(part);
    });
    if (!loaded)
        return failed(StartError::Part::Database, "--database"_L1, loaded.error().sentence);
    m_engine->restored();
    return {};
}

base::Result<void, StartError> Server::loadCertificate()
{
    if (!m_config.needsCertificate())
        return {};
    const auto loaded = m_engine->tls().load(tlsFiles(m_config.tls));
    if (!loaded)
        return failed(StartError::Part::Certificate, loaded.error().key, loaded.error().sentence);
    return {};
}

void Server::reloadCertificate()
{
    if (!m_engine->tls().isLoaded())
        return;
    const auto loaded = m_engine->tls().load(tlsFiles(m_config.tls));
    if (loaded) {
        qCInfo(serverLog).noquote()
            << "connections to come are shown the certificate" << m_engine->tls().description();
    } else {
        qCCritical(serverLog).noquote().nospace()
            << "certificate not reloaded, the one of before stays in force: " << loaded.error().key
            << ": " << loaded.error().sentence.english();
    }
}

base::Result<void, StartError> Server::listen()
{
    sip::UdpLimits udp;
    udp.receiveBufferBytes = m_config.sip.receiveBuffer;
    m_engine->transports().setUdpLimits(udp);
    sip::StreamLimits stream;
    stream.connections = m_config.limits.tcpConnections;
    stream.connectionsPerAddress = m_config.limits.tcpConnectionsPerAddress;
    stream.idleMilliseconds = m_config.limits.tcpIdleTime * 1000;
    stream.unfinishedMilliseconds = m_config.limits.tcpMessageTime * 1000;
    stream.writeBufferBytes = m_config.limits.tcpUnreadBytes;
    stream.handshakes = handshakeLimits(m_config.tls);
    m_engine->transports().setStreamLimits(stream);
    for (const ListenAddress &address : m_config.listen.addresses) {
        const auto bound = m_engine->transports().listen(
            address.protocol, address.endpoint.toHostAddress(), address.endpoint.port,
            m_config.server.advertisedHost.toUtf8());
        if (!bound)
            return failed(StartError::Part::Listeners, "--listen"_L1, bound.error().text);
    }
    return {};
}

base::Result<void, StartError> Server::serveXcap()
{
    const bool isChosen = m_config.xcap.addresses != XcapConfig().addresses;
    for (const HttpAddress &address : m_config.xcap.addresses) {
        const auto listening = m_engine->xcap().listen(address);
        if (listening)
            continue;
        // Who did not ask for XCAP gets his presence server even if something else has the port.
        if (isChosen)
            return failed(StartError::Part::Xcap, "--xcap"_L1, listening.error());
        qCWarning(serverLog).noquote() << "no XCAP:" << listening.error().english();
    }
    return {};
}

base::Result<QString, StartError> Server::openControl()
{
    const QString path = m_config.controlSocketFile();
    if (path.isEmpty())
        return QString();
    m_operations = std::make_unique<ControlOperations>(m_engine->administration());
    m_control = std::make_unique<ControlSocket>(*m_operations);
    if (const auto listening = m_control->listen(path); !listening)
        return failed(StartError::Part::Control, "control.socket"_L1, listening.error());
    return path;
}

// Who stops a server gives it five seconds as a rule; phones that do not answer must not use them
// up.
void Server::deactivate()
{
    m_engine->deactivate();
    QEventLoop loop;
    QTimer look;
    connect(&look, &QTimer::timeout, &loop, [this, &loop] {
        if (m_engine->subscriptions() == 0)
            loop.quit();
    });
    look.start(BetweenLooksMilliseconds);
    QTimer::singleShot(WatchersMilliseconds, &loop, &QEventLoop::quit);
    loop.exec();
    if (m_engine->subscriptions() > 0) {
        qCInfo(serverLog) << m_engine->subscriptions()
                          << "watchers did not answer that their subscriptions ended";
    }
}

void Server::stop()
{
    m_control.reset();
    m_operations.reset();
    if (m_engine && m_store && m_config.process.shutdown == Shutdown::Deactivate)
        deactivate();
    if (m_engine && m_store) {
        m_engine->ledger().seal();
        m_store->close();
        m_engine->transports().flush();
    }
    // The store tells the engine's ledger, which is gone only after it.
    m_store.reset();
    m_engine.reset();
}

void Server::reload(const Config &config)
{
    m_config = config;
    if (!m_engine)
        return;
    reloadCertificate();
    m_engine->reload(config);
}

} // namespace server
