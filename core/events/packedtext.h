// SPDX-License-Identifier: Apache-2.0
#pragma once

// Several short texts in one allocation. A hundred thousand dialogs hold a dozen strings each; as
// separate QByteArrays they would cost 40 bytes apiece before the first letter. Fields are named by
// an enum whose last enumerator is Count.

#include <array>
#include <cstring>

#include <QByteArray>
#include <QByteArrayView>

namespace events {

template <class Field>
class PackedText
{
public:
    static constexpr size_t Count = size_t(Field::Count);
    using Views = std::array<QByteArrayView, Count>;

    [[nodiscard]] QByteArrayView at(Field field) const
    {
        if (m_bytes.isEmpty())
            return {};
        qsizetype begin = HeaderSize;
        for (size_t i = 0; i < size_t(field); ++i)
            begin += length(i);
        return QByteArrayView(m_bytes.constData() + begin, length(size_t(field)));
    }

    /// Replaces all fields; each at most 65,535 bytes long (a SIP message is no longer).
    void assign(const Views &views)
    {
        qsizetype size = HeaderSize;
        for (const QByteArrayView view : views) {
            Q_ASSERT(view.size() <= 0xffff);
            size += view.size();
        }
        QByteArray bytes(size, Qt::Uninitialized);
        char *out = bytes.data() + HeaderSize;
        for (size_t i = 0; i < Count; ++i) {
            const quint16 bytesOfField = quint16(views[i].size());
            std::memcpy(bytes.data() + i * 2, &bytesOfField, 2);
            if (bytesOfField > 0)
                std::memcpy(out, views[i].data(), bytesOfField);
            out += bytesOfField;
        }
        m_bytes = std::move(bytes);
    }

    /// Replaces one field; does nothing when it is the same already.
    void set(Field field, QByteArrayView value)
    {
        if (at(field) == value)
            return;
        Views views;
        for (size_t i = 0; i < Count; ++i)
            views[i] = at(Field(i));
        views[size_t(field)] = value;
        assign(views);
    }

private:
    static constexpr qsizetype HeaderSize = qsizetype(Count) * 2;

    [[nodiscard]] qsizetype length(size_t index) const
    {
        quint16 bytes = 0;
        std::memcpy(&bytes, m_bytes.constData() + index * 2, 2);
        return bytes;
    }

    QByteArray m_bytes;
};

} // namespace events
