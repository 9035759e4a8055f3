// SPDX-License-Identifier: Apache-2.0
#pragma once

// A text that few records have, in the 8 bytes of a pointer: a QByteArray takes 24 also where there
// is none. Copying one that is there allocates.

#include <memory>

#include <QByteArray>

namespace base {

class RareText
{
public:
    RareText() = default;
    RareText(const QByteArray &text) // NOLINT(google-explicit-constructor): it is assigned like one
        : m_text(text.isEmpty() ? nullptr : std::make_unique<QByteArray>(text))
    {
    }
    RareText(const RareText &other)
        : m_text(other.m_text ? std::make_unique<QByteArray>(*other.m_text) : nullptr)
    {
    }
    RareText(RareText &&) noexcept = default;
    RareText &operator=(RareText other) noexcept
    {
        m_text = std::move(other.m_text);
        return *this;
    }
    ~RareText() = default;

    [[nodiscard]] QByteArray value() const { return m_text ? *m_text : QByteArray(); }

    friend bool operator==(const RareText &a, const RareText &b) { return a.value() == b.value(); }

private:
    std::unique_ptr<QByteArray> m_text; // null: empty
};

} // namespace base
