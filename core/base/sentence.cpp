// SPDX-License-Identifier: Apache-2.0
#include "base/sentence.h"

namespace base {

QString Sentence::english() const
{
    return in([](const char *marked) { return QString::fromUtf8(marked); });
}

QString Sentence::in(const Translation &translation) const
{
    if (!m_marked)
        return m_words;
    const QString text = translation(m_marked);
    QString result;
    // By hand: QString::arg would take a %1 in what was filled in for a place of its own.
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int place = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (place >= 1 && size_t(place) <= m_parts.size()) {
            result += m_parts[size_t(place) - 1].in(translation);
            ++i;
        } else {
            result += text[i];
        }
    }
    return result;
}

} // namespace base
