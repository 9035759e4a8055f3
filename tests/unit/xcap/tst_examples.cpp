// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QtTest>

#include "xcapfixture.h"

using namespace Qt::Literals::StringLiterals;
using test::HttpAnswer;
using test::XcapFixture;

namespace {

/// One folder of the data: the usage its documents are of, and how they are put.
struct Folder
{
    QString name;
    QByteArray auid;
    QByteArray type;
    QByteArray user;
};

const std::vector<Folder> &folders()
{
    static const std::vector<Folder> all{
        {u"common-policy"_s, "pres-rules", "application/auth-policy+xml", "joe"},
        {u"common-policy"_s, "org.openmobilealliance.pres-rules", "application/auth-policy+xml",
         "joe"},
        {u"pres-rules"_s, "pres-rules", "application/auth-policy+xml", "joe"},
        {u"resource-lists"_s, "resource-lists", "application/resource-lists+xml", "joe"},
        {u"phones"_s, "resource-lists", "application/resource-lists+xml", "+12025550143"},
        {u"rls-services"_s, "rls-services", "application/rls-services+xml", "joe"},
        {u"pidf"_s, "pidf-manipulation", "application/pidf+xml", "joe"}};
    return all;
}

/// What is wrong with these as the RFCs print them: the error, and a word of its phrase.
struct Wrong
{
    QByteArray error;
    QByteArray word;
};

const std::map<QString, Wrong> &invalid()
{
    static const std::map<QString, Wrong> all{
        {u"pidf/rfc4119-s2.3-1.xml"_s, {"schema-validation-error", "retransmission-allowed"}},
        {u"pidf/rfc4479-s7.1-1.xml"_s, {"schema-validation-error", "entity"}},
        {u"pidf/rfc4480-s4-1.xml"_s, {"schema-validation-error", "sphere"}},
        {u"pidf/rfc4660-s7.1-1.xml"_s, {"schema-validation-error", "432"}},
        // Lists of recipients may name the same anonymous one twice; those over XCAP may not
        // (RFC 4826, 3.4.5).
        {u"resource-lists/rfc5364-s6-2.xml"_s, {"uniqueness-failure", "anonymous"}},
        {u"resource-lists/rfc5365-s9-2.xml"_s, {"uniqueness-failure", "anonymous"}},
        {u"resource-lists/rfc5366-s6-2.xml"_s, {"uniqueness-failure", "anonymous"}}};
    return all;
}

/// The RFCs break long URIs over lines; white space in such a value is layout (RFC 4826, 3.3).
QByteArray joined(QByteArray text)
{
    const QByteArray ends[][2] = {
        {"<resource-list>", "</resource-list>"}, {"ref=\"", "\""}, {"anchor=\"", "\""}};
    for (const auto &[open, close] : ends) {
        for (qsizetype at = 0; (at = text.indexOf(open, at)) >= 0;) {
            at += open.size();
            const qsizetype end = text.indexOf(close, at);
            QByteArray value = text.sliced(at, end - at).simplified();
            text.replace(at, end - at, value.replace(' ', ""));
        }
    }
    return text;
}

} // namespace

// The examples of the RFCs, put over XCAP: what is valid is taken and comes back, what is not is
// refused for what is wrong with it.
class TestExamples : public QObject
{
    Q_OBJECT

private slots:
    void eachIsTakenOrRefused_data();
    void eachIsTakenOrRefused();
    void everyElementIsReached_data() { eachIsTakenOrRefused_data(); }
    void everyElementIsReached();

private:
    static QByteArray path(const QByteArray &auid, const QByteArray &user)
    {
        return '/' + auid + "/users/sip:" + user + "@example.com/index";
    }
};

void TestExamples::eachIsTakenOrRefused_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("auid");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("user");
    int documents = 0;
    for (const Folder &folder : folders()) {
        const QDir files(QStringLiteral(TEST_DATA "/") + folder.name);
        const QStringList names = files.entryList({u"*.xml"_s});
        QVERIFY2(!names.isEmpty(), qPrintable(files.path()));
        for (const QString &name : names) {
            const QString file = folder.name + u'/' + name;
            QByteArray user = folder.user;
            if (file == "rls-services/rfc4825-s13-1.xml"_L1)
                user = "bill"; // whose list it names
            QTest::addRow("%s as %s", qPrintable(file), folder.auid.constData())
                << file << folder.auid << folder.type << user;
            ++documents;
        }
    }
    QVERIFY(documents > 70);
}

void TestExamples::eachIsTakenOrRefused()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, auid);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, user);
    QFile data(QStringLiteral(TEST_DATA "/") + file);
    QVERIFY(data.open(QIODevice::ReadOnly));
    const QByteArray text = joined(data.readAll());
    XcapFixture xcap;
    const HttpAnswer answer = xcap.put(path(auid, user), type, text);
    const auto wrong = invalid().find(file);
    if (wrong == invalid().end()) {
        QVERIFY2(answer.status == 201, answer.body.constData());
        const HttpAnswer got = xcap.get(path(auid, user));
        QCOMPARE(got.body, text);
        QCOMPARE(got.field("Content-Type"), type);
        return;
    }
    QCOMPARE(answer.status, 409);
    QVERIFY2(answer.body.contains('<' + wrong->second.error + " phrase=\"Line "),
             answer.body.constData());
    QVERIFY2(answer.body.contains(wrong->second.word), answer.body.constData());
    QCOMPARE(xcap.get(path(auid, user)).status, 404);
}

/// By positions each element has a URI; GET of it gives its text, and a PUT of that changes
/// nothing.
void TestExamples::everyElementIsReached()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, auid);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, user);
    if (invalid().contains(file))
        return;
    QFile data(QStringLiteral(TEST_DATA "/") + file);
    QVERIFY(data.open(QIODevice::ReadOnly));
    const QByteArray text = joined(data.readAll());
    XcapFixture xcap;
    const QByteArray etag = xcap.put(path(auid, user), type, text).etag();
    const auto document = xcap::XmlDocument::read(text);
    QVERIFY(document);
    const xcap::XmlIndex &index = document->index();
    for (xcap::ElementId id = 1; id < xcap::ElementId(index.elements().size()); ++id) {
        QByteArray selector;
        for (xcap::ElementId each = id; each != 0; each = index.at(each).parent) {
            const auto siblings = index.children(index.at(each).parent);
            const auto position = std::find(siblings.begin(), siblings.end(), each);
            selector.prepend("/*%5b" + QByteArray::number(position - siblings.begin() + 1) + "%5d");
        }
        const QByteArray element =
            text.sliced(index.at(id).begin, index.at(id).end - index.at(id).begin);
        const QByteArray uri = path(auid, user) + "/~~/*" + selector;
        QCOMPARE(xcap.get(uri).body, element);
        const HttpAnswer again = xcap.put(uri, "application/xcap-el+xml", element);
        QVERIFY2(again.status == 200, again.body.constData());
        QCOMPARE(again.etag(), etag);
    }
    QCOMPARE(xcap.get(path(auid, user)).body, text);
}

QTEST_GUILESS_MAIN(TestExamples)
#include "tst_examples.moc"
