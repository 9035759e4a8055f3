// SPDX-License-Identifier: Apache-2.0
#include "sip/servertransactions.h"

#include "sip/messagebuilder.h"
#include "sip/siplogging.h"

namespace sip {

namespace {

constexpr int TagLength = 12;

bool isReliable(const ServerTransactionRecord &record)
{
    return isReliable(record.route.hop.protocol);
}

} // namespace

ServerTransactions::ServerTransactions(TransportLayer &transports, base::TimerQueue &timers,
                                       base::TokenSource &tokens, TransactionUser &user,
                                       const TimerValues &values)
    : m_transports(transports)
    , m_timers(timers)
    , m_tokens(tokens)
    , m_user(user)
    , m_values(values)
    , m_table(tokens.number())
{
}

ServerTransactions::~ServerTransactions()
{
    m_table.forEach([this](ServerTransactionRecord &record) {
        m_timers.cancel(record.retransmission);
        m_timers.cancel(record.lifetime);
    });
}

void ServerTransactions::requestReceived(const Request &request)
{
    const TransactionKey key(request);
    if (request.method() == Method::Ack) {
        handleAck(request, key);
        return;
    }
    using Match = ServerTransactionTable::Match;
    if (const ServerTransactionId id = m_table.match(request, key, Match::SameMethod)) {
        apply(id, std::visit([](auto &machine) { return machine.requestRetransmitted(); },
                             m_table.find(id)->machine));
        return;
    }
    if (request.method() == Method::Cancel) {
        if (m_transports.mayAsk(request.source()))
            handleCancel(request, key);
        return;
    }
    const MergeKey mergeKey(request);
    if (m_table.isMerged(mergeKey)) { // the first of them is what is remembered
        if (m_transports.mayAsk(request.source()))
            m_transports.refuse(request, StatusCode::LoopDetected);
        return;
    }
    const ServerTransactionId id = begin(request, key, mergeKey);
    m_user.handleRequest(request, id);
    const ServerTransactionRecord *record = m_table.find(id);
    if (request.method() == Method::Invite && record && record->response.isNull())
        refuse(request, id, StatusCode::Trying, {}); // stops its retransmissions: 17.2.1
}

void ServerTransactions::handleAck(const Request &request, const TransactionKey &key)
{
    // One that matches nothing is for a 2xx, which we give to no INVITE; nobody answers an ACK.
    using Match = ServerTransactionTable::Match;
    const ServerTransactionId id = m_table.match(request, key, Match::WhatAckMeans);
    ServerTransactionRecord *record = m_table.find(id);
    if (!record)
        return;
    if (auto *invite = std::get_if<InviteServerTransaction>(&record->machine))
        apply(id, invite->ackReceived(isReliable(*record), m_values));
}

void ServerTransactions::handleCancel(const Request &request, const TransactionKey &key)
{
    using Match = ServerTransactionTable::Match;
    const ServerTransactionRecord *cancelled =
        m_table.find(m_table.match(request, key, Match::WhatCancelMeans));
    // What it cancels has been answered, or is about to be without any ringing: the 200 is all that
    // CANCEL brings about (RFC 3261, 9.2). Both responses should have one To tag.
    if (!cancelled) { // and is nothing to remember
        m_transports.refuse(request, StatusCode::CallOrTransactionDoesNotExist);
        return;
    }
    QByteArray toTag;
    if (!cancelled->response.isNull()) {
        const ParsedMessage response =
            MessageParser::parse(cancelled->response.view().toByteArray(), Framing::Datagram);
        if (response.isResponse() && !response.error)
            toTag = response.response().toTag().toByteArray();
    }
    if (toTag.isEmpty())
        toTag = m_tokens.token(TagLength);
    refuse(request, begin(request, key, MergeKey(request)), StatusCode::OK, toTag);
}

ServerTransactionId ServerTransactions::begin(const Request &request, const TransactionKey &key,
                                              const MergeKey &mergeKey)
{
    const ServerTransactionId id = m_table.insert(request, key, mergeKey);
    apply(id, std::visit([this](auto &machine) { return machine.start(m_values); },
                         m_table.find(id)->machine));
    return id;
}

void ServerTransactions::refuse(const Request &request, ServerTransactionId id, StatusCode status,
                                QByteArrayView toTag)
{
    ResponseBuilder response(request, status, toTag);
    respond(id, int(status), response.build());
}

void ServerTransactions::respond(ServerTransactionId id, int status, const QByteArray &response)
{
    ServerTransactionRecord *record = m_table.find(id);
    if (!record)
        return;
    const TransactionStep step = std::visit(
        [&](auto &machine) { return machine.respond(status, isReliable(*record), m_values); },
        record->machine);
    if (!step.transmit)
        return;
    if (!step.terminated)
        m_table.keepResponse(*record, response);
    // Some clients answer a challenge under the CSeq they had: no second copy of a request.
    if (status == int(StatusCode::Unauthorized) ||
        status == int(StatusCode::ProxyAuthenticationRequired))
        m_table.forgetMerge(id);
    apply(id, step, response);
}

void ServerTransactions::respondStateless(ServerTransactionId id, const QByteArray &response)
{
    ServerTransactionRecord *record = m_table.find(id);
    if (!record)
        return;
    const ResponseRoute route = record->route;
    m_timers.cancel(record->retransmission);
    m_timers.cancel(record->lifetime);
    m_table.erase(id);
    m_transports.sendResponse(response, route, 0);
}

void ServerTransactions::sendFailed(ServerTransactionId id)
{
    if (ServerTransactionRecord *record = m_table.find(id))
        apply(id,
              std::visit([](auto &machine) { return machine.transportFailed(); }, record->machine));
}

void ServerTransactions::timerFired(quint32 kind, quint64 cookie)
{
    ServerTransactionRecord *record = m_table.find(cookie);
    if (!record) // its timers go with it
        return;
    const TimerName name = TimerName(kind);
    (name == TimerName::G ? record->retransmission : record->lifetime) = 0;
    if (auto *invite = std::get_if<InviteServerTransaction>(&record->machine))
        apply(cookie, invite->timerFired(name, m_values));
    else if (auto *other = std::get_if<ServerTransaction>(&record->machine))
        apply(cookie, other->timerFired(name));
}

void ServerTransactions::apply(ServerTransactionId id, const TransactionStep &step,
                               QByteArray response)
{
    ServerTransactionRecord *record = m_table.find(id);
    change(record->retransmission, step.retransmission, id);
    change(record->lifetime, step.lifetime, id);
    if (step.transmit && response.isNull())
        response = record->response.view().toByteArray();
    const ResponseRoute route = record->route;
    if (step.terminated) {
        m_timers.cancel(record->retransmission);
        m_timers.cancel(record->lifetime);
        m_table.erase(id);
    }
    // Last, for a failure to send may come back here at once.
    if (step.transmit)
        m_transports.sendResponse(response, route, id);
}

void ServerTransactions::change(base::TimerId &timer, const TimerChange &change,
                                ServerTransactionId id)
{
    if (change.kind == TimerChange::Kind::Keep)
        return;
    m_timers.cancel(timer);
    if (change.kind == TimerChange::Kind::Start)
        timer = m_timers.start(change.delay, *this, quint32(change.name), id);
}

} // namespace sip
