// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "manualclock.h"
#include "store/directcommitter.h"
#include "store/documentreconciler.h"
#include "storefixture.h"

using store::Document;
using store::DocumentKey;
using store::DocumentTable;
using store::DocumentType;

namespace {

struct Changes : store::DocumentObserver
{
    void documentChanged(const DocumentKey &key) override { names << key.document; }

    QByteArrayList names;
};

struct Replies : store::ReplySink
{
    void release(quint64 reply, int, const QByteArray &) override
    {
        log << QByteArray::number(reply);
    }
    void refuse(quint64 reply, const QByteArray &, bool) override
    {
        log << QByteArray::number(reply) + " refused";
    }

    QByteArrayList log;
};

const DocumentKey Rules{"alice", "example.com", DocumentType::PresRules, "index"};
const DocumentKey Lists{"alice", "example.com", DocumentType::ResourceLists, "index"};

} // namespace

class tst_DocumentTable : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void keepsADocumentLetterForLetter();
    void anEqualTextIsNoChange();
    void tellsTheUsersDocumentsInOrder();
    void aReplyWaitsForTheRow();
    void aRestartFindsWhatWasThere();
    void takesAnEditByHand();
    void aRowThatCannotBeWrittenIsUndone();

private:
    struct World
    {
        explicit World(const test::StoreFixture &fixture);

        test::ManualClock clock;
        base::TimerQueue timers{clock};
        store::CommitLedger ledger;
        Replies replies;
        DocumentTable documents{ledger};
        Changes changes;
        store::DirectCommitter committer{ledger};
        store::DocumentReconciler reconciler{documents, ledger, timers, committer};
    };

    std::unique_ptr<test::StoreFixture> m_fixture;
    std::unique_ptr<World> m_world;
};

tst_DocumentTable::World::World(const test::StoreFixture &fixture)
{
    ledger.setCommitter(committer);
    ledger.setReplySink(replies);
    ledger.addObserver(reconciler);
    documents.addObserver(changes);
    const auto opened = committer.open(fixture.options());
    Q_ASSERT(opened);
    const auto snapshot = committer.load();
    Q_ASSERT(snapshot);
    for (const store::DocumentRecord &record : snapshot->documents)
        documents.restore(record);
}

void tst_DocumentTable::init()
{
    m_fixture = std::make_unique<test::StoreFixture>();
    m_world = std::make_unique<World>(*m_fixture);
}

void tst_DocumentTable::cleanup()
{
    m_world.reset();
    m_fixture.reset();
}

void tst_DocumentTable::keepsADocumentLetterForLetter()
{
    const QByteArray text(
        "<?xml version=\"1.0\"?>\r\n<ruleset  xmlns='a'><!-- \xc3\xa4 --></ruleset>\n");
    const quint64 batch = m_world->documents.put(Rules, text);
    QCOMPARE(batch, m_world->ledger.openNumber());
    const Document *document = m_world->documents.find(Rules);
    QVERIFY(document);
    QCOMPARE(document->text, text);
    QCOMPARE(document->etag, DocumentTable::etagOf(text));
    QCOMPARE(m_world->documents.find(Lists), nullptr);
}

void tst_DocumentTable::anEqualTextIsNoChange()
{
    const quint64 first = m_world->documents.put(Rules, "<a/>");
    m_world->ledger.seal();
    m_world->committer.commitAll();
    QCOMPARE(m_world->documents.put(Rules, "<a/>"), first);
    QCOMPARE(m_world->changes.names, QByteArrayList{"index"});
    QVERIFY(m_world->documents.put(Rules, "<b/>") > first);
}

void tst_DocumentTable::tellsTheUsersDocumentsInOrder()
{
    const DocumentKey named{"alice", "example.com", DocumentType::PresRules, "friends"};
    const DocumentKey other{"bob", "example.com", DocumentType::PresRules, "index"};
    for (const DocumentKey &key : {Lists, Rules, named, other})
        m_world->documents.put(key, "<a/>");
    QCOMPARE(m_world->documents.of("alice", "example.com"),
             (std::vector<DocumentKey>{named, Rules, Lists}));
    QCOMPARE(m_world->documents.size(), 4);
    m_world->documents.remove(named);
    QCOMPARE(m_world->documents.of("alice", "example.com").size(), size_t(2));
    QCOMPARE(m_world->documents.all().size(), size_t(3));
}

void tst_DocumentTable::aReplyWaitsForTheRow()
{
    Replies http;
    const quint64 batch = m_world->documents.put(Rules, "<a/>");
    m_world->ledger.holdFor(http, 5, 201, "Created", batch,
                            m_world->documents.owner("alice", "example.com"));
    QVERIFY(http.log.isEmpty());
    m_world->ledger.seal();
    m_world->committer.commitAll();
    QCOMPARE(http.log, QByteArrayList{"5"});
    QVERIFY(m_world->replies.log.isEmpty());
}

void tst_DocumentTable::aRestartFindsWhatWasThere()
{
    m_world->documents.put(Rules, "<a/>");
    m_world->documents.put(Lists, "<b/>");
    m_world->documents.remove(Lists);
    m_world->ledger.seal();
    m_world->committer.commitAll();
    const QByteArray etag = m_world->documents.find(Rules)->etag;
    m_world.reset();
    m_world = std::make_unique<World>(*m_fixture);
    QCOMPARE(m_world->documents.size(), 1);
    QCOMPARE(m_world->documents.find(Rules)->etag, etag);
    QVERIFY(m_world->changes.names.isEmpty());
}

void tst_DocumentTable::takesAnEditByHand()
{
    m_world->documents.put(Rules, "<a/>");
    m_world->documents.put(Lists, "<b/>");
    m_world->ledger.seal();
    m_world->committer.commitAll();
    m_world->changes.names.clear();
    const QByteArray before = m_world->documents.find(Rules)->etag;
    test::OtherProgram person(m_fixture->path());
    QCOMPARE(person.run(QStringLiteral("UPDATE xcap_xml SET xcap = '<c/>' WHERE doc_type = 1")),
             QString());
    m_world->committer.reloadAll(
        [this](const base::Result<store::Snapshot, store::StoreError> &snapshot) {
            m_world->reconciler.takeAll(snapshot->documents, m_world->ledger.openNumber() - 1);
        });
    m_world->committer.commitAll();
    QCOMPARE(m_world->documents.find(Rules)->text, QByteArray("<c/>"));
    QVERIFY(m_world->documents.find(Rules)->etag != before);
    QCOMPARE(m_world->changes.names, QByteArrayList{"index"}); // the list has not changed
}

void tst_DocumentTable::aRowThatCannotBeWrittenIsUndone()
{
    m_world->documents.put(Rules, "<a/>");
    m_world->ledger.seal();
    m_world->committer.commitAll();
    test::OtherProgram person(m_fixture->path());
    QCOMPARE(person.run(QStringLiteral("CREATE TRIGGER no_bad BEFORE UPDATE ON xcap_xml WHEN "
                                       "NEW.xcap = '<bad/>' BEGIN SELECT RAISE(ABORT, 'no'); END")),
             QString());
    const quint64 batch = m_world->documents.put(Rules, "<bad/>");
    m_world->ledger.hold(9, 200, "OK", batch, m_world->documents.owner("alice", "example.com"));
    m_world->ledger.seal();
    m_world->committer.commitAll();
    QCOMPARE(m_world->replies.log, QByteArrayList{"9 refused"});
    QCOMPARE(m_world->documents.find(Rules)->text, QByteArray("<a/>"));
    QCOMPARE(m_world->changes.names, (QByteArrayList{"index", "index", "index"}));
}

QTEST_GUILESS_MAIN(tst_DocumentTable)
#include "tst_documenttable.moc"
