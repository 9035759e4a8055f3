// SPDX-License-Identifier: Apache-2.0
#include "server/requestrouter.h"

#include <algorithm>

#include "base/scanner.h"
#include "sip/messagebuilder.h"
#include "sip/refusal.h"
#include "sip/uri.h"

namespace server {

using sip::HeaderId;
using sip::Method;
using sip::Refusal;
using sip::StatusCode;

namespace {

constexpr char Allow[] = "PUBLISH, SUBSCRIBE, REGISTER, OPTIONS";
constexpr char RetryAfterSeconds[] = "5";
constexpr int TagLetters = 12;

bool isHandled(Method method)
{
    return method == Method::Publish || method == Method::Subscribe || method == Method::Register ||
           method == Method::Options;
}

} // namespace

void RequestRouter::setDomains(const QStringList &domains)
{
    m_domains.clear();
    for (const QString &domain : domains)
        m_domains.push_back(domain.toLower().toUtf8());
}

bool RequestRouter::serves(QByteArrayView domain) const
{
    return m_domains.empty() ||
           std::find(m_domains.begin(), m_domains.end(), domain) != m_domains.end();
}

bool RequestRouter::isServed(const sip::Uri &uri) const
{
    return m_domains.empty() || serves(uri.lowerHost());
}

void RequestRouter::handleRequest(const sip::Request &request, sip::ServerTransactionId id)
{
    m_parts.clockWatch.check();
    if (const auto refusal = m_parts.admission.judge(request)) {
        refuseStranger(request, id, *refusal);
        return;
    }
    const Method method = request.method();
    if (method == Method::Unknown) {
        refuse(request, id, Refusal(StatusCode::NotImplemented).with(HeaderId::Allow, Allow));
        return;
    }
    if (method == Method::Notify) { // we subscribe to nobody (RFC 6665, 4.1.3)
        refuse(request, id, Refusal(StatusCode::CallOrTransactionDoesNotExist));
        return;
    }
    if (!isHandled(method)) {
        refuse(request, id, Refusal(StatusCode::MethodNotAllowed).with(HeaderId::Allow, Allow));
        return;
    }
    const auto target = sip::Uri::parse(request.requestUri());
    if (!target || !(target->isSip() || target->isPres())) {
        refuse(request, id, Refusal(StatusCode::UnsupportedUriScheme));
        return;
    }
    if (const QByteArray unknown = unsupportedExtensions(request); !unknown.isEmpty()) {
        refuse(request, id, Refusal(StatusCode::BadExtension).with(HeaderId::Unsupported, unknown));
        return;
    }
    if (method == Method::Options) {
        handleOptions(request, id);
        return;
    }
    if (!m_parts.ledger.isAvailable()) {
        refuse(request, id,
               Refusal(StatusCode::ServiceUnavailable, "Database Out of Reach")
                   .with(HeaderId::RetryAfter, RetryAfterSeconds));
        return;
    }
    if (!m_isTaking) {
        refuse(request, id,
               Refusal(StatusCode::ServiceUnavailable, "Going Down")
                   .with(HeaderId::RetryAfter, RetryAfterSeconds));
        return;
    }
    serve(request, id, *target);
}

void RequestRouter::serve(const sip::Request &request, quint64 reply, const sip::Uri &target)
{
    const auto sender = m_parts.guard.identify(request);
    if (!sender) {
        challenge(request, reply, sender.error());
        return;
    }
    if (sender->isProved()) {
        sip::TransportLayer &transports = m_parts.transactions.transports();
        if (sender->isFromSource)
            transports.prove(request.source());
        else
            transports.vouchForSender(request);
        if (const auto refusal = m_parts.admission.judgeUser(sender->identity)) {
            refuseStranger(request, reply, *refusal);
            return;
        }
    }
    if (sender->information.isEmpty()) {
        dispatch(request, reply, target, *sender);
    } else { // seldom: once in the second half of a nonce's life
        sip::Request informed = request;
        informed.setAuthenticationInfo(sender->information);
        dispatch(informed, reply, target, *sender);
    }
}

void RequestRouter::dispatch(const sip::Request &request, quint64 reply, const sip::Uri &target,
                             const Sender &sender)
{
    if (request.method() == Method::Publish)
        handlePublish(request, reply, target, sender);
    else if (request.method() == Method::Subscribe)
        handleSubscribe(request, reply, target, sender);
    else
        handleRegister(request, reply, sender);
}

void RequestRouter::handlePublish(const sip::Request &request, quint64 reply,
                                  const sip::Uri &target, const Sender &sender)
{
    ++m_counters.publish;
    if (!isServed(target)) {
        refuse(request, reply, Refusal(StatusCode::NotFound));
        return;
    }
    const QByteArray aor = target.addressOfRecord();
    if (const auto allowed = m_parts.guard.mayChange(request, sender, aor); !allowed)
        refuse(request, reply, allowed.error());
    else
        m_parts.compositor.handlePublish(request, reply, aor);
}

void RequestRouter::handleSubscribe(const sip::Request &request, quint64 reply,
                                    const sip::Uri &target, const Sender &sender)
{
    ++m_counters.subscribe;
    const events::Proof proof = sender.isProved() ? events::Proof::Given : events::Proof::None;
    if (!request.toTag().isNull()) {
        m_parts.notifier.handleInDialog(request, reply, {sender.identity, proof});
        return;
    }
    if (!isServed(target)) {
        refuse(request, reply, Refusal(StatusCode::NotFound));
        return;
    }
    if (sender.isProved()) { // whatever From says: he may hide his name from others
        m_parts.notifier.handleInitial(request, reply, target.addressOfRecord(),
                                       {sender.identity, proof});
        return;
    }
    const auto from = sip::Uri::parse(request.from().uri);
    if (!from) {
        refuse(request, reply, Refusal(StatusCode::BadRequest, "From Is No URI"));
        return;
    }
    m_parts.notifier.handleInitial(request, reply, target.addressOfRecord(),
                                   {from->addressOfRecord(), proof});
}

void RequestRouter::handleRegister(const sip::Request &request, quint64 reply, const Sender &sender)
{
    ++m_counters.registers;
    // RFC 3261, 10.3, step 5: the address-of-record is that of To; the Request-URI names the
    // domain.
    const auto to = sip::Uri::parse(request.to().uri);
    if (!to || !to->isSip()) {
        refuse(request, reply, Refusal(StatusCode::BadRequest, "To Is No SIP URI"));
        return;
    }
    if (!isServed(*to)) {
        refuse(request, reply, Refusal(StatusCode::NotFound));
        return;
    }
    const QByteArray aor = to->addressOfRecord();
    if (const auto allowed = m_parts.guard.mayChange(request, sender, aor); !allowed)
        refuse(request, reply, allowed.error());
    else
        m_parts.registrar.handleRegister(request, reply, aor);
}

void RequestRouter::handleOptions(const sip::Request &request, quint64 reply)
{
    ++m_counters.options;
    QByteArray accept;
    for (const events::EventPackage *package : m_parts.packages.all()) {
        for (const QByteArray &type : package->publishTypes())
            accept += accept.isEmpty() ? type : ", " + type;
    }
    sip::ResponseBuilder response(request, StatusCode::OK, m_parts.tokens.token(TagLetters));
    response.add(HeaderId::Allow, Allow);
    response.add(HeaderId::Accept, accept);
    response.add(HeaderId::AcceptEncoding, "identity");
    response.add(HeaderId::AcceptLanguage, "en");
    response.add(HeaderId::AllowEvents, m_parts.packages.allowEvents());
    response.add(HeaderId::Supported, "path");
    m_parts.ledger.hold(reply, int(StatusCode::OK), response.build(), 0, 0);
}

QByteArray RequestRouter::unsupportedExtensions(const sip::Request &request)
{
    QByteArray unknown;
    const auto collect = [&](HeaderId id) {
        for (const QByteArrayView tag : request.values(id)) {
            const bool path =
                request.method() == Method::Register && base::equalsIgnoringCase(tag, "path");
            if (path)
                continue;
            if (!unknown.isEmpty())
                unknown += ", ";
            unknown += tag;
        }
    };
    collect(HeaderId::Require);
    return unknown;
}

void RequestRouter::refuse(const sip::Request &request, quint64 reply, const Refusal &refusal)
{
    ++m_counters.refused;
    if (!isHandled(request.method()))
        ++m_counters.others;
    m_parts.ledger.hold(reply, int(refusal.status),
                        sip::refusalResponse(request, refusal, m_parts.tokens.token(TagLetters)), 0,
                        0);
}

void RequestRouter::refuseStranger(const sip::Request &request, quint64 reply,
                                   const Refusal &refusal)
{
    ++m_counters.refused;
    m_parts.transactions.respondStateless(reply, statelessResponse(request, refusal));
}

// To who may not have sent it goes no more than came (sip::AmplificationGuard): of several
// challenges then the last one, which everybody knows.
void RequestRouter::challenge(const sip::Request &request, quint64 reply, Refusal refusal)
{
    const auto isChallenge = [](const auto &field) {
        return field.first == HeaderId::WwwAuthenticate ||
               field.first == HeaderId::ProxyAuthenticate;
    };
    const qint64 allowance = m_parts.transactions.transports().allowance(request.source());
    if (statelessResponse(request, refusal).size() > allowance) {
        auto &fields = refusal.fields;
        while (std::count_if(fields.begin(), fields.end(), isChallenge) > 1)
            fields.erase(std::find_if(fields.begin(), fields.end(), isChallenge));
    }
    refuseStranger(request, reply, refusal);
}

QByteArray RequestRouter::statelessResponse(const sip::Request &request,
                                            const Refusal &refusal) const
{
    // The same for a repetition (RFC 3261, 8.2.7), and nothing to guess from.
    const size_t hash =
        qHashMulti(m_tagSeed, request.callId(), request.fromTag(), request.via().branch);
    return sip::refusalResponse(request, refusal, QByteArray::number(quint64(hash), 36));
}

} // namespace server
