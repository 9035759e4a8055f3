// SPDX-License-Identifier: Apache-2.0
#include "sip/message.h"

#include <algorithm>

#include "base/scanner.h"

namespace sip {

namespace {

/// Fields whose commas separate parameters, not values: RFC 3261, 7.3.1.
bool isChallengeOrCredentials(HeaderId id)
{
    return id == HeaderId::Authorization || id == HeaderId::ProxyAuthorization ||
           id == HeaderId::WwwAuthenticate || id == HeaderId::ProxyAuthenticate;
}

void appendMembers(QByteArrayView list, Message::Values &values)
{
    QByteArrayView member;
    while (base::nextListMember(list, member)) {
        if (!member.isEmpty())
            values.append(member);
    }
}

} // namespace

QByteArrayView Message::name(const Field &field) const
{
    return view(field.nameBegin, field.nameLength);
}

QByteArrayView Message::value(const Field &field) const
{
    return view(field.valueBegin, field.valueLength);
}

QByteArrayView Message::value(HeaderId id) const
{
    if (has(id)) {
        for (const Field &field : m_fields) {
            if (field.id == id)
                return value(field);
        }
    }
    return {};
}

QByteArrayView Message::value(QByteArrayView name) const
{
    if (const HeaderId id = headerIdFromName(name); id != HeaderId::Other)
        return value(id);
    for (const Field &field : m_fields) {
        if (field.id == HeaderId::Other && base::equalsIgnoringCase(this->name(field), name))
            return value(field);
    }
    return {};
}

int Message::count(HeaderId id) const
{
    return int(std::count_if(m_fields.begin(), m_fields.end(),
                             [id](const Field &field) { return field.id == id; }));
}

Message::Values Message::values(HeaderId id) const
{
    Values result;
    if (!has(id))
        return result;
    for (const Field &field : m_fields) {
        if (field.id != id)
            continue;
        if (isChallengeOrCredentials(id))
            result.append(value(field));
        else
            appendMembers(value(field), result);
    }
    return result;
}

Message::Values Message::values(QByteArrayView name) const
{
    if (const HeaderId id = headerIdFromName(name); id != HeaderId::Other)
        return values(id);
    Values result;
    for (const Field &field : m_fields) {
        if (field.id == HeaderId::Other && base::equalsIgnoringCase(this->name(field), name))
            appendMembers(value(field), result);
    }
    return result;
}

QByteArrayView Message::body() const
{
    return view(m_bodyBegin, m_bodyLength);
}

Parsed<std::optional<quint32>> Message::expires() const
{
    const QByteArrayView text = value(HeaderId::Expires);
    if (text.isNull())
        return std::optional<quint32>();
    const auto seconds = base::parseDecimal(text);
    if (!seconds) {
        const qsizetype offset = text.data() - m_bytes.constData();
        return base::Unexpected(ParseError{StatusCode::BadRequest, "malformed Expires", offset});
    }
    return std::optional<quint32>(quint32(*seconds));
}

} // namespace sip
