// SPDX-License-Identifier: Apache-2.0
#include "sip/servertransactiontable.h"

#include <utility>

namespace sip {

namespace {

constexpr size_t FirstChains = 1024;

} // namespace

ServerTransactionTable::ServerTransactionTable(quint64 seed)
    : m_byKey(FirstChains, None)
    , m_byMerge(FirstChains, None)
    , m_mask(FirstChains - 1)
    , m_seed(size_t(seed))
{
}

ServerTransactionTable::Id ServerTransactionTable::insert(const Request &request,
                                                          const TransactionKey &key,
                                                          const MergeKey &mergeKey)
{
    ServerTransactionRecord record;
    if (request.method() == Method::Invite)
        record.machine = InviteServerTransaction();
    record.method = request.method();
    record.route = TransportLayer::responseRoute(request);
    record.keys = m_texts.keep(key.bytes(), mergeKey.bytes());
    record.keyLength = quint32(key.bytes().size());
    record.keyHash = key.hash(m_seed);
    record.mergeHash = mergeKey.hash(m_seed);
    record.canMerge = !mergeKey.bytes().isEmpty();
    if (size_t(m_records.size()) > m_mask)
        grow();
    const Id id = m_records.insert(std::move(record));
    link(SlotTable<ServerTransactionRecord>::slotOf(id), *m_records.find(id));
    return id;
}

void ServerTransactionTable::link(quint32 slot, ServerTransactionRecord &record)
{
    record.nextByKey = std::exchange(headByKey(record.keyHash), slot);
    if (record.canMerge)
        record.nextByMerge = std::exchange(headByMerge(record.mergeHash), slot);
}

void ServerTransactionTable::grow()
{
    const size_t chains = 2 * m_byKey.size();
    m_byKey.assign(chains, None);
    m_byMerge.assign(chains, None);
    m_mask = chains - 1;
    for (quint32 slot = 0; slot < m_records.slotCount(); ++slot) {
        if (ServerTransactionRecord *record = m_records.atSlot(slot))
            link(slot, *record);
    }
}

void ServerTransactionTable::keepResponse(ServerTransactionRecord &record, QByteArrayView response)
{
    record.response = m_texts.keep(response);
}

void ServerTransactionTable::erase(Id id)
{
    ServerTransactionRecord *record = m_records.find(id);
    if (!record)
        return;
    const quint32 slot = SlotTable<ServerTransactionRecord>::slotOf(id);
    quint32 *link = &headByKey(record->keyHash);
    while (*link != slot)
        link = &m_records.atSlot(*link)->nextByKey;
    *link = record->nextByKey;
    unlinkMerge(slot, *record);
    m_records.erase(id);
}

void ServerTransactionTable::unlinkMerge(quint32 slot, ServerTransactionRecord &record)
{
    if (!record.canMerge)
        return;
    quint32 *link = &headByMerge(record.mergeHash);
    while (*link != slot)
        link = &m_records.atSlot(*link)->nextByMerge;
    *link = record.nextByMerge;
    record.canMerge = false;
}

void ServerTransactionTable::forgetMerge(Id id)
{
    if (ServerTransactionRecord *record = m_records.find(id))
        unlinkMerge(SlotTable<ServerTransactionRecord>::slotOf(id), *record);
}

ServerTransactionTable::Id ServerTransactionTable::match(const Request &request,
                                                         const TransactionKey &key, Match match)
{
    const size_t hash = key.hash(m_seed);
    for (quint32 slot = headByKey(hash); slot != None;) {
        const ServerTransactionRecord &record = *m_records.atSlot(slot);
        if (record.keyHash == hash && record.key() == key.bytes()) {
            const bool matches = match == Match::SameMethod     ? record.method == request.method()
                                 : match == Match::WhatAckMeans ? record.method == Method::Invite
                                                                : record.method != Method::Cancel;
            if (matches)
                return m_records.idOf(slot);
        }
        slot = record.nextByKey;
    }
    return 0;
}

bool ServerTransactionTable::isMerged(const MergeKey &key)
{
    if (key.bytes().isEmpty())
        return false;
    const size_t hash = key.hash(m_seed);
    for (quint32 slot = headByMerge(hash); slot != None;) {
        const ServerTransactionRecord &record = *m_records.atSlot(slot);
        if (record.mergeHash == hash && record.mergeKey() == key.bytes())
            return true;
        slot = record.nextByMerge;
    }
    return false;
}

} // namespace sip
