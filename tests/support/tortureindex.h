// SPDX-License-Identifier: Apache-2.0
#pragma once

// The torture messages of RFC 4475 and RFC 5118, and the tables that say what becomes of each.

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QRegularExpression>

namespace test {

/// Of a message, by "rfc4475/wsinv.dat"; null: there is none.
inline QByteArray tortureFile(const QByteArray &path)
{
    QFile file(QStringLiteral(SOURCE_DIR "/tests/unit/sip/data/torture/") +
               QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The column of that name in each row of index.tsv, and the rows.
struct TortureIndex
{
    explicit TortureIndex(const QByteArray &folder)
    {
        for (const QByteArray &line : tortureFile(folder + "/index.tsv").split('\n')) {
            if (!line.isEmpty())
                rows.append(line.split('\t'));
        }
        if (!rows.isEmpty())
            header = rows.takeFirst();
    }
    [[nodiscard]] QByteArray column(const QByteArrayList &row, const char *name) const
    {
        const qsizetype index = header.indexOf(QByteArray(name));
        return index < 0 ? QByteArray() : row.value(index);
    }
    /// The status codes from `first` on that a text names.
    [[nodiscard]] static QList<int> statuses(const QByteArray &text, int first = 200)
    {
        QList<int> found;
        static const QRegularExpression status(QStringLiteral("\\b[2-6]\\d\\d\\b"));
        auto matches = status.globalMatch(QString::fromUtf8(text));
        while (matches.hasNext()) {
            if (const int code = matches.next().captured().toInt(); code >= first)
                found.append(code);
        }
        return found;
    }
    QByteArrayList header;
    QList<QByteArrayList> rows;
};

} // namespace test
