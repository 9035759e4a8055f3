// SPDX-License-Identifier: Apache-2.0
#include "base/limitlog.h"

#include <QLoggingCategory>

#include "base/printable.h"

namespace base {

Q_LOGGING_CATEGORY(limitLog, "limits")

QByteArrayView LimitLog::name(Limit limit)
{
    switch (limit) {
    case Limit::RequestsPerAddress: return "requests_per_address";
    case Limit::RequestsPerUser: return "requests_per_user";
    case Limit::QueueTime: return "queue_time";
    case Limit::Memory: return "memory";
    case Limit::Presentities: return "presentities";
    case Limit::PublicationsPerPresentity: return "publications_per_presentity";
    case Limit::BindingsPerUser: return "bindings_per_user";
    case Limit::Subscriptions: return "subscriptions";
    case Limit::SubscriptionsPerPresentity: return "subscriptions_per_presentity";
    case Limit::SubscriptionsPerWatcher: return "subscriptions_per_watcher";
    case Limit::PresentitiesPerWatcher: return "presentities_per_watcher";
    case Limit::DocumentsPerUser: return "documents_per_user";
    case Limit::DocumentBytesPerUser: return "document_bytes_per_user";
    case Limit::Transactions: return "transactions";
    case Limit::TcpConnections: return "tcp_connections";
    case Limit::TcpConnectionsPerAddress: return "tcp_connections_per_address";
    case Limit::Amplification: return "amplification";
    case Limit::Lookups: return "lookups";
    case Limit::LookupTime: return "lookup_time";
    case Limit::Count: break;
    }
    return {};
}

void LimitLog::note(Limit limit, QByteArrayView who)
{
    Entry &entry = m_entries[size_t(limit)];
    ++entry.count;
    const qint64 now = m_clock.now();
    if (now < entry.quietTill)
        return;
    const quint64 more = entry.count - entry.told - 1;
    entry.told = entry.count;
    entry.quietTill = now + QuietMilliseconds;
    qCWarning(limitLog).noquote().nospace()
        << "limits." << QString::fromLatin1(name(limit)) << " is reached by " << printable(who)
        << (more > 0 ? QStringLiteral(", %1 times more before").arg(more) : QString());
}

} // namespace base
