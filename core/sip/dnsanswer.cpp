// SPDX-License-Identifier: Apache-2.0
#include "sip/dnsanswer.h"

#include <array>
#include <optional>

#include <arpa/nameser.h>
#include <resolv.h>

#include <QtEndian>

namespace sip {

namespace {

/// What a record holds, piece by piece; nothing where it is too short for that.
class RecordReader
{
public:
    RecordReader(const ns_msg &message, const ns_rr &record)
        : m_message(message)
        , m_data(ns_rr_rdata(record), ns_rr_rdlen(record))
    {
    }

    std::optional<quint16> number()
    {
        if (m_data.size() < sizeof(quint16))
            return std::nullopt;
        const auto value = qFromBigEndian<quint16>(m_data.data());
        m_data = m_data.subspan(sizeof(quint16));
        return value;
    }
    /// RFC 1035, 3.3: its length, and as many octets.
    std::optional<QByteArray> characters()
    {
        if (m_data.empty() || m_data.size() - 1 < m_data.front())
            return std::nullopt;
        const size_t length = m_data.front();
        const QByteArray text(reinterpret_cast<const char *>(m_data.data()) + 1, qsizetype(length));
        m_data = m_data.subspan(1 + length);
        return text;
    }
    /// Which ends the record; "." for the root.
    std::optional<QByteArray> name()
    {
        std::array<char, NS_MAXDNAME> text{};
        if (m_data.empty() || ns_name_uncompress(ns_msg_base(m_message), ns_msg_end(m_message),
                                                 m_data.data(), text.data(), text.size()) < 0)
            return std::nullopt;
        return QByteArray(text.data());
    }

private:
    const ns_msg &m_message;
    std::span<const unsigned char> m_data;
};

std::optional<PointerRecord> pointerOf(RecordReader reader, quint32 timeToLive)
{
    const auto order = reader.number();
    const auto preference = reader.number();
    const auto flags = reader.characters();
    const auto service = reader.characters();
    const auto expression = reader.characters();
    const auto replacement = reader.name();
    if (!order || !preference || !flags || !service || !expression || !replacement)
        return std::nullopt;
    return PointerRecord{.flags = *flags,
                         .service = *service,
                         .replacement = expression->isEmpty() ? *replacement : QByteArray(),
                         .order = *order,
                         .preference = *preference,
                         .timeToLive = timeToLive};
}

std::optional<ServiceRecord> serviceOf(RecordReader reader, quint32 timeToLive)
{
    const auto priority = reader.number();
    const auto weight = reader.number();
    const auto port = reader.number();
    const auto target = reader.name();
    if (!priority || !weight || !port || !target)
        return std::nullopt;
    return ServiceRecord{.target = *target,
                         .port = *port,
                         .priority = *priority,
                         .weight = *weight,
                         .timeToLive = timeToLive};
}

template <class Record>
std::vector<Record> recordsIn(std::span<const unsigned char> answer, ns_type type,
                              std::optional<Record> (*read)(RecordReader, quint32))
{
    ns_msg message{};
    std::vector<Record> records;
    if (ns_initparse(answer.data(), int(answer.size()), &message) != 0)
        return records;
    for (int i = 0; i < ns_msg_count(message, ns_s_an); ++i) {
        ns_rr record{};
        if (ns_parserr(&message, ns_s_an, i, &record) != 0)
            break;
        if (ns_rr_type(record) != type || ns_rr_class(record) != ns_c_in) // an alias before it
            continue;
        std::optional<Record> found = read({message, record}, quint32(ns_rr_ttl(record)));
        if (!found)
            break;
        records.push_back(*std::move(found));
    }
    return records;
}

} // namespace

std::vector<PointerRecord> pointersIn(std::span<const unsigned char> answer)
{
    return recordsIn(answer, ns_t_naptr, pointerOf);
}

std::vector<ServiceRecord> servicesIn(std::span<const unsigned char> answer)
{
    return recordsIn(answer, ns_t_srv, serviceOf);
}

} // namespace sip
