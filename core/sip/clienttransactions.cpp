// SPDX-License-Identifier: Apache-2.0
#include "sip/clienttransactions.h"

#include "base/bytewriter.h"
#include "sip/headers/via.h"
#include "sip/siplogging.h"

#include <array>

namespace sip {

namespace {

// A failure to send is told from the timer queue, so that nobody is called within send().
constexpr quint32 TransportFailed = 0x100;

constexpr qsizetype SlotDigits = 8;
constexpr qsizetype NonceDigits = 16;
constexpr qsizetype BranchSize = Via::MagicCookie.size() + SlotDigits + NonceDigits;

using Branch = std::array<char, size_t(BranchSize)>;

void writeHex(char *out, quint64 number, qsizetype digits)
{
    for (qsizetype i = digits - 1; i >= 0; --i) {
        out[i] = "0123456789abcdef"[number & 15];
        number >>= 4;
    }
}

bool readHex(QByteArrayView text, quint64 &number)
{
    number = 0;
    for (const char letter : text) {
        const bool isDigit = letter >= '0' && letter <= '9';
        if (!isDigit && !(letter >= 'a' && letter <= 'f'))
            return false;
        number = number << 4 | quint64(isDigit ? letter - '0' : letter - 'a' + 10);
    }
    return true;
}

Branch makeBranch(quint32 slot, quint64 nonce)
{
    Branch branch;
    std::copy(Via::MagicCookie.begin(), Via::MagicCookie.end(), branch.begin());
    writeHex(branch.data() + Via::MagicCookie.size(), slot, SlotDigits);
    writeHex(branch.data() + Via::MagicCookie.size() + SlotDigits, nonce, NonceDigits);
    return branch;
}

/// Who has read the request may write another's address as the source of his answer; a connection
/// stands with nobody who does not read.
bool isFromWhereItWent(const Hop &from, const Hop &to)
{
    return isReliable(from.protocol) ||
           base::Network(from.peer.address) == base::Network(to.peer.address);
}

QByteArray withVia(const OutgoingRequest &request, QByteArrayView viaLine)
{
    const QByteArrayView text(request.bytes);
    base::ByteWriter out(text.size() + viaLine.size());
    out << text.first(request.viaOffset) << viaLine << text.sliced(request.viaOffset);
    return out.take();
}

} // namespace

ClientTransactions::ClientTransactions(TransportLayer &transports, base::TimerQueue &timers,
                                       base::TokenSource &tokens, const TimerValues &values,
                                       quint64 ticketBit)
    : m_transports(transports)
    , m_timers(timers)
    , m_tokens(tokens)
    , m_values(values)
    , m_ticketBit(ticketBit)
{
}

ClientTransactions::~ClientTransactions()
{
    m_records.forEach([this](Record &record) {
        m_timers.cancel(record.retransmission);
        m_timers.cancel(record.lifetime);
    });
}

ClientTransactionId ClientTransactions::send(const OutgoingRequest &request, const Hop &hop,
                                             ClientTransactionUser &user, quint64 cookie)
{
    const QByteArrayView text(request.bytes);
    Record record;
    record.method = methodFromToken(text.first(std::max<qsizetype>(0, text.indexOf(' '))));
    record.user = &user;
    record.cookie = cookie;
    record.hop = hop;
    const ClientTransactionId id = m_records.insert(std::move(record));
    start(id, request, true);
    return id;
}

void ClientTransactions::start(ClientTransactionId id, const OutgoingRequest &request,
                               bool mayUseTcp)
{
    Record &record = *m_records.find(id);
    record.nonce = m_tokens.number();
    const Branch branch = makeBranch(SlotTable<Record>::slotOf(id), record.nonce);
    const QByteArrayView branchText(branch.data(), BranchSize);
    record.bytes = withVia(request, m_transports.viaLine(record.hop, branchText));
    if (mayUseTcp) {
        const Hop hop = m_transports.hopForSize(record.hop, record.bytes.size());
        if (hop.protocol != record.hop.protocol) {
            record.overUdp = request;
            record.hop = hop;
            record.bytes = withVia(request, m_transports.viaLine(hop, branchText));
        }
    }
    apply(id, record.machine.start(isReliable(record.hop.protocol), m_values));
}

void ClientTransactions::cancel(ClientTransactionId id)
{
    if (Record *record = m_records.find(id)) {
        m_timers.cancel(record->retransmission);
        m_timers.cancel(record->lifetime);
        m_records.erase(id);
    }
}

void ClientTransactions::forget(const ClientTransactionUser &user)
{
    for (quint32 slot = 0; slot < m_records.slotCount(); ++slot) {
        const Record *record = m_records.atSlot(slot);
        if (record && record->user == &user)
            cancel(m_records.idOf(slot));
    }
}

ClientTransactionId ClientTransactions::match(const Response &response)
{
    // Ours by branch and CSeq method (RFC 3261, 17.1.3). The nonce, which nobody can guess, stands
    // for the comparison of sent-by in 18.1.2; a second Via is one for somebody else (8.1.3.3).
    const QByteArrayView branch = response.via().branch;
    if (branch.size() != BranchSize || !branch.startsWith(Via::MagicCookie))
        return 0;
    quint64 slot = 0;
    quint64 nonce = 0;
    if (!readHex(branch.sliced(Via::MagicCookie.size(), SlotDigits), slot) ||
        !readHex(branch.last(NonceDigits), nonce))
        return 0;
    const Record *record = m_records.atSlot(quint32(slot));
    if (!record || record->nonce != nonce || record->method != response.cseq().method ||
        response.values(HeaderId::Via).size() != 1)
        return 0;
    return m_records.idOf(quint32(slot));
}

void ClientTransactions::responseReceived(const Response &response, const Hop &from)
{
    const ClientTransactionId id = match(response);
    Record *record = m_records.find(id);
    if (!record) {
        qCDebug(logSip, "%.*s: a response to nothing we await", int(response.callId().size()),
                response.callId().data());
        return;
    }
    if (isFromWhereItWent(from, record->hop))
        m_transports.prove(from);
    ClientTransactionUser &user = *record->user;
    const quint64 cookie = record->cookie;
    const TransactionStep step = record->machine.responseReceived(response.status());
    apply(id, step);
    if (step.deliver)
        user.handleResponse(cookie, response);
}

void ClientTransactions::sendFailed(ClientTransactionId id, const QByteArray &reason)
{
    Record *record = m_records.find(id);
    if (!record)
        return;
    qCDebug(logSip, "%s: not sent: %s", record->hop.toByteArray().constData(), reason.constData());
    m_timers.cancel(record->retransmission);
    m_timers.cancel(record->lifetime);
    record->lifetime = m_timers.start(0, *this, TransportFailed, id);
}

void ClientTransactions::timerFired(quint32 kind, quint64 cookie)
{
    Record *record = m_records.find(cookie);
    if (!record)
        return;
    if (kind == TransportFailed) {
        record->lifetime = 0;
        if (!record->overUdp.bytes.isNull())
            fallBackToUdp(cookie);
        else
            fail(cookie, ClientFailure::Transport);
        return;
    }
    const TimerName name = TimerName(kind);
    (name == TimerName::E ? record->retransmission : record->lifetime) = 0;
    if (name == TimerName::F)
        fail(cookie, ClientFailure::Timeout);
    else
        apply(cookie, record->machine.timerFired(name, m_values));
}

void ClientTransactions::fallBackToUdp(ClientTransactionId id)
{
    Record &record = *m_records.find(id);
    m_transports.rememberRefusedTcp(record.hop.peer, record.bytes.size());
    record.hop.protocol = Protocol::Udp;
    const OutgoingRequest request = std::exchange(record.overUdp, {});
    start(id, request, false);
}

void ClientTransactions::fail(ClientTransactionId id, ClientFailure failure)
{
    Record &record = *m_records.find(id);
    ClientTransactionUser &user = *record.user;
    const quint64 cookie = record.cookie;
    apply(id, failure == ClientFailure::Timeout ? record.machine.timerFired(TimerName::F, m_values)
                                                : record.machine.transportFailed());
    user.handleFailure(cookie, failure);
}

void ClientTransactions::apply(ClientTransactionId id, const TransactionStep &step)
{
    Record *record = m_records.find(id);
    change(record->retransmission, step.retransmission, id);
    change(record->lifetime, step.lifetime, id);
    if (step.terminated) {
        cancel(id);
        return;
    }
    if (step.transmit) {
        const QByteArray bytes = record->bytes;
        const Hop hop = record->hop;
        m_transports.sendRequest(bytes, hop, id | m_ticketBit);
    }
}

void ClientTransactions::change(base::TimerId &timer, const TimerChange &change,
                                ClientTransactionId id)
{
    if (change.kind == TimerChange::Kind::Keep)
        return;
    m_timers.cancel(timer);
    if (change.kind == TimerChange::Kind::Start)
        timer = m_timers.start(change.delay, *this, quint32(change.name), id);
}

} // namespace sip
