// SPDX-License-Identifier: Apache-2.0
#include "presence/occurrenceids.h"

namespace presence {

namespace {

bool mayStart(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}

bool mayFollow(QChar c)
{
    return mayStart(c) || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.';
}

} // namespace

QByteArray toXmlId(const QString &published)
{
    QByteArray id;
    id.reserve(published.size() + 1);
    for (const QChar c : published) {
        if (id.isEmpty() && !mayStart(c))
            id += '_';
        // Letters beyond ASCII would be allowed, but versions of XML differ about which.
        if (mayFollow(c))
            id += char(c.unicode());
        else
            id += '_' + QByteArray::number(c.unicode(), 16);
    }
    return id;
}

QByteArray OccurrenceIds::claim(const QByteArray &wanted)
{
    const auto taken = m_taken.find(wanted);
    if (taken == m_taken.end()) {
        m_taken.insert(wanted, 1);
        return wanted;
    }
    int number = *taken;
    QByteArray id;
    do {
        id = wanted + '-' + QByteArray::number(++number);
    } while (m_taken.contains(id));
    m_taken[wanted] = number;
    m_taken.insert(id, 1);
    return id;
}

} // namespace presence
