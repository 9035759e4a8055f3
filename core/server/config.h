// SPDX-License-Identifier: Apache-2.0
#pragma once

// All settings as one value: typed members in groups named like the sections of the config file,
// each with its default at the member and nowhere else. settingscatalog.h has the table that gives
// every member its key, range and meaning; configloader.h fills a Config from file and command
// line. Built once in main(), copied to the server's thread; a reload builds another.

#include "auth/digest.h"
#include "server/addressrange.h"
#include "server/listenaddress.h"

#include <vector>

#include <QString>
#include <QStringList>

namespace server {

enum class Durability : quint8 { Strict, Relaxed };
enum class AuthMode : quint8 { Auto, Required, None };
enum class CompositionPolicy : quint8 { Merge, Newest, All };
enum class UnmatchedWatcher : quint8 { Confirm, Block };
enum class BareAllow : quint8 { Nothing, Everything };
/// How many bytes go to an address that has not proved itself, for each that came from it.
enum class Amplification : quint8 { Auto, Once, Thrice, Unlimited };
enum class ClientCertificates : quint8 { None, Requested, Required };
enum class Shutdown : quint8 { Keep, Deactivate };

/// Lifetimes in seconds: what is refused with 423, what is granted at most, and when none is asked.
struct ExpiresConfig
{
    int minExpires = 60;
    int maxExpires = 86400;
    int defaultExpires = 3600;

    [[nodiscard]] bool operator==(const ExpiresConfig &) const = default;
};

struct ListenConfig
{
    std::vector<ListenAddress> addresses{
        {sip::Protocol::Udp, sip::Endpoint::fromHostAddress(QHostAddress::LocalHost, 5060)},
        {sip::Protocol::Tcp, sip::Endpoint::fromHostAddress(QHostAddress::LocalHost, 5060)}};

    [[nodiscard]] bool operator==(const ListenConfig &) const = default;
};

struct ServerConfig
{
    QStringList domains;    ///< lower case; empty serves any domain
    QString advertisedHost; ///< for Via and Contact of sockets bound to all addresses

    [[nodiscard]] bool operator==(const ServerConfig &) const = default;
};

struct StoreConfig
{
    QString database; ///< empty: see databaseFile()
    Durability durability = Durability::Strict;

    [[nodiscard]] bool operator==(const StoreConfig &) const = default;
};

struct AuthConfig
{
    AuthMode mode = AuthMode::Auto; ///< what it means here: Config::requiresProof()
    QString realm;                  ///< empty: the user's domain
    std::vector<auth::Algorithm> algorithms{auth::Algorithm::Sha256, auth::Algorithm::Md5};
    QStringList md5OnlyAgents{QStringLiteral("baresip v0."), QStringLiteral("baresip v1.")};
    int nonceLifetime = 300; ///< seconds
    int nonceUses = 200000;
    bool strictNonceCount = false;
    bool allowRfc2069 = true;
    std::vector<AddressRange> trustedPeers;
    bool proxyStyle = false;

    [[nodiscard]] bool operator==(const AuthConfig &) const = default;
};

/// By what SIP and XCAP are protected on the way (tls/credentials.h).
struct TlsConfig
{
    QString certificate; ///< PEM files, all three
    QString privateKey;  ///< empty: in the file of the certificate
    QString caFile;      ///< empty: the system's authorities
    bool verifyPeers = true;
    ClientCertificates clientCertificates = ClientCertificates::None;
    int handshakeTime = 10000; ///< milliseconds
    int handshakes = 1000;
    int handshakesPerAddress = 200;

    [[nodiscard]] bool operator==(const TlsConfig &) const = default;
};

struct ProcessConfig
{
    Shutdown shutdown = Shutdown::Keep; ///< what becomes of subscriptions
    bool coreDumps = false;

    [[nodiscard]] bool operator==(const ProcessConfig &) const = default;
};

struct NotifyConfig
{
    int minInterval = 0; ///< milliseconds between two NOTIFYs of one subscription
    int maxTimeouts = 2;
    int retryInterval = 60; ///< seconds; 0: never by itself

    [[nodiscard]] bool operator==(const NotifyConfig &) const = default;
};

struct PolicyConfig
{
    bool forceActive = false;
    int pendingDays = 3;
    UnmatchedWatcher unmatched =
        UnmatchedWatcher::Confirm; ///< rules exist, and none of them matches
    BareAllow allowWithoutTransformations = BareAllow::Nothing;
    bool omaRules = false;

    [[nodiscard]] bool operator==(const PolicyConfig &) const = default;
};

struct CompositionConfig
{
    CompositionPolicy policy = CompositionPolicy::Merge;
    bool registrationState = false;

    [[nodiscard]] bool operator==(const CompositionConfig &) const = default;
};

struct XcapConfig
{
    std::vector<HttpAddress> addresses{
        {HttpAddress::Scheme::Http, sip::Endpoint::fromHostAddress(QHostAddress::LocalHost, 8080)}};
    QString root = QStringLiteral("/xcap-root");
    QString publicRoot;  ///< what phones are told; no slash at its end
    QString trustHeader; ///< field with the user's address, set by a proxy on this machine

    [[nodiscard]] bool operator==(const XcapConfig &) const = default;
};

/// What an HTTP client may ask for, and how long it may take (http/httplimits.h).
struct HttpConfig
{
    int requestLine = 8192;
    int headerBytes = 16384;
    int headerFields = 100;
    int bodySize = 1048576;
    int connections = 1000;
    int connectionsPerAddress = 200;
    int requestsPerConnection = 10000;
    int headerTime = 10000; ///< milliseconds, as all the times here
    int bodyTime = 60000;
    int progressTime = 10000;
    int progressBytes = 1024;
    int idleTime = 60000;

    [[nodiscard]] bool operator==(const HttpConfig &) const = default;
};

struct LimitsConfig
{
    int messageSize = 65535;
    int headerFields = 256;
    int headerBytes = 32768;
    int publicationsPerPresentity = 64;
    int bindingsPerUser = 32;
    int subscriptions = 1000000;
    int subscriptionsPerPresentity = 100000;
    int subscriptionsPerWatcher = 1000;
    int presentitiesPerWatcher = 10000;
    int presentities = 1000000;
    int xmlDepth = 64;
    int xmlElements = 4096;
    int xmlAttributes = 64;
    int documentsPerUser = 100;
    int documentBytesPerUser = 4194304;
    int documentSize = 1048576;
    int documentDepth = 64;
    int documentElements = 32768;
    int documentAttributes = 64;
    int tcpConnections = 10000;
    int tcpConnectionsPerAddress = 500;
    int tcpIdleTime = 3900; ///< seconds; longer than the hour a registration over it may last
    int tcpMessageTime = 30;
    int tcpUnreadBytes = 1048576;
    int requestsPerAddress = 500; ///< in a second; 0: any number, as with the next
    int requestsPerUser = 50;
    int burst = 10; ///< seconds
    bool exemptLoopback = true;
    int queueTime = 150; ///< milliseconds; 0: any
    int transactions = 2000000;
    int memory = 0; ///< MiB; 0: three quarters of the machine's
    Amplification amplification = Amplification::Auto;
    int lookups = 10000;
    int lookupTime = 20; ///< seconds

    [[nodiscard]] bool operator==(const LimitsConfig &) const = default;
};

struct SipConfig
{
    int t1 = 500; ///< milliseconds, as t2 and t4 (RFC 3261, 17.1.1.1)
    int t2 = 4000;
    int t4 = 5000;
    int receiveBuffer = 4194304;

    [[nodiscard]] bool operator==(const SipConfig &) const = default;
};

struct ControlConfig
{
    QString socket; ///< empty: see controlSocketFile(); "none" for no socket

    [[nodiscard]] bool operator==(const ControlConfig &) const = default;
};

struct LogConfig
{
    QString level = QStringLiteral("info"); ///< what base::LogLevels::parse reads
    QString file;
    int maxSize = 100; ///< MiB; 0: any

    [[nodiscard]] bool operator==(const LogConfig &) const = default;
};

struct Config
{
    ListenConfig listen;
    ServerConfig server;
    AuthConfig auth;
    StoreConfig store;
    ExpiresConfig publish;
    ExpiresConfig subscribe;
    ExpiresConfig registration;
    NotifyConfig notify;
    PolicyConfig policy;
    CompositionConfig composition;
    XcapConfig xcap;
    HttpConfig http;
    LimitsConfig limits;
    SipConfig sip;
    ControlConfig control;
    LogConfig log;
    TlsConfig tls;
    ProcessConfig process;

    /// Whether an address of SIP or XCAP can be reached from other machines.
    [[nodiscard]] bool listensWider() const;
    /// Whether an address of SIP or XCAP is for TLS, which needs a certificate.
    [[nodiscard]] bool needsCertificate() const;
    /// Whether who sends something has to prove who he is.
    [[nodiscard]] bool requiresProof() const;
    /// Bytes for each byte, to who has not proved himself; 0: any number.
    [[nodiscard]] int amplificationFactor() const;
    /// The database file meant: the setting, else hereabouts.sqlite in the user's data folder.
    [[nodiscard]] QString databaseFile() const;
    /// The control socket meant: the setting, else hereabouts.sock in XDG_RUNTIME_DIR, else beside
    /// the database; empty for "none".
    [[nodiscard]] QString controlSocketFile() const;

    [[nodiscard]] bool operator==(const Config &) const = default;
};

} // namespace server
