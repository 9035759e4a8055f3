// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the traffic page is to show: plain words, all of which must fit a message. "alice NOTIFY
// 4xx" are the answers of 400 to 499 to NOTIFYs that concern somebody whose address has "alice" in
// it. Also a method, a kind of status, and nothing but errors. Case does not matter. GUI thread.

#include <QByteArrayList>
#include <QString>

#include "server/trafficrecord.h"

namespace gui {

class TrafficFilter
{
public:
    enum class Status : quint8 {
        Any,
        Requests,
        Provisional,
        Success,
        Redirection,
        ClientError,
        ServerError,
        GlobalError,
        Trouble, ///< 300 and above, unreadable messages and retransmissions
    };

    void setWords(const QString &words);
    /// Of the request, also for its responses; empty: any.
    void setMethod(const QString &method) { m_method = method.toLatin1(); }
    void setStatus(Status status) { m_status = status; }

    [[nodiscard]] bool isEmpty() const
    {
        return m_words.isEmpty() && m_method.isEmpty() && m_status == Status::Any;
    }
    [[nodiscard]] bool accepts(const server::TrafficRecord &record) const;

private:
    [[nodiscard]] bool acceptsStatus(const server::TrafficRecord &record) const;

    QByteArrayList m_words; // in lower case
    QByteArray m_method;
    Status m_status = Status::Any;
};

} // namespace gui
