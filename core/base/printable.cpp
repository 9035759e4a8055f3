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

bool isCommand(QChar letter)
{
    const QChar::Category category = letter.category();
    return category == QChar::Other_Control || category == QChar::Separator_Line ||
           category == QChar::Separator_Paragraph ||
           (letter >= QChar(0x202a) && letter <= QChar(0x202e)) ||
           (letter >= QChar(0x2066) && letter <= QChar(0x2069));
}

} // namespace base
