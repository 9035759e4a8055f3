// SPDX-License-Identifier: Apache-2.0
#pragma once

// Writes a message piece by piece into one buffer. A message has some fifty pieces, and
// QByteArray::append() looks each time whether it is shared, whether there is room, and moves what
// follows: more instructions than the rest of writing a NOTIFY.

#include <charconv>
#include <cstring>

#include <QByteArray>

namespace base {

class ByteWriter
{
public:
    /// Grows by itself; with the right capacity it need not.
    explicit ByteWriter(qsizetype capacity)
        : m_bytes(capacity, Qt::Uninitialized)
        , m_next(m_bytes.data())
        , m_end(m_next + capacity)
    {
    }
    ByteWriter(const ByteWriter &) = delete;
    ByteWriter &operator=(const ByteWriter &) = delete;

    ByteWriter &operator<<(QByteArrayView piece)
    {
        makeRoom(piece.size());
        if (!piece.isEmpty())
            std::memcpy(m_next, piece.data(), size_t(piece.size()));
        m_next += piece.size();
        return *this;
    }
    ByteWriter &operator<<(char character)
    {
        makeRoom(1);
        *m_next++ = character;
        return *this;
    }
    /// The longest number.
    static constexpr qsizetype MaximalDigits = 20;
    /// In decimal.
    ByteWriter &number(qint64 value)
    {
        makeRoom(MaximalDigits);
        m_next = std::to_chars(m_next, m_next + MaximalDigits, value).ptr;
        return *this;
    }

    [[nodiscard]] qsizetype size() const { return m_next - m_bytes.constData(); }
    /// All that was written; nothing can be written after it.
    [[nodiscard]] QByteArray take()
    {
        m_bytes.truncate(size());
        m_next = m_end = nullptr;
        return std::move(m_bytes);
    }

private:
    void makeRoom(qsizetype wanted)
    {
        if (m_end - m_next < wanted)
            grow(wanted);
    }
    void grow(qsizetype wanted)
    {
        const qsizetype written = size();
        m_bytes.resize((written + wanted) * 2);
        m_next = m_bytes.data() + written;
        m_end = m_bytes.data() + m_bytes.size();
    }

    QByteArray m_bytes;
    char *m_next;
    char *m_end;
};

} // namespace base
