// SPDX-License-Identifier: Apache-2.0
#pragma once

// Texts that live about equally long: laid one behind the other in drawers, each given back whole
// when its last text is dropped. Each by itself would share its memory with what stays for years,
// and after a busy minute would leave holes there that nothing fills. One thread.

#include <memory>

#include <QByteArrayView>

namespace base {

class PassingText
{
public:
    PassingText() = default;

    /// Good as long as this, or a copy of it, lives.
    [[nodiscard]] QByteArrayView view() const { return {m_begin.get(), m_size}; }
    [[nodiscard]] bool isNull() const { return !m_begin; }

private:
    friend class PassingTexts;
    PassingText(std::shared_ptr<const char> begin, qsizetype size)
        : m_begin(std::move(begin))
        , m_size(size)
    {
    }

    std::shared_ptr<const char> m_begin; // keeps its drawer
    qsizetype m_size = 0;
};

class PassingTexts
{
public:
    /// One drawer; what is longer than a quarter of it gets memory of its own.
    static constexpr qsizetype DrawerBytes = 64 * 1024 - 64;

    /// Keeps a copy of both, one behind the other. May outlive this.
    [[nodiscard]] PassingText keep(QByteArrayView text, QByteArrayView more = {});

private:
    [[nodiscard]] std::shared_ptr<char> room(qsizetype size);

    std::shared_ptr<char[]> m_drawer; // that is being filled
    qsizetype m_used = 0;
};

} // namespace base
