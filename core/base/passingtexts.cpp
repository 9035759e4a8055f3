// SPDX-License-Identifier: Apache-2.0
#include "base/passingtexts.h"

#include <algorithm>

namespace base {

std::shared_ptr<char> PassingTexts::room(qsizetype size)
{
    if (size > DrawerBytes / 4) {
        const auto own = std::make_shared_for_overwrite<char[]>(size_t(size));
        return {own, own.get()};
    }
    if (!m_drawer || DrawerBytes - m_used < size) {
        m_drawer = std::make_shared_for_overwrite<char[]>(size_t(DrawerBytes));
        m_used = 0;
    } else if (m_drawer.use_count() == 1) {
        m_used = 0; // all that was in it has been dropped
    }
    char *begin = m_drawer.get() + m_used;
    m_used += size;
    return {m_drawer, begin};
}

PassingText PassingTexts::keep(QByteArrayView text, QByteArrayView more)
{
    const qsizetype size = text.size() + more.size();
    std::shared_ptr<char> begin = room(size);
    std::copy(more.begin(), more.end(), std::copy(text.begin(), text.end(), begin.get()));
    return {std::move(begin), size};
}

} // namespace base
