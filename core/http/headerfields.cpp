// SPDX-License-Identifier: Apache-2.0
#include "http/headerfields.h"

#include "base/scanner.h"

namespace http {

void HeaderFields::add(QByteArrayView name, QByteArrayView value)
{
    if (m_fields.isEmpty())
        m_text.reserve(512);
    Field field;
    field.name = quint32(m_text.size());
    m_text.append(name);
    field.value = quint32(m_text.size());
    m_text.append(value);
    field.end = quint32(m_text.size());
    m_fields.append(field);
}

QByteArrayView HeaderFields::name(qsizetype index) const
{
    const Field &field = m_fields[index];
    return QByteArrayView(m_text).sliced(field.name, field.value - field.name);
}

QByteArrayView HeaderFields::value(qsizetype index) const
{
    const Field &field = m_fields[index];
    return QByteArrayView(m_text).sliced(field.value, field.end - field.value);
}

std::optional<QByteArrayView> HeaderFields::find(QByteArrayView wanted) const
{
    for (qsizetype i = 0; i < size(); ++i) {
        if (base::equalsIgnoringCase(name(i), wanted))
            return value(i);
    }
    return std::nullopt;
}

int HeaderFields::count(QByteArrayView wanted) const
{
    int found = 0;
    for (qsizetype i = 0; i < size(); ++i)
        found += base::equalsIgnoringCase(name(i), wanted) ? 1 : 0;
    return found;
}

std::optional<QByteArray> HeaderFields::combined(QByteArrayView wanted) const
{
    std::optional<QByteArray> list;
    for (qsizetype i = 0; i < size(); ++i) {
        if (!base::equalsIgnoringCase(name(i), wanted))
            continue;
        if (!list)
            list.emplace();
        else
            list->append(", ");
        list->append(value(i));
    }
    return list;
}

bool HeaderFields::hasMember(QByteArrayView wanted, QByteArrayView member) const
{
    for (qsizetype i = 0; i < size(); ++i) {
        if (!base::equalsIgnoringCase(name(i), wanted))
            continue;
        QByteArrayView rest = value(i);
        QByteArrayView one;
        while (base::nextListMember(rest, one)) {
            if (base::equalsIgnoringCase(one, member))
                return true;
        }
    }
    return false;
}

} // namespace http
