// SPDX-License-Identifier: Apache-2.0
#pragma once

// What makes a request belong to a server transaction: branch and sent-by, or, from RFC 2543
// clients, Request-URI, tags, Call-ID, CSeq and Via (RFC 3261, 17.2.3). The method is left to the
// table, so that ACK and CANCEL find what they refer to by the same key. Built on the stack for
// each request.

#include <QByteArrayView>
#include <QVarLengthArray>

#include "sip/message.h"

namespace sip {

class TransactionKey
{
public:
    explicit TransactionKey(const Request &request);

    /// The parts, one behind the other; equal if and only if the requests match.
    [[nodiscard]] QByteArrayView bytes() const { return m_bytes; }
    [[nodiscard]] size_t hash(size_t seed) const { return hashOf(bytes(), seed); }

    [[nodiscard]] static size_t hashOf(QByteArrayView bytes, size_t seed)
    {
        return qHashBits(bytes.data(), size_t(bytes.size()), seed);
    }

protected:
    TransactionKey() = default;
    void append(QByteArrayView part);
    void appendLowerCase(QByteArrayView part);
    void appendNumber(quint32 number);

private:
    QVarLengthArray<char, 256> m_bytes;
};

/// What two requests share that are one, forked on their way (RFC 3261, 8.2.2.2). Of a request with
/// a To tag or without a From tag it is empty: those are never merged.
class MergeKey : public TransactionKey
{
public:
    explicit MergeKey(const Request &request);
};

} // namespace sip
