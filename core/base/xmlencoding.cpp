// SPDX-License-Identifier: Apache-2.0
#include "base/xmlencoding.h"

#include "base/scanner.h"

namespace base {

namespace {

/// The first name within `encoding="..."` of the XML declaration; empty when there is none.
QByteArrayView declaredEncoding(QByteArrayView text)
{
    if (text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    if (!text.startsWith("<?xml") || text.size() < 6 ||
        !QByteArrayView(" \t\r\n").contains(text[5]))
        return {};
    const char *close = find(text, '>');
    if (!close)
        return {};
    const QByteArrayView declaration = text.first(close - text.data());
    const qsizetype at = declaration.indexOf("encoding");
    if (at < 0)
        return {};
    qsizetype begin = at + 8;
    while (begin < declaration.size() && declaration[begin] != '"' && declaration[begin] != '\'')
        ++begin;
    if (begin == declaration.size())
        return {};
    const qsizetype end = declaration.indexOf(declaration[begin], begin + 1);
    return end < 0 ? QByteArrayView() : declaration.sliced(begin + 1, end - begin - 1);
}

} // namespace

QByteArray foreignEncoding(QByteArrayView document)
{
    const QByteArrayView encoding = declaredEncoding(document);
    for (const char *ours : {"UTF-8", "UTF8", "US-ASCII"}) {
        if (encoding.compare(ours, Qt::CaseInsensitive) == 0)
            return {};
    }
    return encoding.toByteArray();
}

} // namespace base
