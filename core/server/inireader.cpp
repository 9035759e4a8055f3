// SPDX-License-Identifier: Apache-2.0
#include "server/inireader.h"

#include <QStringDecoder>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace server {

namespace {

/// The value without quotes or the comment behind it; the error says what is wrong with it.
base::Result<QString, base::Sentence> valueOf(const QString &written)
{
    if (written.startsWith(u'"')) {
        const qsizetype end = written.indexOf(u'"', 1);
        if (end < 0)
            return base::Unexpected(
                base::Sentence(QT_TRANSLATE_NOOP("core", "the quote before %1 is never closed"))
                    .arg(written.mid(1)));
        const QString rest = written.mid(end + 1).trimmed();
        if (!rest.isEmpty() && !isCommentSign(rest.front()))
            return base::Unexpected(
                base::Sentence(QT_TRANSLATE_NOOP("core", "'%1' stands behind the closing quote"))
                    .arg(rest));
        return written.mid(1, end - 1);
    }
    for (qsizetype i = 0; i < written.size(); ++i) {
        if (isCommentSign(written[i]) && (i == 0 || written[i - 1].isSpace()))
            return written.left(i).trimmed();
    }
    return written;
}

} // namespace

base::Result<std::vector<IniEntry>, IniError> readIni(const QByteArray &text)
{
    std::vector<IniEntry> entries;
    QString section;
    int number = 0;
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray &bytes : lines) {
        ++number;
        const auto fail = [number](const base::Sentence &what) {
            return base::Unexpected(IniError{number, what});
        };
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString line = QString(decoder.decode(bytes)).trimmed();
        if (decoder.hasError())
            return fail(base::Sentence(QT_TRANSLATE_NOOP("core", "the text is not UTF-8")));
        if (line.isEmpty() || isCommentSign(line.front()))
            continue;
        if (line.startsWith(u'[')) {
            if (!line.endsWith(u']') || line.size() < 3)
                return fail(base::Sentence(
                                QT_TRANSLATE_NOOP("core", "a section is written [name], not '%1'"))
                                .arg(line));
            section = line.mid(1, line.size() - 2).trimmed();
            continue;
        }
        const qsizetype equals = line.indexOf(u'=');
        if (equals < 1)
            return fail(base::Sentence(
                            QT_TRANSLATE_NOOP("core", "'%1' is neither [section] nor name = value"))
                            .arg(line));
        const QString name = line.left(equals).trimmed();
        const QString key = section.isEmpty() ? name : section + u'.' + name;
        const auto value = valueOf(line.mid(equals + 1).trimmed());
        if (!value)
            return fail(base::Sentence("%1: %2").arg(key, value.error()));
        entries.push_back({key, value.value(), number});
    }
    return entries;
}

} // namespace server
