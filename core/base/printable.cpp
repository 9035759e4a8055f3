// SPDX-License-Identifier: Apache-2.0
#include "base/printable.h"

#include <algorithm>

namespace base {

QString printable(QByteArrayView text, qsizetype longest)
{
    QString result = QString::fromUtf8(text.first(std::min(text.size(), longest)));
    for (QChar &letter : result) {
        if (!letter.isPrint())
            letter = QLatin1Char('?');
    }
    return result;
}

} // namespace base
