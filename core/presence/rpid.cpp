// SPDX-License-Identifier: Apache-2.0
#include "presence/rpid.h"

#include <QStringList>

namespace presence {

QString firstValue(const Facts &facts, Fact fact)
{
    for (const FactValue &candidate : facts) {
        if (candidate.fact == fact)
            return candidate.value;
    }
    return {};
}

QStringList allValues(const Facts &facts, Fact fact)
{
    QStringList values;
    for (const FactValue &candidate : facts) {
        if (candidate.fact == fact)
            values.append(candidate.value);
    }
    return values;
}

} // namespace presence
