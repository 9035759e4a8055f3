// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "base/blocklist.h"
#include "base/textpool.h"

using base::SharedText;

class tst_TextPool : public QObject
{
    Q_OBJECT

private slots:
    void keepsEachTextOnce();
    void forgetsATextWithItsLastUser();
    void knowsTheEmptyText();
    void findsAmongMany();
    void countsBesideAText();
    void keepsReferencesWhileItGrows();
    void givesOldNumbersAgain();
};

void tst_TextPool::keepsEachTextOnce()
{
    base::TextPool pool;
    const SharedText one = pool.share("sip:alice@example.com");
    const SharedText same = pool.share(QByteArray("sip:alice@") + "example.com");
    const SharedText other = pool.share("sip:bob@example.com");
    QVERIFY(one == same);
    QVERIFY(!(one == other));
    QCOMPARE(one.view(), QByteArrayView("sip:alice@example.com"));
    QCOMPARE(pool.size(), 2);
}

void tst_TextPool::forgetsATextWithItsLastUser()
{
    base::TextPool pool;
    SharedText one = pool.share("text");
    SharedText copy = one;
    SharedText moved = std::move(one);
    QVERIFY(one.isEmpty());
    moved = pool.share("other");
    QCOMPARE(pool.size(), 2);
    QCOMPARE(copy.view(), QByteArrayView("text"));
    copy = copy; // NOLINT: itself
    QCOMPARE(copy.view(), QByteArrayView("text"));
    copy = {};
    QCOMPARE(pool.size(), 1);
    QVERIFY(pool.find("text").isEmpty());
    QVERIFY(pool.find("other") == moved);
}

void tst_TextPool::knowsTheEmptyText()
{
    base::TextPool pool;
    QVERIFY(pool.share("").isEmpty());
    QVERIFY(pool.share({}) == SharedText());
    QVERIFY(pool.find("").isEmpty());
    QCOMPARE(SharedText().view().size(), 0);
    QCOMPARE(pool.size(), 0);
}

void tst_TextPool::findsAmongMany()
{
    constexpr int Count = 10'000;
    const auto name = [](int i) { return "sip:" + QByteArray::number(i) + "@example.com"; };
    base::TextPool pool;
    std::vector<SharedText> all;
    for (int i = 0; i < Count; ++i)
        all.push_back(pool.share(name(i)));
    for (int i = 0; i < Count; i += 2)
        all[size_t(i)] = {};
    QCOMPARE(pool.size(), Count / 2);
    for (int i = 0; i < Count; ++i)
        QCOMPARE(pool.find(name(i)).view(), i % 2 == 0 ? QByteArrayView() : name(i));
}

void tst_TextPool::countsBesideAText()
{
    base::TextPool pool;
    SharedText one = pool.share("sip:alice@example.com");
    const SharedText other = pool.share("sip:bob@example.com");
    one.count(0, 1);
    pool.share("sip:alice@example.com").count(0, 1);
    one.count(1, 1);
    SharedText().count(0, 1);
    QCOMPARE(pool.tally("sip:alice@example.com", 0), 2);
    QCOMPARE(pool.tally("sip:alice@example.com", 1), 1);
    QCOMPARE(pool.tally("sip:bob@example.com", 0), 0);
    QCOMPARE(pool.tally("sip:carol@example.com", 0), 0);
    QCOMPARE(pool.tally("", 0), 0);
    one.count(0, -1);
    QCOMPARE(pool.tally("sip:alice@example.com", 0), 1);
    // They are the text's, and go with it.
    one = {};
    one = pool.share("sip:alice@example.com");
    QCOMPARE(pool.tally("sip:alice@example.com", 0), 0);
}

void tst_TextPool::keepsReferencesWhileItGrows()
{
    base::BlockList<int> list;
    list.append();
    int &first = list[0];
    first = 7;
    for (int i = 1; i < 1000; ++i) {
        list.append();
        QCOMPARE(list[size_t(i)], 0);
        list[size_t(i)] = i;
    }
    QCOMPARE(list.size(), size_t(1000));
    QCOMPARE(&first, &list[0]);
    QCOMPARE(first, 7);
    QCOMPARE(list[256], 256);
    QCOMPARE(list[999], 999);
}

void tst_TextPool::givesOldNumbersAgain()
{
    base::BlockList<int> list;
    QCOMPARE(list.take(), 0U);
    QCOMPARE(list.take(), 1U);
    list[0] = 7;
    list.giveBack(0);
    QCOMPARE(list[0], 0);
    QCOMPARE(list.taken(), size_t(1));
    QCOMPARE(list.take(), 0U);
    QCOMPARE(list.take(), 2U);
    QCOMPARE(list.taken(), size_t(3));
}

QTEST_APPLESS_MAIN(tst_TextPool)
#include "tst_textpool.moc"
