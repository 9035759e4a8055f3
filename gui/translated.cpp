// SPDX-License-Identifier: Apache-2.0
#include "gui/translated.h"

#include <QCoreApplication>

namespace gui {

QString translated(const base::Sentence &sentence)
{
    return sentence.in(
        [](const char *marked) { return QCoreApplication::translate("core", marked); });
}

} // namespace gui
