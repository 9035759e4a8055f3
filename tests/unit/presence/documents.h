// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the tests of this folder share: the example documents, and short ways to read and compose.

#include <vector>

#include <QDir>
#include <QFile>
#include <QtTest>

#include "presence/composition.h"
#include "presence/pidfreader.h"

namespace presence::testing {

struct Example
{
    QString name; // such as "pidf/rfc3863-s4.3.1-1.xml"
    QByteArray bytes;
};

inline QByteArray exampleBytes(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Documents of the RFCs and of phones, in the order of their names.
inline std::vector<Example> allExamples()
{
    std::vector<Example> examples;
    for (const QString &folder : {QStringLiteral("pidf"), QStringLiteral("phones")}) {
        const QDir directory(QStringLiteral(TEST_DATA "/") + folder);
        const QStringList names =
            directory.entryList({QStringLiteral("*.xml")}, QDir::Files, QDir::Name);
        for (const QString &name : names)
            examples.push_back({folder + u'/' + name, exampleBytes(folder + u'/' + name)});
    }
    return examples;
}

/// A document that must be readable.
inline PidfDocument read(QByteArrayView bytes)
{
    const auto result = PidfReader::read(bytes);
    if (!result) {
        QTest::qFail(qPrintable(result.error().sentence), __FILE__, __LINE__);
        return {};
    }
    return *result;
}

/// <presence> with the usual prefixes around `children`.
inline QByteArray presence(const QByteArray &children)
{
    return QByteArray("<presence xmlns='urn:ietf:params:xml:ns:pidf'"
                      " xmlns:dm='urn:ietf:params:xml:ns:pidf:data-model'"
                      " xmlns:rpid='urn:ietf:params:xml:ns:pidf:rpid'"
                      " entity='sip:publisher@example.com'>") +
           children + "</presence>";
}

inline QByteArray tuple(const QByteArray &id, const QByteArray &basic, const QByteArray &more = {})
{
    return QByteArray("<tuple id='") + id + "'><status><basic>" + basic + "</basic></status>" +
           more + "</tuple>";
}

} // namespace presence::testing
