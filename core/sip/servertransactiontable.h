// SPDX-License-Identifier: Apache-2.0
#pragma once

// The server transactions that live, found by id, by TransactionKey and by MergeKey: chains of
// slots behind a 64-bit hash, the full key verified. What a finished transaction costs is one
// record, its key and the bytes of its response, in drawers that go when their time is over (RFC
// 3261, Timer J). Used by ServerTransactions only.

#include <variant>
#include <vector>

#include <QByteArray>

#include "base/passingtexts.h"
#include "base/timerqueue.h"
#include "sip/inviteservertransaction.h"
#include "sip/servertransaction.h"
#include "sip/slottable.h"
#include "sip/transactionkey.h"
#include "sip/transportlayer.h"

namespace sip {

struct ServerTransactionRecord
{
    std::variant<ServerTransaction, InviteServerTransaction> machine;
    Method method = Method::Unknown;
    bool canMerge = false; // is in the chain of its merge key
    ResponseRoute route;
    base::PassingText keys; // transaction key, then merge key
    quint32 keyLength = 0;
    quint32 nextByKey = 0xffffffff;
    quint32 nextByMerge = 0xffffffff;
    base::TimerId retransmission = 0;
    base::TimerId lifetime = 0;
    size_t keyHash = 0;
    size_t mergeHash = 0;
    base::PassingText response; // the last sent; null: none yet

    [[nodiscard]] QByteArrayView key() const { return keys.view().first(keyLength); }
    [[nodiscard]] QByteArrayView mergeKey() const { return keys.view().sliced(keyLength); }
};

class ServerTransactionTable
{
public:
    using Id = quint64;
    enum class Match : quint8 { SameMethod, WhatCancelMeans, WhatAckMeans };

    /// `seed` is secret: nobody can choose branches that share a chain.
    explicit ServerTransactionTable(quint64 seed);

    Id insert(const Request &request, const TransactionKey &key, const MergeKey &mergeKey);
    void keepResponse(ServerTransactionRecord &record, QByteArrayView response);
    void erase(Id id);
    [[nodiscard]] ServerTransactionRecord *find(Id id) { return m_records.find(id); }
    /// The transaction that `request` belongs to; 0: none.
    [[nodiscard]] Id match(const Request &request, const TransactionKey &key, Match match);
    /// Whether a request that came by another way has this merge key.
    [[nodiscard]] bool isMerged(const MergeKey &key);
    /// From now on such a request is a new one.
    void forgetMerge(Id id);
    template <class Function>
    void forEach(Function function)
    {
        m_records.forEach(function);
    }
    [[nodiscard]] qsizetype size() const { return m_records.size(); }

private:
    static constexpr quint32 None = 0xffffffff;

    [[nodiscard]] quint32 &headByKey(size_t hash) { return m_byKey[hash & m_mask]; }
    [[nodiscard]] quint32 &headByMerge(size_t hash) { return m_byMerge[hash & m_mask]; }
    void link(quint32 slot, ServerTransactionRecord &record);
    void unlinkMerge(quint32 slot, ServerTransactionRecord &record);
    void grow();

    SlotTable<ServerTransactionRecord> m_records;
    base::PassingTexts m_texts;
    std::vector<quint32> m_byKey;
    std::vector<quint32> m_byMerge;
    size_t m_mask;
    size_t m_seed;
};

} // namespace sip
