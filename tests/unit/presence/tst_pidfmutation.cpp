// SPDX-License-Identifier: Apache-2.0
#include <random>

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include "documents.h"

using namespace Qt::Literals::StringLiterals;
using namespace presence;
using namespace presence::testing;

// Ten thousand damaged documents, the same ones every time: whatever the reader accepts is sent in
// a form that it accepts again, under the presentity's own entity.
class TestPidfMutation : public QObject
{
    Q_OBJECT

private slots:
    void sendsNothingIllFormedOfDamagedDocuments();
};

namespace {

class Mutator
{
public:
    explicit Mutator(quint32 seed)
        : m_random(seed)
    {
    }

    size_t below(size_t limit)
    {
        return std::uniform_int_distribution<size_t>(0, limit - 1)(m_random);
    }

    QByteArray mutate(QByteArray bytes, const QByteArray &other)
    {
        for (size_t times = 1 + below(2); times > 0 && !bytes.isEmpty(); --times) {
            const auto at = qsizetype(below(size_t(bytes.size())));
            const auto length =
                qsizetype(1 + below(size_t(std::min<qsizetype>(bytes.size() - at, 60))));
            switch (below(6)) {
            case 0: bytes[at] = char(below(256)); break;
            case 1: bytes[at] = char(bytes[at] ^ (1 << below(8))); break;
            case 2: bytes.remove(at, length); break;
            case 3: bytes.insert(at, bytes.sliced(at, length)); break;
            case 4: bytes.insert(at, piece()); break;
            default: bytes.insert(betweenTags(bytes, at), element(other)); break;
            }
        }
        return bytes;
    }

private:
    QByteArray piece()
    {
        static const QByteArrayView pieces[] = {
            "<",
            ">",
            "&",
            "&lt;",
            "&#65;",
            "]]>",
            "<![CDATA[<tuple>]]>",
            "<!-- - -->",
            "<?x y?>",
            "/>",
            " xmlns='urn:x'",
            " xmlns:dm='urn:x'",
            " xmlns:rpid='urn:ietf:params:xml:ns:pidf'",
            " xmlns=''",
            " xmlns='urn:ietf:params:xml:ns:pidf:rpid'",
            " rpid:id='a'",
            " id='a'",
            " xml:lang='\"'",
            "<tuple/>",
            "<dm:person/>",
            "<note>]]&gt;</note>",
            "\xF0\x9F\x98\x80",
            "\r\n",
            "<x xmlns='urn:x' xmlns:p='urn:p'><p:y p:z='1'/></x>",
            "impp:",
            "dm:",
            "rpid:"};
        return pieces[below(std::size(pieces))].toByteArray();
    }

    static qsizetype betweenTags(const QByteArray &bytes, qsizetype from)
    {
        const qsizetype found = bytes.indexOf('>', from);
        return found < 0 ? bytes.size() : found + 1;
    }

    /// A stretch of another document from a '<' to a '>', now and then one whole element.
    QByteArray element(const QByteArray &other)
    {
        const qsizetype begin =
            std::max<qsizetype>(0, other.indexOf('<', qsizetype(below(size_t(other.size())))));
        qsizetype end = other.indexOf('>', begin);
        for (size_t tags = below(8); tags > 0 && end >= 0; --tags)
            end = other.indexOf('>', end + 1);
        return other.sliced(begin, end < 0 ? other.size() - begin : end + 1 - begin);
    }

    std::mt19937 m_random;
};

/// Empty when all is well.
QByteArray checkComposed(std::span<const Input> inputs)
{
    // Namespaces now stand at the parts, and ids may have grown.
    const XmlLimits limits{.size = 1 << 22, .depth = 64, .elements = 100000, .attributes = 500};
    for (const Policy policy : {Policy::Merge, Policy::Newest, Policy::All}) {
        const QByteArray composed = compose("sip:a&b@example.com", inputs, policy);
        const auto again = PidfReader::read(composed, limits);
        if (!again)
            return again.error().sentence.english().toUtf8() + "\n" + composed;
        const size_t expected = choose(inputs, policy).size();
        if (again->entity != u"sip:a&b@example.com" ||
            again->parts.size() != std::max<size_t>(1, expected))
            return "parts or entity differ\n" + composed;
        for (const PidfPart &part : again->parts) {
            if (part.publishedId.toUtf8() != again->idOf(part))
                return "an id is not valid or not unique\n" + composed;
        }
    }
    return {};
}

/// Collects documents and has them all read by xmllint at once.
class SecondOpinion
{
public:
    void add(const QByteArray &document)
    {
        QFile file(m_folder.filePath(QString::number(m_files.size())));
        if (file.open(QIODevice::WriteOnly) && file.write(document) == document.size())
            m_files.append(file.fileName());
    }

    /// Empty when all are well-formed.
    QByteArray ask()
    {
        const QString xmllint = QStandardPaths::findExecutable(u"xmllint"_s);
        if (xmllint.isEmpty())
            return "xmllint is missing; it is in the package libxml2-utils";
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(xmllint, QStringList{u"--nonet"_s, u"--noout"_s} + m_files);
        if (!process.waitForFinished(120000))
            return "xmllint does not end";
        QByteArray complaints;
        for (const QByteArray &line : process.readAll().split('\n')) {
            // It also wonders about namespaces such as "urn;ietf", which are only names here.
            if (line.contains(" error : ") && !line.contains("is not a valid URI"))
                complaints += line + '\n';
        }
        return complaints.left(4000);
    }

private:
    QTemporaryDir m_folder;
    QStringList m_files;
};

} // namespace

void TestPidfMutation::sendsNothingIllFormedOfDamagedDocuments()
{
    const std::vector<Example> examples = allExamples();
    Mutator mutator(20240514);
    PidfDocument previous = read(examples.front().bytes);
    SecondOpinion secondOpinion;
    int accepted = 0;
    for (int i = 0; i < 10000; ++i) {
        const QByteArray bytes = mutator.mutate(examples[mutator.below(examples.size())].bytes,
                                                examples[mutator.below(examples.size())].bytes);
        const auto document = PidfReader::read(bytes);
        if (!document)
            continue;
        ++accepted;
        const Input inputs[] = {
            {.document = &previous, .received = 1, .etag = "1", .sender = "a"},
            {.document = &*document, .received = 2, .etag = "2", .sender = i % 2 ? "a" : "b"}};
        for (const size_t count : {1, 2}) {
            const QByteArray wrong = checkComposed(std::span<const Input>(inputs).last(count));
            QVERIFY2(wrong.isEmpty(),
                     ("round " + QByteArray::number(i) + ": " + wrong).constData());
        }
        secondOpinion.add(compose("sip:alice@example.com", inputs, Policy::All));
        previous = *document;
    }
    const QByteArray complaints = secondOpinion.ask();
    QVERIFY2(complaints.isEmpty(), complaints.constData());
    QVERIFY2(accepted > 1000, qPrintable(QString::number(accepted)));
}

QTEST_APPLESS_MAIN(TestPidfMutation)
#include "tst_pidfmutation.moc"
