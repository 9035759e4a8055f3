// SPDX-License-Identifier: Apache-2.0
#include "server/admission.h"

#include <algorithm>
#include <utility>

#include "server/memoryuse.h"
#include "sip/uri.h"

namespace server {

using base::Limit;
using sip::HeaderId;
using sip::Method;
using sip::Refusal;
using sip::StatusCode;

namespace {

constexpr qsizetype Buckets = 65'536;
constexpr qint64 MemoryQuestions = 250;   // milliseconds between two
constexpr qint64 MemoryReturns = 10'000;  // likewise
constexpr int OverloadRetryAfter = 2;     // seconds: it is over as soon as the queue is read
constexpr int TransactionRetryAfter = 10; // a transaction is over after 32 (RFC 3261, Timer J)
constexpr int MemoryRetryAfter = 60;
constexpr int HalfFull = 50; // percent of the receive buffer: what comes now is lost soon
constexpr int NearlyFull = 80;
constexpr int FewRequests =
    32; // come during a commit: a disk that is slow now and then is no flood

QByteArray secondsOf(qint64 milliseconds)
{
    return QByteArray::number(std::max<qint64>(1, (milliseconds + 999) / 1000));
}

Refusal unavailable(const char *reason, const QByteArray &seconds)
{
    return Refusal(StatusCode::ServiceUnavailable, reason).with(HeaderId::RetryAfter, seconds);
}

http::HttpResponse httpRefusal(http::StatusCode status, const QByteArray &sentence,
                               const QByteArray &seconds)
{
    http::HttpResponse response = http::HttpResponse::plain(status, sentence);
    response.with("Retry-After", seconds);
    return response;
}

} // namespace

Admission::Admission(const Parts &parts)
    : m_parts(parts)
    , m_addresses(Buckets)
    , m_users(Buckets)
    , m_memoryProbe(residentBytes)
{
}

void Admission::setSettings(const Settings &settings)
{
    m_settings = settings;
    const double seconds = settings.burstSeconds;
    m_addresses.setRate(
        {double(settings.requestsPerAddress), settings.requestsPerAddress * seconds});
    m_users.setRate({double(settings.requestsPerUser), settings.requestsPerUser * seconds});
    m_memoryAsked = -1;
}

std::optional<Refusal> Admission::judge(const sip::Request &request)
{
    const sip::Endpoint &peer = request.source().peer;
    if (const qint64 wait = waitOf(peer); wait > 0) {
        m_parts.limits.note(Limit::RequestsPerAddress, peer.host());
        return unavailable("Too Many Requests From You", secondsOf(wait));
    }
    countDuringCommit();
    std::optional<bool> established; // looked for when it matters
    const auto isRefused = [&](Pressure by) {
        if (by != Pressure::Newcomers)
            return by == Pressure::Everybody;
        if (!established)
            established = isEstablished(request);
        return !*established;
    };
    if (isRefused(pressure()))
        return refuse(Limit::QueueTime, peer, "Overloaded", OverloadRetryAfter);
    if (isRefused(transactionPressure()))
        return refuse(Limit::Transactions, peer, "Overloaded", TransactionRetryAfter);
    if (isRefused(isMemoryShort() ? Pressure::Newcomers : Pressure::None))
        return refuse(Limit::Memory, peer, "No Room", MemoryRetryAfter);
    return std::nullopt;
}

Refusal Admission::refuse(Limit limit, const sip::Endpoint &peer, const char *reason,
                          int retryAfter) const
{
    m_parts.limits.note(limit, peer.host());
    return unavailable(reason, QByteArray::number(retryAfter));
}

std::optional<Refusal> Admission::judgeUser(const QByteArray &identity)
{
    const qint64 wait = m_users.take(identity, m_parts.clock.now());
    if (wait == 0)
        return std::nullopt;
    m_parts.limits.note(Limit::RequestsPerUser, identity);
    return Refusal(StatusCode::ServerInternalError, "Too Many Requests of Yours")
        .with(HeaderId::RetryAfter, secondsOf(wait));
}

qint64 Admission::waitOf(const sip::Endpoint &peer)
{
    if (m_settings.requestsPerAddress == 0 || (m_settings.exemptsLoopback && peer.isLoopback()))
        return 0;
    const bool isExempt =
        std::any_of(m_settings.exempt.begin(), m_settings.exempt.end(),
                    [&](const AddressRange &each) { return each.contains(peer); });
    return isExempt ? 0 : m_addresses.take(base::Network(peer.address), m_parts.clock.now());
}

bool Admission::mayAsk(const sip::Endpoint &source)
{
    if (waitOf(source) == 0)
        return true;
    m_parts.limits.note(Limit::RequestsPerAddress, source.host());
    return false;
}

void Admission::countDuringCommit()
{
    const qint64 began = m_parts.clock.now() - m_parts.commits.inFlight();
    if (std::exchange(m_commitBegan, began) != began)
        m_cameDuringCommit = 0;
    ++m_cameDuringCommit;
}

Admission::Pressure Admission::pressureOf(const sip::Backlog &backlog) const
{
    const qint64 most = m_settings.queueMilliseconds;
    if (most == 0)
        return Pressure::None;
    // What it waited to be read, and what an answer would wait to be committed.
    const qint64 commit = m_cameDuringCommit > FewRequests ? m_parts.commits.inFlight() : 0;
    const qint64 waits = backlog.milliseconds + commit;
    if (waits >= 2 * most || backlog.filled >= NearlyFull)
        return Pressure::Everybody;
    return waits >= most || backlog.filled >= HalfFull ? Pressure::Newcomers : Pressure::None;
}

Admission::Pressure Admission::transactionPressure() const
{
    const qsizetype most = m_settings.transactions;
    const qsizetype now = m_parts.transactions.serverTransactions(); // this request's among them
    if (now > most + most / 4)
        return Pressure::Everybody;
    return now > most ? Pressure::Newcomers : Pressure::None;
}

bool Admission::isMemoryShort()
{
    if (m_settings.memoryBytes == 0)
        return false;
    const qint64 now = m_parts.clock.now();
    if (m_memoryAsked >= 0 && now - m_memoryAsked < MemoryQuestions)
        return m_memoryShort;
    m_memoryAsked = now;
    m_memoryShort = m_memoryProbe() > m_settings.memoryBytes;
    if (m_memoryShort && now - m_memoryReturned >= MemoryReturns) {
        m_memoryReturned = now;
        returnFreedMemory();
        m_memoryShort = m_memoryProbe() > m_settings.memoryBytes;
    }
    return m_memoryShort;
}

bool Admission::isEstablished(const sip::Request &request) const
{
    if (request.method() == Method::Publish) {
        const auto target = request.has(HeaderId::SipIfMatch)
                                ? sip::Uri::parse(request.requestUri())
                                : sip::Parsed<sip::Uri>(sip::Uri());
        return target && m_parts.compositor.isOfKnown(request, target->addressOfRecord());
    }
    if (request.method() != Method::Register)
        return m_parts.subscriptions.findDialog(request) != events::NoDialog;
    const auto to = sip::Uri::parse(request.to().uri);
    if (!to)
        return false;
    const auto bindings = m_parts.locations.lookup(to->addressOfRecord());
    const base::Network source(request.source().peer.address);
    return std::any_of(bindings.begin(), bindings.end(), [&](const registrar::Binding &binding) {
        return base::Network(binding.hop.peer.address) == source;
    });
}

std::optional<http::HttpResponse> Admission::refusal(const http::HttpRequest &request)
{
    const sip::Endpoint peer = sip::Endpoint::fromHostAddress(request.peer, 0);
    if (const qint64 wait = waitOf(peer); wait > 0) {
        m_parts.limits.note(Limit::RequestsPerAddress, peer.host());
        return httpRefusal(http::StatusCode::TooManyRequests,
                           "There are too many requests from this address.", secondsOf(wait));
    }
    if (pressureOf({m_parts.transports.turns().messageRead(), 0}) != Pressure::Everybody)
        return std::nullopt;
    m_parts.limits.note(Limit::QueueTime, peer.host());
    return httpRefusal(http::StatusCode::ServiceUnavailable, "The server is overloaded.",
                       QByteArray::number(OverloadRetryAfter));
}

std::optional<http::HttpResponse> Admission::refusalOfUser(const events::UserAndDomain &user)
{
    const QByteArray identity = sip::Uri::addressOfRecord(user.user, user.domain);
    const qint64 wait = m_users.take(identity, m_parts.clock.now());
    if (wait == 0)
        return std::nullopt;
    m_parts.limits.note(Limit::RequestsPerUser, identity);
    return httpRefusal(http::StatusCode::TooManyRequests,
                       "There are too many requests of this user.", secondsOf(wait));
}

std::optional<http::HttpResponse> Admission::refusalOfMore()
{
    if (!isMemoryShort())
        return std::nullopt;
    m_parts.limits.note(Limit::Memory, "XCAP");
    return httpRefusal(http::StatusCode::ServiceUnavailable,
                       "The server has no room for more documents.",
                       QByteArray::number(MemoryRetryAfter));
}

void Admission::noteFull(Full what, const events::UserAndDomain &user)
{
    m_parts.limits.note(what == Full::Documents ? Limit::DocumentsPerUser
                                                : Limit::DocumentBytesPerUser,
                        sip::Uri::addressOfRecord(user.user, user.domain));
}

} // namespace server
