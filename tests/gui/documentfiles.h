// SPDX-License-Identifier: Apache-2.0
#pragma once

// The example documents of the other tests, for round trips through the forms.

#include <QDir>
#include <QFile>
#include <QTest>

namespace test {

struct ExampleFile
{
    QString name;
    QByteArray text;
};

inline std::vector<ExampleFile> examples(const QStringList &folders)
{
    std::vector<ExampleFile> files;
    for (const QString &folder : folders) {
        const QDir directory(QStringLiteral(SOURCE_DIR "/tests/unit/") + folder);
        for (const QString &name : directory.entryList({QStringLiteral("*.xml")}, QDir::Files)) {
            QFile file(directory.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                files.push_back({folder + u'/' + name, file.readAll()});
        }
    }
    return files;
}

/// How many of the lines are others than before.
inline qsizetype linesChanged(const QByteArray &before, const QByteArray &after)
{
    const QByteArrayList old = before.split('\n');
    const QByteArrayList now = after.split('\n');
    qsizetype begin = 0;
    while (begin < std::min(old.size(), now.size()) && old[begin] == now[begin])
        ++begin;
    qsizetype behind = 0;
    while (behind < std::min(old.size(), now.size()) - begin &&
           old[old.size() - 1 - behind] == now[now.size() - 1 - behind])
        ++behind;
    return std::max(old.size(), now.size()) - begin - behind;
}

} // namespace test
