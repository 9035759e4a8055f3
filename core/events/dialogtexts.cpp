// SPDX-License-Identifier: Apache-2.0
#include "events/dialogtexts.h"

#include <algorithm>
#include <cstring>

#include <QByteArray>

namespace events {

namespace {

// Packed texts are their lengths, two bytes each, and then their bytes.
using Texts = std::span<const QByteArrayView>;

quint16 lengthAt(const char *packed, size_t index)
{
    quint16 length = 0;
    std::memcpy(&length, packed + index * 2, 2);
    return length;
}

QByteArrayView textAt(const char *packed, size_t count, size_t index)
{
    if (!packed)
        return {};
    const char *begin = packed + count * 2;
    for (size_t i = 0; i < index; ++i)
        begin += lengthAt(packed, i);
    return {begin, qsizetype(lengthAt(packed, index))};
}

bool areEmpty(Texts texts)
{
    return std::all_of(texts.begin(), texts.end(),
                       [](QByteArrayView each) { return each.isEmpty(); });
}

size_t packedSize(Texts texts)
{
    size_t size = texts.size() * 2;
    for (const QByteArrayView text : texts) {
        Q_ASSERT(text.size() <= 0xffff);
        size += size_t(text.size());
    }
    return size;
}

void pack(Texts texts, char *out)
{
    char *next = out + texts.size() * 2;
    for (const QByteArrayView text : texts) {
        const quint16 length = quint16(text.size());
        std::memcpy(out, &length, 2);
        out += 2;
        if (length > 0)
            std::memcpy(next, text.data(), length);
        next += length;
    }
}

} // namespace

QByteArrayView DialogTexts::at(DialogText field) const
{
    const auto index = size_t(field);
    if (index < OwnCount)
        return textAt(m_own.get(), OwnCount, index);
    if (index < OwnCount + CommonCount)
        return textAt(m_common.view().data(), CommonCount, index - OwnCount);
    return m_uris[index - OwnCount - CommonCount].view();
}

void DialogTexts::assign(const Views &views, base::TextPool &pool)
{
    const Texts texts(views);
    const Texts own = texts.first(OwnCount);
    const Texts common = texts.subspan(OwnCount, CommonCount);
    const Texts uris = texts.last(UriCount);
    // Nothing of what was goes before all is made: the views may be into it.
    std::unique_ptr<char[]> ownNow;
    if (!areEmpty(own)) {
        ownNow.reset(new char[packedSize(own)]);
        pack(own, ownNow.get());
    }
    base::SharedText commonNow;
    if (!areEmpty(common)) {
        QByteArray packed(qsizetype(packedSize(common)), Qt::Uninitialized);
        pack(common, packed.data());
        commonNow = pool.share(packed);
    }
    std::array<base::SharedText, UriCount> urisNow;
    std::transform(uris.begin(), uris.end(), urisNow.begin(),
                   [&pool](QByteArrayView uri) { return pool.share(uri); });
    m_own = std::move(ownNow);
    m_common = std::move(commonNow);
    m_uris = std::move(urisNow);
}

void DialogTexts::set(DialogText field, QByteArrayView value, base::TextPool &pool)
{
    if (at(field) == value)
        return;
    Views views;
    for (size_t i = 0; i < views.size(); ++i)
        views[i] = at(DialogText(i));
    views[size_t(field)] = value;
    assign(views, pool);
}

} // namespace events
