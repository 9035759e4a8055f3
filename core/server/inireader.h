// SPDX-License-Identifier: Apache-2.0
#pragma once

// Reads the config file's text: [section], name = value, comments behind # or ; and white space,
// "quotes" around a value that has them inside. QSettings reads the same form but tells neither
// line numbers nor what it skipped, and an error here must name its line.

#include "base/result.h"
#include "base/sentence.h"

#include <vector>

#include <QByteArray>
#include <QString>

namespace server {

struct IniEntry
{
    QString key; ///< section.name
    QString value;
    int line = 0;
};

struct IniError
{
    int line = 0;
    base::Sentence what;
};

/// What a comment begins with, at the start of a line or behind white space.
[[nodiscard]] inline bool isCommentSign(QChar c)
{
    return c == u'#' || c == u';';
}

[[nodiscard]] base::Result<std::vector<IniEntry>, IniError> readIni(const QByteArray &text);

} // namespace server
