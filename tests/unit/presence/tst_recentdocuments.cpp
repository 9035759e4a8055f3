// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "presence/recentdocuments.h"

using namespace Qt::StringLiterals;
using presence::RecentDocuments;

namespace {

events::Publication published(const QByteArray &note)
{
    events::Publication publication;
    publication.body = "<presence xmlns=\"urn:ietf:params:xml:ns:pidf\" entity=\"sip:a@x\">"
                       "<tuple id=\"t\"><status><basic>open</basic></status></tuple><note>" +
                       note + "</note></presence>";
    return publication;
}

QByteArray noteOf(const RecentDocuments::Document &document)
{
    return document ? document->textOf(document->parts.back()).toByteArray() : QByteArray();
}

} // namespace

class tst_RecentDocuments : public QObject
{
    Q_OBJECT

private slots:
    void readsOnce();
    void remembersWhatCannotBeRead();
    void readsAgainWhatItHasLetGo();
};

void tst_RecentDocuments::readsOnce()
{
    RecentDocuments documents;
    const events::Publication publication = published("here");
    const auto read = documents.read(publication.body);
    QVERIFY(read);
    QCOMPARE(documents.of(publication), *read);
    events::Publication changed = publication;
    QCOMPARE(documents.of(changed), *read); // the same bytes
    changed = published("away");
    QCOMPARE(noteOf(documents.of(changed)), QByteArray("<note>away</note>"));
    QCOMPARE(documents.of(publication), *read);
}

void tst_RecentDocuments::remembersWhatCannotBeRead()
{
    RecentDocuments documents;
    events::Publication publication = published("here");
    publication.body.chop(5);
    QVERIFY(!documents.read(publication.body));
    QTest::ignoreMessage(
        QtWarningMsg,
        QRegularExpression(u"a publication of sip:a@x that cannot be read .*: tag "_s));
    publication.entityTag = "tag";
    QVERIFY(!documents.of(publication, "sip:a@x"));
    QVERIFY(!documents.of(publication));
    publication.body += "ence>"; // elsewhere, or the same place with other bytes
    QCOMPARE(noteOf(documents.of(publication)), QByteArray("<note>here</note>"));
}

void tst_RecentDocuments::readsAgainWhatItHasLetGo()
{
    RecentDocuments documents;
    std::vector<events::Publication> all;
    for (int i = 0; i < 3000; ++i)
        all.push_back(published(QByteArray::number(i)));
    const RecentDocuments::Document first = documents.of(all.front());
    for (const events::Publication &each : all)
        QVERIFY(documents.of(each));
    QVERIFY(documents.of(all.front()) != first);
    QCOMPARE(*documents.of(all.front()), *first);
    // New bodies in the places of old ones are not taken for them.
    for (int i = 0; i < 3000; ++i) {
        events::Publication &each = all[size_t(i)];
        each = published("new " + QByteArray::number(i));
        QCOMPARE(noteOf(documents.of(each)), "<note>new " + QByteArray::number(i) + "</note>");
    }
}

QTEST_APPLESS_MAIN(tst_RecentDocuments)
#include "tst_recentdocuments.moc"
