// SPDX-License-Identifier: Apache-2.0
#pragma once

// How many parameters a header field's value or a URI may have. One with more is refused as what is
// malformed, with 400 (an Event with 489), for they are looked for one after the other, and
// comparing two URIs goes through all pairs. Phones send fewer than ten. No setting: nobody needs
// more.

namespace sip {

class ParameterCount
{
public:
    static constexpr int Most = 64;

    /// Of one more; false: it is one too many.
    [[nodiscard]] bool take() { return ++m_count <= Most; }

private:
    int m_count = 0;
};

} // namespace sip
