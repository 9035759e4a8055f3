// SPDX-License-Identifier: Apache-2.0
#include "gui/models/plaintip.h"

#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace gui {

QString plainTip(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    return u"<p style=\"white-space: pre-wrap\">"_s + text.toHtmlEscaped() + u"</p>"_s;
}

} // namespace gui
