// SPDX-License-Identifier: Apache-2.0
#include "base/xmlerror.h"

#include <algorithm>

#include <QString>

namespace base {

XmlError xmlErrorAt(QByteArrayView document, qsizetype offset, const Sentence &sentence)
{
    const QByteArrayView before = document.first(std::min(offset, document.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return {sentence, before.count('\n') + 1,
            QString::fromUtf8(before.sliced(lineStart)).size() + 1};
}

} // namespace base
