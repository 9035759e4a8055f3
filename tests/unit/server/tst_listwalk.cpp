// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "server/listwalk.h"

// The flat list of a resource list (RFC 4826, 4.5). That watchers are decided by it is in
// tests/scenario/oma.

using namespace Qt::StringLiterals;

namespace {

const QByteArray Tree = "http://xcap.example.com/xcap-root/resource-lists/users/"
                        "sip:alice@example.com/";

QByteArray anchorOf(const QByteArray &document, const QByteArray &list)
{
    return Tree + document + "/~~/resource-lists/list%5B@name=%22" + list + "%22%5D";
}

QByteArray entry(const QByteArray &name)
{
    return "<entry uri=\"sip:" + name + "@example.com\"/>";
}

QByteArray external(const QByteArray &anchor)
{
    return "<external anchor=\"" + anchor + "\"/>";
}

QByteArray list(const QByteArray &name, const QByteArray &content)
{
    return "<list name=\"" + name + "\">" + content + "</list>";
}

} // namespace

class TestListWalk : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_documents.clear(); }
    void takesEntriesOfListsWithin();
    void followsReferences_data();
    void followsReferences();
    void comesToAnEndInACircle();
    void namesEachMemberOnce();
    void namesDocumentsThatAreNotThere();
    void leavesOutWhatIsNoList();
    void readsNothingOfOthers();
    void searchesSoMuchAndNoMore();

private:
    void put(const QByteArray &document, const QByteArray &lists)
    {
        m_documents[document] = "<resource-lists xmlns=\"urn:ietf:params:xml:ns:resource-lists\">" +
                                lists + "</resource-lists>";
    }
    /// "bob carol"
    QByteArray walk(const QByteArray &anchor)
    {
        server::ListWalk walk("sip:alice@example.com", m_uris, [this](const auto &key) {
            m_asked << key.username + '/' + key.document;
            const auto found = m_documents.constFind(key.document);
            return found == m_documents.cend() ? std::nullopt : std::optional(*found);
        });
        m_asked.clear();
        walk.walk(QString::fromUtf8(anchor));
        m_rests.clear();
        for (const store::DocumentKey &key : walk.documents())
            m_rests << key.document;
        std::sort(m_rests.begin(), m_rests.end());
        QByteArrayList names;
        for (const presence::EntityId &each : walk.members())
            names << each.text.sliced(4, each.text.indexOf('@') - 4);
        std::sort(names.begin(), names.end());
        return names.join(' ');
    }

    const xcap::UriContext m_uris{"/xcap-root", "example.com"};
    QHash<QByteArray, QByteArray> m_documents;
    QByteArrayList m_asked;
    QByteArrayList m_rests;
};

void TestListWalk::takesEntriesOfListsWithin()
{
    put("index", list("a", entry("bob") + list("near", entry("carol"))) + list("b", entry("dave")));
    QCOMPARE(walk(anchorOf("index", "a")), "bob carol");
    QCOMPARE(walk(Tree + "index"), "bob carol dave"); // a whole document
    QCOMPARE(walk(anchorOf("index", "c")), "");
}

void TestListWalk::followsReferences_data()
{
    QTest::addColumn<QByteArray>("reference");
    const QByteArray rest = "resource-lists/users/sip:alice@example.com/index/~~/resource-lists/"
                            "list%5B@name=%22friends%22%5D";
    QTest::newRow("external") << external("http://xcap.example.com/xcap-root/" + rest);
    QTest::newRow("external, root of a proxy") << external("https://xcap.example.com/" + rest);
    QTest::newRow("external, longer root") << external("https://xcap.example.com/a/b/" + rest);
    QTest::newRow("external within a list")
        << list("within", external("http://xcap.example.com/xcap-root/" + rest));
    QTest::newRow("entry-ref") << QByteArray("<entry-ref ref=\"" + rest + "/entry%5B1%5D\"/>");
}

void TestListWalk::followsReferences()
{
    QFETCH(const QByteArray, reference);
    put("index", list("granted", reference) + list("friends", entry("bob")));
    QCOMPARE(walk(anchorOf("index", "granted")), "bob");
}

void TestListWalk::comesToAnEndInACircle()
{
    put("index", list("a", entry("bob") + external(anchorOf("index", "a")) +
                               external(anchorOf("other", "b"))));
    put("other", list("b", entry("carol") + external(anchorOf("index", "a")) +
                               external(Tree + "index/~~/resource-lists/list%5B1%5D")));
    QCOMPARE(walk(anchorOf("index", "a")), "bob carol");
    QCOMPARE(m_rests, QByteArrayList({"index", "other"}));
    QCOMPARE(m_asked.size(), 2); // each document is read once
}

void TestListWalk::namesEachMemberOnce()
{
    const QByteArray within = anchorOf("index", "b") + "/list%5B1%5D";
    put("index", list("a", external(within) + external(anchorOf("index", "b")) + external(within)) +
                     list("b", entry("carol") + list("c", entry("bob"))));
    QCOMPARE(walk(anchorOf("index", "a")), "bob carol");
}

void TestListWalk::namesDocumentsThatAreNotThere()
{
    put("index", list("a", entry("bob") + external(anchorOf("later", "b"))));
    put("broken", "<");
    QCOMPARE(walk(anchorOf("index", "a")), "bob");
    QCOMPARE(m_rests, QByteArrayList({"index", "later"}));
    QCOMPARE(walk(anchorOf("broken", "a")), "");
    QCOMPARE(m_rests, QByteArrayList({"broken"}));
}

void TestListWalk::leavesOutWhatIsNoList()
{
    // RFC 4826, 3.1: an <external> leads to a <list>, an <entry-ref> to an <entry>.
    const QByteArray friends = anchorOf("index", "friends");
    put("index",
        list("a", external(friends + "/entry%5B1%5D") + external(Tree + "index") +
                      external(friends + "/@name") + external("not a URI") +
                      "<entry-ref ref=\"resource-lists/users/sip:alice@example.com/index/~~/"
                      "resource-lists/list%5B2%5D\"/>") +
            list("friends", entry("bob")));
    QCOMPARE(walk(anchorOf("index", "a")), "");
}

void TestListWalk::readsNothingOfOthers()
{
    QByteArray bobs = anchorOf("index", "a");
    bobs.replace("alice", "bob");
    put("index", list("a", entry("carol") + external(bobs)));
    QCOMPARE(walk(anchorOf("index", "a")), "carol");
    QCOMPARE(walk(bobs), "");
    QCOMPARE(m_asked, QByteArrayList());
}

void TestListWalk::searchesSoMuchAndNoMore()
{
    QByteArray many;
    QByteArray references;
    for (int i = 0; i < 5'000; ++i) {
        const QByteArray name = 'u' + QByteArray::number(i);
        many += entry(name);
        references += "<entry-ref ref=\"resource-lists/users/sip:alice@example.com/many/~~/"
                      "resource-lists/list/entry%5B@uri=%22sip:" +
                      name + "@example.com%22%5D\"/>";
    }
    put("many", list("all", many));
    put("index", list("a", references + entry("bob")));
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(u"so many references that some were left out"_s));
    const QByteArrayList names = walk(anchorOf("index", "a")).split(' ');
    QCOMPARE(names.size(), 200); // each reference costs the 5002 elements of the document
    QCOMPARE(names.front(), "bob");
}

QTEST_APPLESS_MAIN(TestListWalk)
#include "tst_listwalk.moc"
