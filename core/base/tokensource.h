// SPDX-License-Identifier: Apache-2.0
#pragma once

// Random tokens for tags, branches, Call-IDs and entity-tags. Unguessable by default, for a To tag
// is all that keeps a stranger out of a dialog (RFC 3261, 19.3); seeded, and so repeatable, in
// tests.

#include <array>
#include <optional>
#include <random>

#include <QByteArray>

namespace base {

class TokenSource
{
public:
    /// Draws from a cryptographic generator, in blocks.
    TokenSource() = default;
    /// The same sequence at every run: for tests only.
    explicit TokenSource(quint64 seed)
        : m_seeded(seed)
    {
    }

    [[nodiscard]] quint64 number();
    /// `length` characters of a-z, A-Z, 0-9 (5.95 bits each).
    [[nodiscard]] QByteArray token(int length);
    /// Writes `length` such characters to `out`, for those who have a buffer already.
    void fill(char *out, int length);

private:
    std::optional<std::mt19937_64> m_seeded;
    std::array<quint64, 256> m_block{};
    size_t m_used = m_block.size();
};

} // namespace base
