// SPDX-License-Identifier: Apache-2.0
#include "sip/nameresolver.h"

#include <QDnsLookup>
#include <QHostInfo>

#include <utility>

namespace sip {

void QtNameResolver::lookUpService(const QByteArray &name, ServiceAnswer answer)
{
    auto *lookup = new QDnsLookup(QDnsLookup::SRV, QString::fromLatin1(name), this);
    connect(lookup, &QDnsLookup::finished, this, [lookup, answer = std::move(answer)] {
        lookup->deleteLater();
        std::vector<ServiceRecord> records;
        const QList<QDnsServiceRecord> found = lookup->serviceRecords();
        for (const QDnsServiceRecord &record : found)
            records.push_back({record.target().toLatin1(), record.port(), record.priority(),
                               record.weight(), record.timeToLive()});
        answer(std::move(records));
    });
    lookup->lookup();
}

void QtNameResolver::lookUpHost(const QByteArray &name, HostAnswer answer)
{
    QHostInfo::lookupHost(QString::fromLatin1(name), this,
                          [answer = std::move(answer)](const QHostInfo &info) {
                              std::vector<Endpoint> endpoints;
                              const QList<QHostAddress> found = info.addresses();
                              for (const QHostAddress &address : found)
                                  endpoints.push_back(Endpoint::fromHostAddress(address, 0));
                              answer(std::move(endpoints));
                          });
}

} // namespace sip
