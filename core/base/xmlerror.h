// SPDX-License-Identifier: Apache-2.0
#pragma once

// What is wrong with an XML document, and where: one plain sentence for a person. Values.

#include <QByteArrayView>

#include "base/sentence.h"

namespace base {

/// Both counts begin with 1, columns are characters.
struct XmlError
{
    Sentence sentence;
    qint64 line = 1;
    qint64 column = 1;

    friend bool operator==(const XmlError &, const XmlError &) = default;
};

/// The same with the place that is `offset` bytes behind the begin of `document`.
[[nodiscard]] XmlError xmlErrorAt(QByteArrayView document, qsizetype offset,
                                  const Sentence &sentence);

} // namespace base
