// SPDX-License-Identifier: Apache-2.0
#pragma once

// The header fields of a request in the order they came, looked up without regard to case (RFC
// 9110, 5.1). All text stands in one buffer; views are good as long as the object is unchanged.

#include <optional>

#include <QByteArray>
#include <QByteArrayView>
#include <QVarLengthArray>

namespace http {

class HeaderFields
{
public:
    void add(QByteArrayView name, QByteArrayView value);

    [[nodiscard]] qsizetype size() const { return m_fields.size(); }
    [[nodiscard]] QByteArrayView name(qsizetype index) const;
    [[nodiscard]] QByteArrayView value(qsizetype index) const;

    /// The first of that name.
    [[nodiscard]] std::optional<QByteArrayView> find(QByteArrayView name) const;
    [[nodiscard]] bool has(QByteArrayView name) const { return find(name).has_value(); }
    [[nodiscard]] int count(QByteArrayView name) const;
    /// The values of all of that name as one list (RFC 9110, 5.3); nothing when there is none.
    [[nodiscard]] std::optional<QByteArray> combined(QByteArrayView name) const;
    /// Whether the list that is the field's value has this member, in any case.
    [[nodiscard]] bool hasMember(QByteArrayView name, QByteArrayView member) const;

private:
    struct Field
    {
        quint32 name = 0; // where it begins in the text
        quint32 value = 0;
        quint32 end = 0;
    };

    QByteArray m_text;
    QVarLengthArray<Field, 16> m_fields;
};

} // namespace http
