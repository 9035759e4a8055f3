// SPDX-License-Identifier: Apache-2.0
#pragma once

// What answers to `hereabouts ctl` are made of: texts, and named fields in the order they are to be
// read.

#include <QJsonArray>
#include <QJsonObject>

namespace server {

[[nodiscard]] inline QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

class AnswerFields
{
public:
    void add(const QString &name, const QJsonValue &value)
    {
        m_fields.insert(name, value);
        m_order.append(name);
    }
    void addUnlessEmpty(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            add(name, value);
    }
    [[nodiscard]] QJsonObject answer() const
    {
        return {{QStringLiteral("fields"), m_fields}, {QStringLiteral("order"), m_order}};
    }

private:
    QJsonObject m_fields;
    QJsonArray m_order;
};

} // namespace server
