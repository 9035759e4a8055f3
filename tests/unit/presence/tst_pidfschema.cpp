// SPDX-License-Identifier: Apache-2.0
#include <deque>

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include "documents.h"

using namespace Qt::Literals::StringLiterals;
using namespace presence;
using namespace presence::testing;

// Every body that is sent validates, judged by libxml2's xmllint with the schemas
// of RFC 3863, 4479, 4480, 4481, 4482, 5196 and 4119. The documents come as RFCs and phones have
// them, several of them not valid themselves.
class TestPidfSchema : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void validatesAClosedDocument();
    void validatesEveryExampleAlone();
    void validatesEveryPairOfExamples_data();
    void validatesEveryPairOfExamples();
    void writesTheOthersWellFormed();

private:
    void write(const QString &name, const QByteArray &document);
    void validate(bool withSchema);

    QString m_xmllint;
    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_files;
    std::deque<PidfDocument> m_valid;
    std::deque<PidfDocument> m_invalid;
};

namespace {

/// What is wrong with these is inside of elements that the server passes on untouched.
bool staysInvalid(const QString &name)
{
    return name == u"pidf/rfc4480-s4-1.xml"                  // <sphere> with text
           || name == u"phones/location-timestamp-first.xml" // <provided-by> with text
           || name == u"phones/rcs-capabilities.xml";        // <duplex> in the wrong place
}

} // namespace

void TestPidfSchema::initTestCase()
{
    m_xmllint = QStandardPaths::findExecutable(u"xmllint"_s);
    QVERIFY2(!m_xmllint.isEmpty(), "xmllint is missing; it is in the package libxml2-utils");
    for (const Example &example : allExamples())
        (staysInvalid(example.name) ? m_invalid : m_valid).push_back(read(example.bytes));
    QCOMPARE(m_invalid.size(), size_t(3));
    QVERIFY(m_valid.size() > 40);
}

void TestPidfSchema::write(const QString &name, const QByteArray &document)
{
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(document);
    m_files.append(file.fileName());
}

void TestPidfSchema::validate(bool withSchema)
{
    QStringList arguments = {u"--nonet"_s, u"--noout"_s};
    if (withSchema)
        arguments << u"--schema"_s << QStringLiteral(TEST_DATA "/schemas/all-presence.xsd");
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(m_xmllint, arguments + m_files);
    QVERIFY(process.waitForFinished(120000));
    qsizetype valid = 0;
    QByteArray complaints;
    for (const QByteArray &line : process.readAll().split('\n')) {
        if (line.endsWith(" validates"))
            ++valid;
        else
            complaints += line + '\n';
    }
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
             complaints.left(4000).constData());
    if (withSchema)
        QCOMPARE(valid, m_files.size());
    m_files.clear();
    m_folder.reset();
}

void TestPidfSchema::validatesAClosedDocument()
{
    write(u"closed.xml"_s, composeClosed("sip:a&b@example.com"));
    validate(true);
}

void TestPidfSchema::validatesEveryExampleAlone()
{
    for (size_t i = 0; i < m_valid.size(); ++i) {
        const Input input{.document = &m_valid[i], .received = 1, .etag = {}, .sender = {}};
        write(QString::number(i), compose("sip:alice@example.com", {&input, 1}, Policy::Merge));
    }
    validate(true);
}

void TestPidfSchema::validatesEveryPairOfExamples_data()
{
    QTest::addColumn<Policy>("policy");
    QTest::addColumn<bool>("sameSender");
    QTest::newRow("merge") << Policy::Merge << false;
    QTest::newRow("merge, same sender") << Policy::Merge << true;
    QTest::newRow("all") << Policy::All << false;
    QTest::newRow("newest") << Policy::Newest << false;
}

void TestPidfSchema::validatesEveryPairOfExamples()
{
    QFETCH(Policy, policy);
    QFETCH(bool, sameSender);
    const QByteArray second = sameSender ? "a" : "b";
    for (size_t i = 0; i < m_valid.size(); ++i) {
        for (size_t j = i; j < m_valid.size(); j += 3) {
            const Input inputs[] = {
                {.document = &m_valid[i], .received = 1, .etag = "1", .sender = "a"},
                {.document = &m_valid[j], .received = 2, .etag = "2", .sender = second}};
            write(u"%1-%2"_s.arg(i).arg(j), compose("sip:a@example.com", inputs, policy));
        }
    }
    validate(true);
}

void TestPidfSchema::writesTheOthersWellFormed()
{
    for (size_t i = 0; i < m_invalid.size(); ++i) {
        const Input input{.document = &m_invalid[i], .received = 1, .etag = {}, .sender = {}};
        write(QString::number(i), compose("sip:alice@example.com", {&input, 1}, Policy::Merge));
    }
    validate(false);
}

QTEST_APPLESS_MAIN(TestPidfSchema)
#include "tst_pidfschema.moc"
